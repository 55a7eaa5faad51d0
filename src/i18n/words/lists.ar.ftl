### Today and Cases. Plain words; every language has the same messages and arguments.

## Today.

act-go-today = اليوم
act-go-today-more = ما يجب النظر فيه الآن.
act-find-case = بحث
act-find-case-more = البحث عن شخص بالاسم أو المرجع أو الهاتف.
today-count = { $count-kind ->
    [zero] لا ملف للنظر فيه
    [one] ملف واحد للنظر فيه
    [two] ملفان للنظر فيهما
    [few] { $count } ملفات للنظر فيها
    [many] { $count } ملفا للنظر فيه
   *[other] { $count } ملف للنظر فيه
}
today-hidden = { $count-kind ->
    [zero] لا شيء مخفي
    [one] ملف واحد أقل استعجالا، مخفي
    [two] ملفان أقل استعجالا، مخفيان
    [few] { $count } ملفات أقل استعجالا، مخفية
    [many] { $count } ملفا أقل استعجالا، مخفية
   *[other] { $count } ملف أقل استعجالا، مخفية
}
today-nothing = لا شيء مستعجل اليوم.
today-nothing-more = ابحث عن شخص في الملفات، أو استقبل شخصا جديدا.
today-no-cases = لا يوجد أي ملف بعد.
today-no-cases-more = استقبل أول شخص، أو أدخل قائمة الجمعية: mastara import FILE.csv

## Cases.

act-go-cases = الملفات
act-go-cases-more = الجميع، مع بحث يتبع كل حرف.
act-next-filter = المصافي
act-next-filter-more = الانتقال إلى المصفاة التالية ثم العودة إلى البحث.
act-previous-filter = المصفاة السابقة
act-change-filter = تغيير
act-change-filter-more = القيمة التالية لهذه المصفاة.
act-change-filter-back = القيمة السابقة
act-clear-search = مسح
act-clear-search-more = إفراغ البحث وفتح كل المصافي.
cases-search = بحث
cases-search-hint = اسم بأي كتابة أو مرجع أو هاتف
cases-first = { $count-kind ->
    [zero] لا ملف ({ $shown })
    [one] أول { $shown } من ملف واحد: اكتب حرفا آخر
    [two] أول { $shown } من ملفين: اكتب حرفا آخر
    [few] أول { $shown } من { $count } ملفات: اكتب حرفا آخر
    [many] أول { $shown } من { $count } ملفا: اكتب حرفا آخر
   *[other] أول { $shown } من { $count } ملف: اكتب حرفا آخر
}
cases-none = لا يوجد أي ملف بعد. استقبل أول شخص، أو أدخل قائمة الجمعية: mastara import FILE.csv
cases-none-found = لا أحد. جرب حروفا أقل أو كتابة أخرى، أو افتح المصافي.
cases-closed = مغلق
cases-no-next = لا شيء مطلوب
filter-open = الملفات المفتوحة
filter-closed-too = والمغلقة أيضا
filter-any-procedure = كل المساطر
filter-any-flag = مستعجل أو غيره
filter-anyone = يتابعه أي شخص
filter-nobody = لا يتابعه أحد
why-no-filter = اضغط أولا على Tab للانتقال إلى مصفاة.
why-nothing-to-clear = لا بحث ولا مصفاة.
