### Questions for a lawyer, and their answers. Plain words; every language has the same messages and arguments.

answered-mark = { $who } answered on { $date } ({ $question }): { $words }
answered-readings = reading taken: { $readings }
answered-part = answered in part: the reading taken does not change this limit
question-open = not answered
cli-questions = The questions for a lawyer, with their answers and the readings that are possible.
cli-questions-list = A line for each question, with its answer.
cli-questions-answer = Notes what a lawyer answered, and says what moves.
cli-arg-question = The question, such as LQ-03
cli-arg-by-file = File whose first line is the name of the lawyer and the rest the answer; “-”: standard input
cli-arg-answered-on = The day of the answer
cli-arg-reading = A reading that the desk takes; may be repeated

screen-questions = Questions for a lawyer
act-go-questions = Questions for a lawyer
act-go-questions-more = Questions for a lawyer, their answers, the readings taken.
questions-open = Not answered
questions-answered = Answered
act-answer-question = Answer
act-answer-question-more = Note what a lawyer answered.
act-withdraw-answer = Take back
act-withdraw-answer-more = Take back the answer that was noted.
why-not-answered = No answer is noted for this question.
