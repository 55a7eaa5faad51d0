### سطر الأوامر: الشروح والأسئلة والأخطاء. كلمات بسيطة؛ نفس الرسائل في كل لغة.

cli = المداومة القانونية: آجال ووثائق والخطوة الموالية لكل ملف، دون شبكة.
cli-demo = يفتح مكتبا للتدريب بملفات خيالية تحذف في النهاية.
cli-init = ينشئ الخزنة المشفرة للمداومة. يُطلب اسم من ينشئها، أو يكون السطر الأول من المدخل القياسي.
cli-import = يستورد لائحة تتبع (CSV): كل سطر يصير ملفا، أو سطرا في التقرير.
cli-today = ما يجب فعله اليوم، الأخطر أولا.
cli-cases = كل الملفات المفتوحة.
cli-case = ملف واحد: مساطره وخطواته وتواريخه.
cli-deadline = تاريخا الأجل، محسوبان يوما بيوم؛ ومع --vault كما يحسبهما المكتب.
cli-procedures = المساطر: لائحة وقراءة ومراقبة الملفات.
cli-procedures-list = سطر لكل مسطرة.
cli-procedures-show = مسطرة كاملة مع موادها القانونية.
cli-procedures-check = مراقبة ملفات المساطر: الملف والسطر والعمود والإصلاح.
cli-doctor = ما يتيحه هذا الحاسوب وما ينقصه.
cli-completions = إكمال الأوامر في مفسر الأوامر.
cli-man = صفحة الدليل.

cli-heading-usage = الاستعمال
cli-heading-options = الخيارات
cli-heading-arguments = المعطيات
cli-heading-commands = الأوامر
cli-heading-command = أمر

cli-arg-vault = مجلد الخزنة (وإلا MASTARA_VAULT، وإلا مجلد بيانات النظام)
cli-arg-passphrase-file = ملف سطره الأول هو عبارة السر
cli-arg-lang = اللغة: ar أو fr أو en (وإلا MASTARA_LANG، وإلا لغة النظام)
cli-arg-on = اليوم الذي يحسب منه (YYYY-MM-DD)، لأوامر القراءة
cli-arg-lock-after = تُقفل الخزنة وحدها بعد هذا العدد من الثواني بلا ضغط: من 30 إلى 900، وإلا 180 (أو MASTARA_LOCK_AFTER)
cli-arg-json = صيغة JSON ثابتة بدل النص
cli-arg-help = هذه المساعدة
cli-arg-version = الإصدار
cli-arg-cases = عدد الملفات الخيالية
cli-arg-seed = نفس البذرة تعطي نفس الملفات
cli-arg-file = اللائحة المراد استيرادها
cli-arg-dry-run = قول ما سيحدث دون كتابة شيء
cli-arg-most = عدد الأسطر على الأكثر؛ 0 يظهرها كلها
cli-arg-all = الملفات المغلقة أيضا
cli-arg-reference = مرجع الملف، مثلا 001/26
cli-arg-rule = الأجل، مثلا permit.refusal.court
cli-arg-from = اليوم الذي يبدأ منه الأجل، مع الساعة إن كان يحسب بالساعات
cli-arg-certain = بعد السكوت: أول يوم يكون فيه مؤكدا
cli-arg-chain = اليوم الذي بدأ فيه أجل ذلك السكوت
cli-arg-abroad = لا موطن ولا محل إقامة في المغرب
cli-arg-aid = يوم طلب المساعدة القضائية، ثم يوم الجواب
cli-arg-complaint = يوم التظلم إلى الوسيط، ثم يوم القرار
cli-arg-id = المسطرة، مثلا first-permit
cli-arg-dir = مجلد ملفات؛ وبدونه تفحص ملفات هذا المكتب فوق الملفات المدمجة
cli-arg-shell = مفسر الأوامر: bash أو elvish أو fish أو powershell أو zsh

cli-ask-passphrase = عبارة السر:
cli-init-done = أنشئت الخزنة في { $folder }.
cli-init-passphrase = عبارة السر. اكتبها على ورق بعيدا عن الحاسوب؛ لا تظهر إلا مرة واحدة:
cli-init-words = كلمات الاسترجاع الأربع والعشرون، تحفظ في مكان مقفل بعيدا عن الحاسوب:
cli-today-hidden = { $count-kind ->
    [zero] لا ملف آخر ينتظر (لرؤية الكل: --most 0).
    [one] ملف آخر ينتظر (لرؤية الكل: --most 0).
    [two] ملفان آخران ينتظران (لرؤية الكل: --most 0).
    [few] { $count } ملفات أخرى تنتظر (لرؤية الكل: --most 0).
    [many] { $count } ملفا آخر ينتظر (لرؤية الكل: --most 0).
   *[other] { $count } ملف آخر ينتظر (لرؤية الكل: --most 0).
}
cli-check-done = { $count-kind ->
    [zero] لا خطأ.
    [one] خطأ واحد.
    [two] خطآن.
    [few] { $count } أخطاء.
    [many] { $count } خطأ.
   *[other] { $count } خطأ.
}

