### Le nom des fichiers de procédures propres au bureau, et ce qu'on dit de ceux laissés de côté.

local-mark = locale
local-mark-limit = local
local-mark-paper = local
local-note = Cette procédure est propre à ce bureau : elle n'est pas livrée avec Mastara.
local-left = { $place } : { $what } → { $mend } · Fichiers de procédures de ce bureau laissés de côté : { $count }. Ce qui est livré vaut à leur place ; mastara doctor nomme chacun.
doctor-local = Fichiers de procédures propres à ce bureau : { $value }
doctor-local-mend = Corriger les fichiers nommés ci-dessous, ou les enlever ; ce qui est livré vaut à leur place.
doctor-local-counts = compte : { $files }
doctor-local-beside = non lus, car ce ne sont pas des fichiers de procédures : { $files }
case-gone = { $procedure } (version { $version }) : ce bureau n'a plus cette version. Son fichier a été enlevé ou est laissé de côté. Rien de ce qui a été fait n'est perdu, et aucune de ses dates n'est surveillée tant que vous n'avez pas choisi.
case-gone-mend = Remettre le fichier (mastara doctor nomme le dossier), continuer selon la version d'aujourd'hui, ou cesser de la suivre.
