### Screens and roles. Plain words; every language has the same messages and arguments.

## The screens, as they are called.

screen-welcome = Bienvenue
screen-unlock = Ouvrir le coffre
screen-today = Aujourd'hui
screen-cases = Dossiers
screen-intake = Accueil
screen-case = Dossier
screen-step = Étape
screen-review = Relecture
screen-summary = Synthèse
screen-library = Bibliothèque
screen-settings = Réglages
screen-help = Aide
screen-palette = Commandes

## Roles.

role-volunteer = bénévole
role-supervisor = responsable
role-administrator = administration

## Languages, each in its own words.

lang-ar = العربية
lang-fr = Français
lang-en = English

## Answers.

answer-yes = oui
answer-no = non
answer-unknown = on ne sait pas

## How loud a warning of a procedure is.

warning-restrict = le dossier devient restreint
warning-block = à ne pas faire
warning-alarm = un délai court
warning-warn = à discuter avant
warning-info = à savoir
