### أخطاء ملفات المساطر وكيفية إصلاحها. Plain words; every language has the same messages and arguments.

## The file.

lint-unreadable = تعذرت قراءة الملف. يقول النظام بالإنجليزية: «{ $why }»
lint-unreadable-mend = يرجى التحقق من وجود الملف ومن الحق في قراءته ومن أنه نص بترميز UTF-8.
lint-syntax = هذا ليس بصيغة TOML. يقول القارئ بالإنجليزية: «{ $why }»
lint-syntax-mend = يرجى النظر إلى الموضع المسطر: غالبا ما تنقص علامة اقتباس أو معقوفة أو علامة مساواة.
lint-file-name = اسم الملف لا يطابق المعرف { $id }.
lint-file-name-mend = يسمى الملف بمعرف مسطرته متبوعا بـ .toml.
lint-not-a-file = هذا ليس ملفا عاديا: مجلد أو جهاز أو رابط لا يؤدي إلى شيء.
lint-not-a-file-mend = يزال، أو يوضع هنا الملف نفسه.
lint-too-large = الملف كبير جدا: { $size } بايت، ولا يقرأ أكثر من { $most }.
lint-too-large-mend = يزال ما ليس مسطرة، أو يقسم الملف إلى اثنين.
lint-too-many = يوجد هنا { $count } من ملفات المساطر ولا يقرأ إلا { $most }: ابتداء من هذا الملف لا يقرأ شيء.
lint-too-many-mend = يزال ما لا حاجة إليه.
lint-leans-on = لا شيء مما يعمل به يعرف { $id }؛ وقد يعرفه { $file } الذي ترك جانبا.
lint-leans-on-mend = صحح أولا { $file }. وإن لم يكن فيه { $id } فصحح { $id }.
lint-uproots = بوجود هذا الملف لم تعد المساطر المدمجة تجد { $id }: { $place }
lint-uproots-mend = يحتفظ فيه بما تحتاجه الملفات الأخرى، أو يكتب الجديد وحده في ملف مثل documents.mine.toml.
lint-not-text = ابتداء من { $place } ليس هذا نصا بترميز UTF-8.
lint-not-text-mend = يحفظ الملف نصا بترميز UTF-8؛ وينظر إلى الحرف الذي يلي هذا السطر وهذا العمود.
lint-ending = لا يقرأ هذا الملف: لا ينتهي اسمه بـ .toml بحروف صغيرة.
lint-ending-mend = يعطى الاسم نفسه منتهيا بـ .toml.
lint-no-catalogue = لا يوجد فهرس باسم { $name }، وليس هذا مسطرة.
lint-no-catalogue-mend = ربما المقصود { $close }.mine.toml.
lint-story = هذا سيناريو وليس ملف مسطرة.
lint-story-mend = يوضع في مجلد خاص به ثم يجرب: mastara procedures test FOLDER
lint-no-story = هذا ملف مسطرة وليس سيناريو.
lint-no-story-mend = يذكر مجلد السيناريوهات، ويذكر هذا المجلد بعد --law.
lint-same-version = النسخة { $version } من { $id } مدمجة بكلمات أخرى: ستتغير الملفات التي تتبعها دون علم أحد.
lint-same-version-mend = تعطى رقم النسخة الموالية.
lint-version-zero = ترقم النسخ ابتداء من 1.
lint-version-zero-mend = يكتب version = 1 في النسخة الأولى.

## Keys and values.

lint-unknown-key = المفتاح { $key } لا يقرؤه أحد.
lint-unknown-key-mend = يحذف، أو يبحث عن المفتاح الصحيح في docs/procedure.schema.json, docs/schemas/.
lint-missing-key = المفتاح { $key } ناقص.
lint-missing-key-mend = يضاف.
lint-unknown-word = الكلمة { $word } ليست من اللائحة.
lint-unknown-word-mend = تكتب إحدى هذه الكلمات: { $allowed }
lint-shape = نوع هذه القيمة غير النوع المنتظر. يقول قارئ TOML بالإنجليزية: «{ $why }»
lint-shape-mend = تقارن بالمفتاح نفسه في ملف آخر.
lint-close-mend = ربما المقصود { $close }.

## Ids.

