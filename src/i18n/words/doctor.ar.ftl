### التشخيص: ملاحظة وإصلاحها.

doctor-vault = الخزنة: { $value }
doctor-vault-mend = لا خزنة هنا. أنشئها: mastara init
doctor-modes = مجلد الخزنة لا يقرأه إلا صاحبه
doctor-modes-mend = انزع أذون الآخرين: chmod -R go-rwx على مجلد الخزنة
doctor-room = المساحة الحرة على القرص: { $value } ميبيبايت
doctor-room-mend = أفرغ 256 ميبيبايت على الأقل.
doctor-ballast = احتياط ضد امتلاء القرص
doctor-ballast-mend = استعمل الاحتياط: أفرغ مساحة ثم أعد فتح الخزنة.
doctor-bidi = العربية في هذه الطرفية: { $value }
doctor-bidi-mend = اختر في أول شاشة السطر المقروء.
doctor-size = حجم الطرفية: { $value }
doctor-size-mend = كبر النافذة إلى 80 عمودا و24 سطرا.
doctor-procedures = المساطر المدمجة دون خطأ: { $value }
doctor-procedures-mend = انظر الأخطاء: mastara procedures check
doctor-calendar = الأعياد معروفة لسنة { $value }
doctor-calendar-mend = ثبت إصدارا أحدث: التقويم ينتهي قبل ذلك.
