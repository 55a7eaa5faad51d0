### The library. Plain words; every language has the same messages and arguments.

screen-entry = Page de la bibliothèque
library-search = Chercher
library-search-hint = procédure, délai, papier, loi
library-count = { $count-kind ->
    [one] { $count } page
   *[other] { $count } pages
}
library-none = Rien n'est trouvé. Essayez moins de lettres, ou une autre langue.
library-procedure = procédure
library-rule = délai
library-document = papier
library-authority = autorité
library-warning = avertissement
library-source = source
library-question = question à l'avocat
library-steps = Étapes
library-step = { $number }. { $step }
library-outcomes = Comment cela peut finir
library-warnings = Avertissements
library-papers = Papiers
library-limits = Délais
library-fees = Ce que cela coûte
library-notes = À savoir
library-obstacles = Obstacles connus ici
library-sources = Sources
library-questions = Questions à un avocat
library-used-by = Dans ces procédures
library-only-known = Cette procédure n'est connue que de nom : elle n'est pas encore écrite. Demandez à un avocat.
library-validity = Validité : { $what }
library-cost = Coût : { $what }
library-reference = Numéro et date : { $what }
library-bulletin = Bulletin officiel : { $what }
library-in-force = En vigueur : { $what }
library-url = Lu à : { $what }
library-open-question = Sans réponse d'un avocat au { $date }.
act-go-library = Bibliothèque
act-go-library-more = Procédures, délais, papiers et lois, sans dossier.
act-read-entry = Lire
act-read-entry-more = Lire cette page.
act-follow-link = Suivre
act-follow-link-more = Aller à ce que nomme la ligne choisie.
why-no-link = Cette ligne ne mène nulle part.