err-usage = الأمر غير مفهوم.
rec-usage = انظر: mastara --help
err-unknown-argument = خيار غير معروف: { $word }
err-unknown-command = أمر غير معروف: { $word }
err-invalid-value = { $word }: « { $value } » غير ممكن. { $known }
err-missing-argument = ينقص: { $word }
err-passphrase-file = ملف عبارة السر فارغ أو لا يقرأ: { $file }
rec-passphrase-file = تحقق من المسار؛ العبارة في السطر الأول.
err-no-passphrase = لا يمكن طلب عبارة السر هنا.
rec-no-passphrase = شغل الأمر في طرفية، أو أعط --passphrase-file.
err-no-home = مجلد بيانات هذا الحاسوب غير موجود.
rec-no-home = أعط مجلد الخزنة بواسطة --vault.
err-vault-exists = توجد خزنة من قبل في { $folder }.
rec-vault-exists = افتحها بالأمر: mastara. ولخزنة أخرى اختر مجلدا آخر.
err-demo-cases = مكتب التدريب فيه من 1 إلى { $most } ملف.
rec-demo-cases = اختر عددا آخر.
err-no-such-rule = أجل غير معروف: { $rule }
rec-no-such-rule = الآجال المعروفة: { $known }
err-no-rule-version = لا صيغة معروفة للأجل { $rule } لوقت بدأ في { $date }.
rec-no-rule-version = اتصل بمحام أو محامية.
err-from-hour = هذا الأجل يحسب بالساعات: الساعة لازمة. ({ $trigger })
rec-from-hour = اكتب مثلا --from 2026-11-24T10:30؛ وعند الشك أول ساعة ممكنة.
err-undated = لا يمكن حساب هذا التاريخ: { $why }
rec-undated = اتصل بمحام أو محامية.
err-from-date = « { $value } » ليس تاريخا.
rec-from-date = اكتب YYYY-MM-DD أو YYYY-MM-DDTHH:MM.
err-days-order = لا يمكن أن يسبق { $then } تاريخ { $first }.
rec-days-order = راجع الأيام: ما يأتي بعد لا يكون قبل.
deadline-idle = ما ذكر لا يغير شيئا في هذا الأجل.
err-no-such-reference = لا ملف بالمرجع { $reference }.
rec-no-such-reference = انظر المراجع: mastara cases
err-no-such-procedure-id = مسطرة غير معروفة: { $procedure }
rec-no-such-procedure-id = المساطر المعروفة: { $known }
err-file = لا يمكن قراءة الملف: { $file }
rec-file = تحقق من المسار ومن الأذون.
err-import = { $what }
rec-import = { $mend }
cli-import-dry = { $count-kind ->
    [zero] تجربة: لن ينشأ أي ملف. لم يكتب شيء.
    [one] تجربة: سينشأ ملف واحد. لم يكتب شيء.
    [two] تجربة: سينشأ ملفان. لم يكتب شيء.
    [few] تجربة: ستنشأ { $count } ملفات. لم يكتب شيء.
    [many] تجربة: سينشأ { $count } ملفا. لم يكتب شيء.
   *[other] تجربة: سينشأ { $count } ملف. لم يكتب شيء.
}
cli-import-done = { $count-kind ->
    [zero] لم ينشأ أي ملف.
    [one] أنشئ ملف واحد.
    [two] أنشئ ملفان.
    [few] أنشئت { $count } ملفات.
    [many] أنشئ { $count } ملفا.
   *[other] أنشئ { $count } ملف.
}
err-no-terminal = تحتاج الواجهة إلى طرفية.
rec-no-terminal = افتحها في طرفية، أو اقرأ: mastara today
err-folder = لا يوجد هذا المجلد: { $folder }
rec-folder = تحقق من المسار.
err-nothing-to-check = لا شيء للتحقق منه هنا: { $folder }
rec-nothing-to-check = يذكر مجلد فيه ملفات تنتهي بـ .toml، أو ملف منها.
err-bug = وقع خطأ في مسطرة نفسها فتوقفت. ما حُفظ في أمان.
rec-bug = افتح البرنامج من جديد وتابع. هذا السطر يدل من يطور البرنامج على موضع الخطأ ولا يذكر أحدا: { $place }
cli-verify = يقرأ كل ما في الخزنة ويسمي ما هو تالف.
cli-recover = يفتح الخزنة بكلمات الاسترجاع الأربع والعشرين ويعطيها عبارة سر جديدة.
cli-arg-words-file = ملف الكلمات الأربع والعشرين؛ وبدونه تطلب
cli-ask-words = كلمات الاسترجاع الأربع والعشرون، بينها فراغات:
cli-recover-done = الخزنة تفتح من جديد.
cli-verify-sound = الخزنة سليمة.
cli-verify-damaged = الخزنة تالفة. لا تحذف شيئا؛ انسخ المجلد وأرجع نسخة احتياطية.
cli-verify-cases = { $count-kind ->
    [zero] لم يقرأ أي ملف.
    [one] قرئ ملف واحد.
    [two] قرئ ملفان.
    [few] قرئت { $count } ملفات.
    [many] قرئ { $count } ملفا.
   *[other] قرئ { $count } ملف.
}
cli-procedures-test = ينفذ السيناريوهات: ما تم فعله، وما يجب أن ينتج عنه.
cli-arg-scenarios = مجلد السيناريوهات؛ وبدونه تنفذ السيناريوهات المرفقة بالبرنامج
cli-arg-law = مجلد ملفات المساطر: التنفيذ وفقها بدل المدمجة في البرنامج
cli-ask-name = اسمك كما يعرفك المكتب:
cli-audit = يتحقق مما كتبه كل واحد ووقعه.
cli-audit-verify = يتحقق من التوقيعات والترتيب والبصمات، ويسمي أول قيد غير سليم.
cli-audit-head = الكلمات الثماني لكل خط كتابة، لورقة الأسبوع.
cli-arg-every = كل التوقيعات، لا التي جاءت بعد آخر تحقق لمشرف فقط
cli-arg-head = ثماني كلمات من ورقة أسبوع: يقول أين موضعها، أو أن ما طبع لم يعد موجودا
audit-first = أول قيد غير سليم: { $number } من { $who } (الخط { $line }): { $wrong }
audit-also = أيضا: { $number } من { $who } (الخط { $line }): { $wrong }
audit-edited = معدل
audit-missing = ناقص
audit-reordered = في موضع غيره
audit-forged = مزور
audit-cut = مقطوع مع كل ما بعده
audit-read = القيود المقروءة: { $entries }. التوقيعات المتحقق منها: { $signatures }.
audit-sound = ما كتب كامل.
audit-unsound = ما كتب غير كامل. لا تحذف شيئا؛ انسخ المجلد واتصل بمن يدير المكتب.
audit-head-there = هذه الكلمات للحدث { $number } من الخط { $line }: لم يتغير شيء إلى ذلك الموضع.
audit-head-gone = ما طبع لم يعد موجودا: قطع أو عدل. انسخ المجلد واتصل بمن يدير المكتب.
audit-sheet = كلمات { $day }. اكتبها أو اطبعها، واحفظ الورقة بعيدا عن الحاسوب.
audit-line = { $who } · الخط { $line } · إلى الحدث { $number }
cli-people = من ينتمي إلى المكتب: الاسم والدور والعلامة واليوم.
cli-people-add = يُدخل شخصا؛ يُطلب الاسم، أو يكون السطر الأول من المدخل القياسي. خاص بالإدارة.
cli-people-role = يعطي عضوا دورا آخر. خاص بالإدارة.
cli-people-rename = يعطي عضوا اسما آخر، يُطلب أو يُقرأ من المدخل القياسي. خاص بالإدارة.
cli-people-remove = يُخرج عضوا: لا تقرأ مفاتيحه شيئا مما يُكتب بعد ذلك. خاص بالإدارة.
cli-people-renew = لعبارة مرور منسية: العضو نفسه بمفاتيح وعبارة جديدة. خاص بالإدارة.
cli-people-passphrase = يغير عبارة المرور الخاصة بك.
cli-arg-role = volunteer (متطوع) أو supervisor (مسؤول) أو administrator (مدير)
cli-arg-person = العضو، بالمعرف الذي يعرضه «mastara people»
cli-arg-new-passphrase-file = ملف سطره الأول هو العبارة الجديدة؛ وإلا تُنشأ عبارة وتُعرض مرة واحدة
cli-arg-recover-for = العضو الذي نسي عبارته، بالمعرف الذي يعرضه «mastara people»؛ وإلا يُسأل عنه، أو يُنشأ مدير جديد
cli-ask-member-name = اسم العضو كما يعرفه المكتب:
cli-ask-whom = لمن؟ اكتب المعرف الذي في أول السطر؛ وزر الإدخال وحده ينشئ مديرا جديدا:
cli-people-since = منذ { $day }
cli-people-left = غادر في { $day }
cli-people-here = أنت
cli-people-added = صار { $name } من المكتب ({ $role }؛ العلامة: { $sign }؛ المعرف: { $person }).
cli-people-changed = { $person }: { $name }، { $role }.
cli-people-removed = لم يعد { $name } من المكتب. ما قُرئ من قبل لا يستطيع أحد استرجاعه.
cli-people-renewed = لدى { $name } مفاتيح جديدة. لم تعد العبارة القديمة تفتح شيئا.
cli-people-passphrase-changed = تغيرت عبارة المرور الخاصة بك.
err-people-administrators = المدير(ة) هو من يقرر من ينتمي إلى المكتب.
rec-people-administrators = اطلب ذلك منه؛ يعرض «mastara people» من هو.
err-no-such-person = لا يحمل أي عضو المعرف { $person }.
rec-no-such-person = اكتب المعرف كما هو معروض: mastara people