lint-unknown-step = لا توجد في هذه المسطرة خطوة بالمعرف { $id }.
lint-unknown-outcome = لا توجد في هذه المسطرة نتيجة بالمعرف { $id }.
lint-unknown-procedure = لا توجد مسطرة بالمعرف { $id }.
lint-unknown-document = لا توجد وثيقة بالمعرف { $id }.
lint-unknown-limit = لا يوجد أجل بالمعرف { $id }.
lint-unknown-warning = لا يوجد تنبيه بالمعرف { $id }.
lint-unknown-obstacle = لا يوجد عائق بالمعرف { $id }.
lint-unknown-source = لا يوجد مصدر بالمعرف { $id }.
lint-unknown-question = لا يوجد سؤال للمحامي بالمعرف { $id }.
lint-unknown-trigger = لا توجد واقعة مؤرخة بالمعرف { $id }.
lint-unknown-authority = لا توجد سلطة بالمعرف { $id }.
lint-unknown-mend = يصحح { $id } أو يعرف: { $where }
lint-empty-id = المعرف فارغ.
lint-empty-id-mend = يعطى معرف قصير لا يتغير أبدا.
lint-duplicate-id = { $id } مستعمل من قبل: { $place }
lint-duplicate-id-mend = يعطى معرف آخر، أو يحذف أحد الاثنين.

## What a statement needs.

lint-no-citation = هذا القول لا يستند إلى أي مصدر.
lint-no-citation-mend = يضاف المصدر والمادة. لا قول بلا مصدر.
lint-missing-language = النص ناقص في إحدى اللغات: { $lang }
lint-missing-language-mend = يترجم: كل نص موجود بالفرنسية والعربية والإنجليزية.
lint-not-arabic = النص العربي خال من أي حرف عربي.
lint-not-arabic-mend = يكتب بالعربية، ويمكن أن يتبعه الاسم الرسمي بين قوسين.
lint-not-an-address = هذا ليس عنوانا فقط: { $text }
lint-not-an-address-mend = يكتب هنا العنوان وحده، عنوان في كل خانة؛ وما يقال عنه غير ذلك يكتب في url_note بكل لغة.
lint-hidden = في النص حروف لا ترى أو تتحكم في الشاشة.
lint-hidden-mend = تكتب الكلمات باليد من جديد ولا تلصق.
lint-no-article = قرئ نص { $source } ولم تذكر المادة.
lint-no-article-mend = تكتب المادة بعد المصدر، أو تغير tag.
lint-half-checked = اسم المحامي الذي راجع النص ويوم المراجعة متلازمان.
lint-half-checked-mend = يملأ checked_by و checked_on معا، أو يترك الاثنان.
lint-no-group = تكفي وثيقة من عدة وثائق ولا أحد يعرف أيها: الوثيقة { $document } بلا group.
lint-no-group-mend = يذكر group واحد عند كل وثيقة تكفي.
lint-alone = هذه الوثيقة وحدها في مجموعتها { $group }.
lint-alone-mend = تضاف الوثائق الأخرى، أو يذكر في note ما يكفي غيرها، أو تغير need.
lint-paper-twice = الوثيقة { $document } مذكورة من قبل للأشخاص أنفسهم: { $place }
lint-paper-twice-mend = يحتفظ بواحدة منهما، أو يبين في when لمن كل واحدة.

## The way through a procedure.

lint-needs-cycle = هذه الخطوات تنتظر بعضها بعضا: { $steps }
lint-needs-cycle-mend = يحذف أحد الشروط: وإلا فلن تكون أي منها جاهزة أبدا.
lint-unreachable-outcome = لا خطوة تفضي إلى النتيجة { $outcome }.
lint-unreachable-outcome-mend = تذكر في decides أو exits لإحدى الخطوات.
lint-after-elsewhere = لا خطوة من الخطوات التي تشترطها هذه الخطوة تنتهي بـ { $outcome }.
lint-after-elsewhere-mend = تضاف إلى needs الخطوة التي تقررها، أو تحذف النتيجة.
lint-never-ready = لا يمكن أن يحين دور الخطوة { $step } أبدا: شروطها تتنافى، أو لا تأتي إلا بعد ما ينهي المسطرة أو يغلقها.
lint-never-ready-mend = يغير when أو after أو until، أو تحذف الخطوة.
lint-dead-end = بعد النتيجة { $outcome } لا يبقى شيء للقيام به، ولا شيء يقول إن المسطرة انتهت.
lint-dead-end-mend = يضاف next، أو خطوة لها after، أو ends = true.
lint-unknown-fact = الشرط { $word } غير موجود.
lint-unknown-fact-mend = تستعمل كلمة من لائحة الشروط المغلقة.
lint-no-remedy = بعد الرفض { $outcome } لا ينفتح أي طريق.
lint-no-remedy-mend = يذكر الطعن في next، أو تضاف خطوة فيها after، أو السؤال المفتوح للمحامي.
lint-unlisted = على الخطوة احترام الأجل { $limit } والمسطرة لا تذكره.
lint-unlisted-mend = يضاف إلى limits في أعلى الملف.
lint-consular = الخطوة لدى { $authority } ولا تذكر أن القنصلية معنية: لن يوقف شيء طالب اللجوء.
lint-consular-mend = يضاف consular = true.
lint-police-desk = الخطوة لدى { $authority } ولا تذكر أن الشخص يقف أمام الشرطة: لن ينبه أحد.
lint-police-desk-mend = يضاف police_desk = true.
lint-contradiction = لا يمكن أن يكون { $fact } صحيحا وغير صحيح معا: لن يظهر هذا أبدا.
lint-contradiction-mend = يحذف أحد الاثنين.

