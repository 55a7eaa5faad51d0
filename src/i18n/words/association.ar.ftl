### ما يقال مرة واحدة لجميع الملفات. كلمات بسيطة، ولكل لغة الرسائل نفسها والمعطيات نفسها.

## ما تغير من التواريخ.

screen-moved = تواريخ تغيرت
moved-file-by = التصرف قبل: { $before } يصبح { $after }
moved-latest = التاريخ القابل للدفاع عنه: { $before } يصبح { $after }
moved-begins = يسري أجل جديد: يجب التصرف قبل { $date }
moved-ends = لم يعد هذا الأجل ساريا (كان يجب التصرف قبل { $date })
moved-none = لا يتغير أي تاريخ
moved-limits = { $count-kind ->
    [zero] لا يتغير أي أجل
    [one] يتغير أجل واحد
    [two] يتغير أجلان
    [few] تتغير { $count } آجال
    [many] يتغير { $count } أجلا
   *[other] يتغير { $count } أجل
}
moved-cases = { $count-kind ->
    [zero] في أي ملف
    [one] في ملف واحد
    [two] في ملفين
    [few] في { $count } ملفات
    [many] في { $count } ملفا
   *[other] في { $count } ملف
}
moved-tighter = وقت أقل من قبل
moved-other = تغييرات أخرى

## ما كتب، بعد «حفظ» أو «ألغي».

wrote-shut = يوم مغلق
wrote-outages = انقطاع المنصة
wrote-answers = جواب محام

## الاستمارة.

screen-announce = لجميع الملفات
announce-feast = إعلان عيد
announce-feast-more = اليوم الأول كما أعلن. ما لم يقبله مشرف تبقى المدة كلها مغلقة بالنسبة إلى تاريخ التصرف.
announce-shut = يوم مغلق
announce-shut-more = يوم عطلة إضافي منحته الحكومة، أو مصلحة مغلقة هنا. يحسب مغلقا بالنسبة إلى تاريخ التصرف فقط.
announce-outage = المنصة غير متاحة
announce-outage-more = لم تكن منصة الإيداع الإلكتروني متاحة. تاريخ التصرف لا يتغير.
announce-answer = جواب محام
announce-answer-more = ما أجاب به المحامي، مع المادة. القراءة المختارة تغير طريقة الحساب؛ وبدونها لا يتغير شيء.
announce-day = اليوم
announce-from = اليوم الأول
announce-until = عادت يوم
announce-hour = على الساعة
announce-hour-hint = 08:30
announce-source = المصدر
announce-source-hint = أين قرئ ذلك، أو من قاله
announce-accepted = قبله مشرف
announce-yes = نعم
announce-no = ليس بعد
announce-why = السبب
announce-lawyer = المحامي
announce-lawyer-hint = اسم المحامية أو المحامي
announce-words = الجواب
announce-words-hint = بكلمات قليلة، مع المادة
announce-reading = القراءة المعتمدة
announce-reading-more-than-one = قراءة أخرى
announce-no-reading = لا قراءة: لا يتغير شيء
announce-sure = حفظه لجميع الملفات؟
announce-sure-more = تعرض بعد ذلك لائحة التواريخ التي تتغير. يمكن الإلغاء.

## رفض.

err-words-file = تعذرت قراءة الملف { $file }، أو هو فارغ.
rec-words-file = أعط ملفا نصيا، أو «-» للدخل القياسي.
err-shape-of-day = { $value }: ليست هذه لحظة.
rec-shape-of-day = اكتب YYYY-MM-DDTHH:MM.

## Pages that are written.

page-written = كتبت الصفحة: { $file }
act-print-moved = كتابة
act-print-moved-more = كتابة هذه اللائحة في ملف، دون أسماء.
act-print-dates = كتابة التواريخ
act-print-dates-more = كتابة الحساب يوما بيوم في ملف، دون اسم.
why-no-dates = لا يسري أي تاريخ في هذه المرحلة.
