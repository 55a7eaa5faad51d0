### How a text and a place in it are named. Plain words; every language has the same messages and arguments.

cite-law = law { $number }
cite-decree = decree { $number }
cite-order = order { $number }
cite-dahir = dahir { $number }
cite-bill = bill { $number }
cite-article = art. { $number }
cite-articles = arts { $numbers }
cite-at = { $source }, { $place }
cite-article-unknown = article to be found
