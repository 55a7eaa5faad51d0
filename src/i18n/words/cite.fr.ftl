### Comment on nomme un texte et sa place. Mots simples ; mêmes messages dans chaque langue.

cite-law = loi { $number }
cite-decree = décret { $number }
cite-order = arrêté { $number }
cite-dahir = dahir { $number }
cite-bill = projet de loi { $number }
cite-article = art. { $number }
cite-articles = arts { $numbers }
cite-at = { $source }, { $place }
cite-article-unknown = article à trouver