## Time.

lint-never-starts = لا شيء يطلق الأجل { $limit }: لا خطوة ولا نتيجة ولا تاريخ معروف يعطي { $trigger }.
lint-never-starts-mend = تذكر الواقعة المؤرخة في starts لخطوة أو نتيجة، أو يبين من أين يعرفها الملف.
lint-no-amount = طريقة الحساب هذه تحتاج إلى عدد ووحدة.
lint-no-amount-mend = يضاف الاثنان، أو يحسب إلى غاية الواقعة.
lint-nothing-switched = هذه القراءة لا تغير شيئا.
lint-nothing-switched-mend = يذكر ما تغيره في أجل: counting أو amount أو unit أو fallback أو trigger أو written.
lint-bad-date = { $text } ليس تاريخا.
lint-bad-date-mend = تكتب السنة ثم الشهر ثم اليوم: 2026-08-24. وتكتب الساعة القانونية هكذا: 2026-09-20T01:00:00Z.
lint-dates-reversed = اليوم الأخير { $to } يسبق اليوم الأول { $from }.
lint-dates-reversed-mend = يتحقق من اليومين.
lint-version-overlap = نسختان من { $id } تسريان على اليوم نفسه: { $place }
lint-version-overlap-mend = تنتهي القديمة عشية بداية الجديدة.
lint-silence-of = الأجل { $limit } لا يلزم أي سلطة: لا أحد يسكت فيه.
lint-silence-of-mend = يذكر أجل نوعه authority، أو تحذف derive.
lint-silence-circle = هذه الحالات من السكوت يتوقف بعضها على بعض ولا تبدأ أي منها: { $triggers }
lint-silence-circle-mend = يجعل أجل إحداها ينطلق من واقعة يذكرها شخص.
lint-never-told = { $trigger } يغير سريان الوقت ولا يسأل عنه أحد أبدا.
lint-never-told-mend = يذكر في starts أو may_start لخطوة، أو في starts لنتيجة.
lint-never-met = لا خطوة تقابل الأجل { $limit } ولا شيء يبين متى احترم.
lint-never-met-mend = يذكر في limits لإحدى الخطوات، أو يضاف met_by مع الواقعة المؤرخة التي تثبته.
lint-unit-astray = طريقة الحساب { $counting } لا تحسب بالوحدة { $unit }.
lint-unit-astray-mend = تكتب إحدى هذه الوحدات أو طريقة حساب أخرى: { $allowed }
lint-backwards = طريقة الحساب { $counting } لا تحسب إلى الوراء.
lint-backwards-mend = يحسب بـ calendar_days أو months أو years، أو يحسب بعد الواقعة.
lint-amount = لا يوجد أجل بمقدار { $amount }: من 1 إلى { $most } بهذه الوحدة.
lint-amount-mend = يقرأ العدد في النص من جديد.

## Scenarios.

lint-no-expectation = هذا السيناريو، أو أحد انتظاراته، لا ينتظر شيئا.
lint-no-expectation-mend = أضف [[expect]] أو [[date]] أو [[flags]] مع ما يجب أن يقع؛ واحذف ما كان فارغا.
lint-not-one-act = كل [[did]] فعل واحد؛ وهنا يوجد: { $found }
lint-not-one-act-mend = اكتب واحدا من هذه لكل [[did]]: { $allowed }
lint-key-astray = المفتاح { $key } لا معنى له بجانب { $act }.
lint-key-astray-mend = احذفه، أو اكتبه عند الفعل الذي ينتمي إليه.
lint-days-backwards = { $day } يأتي قبل { $before } المذكور قبله.
lint-days-backwards-mend = احك الأفعال بالترتيب الذي يدونها به المكتب؛ وما وقع قبل ذلك يكتب في facts أو في on بجانب written.
lint-bad-hour = { $text } ليست ساعة.
lint-bad-hour-mend = اكتبها هكذا: "23:10". التوقيت القانوني بالمغرب.
