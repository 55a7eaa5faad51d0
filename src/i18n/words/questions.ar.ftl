### أسئلة إلى محام وأجوبتها. كلمات بسيطة، ولكل لغة الرسائل نفسها والمعطيات نفسها.

answered-mark = أجاب { $who } بتاريخ { $date } ({ $question }): { $words }
answered-readings = القراءة المعتمدة: { $readings }
answered-part = جواب جزئي: القراءة المعتمدة لا تغير هذا الأجل
question-open = بلا جواب
cli-questions = الأسئلة الموجهة إلى محام، مع أجوبتها والقراءات الممكنة.
cli-questions-list = سطر لكل سؤال، مع جوابه.
cli-questions-answer = يسجل ما أجاب به محام، ويقول ما يتغير.
cli-arg-question = السؤال، مثل LQ-03
cli-arg-by-file = ملف سطره الأول اسم المحامي وباقيه الجواب؛ «-»: الدخل القياسي
cli-arg-answered-on = يوم الجواب
cli-arg-reading = قراءة يعتمدها المكتب؛ يمكن تكرارها

screen-questions = أسئلة إلى محام
act-go-questions = أسئلة إلى محام
act-go-questions-more = أسئلة إلى محام وأجوبتها والقراءات المعتمدة.
questions-open = بلا جواب
questions-answered = لها جواب
act-answer-question = جواب
act-answer-question-more = تسجيل ما أجاب به محام.
act-withdraw-answer = سحب
act-withdraw-answer-more = سحب الجواب المسجل.
why-not-answered = لا جواب مسجلا لهذا السؤال.
