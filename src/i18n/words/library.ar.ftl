### The library. Plain words; every language has the same messages and arguments.

screen-entry = صفحة من المكتبة
library-search = بحث
library-search-hint = مسطرة أو أجل أو وثيقة أو قانون
library-count = { $count-kind ->
    [zero] لا صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
library-none = لم يُعثر على شيء. جرب حروفا أقل أو لغة أخرى.
library-procedure = مسطرة
library-rule = أجل
library-document = وثيقة
library-authority = سلطة
library-warning = تحذير
library-source = مصدر
library-question = سؤال للمحامي
library-steps = الخطوات
library-step = { $number }. { $step }
library-outcomes = كيف يمكن أن تنتهي
library-warnings = تحذيرات
library-papers = الوثائق
library-limits = الآجال
library-fees = التكلفة
library-notes = للعلم
library-obstacles = عراقيل معروفة هنا
library-sources = المصادر
library-questions = أسئلة للمحامي
library-used-by = في هذه المساطر
library-only-known = هذه المسطرة معروفة بالاسم فقط ولم تُكتب بعد. اسأل محاميا.
library-validity = الصلاحية: { $what }
library-cost = التكلفة: { $what }
library-reference = الرقم والتاريخ: { $what }
library-bulletin = الجريدة الرسمية: { $what }
library-in-force = ساري المفعول: { $what }
library-url = قُرئ في: { $what }
library-open-question = دون جواب من محام إلى غاية { $date }.
act-go-library = المكتبة
act-go-library-more = المساطر والآجال والوثائق والقوانين دون ملف.
act-read-entry = قراءة
act-read-entry-more = قراءة هذه الصفحة.
act-follow-link = متابعة
act-follow-link-more = الانتقال إلى ما يذكره السطر المختار.
why-no-link = هذا السطر لا يقود إلى شيء.
