### Questions à un avocat, et leurs réponses. Mots simples ; chaque langue a les mêmes messages et arguments.

answered-mark = { $who } a répondu le { $date } ({ $question }) : { $words }
answered-readings = lecture retenue : { $readings }
answered-part = réponse partielle : la lecture retenue ne change pas ce délai
question-open = sans réponse
cli-questions = Les questions à un avocat, avec leurs réponses et les lectures possibles.
cli-questions-list = Une ligne par question, avec sa réponse.
cli-questions-answer = Note ce qu'un avocat a répondu, et dit ce qui change.
cli-arg-question = La question, telle que LQ-03
cli-arg-by-file = Fichier dont la première ligne est le nom de l'avocat et le reste sa réponse ; « - » : entrée standard
cli-arg-answered-on = Le jour de la réponse
cli-arg-reading = Une lecture que le bureau retient ; peut être répété

screen-questions = Questions à un avocat
act-go-questions = Questions à un avocat
act-go-questions-more = Questions à un avocat, leurs réponses, les lectures retenues.
questions-open = Sans réponse
questions-answered = Avec une réponse
act-answer-question = Répondre
act-answer-question-more = Noter ce qu'un avocat a répondu.
act-withdraw-answer = Retirer
act-withdraw-answer-more = Retirer la réponse notée.
why-not-answered = Cette question n'a pas de réponse notée.
