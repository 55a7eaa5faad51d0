### The case. Plain words; every language has the same messages and arguments.

## The parts.

case-next = ما يجب القيام به الآن
case-open-now = افتح الآن: { $procedure }
case-next-do = { $step }
case-next-waits = في انتظار الجواب: { $step }
case-no-procedure = لا تُتبع أي مسطرة في هذا الملف بعد: اضغط على مفتاح الإدخال لبدء واحدة.
case-nothing-next = لا شيء يجب القيام به الآن: انتهت كل مساطر هذا الملف.
case-is-closed = هذا الملف مغلق. يمكن قراءته وإعادة فتحه.
case-dates = آجال جارية
case-questions = أسئلة تُطرح على الشخص
case-appointments = المواعيد
case-papers = الوثائق
case-notes = ملاحظات
case-consents = موافقة الشخص
case-timeline = ما تم القيام به

## What stands in them.

case-assigned = يتابعه { $name }
case-unassigned = لا أحد يتابع هذا الملف بعد
case-restricted = ملف محدود الاطلاع: { $why }
case-closed = أُغلق في { $date }: { $why }
case-procedure-since = متبعة منذ { $date }، النسخة { $version }
case-procedure-over = انتهت؛ كانت متبعة منذ { $date }، النسخة { $version }
case-call-a-lawyer = { $title }: لا يمكن تحديد تاريخ لهذا الأجل. اتصل بمحام اليوم.
case-paper-expired = انتهت صلاحيتها في { $date }
case-paper-until = إلى غاية { $date }
case-not-asked = لم يُسأل بعد
case-did = { $field }: { $what }
case-took-back = { $field }: تم التراجع عن { $what }
case-reopened = أُعيد فتحه
case-abandon-ask = التوقف عن اتباع هذه المسطرة؟
case-abandon-more = لمسطرة بدأت عن خطأ. تختفي لائحتها من الشاشة؛ والتراجع يعيدها.

## What can be done.

act-open-item = فتح
act-open-item-more = فتح ما هو مختار أو الجواب عنه أو تغييره.
act-next-part = الجزء التالي
act-next-part-more = الانتقال إلى الجزء التالي من الشاشة.
act-previous-part = الجزء السابق
act-start-procedure = بدء مسطرة
act-start-procedure-more = بدء مسطرة لفائدة هذا الشخص.
act-write-note = ملاحظة
act-write-note-more = تدوين ما قيل أو ما تم.
act-add-paper = وثيقة
act-add-paper-more = تسجيل وثيقة يتوفر عليها الشخص مع تاريخ انتهائها.
act-add-appointment = موعد
act-add-appointment-more = تحديد موعد. مفتاح الإدخال على موعد يقول هل تم احترامه.
act-correct = تصحيح
act-correct-more = تصحيح ما يقوله الملف عن الشخص أو إتمامه.
act-record-date = واقعة بتاريخ
act-record-date-more = تسجيل واقعة مؤرخة يبدأ بها أجل: تبليغ أو توقيف.
act-assign = إسناد إلى
act-assign-more = تحديد من يتابع هذا الملف.
act-record-consent = موافقة
act-record-consent-more = تسجيل ما وافق عليه الشخص أو رفضه.
act-abandon = إيقاف المسطرة
act-abandon-more = التوقف عن مسطرة بدأت عن خطأ.
act-restrict = تقييد
act-restrict-more = مؤشرات الاتجار، أو قاصر بدون أسرة، أو بطلب: يبقى الملف خارج الإحصاءات.
act-lift = رفع التقييد
act-lift-more = جعل الملف مرئيا مع ذكر السبب الذي يبقى مكتوبا.
act-close-case = إغلاق الملف
act-close-case-more = إغلاق الملف مع ذكر السبب. يمكن إعادة فتحه.
act-reopen-case = إعادة الفتح
act-reopen-case-more = إعادة فتح ملف مغلق.

## Why not.

why-nothing-to-open = لا شيء يُفتح في هذا السطر.
why-restricted = الملف مقيد أصلا
why-not-restricted = الملف غير مقيد
why-case-closed = هذا الملف مغلق: أعد فتحه أولا.
why-case-open = هذا الملف مفتوح.
why-no-enrolment = اختر أولا خطوة من المسطرة.
wrote-consulates = مرحلة قنصلية فتحت لشخص في اللجوء
