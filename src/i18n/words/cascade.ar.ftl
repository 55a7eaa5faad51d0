### ما يسقط مع وثيقة تنتهي صلاحيتها. كلمات بسيطة؛ لكل لغة الرسائل والمتغيرات نفسها.

cascade-renew-from = ابدأ التجديد في أجل أقصاه { $date }: { $why }
cascade-renew-now = ابدأ التجديد الآن (كان آمنا إلى غاية { $date }): { $why }
cascade-no-consulate = لا تجددها إلا القنصلية: ولا يطلب ذلك أبدا من طالب لجوء أو لاجئ. تحدث مع المشرف.
cascade-because-last-day = ذلك آخر يوم لها
cascade-because-limit = { $title }
cascade-because-waiting = أطول انتظار معروف هو { $length } ({ $title })
cascade-because-needed = يلزم الجديدة في أجل أقصاه { $date }
cascade-because-needed-other = تلزم الجديدة في ملف { $name } في أجل أقصاه { $date }

cascade-blocks = لا يمكن بدونها: { $what }
cascade-endangers = قد يرفض بدونها: { $what }
cascade-depends = يتوقف عليها: { $name } ({ $what })
cascade-depends-minor = يتوقف عليها: { $name }، قاصر ({ $what })
cascade-step = { $procedure }، { $step }
cascade-paper = تجديد: { $paper }
cascade-by = { $what }، في أجل أقصاه { $date }
cascade-more = { $count-kind ->
    [zero] ولا شيء آخر
    [one] وأمر واحد آخر يتوقف عليها
    [two] وأمران آخران يتوقفان عليها
    [few] و{ $count } أمور أخرى تتوقف عليها
    [many] و{ $count } أمرا آخر يتوقف عليها
   *[other] و{ $count } أمر آخر يتوقف عليها
}

case-household = الأسرة
act-join-household = الأسرة
act-join-household-more = حدد الأسرة بمرجع ملف آخر منها.
record-household = الأسرة
record-household-more = ملفات مترابطة لأن أصحابها يعيشون كأسرة واحدة: يتبين بذلك من تتوقف وضعيته على وثيقة غيره. فارغ: يخرج هذا الملف منها.
record-household-of = ملف من الأسرة نفسها
record-household-hint = مرجعه؛ فارغ: لا أحد
record-no-such-file = لا يوجد ملف آخر بهذا المرجع.
