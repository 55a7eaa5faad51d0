### Screens and roles. Plain words; every language has the same messages and arguments.

## The screens, as they are called.

screen-welcome = Welcome
screen-unlock = Unlock
screen-today = Today
screen-cases = Cases
screen-intake = Intake
screen-case = Case
screen-step = Step
screen-review = Review
screen-summary = Summary
screen-library = Library
screen-settings = Settings
screen-help = Help
screen-palette = Commands

## Roles.

role-volunteer = volunteer
role-supervisor = supervisor
role-administrator = administrator

## Languages, each in its own words.

lang-ar = العربية
lang-fr = Français
lang-en = English

## Answers.

answer-yes = yes
answer-no = no
answer-unknown = not known

## How loud a warning of a procedure is.

warning-restrict = the file becomes restricted
warning-block = must not be done
warning-alarm = time is running out
warning-warn = to discuss before going on
warning-info = to know
