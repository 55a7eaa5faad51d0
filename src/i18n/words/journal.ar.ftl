### سجل المكتب: ما أنجز وليس من أحداث أي ملف.

## ما أنجز.

deed-unlocked = فتح المكتب.
deed-wrong-passphrases = 
    { $count-kind ->
        [one] عبارة سرية خاطئة واحدة قبل ذلك.
        [two] عبارتان سريتان خاطئتان قبل ذلك.
        [few] { $count } عبارات سرية خاطئة قبل ذلك.
       *[other] { $count } عبارة سرية خاطئة قبل ذلك.
    }
deed-restricted-opened = فتح الملف المقيد { $reference }.
deed-member-added = أدخل { $whom }، { $role }.
deed-role-changed = أعطى { $whom } الدور: { $role }.
deed-member-removed = أخرج { $whom }.
deed-member-renewed = أعطى { $whom } مفاتيح جديدة بعد نسيان العبارة السرية أو ضياع حاسوب.
deed-passphrase-changed = غير عبارته السرية.
deed-recovered = دخل بكلمات ورقة الطوارئ.
deed-erased = محا { $reference }.
deed-backed-up = كتب نسخة احتياطية.
deed-restored = استرجع الخزنة من نسخة احتياطية.
deed-verified = قرئ كل شيء؛ الملاحظات: { $count }.
deed-verified-sound = قرئ كل شيء وهو سليم.
deed-repaired = أصلحت الخزنة؛ المفقود: { $count }.
deed-checked = شهد بصحة كل التوقيعات إلى هنا.
deed-laptop-lost = حاسوب ضائع: خطوط الكتابة المنتهية: { $lines }، الملفات التي كان يمكن أن تقرأ فيه: { $exposed }.
deed-copy-given = سلم صاحب { $reference } نسخة من الملف.
deed-exported = خرج من المكتب: { $what }.
deed-member-renamed = أعطى { $whom } اسما آخر.
deed-sheet-renewed = أنجز ورقة طوارئ جديدة؛ الكلمات القديمة لم تعد صالحة.
deed-somebody = شخص غير معروف هنا
deed-a-case = ملف لا يعرض
left-handout = ورقة لشخص
left-explained = صفحة آجال
left-obstacles = لائحة عراقيل
left-register = صفحة سجل المعالجات
left-incident = بطاقة حادث

## الشاشة.

screen-journal = سجل المكتب
journal-empty = السجل فارغ.
journal-older = الأقدم، في سطر الأوامر (mastara audit list): { $count }
act-go-journal = سجل المكتب
act-go-journal-more = من فتح، ومن أدخل، وماذا فتح وماذا خرج من المكتب.
act-journal-day = اليوم التالي
act-journal-day-more = إلى أول سطر من اليوم السابق.

## في سطر الأوامر.

cli-audit-list = من فعل ماذا ومتى: سجل المكتب، أو تسلسل ملف واحد.
cli-arg-audit-case = مرجع ملف: تسلسله بدل السجل.
cli-arg-audit-since = ابتداء من هذا اليوم فقط (YYYY-MM-DD).
