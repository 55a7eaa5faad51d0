### Screens and roles. Plain words; every language has the same messages and arguments.

## The screens, as they are called.

screen-welcome = مرحبا
screen-unlock = فتح الخزنة
screen-today = اليوم
screen-cases = الملفات
screen-intake = استقبال شخص
screen-case = الملف
screen-step = المرحلة
screen-review = المراجعة
screen-summary = الخلاصة
screen-library = المكتبة
screen-settings = الإعدادات
screen-help = المساعدة
screen-palette = الأوامر

## Roles.

role-volunteer = متطوع(ة)
role-supervisor = مسؤول(ة)
role-administrator = مدير(ة)

## Languages, each in its own words.

lang-ar = العربية
lang-fr = Français
lang-en = English

## Answers.

answer-yes = نعم
answer-no = لا
answer-unknown = غير معروف

## How loud a warning of a procedure is.

warning-restrict = يصبح الملف محدود الولوج
warning-block = لا يجب القيام به
warning-alarm = أجل يمر
warning-warn = يناقش قبل المتابعة
warning-info = للعلم
