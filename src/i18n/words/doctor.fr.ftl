### Le diagnostic : un constat, et sa correction.

doctor-vault = Coffre : { $value }
doctor-vault-mend = Aucun coffre ici. Le créer : mastara init
doctor-modes = Dossier du coffre lisible par son seul propriétaire
doctor-modes-mend = Retirer les droits des autres : chmod -R go-rwx sur le dossier du coffre
doctor-room = Place libre sur le disque : { $value } Mio
doctor-room-mend = Libérer au moins 256 Mio.
doctor-ballast = Réserve contre le disque plein
doctor-ballast-mend = La réserve a servi : libérer de la place, puis rouvrir le coffre.
doctor-bidi = Arabe dans ce terminal : { $value }
doctor-bidi-mend = Choisir au premier écran la ligne que l'on peut lire.
doctor-size = Taille du terminal : { $value }
doctor-size-mend = Agrandir la fenêtre à 80 colonnes et 24 lignes.
doctor-procedures = Procédures livrées, sans faute : { $value }
doctor-procedures-mend = Voir les fautes : mastara procedures check
doctor-calendar = Fêtes connues pour { $value }
doctor-calendar-mend = Installer une version plus récente : le calendrier s'arrête avant.
