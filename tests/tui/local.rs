//! A desk's own procedures on the screens: marked where their name stands, and told when they are gone.

use super::stage::{day, press, text, type_in};
use super::work::{case, desk_of};
use mastara::domain::flags::{FlagKind, Subject, Watch};
use mastara::domain::law::Lang;
use mastara::domain::person::Status;
use mastara::export::handout;
use mastara::i18n::{Said, own, told};
use mastara::procedures::{Files, Shelf};
use mastara::tui::app::{App, Tone};
use mastara::tui::screens;

const LIMITS: &str = include_str!("../../src/procedures/ma/limits.toml");
const ASYLUM: &str = include_str!("../../src/procedures/ma/asylum.toml");

/// A desk whose own asylum procedure is version 99, and a person who follows it.
fn desk(lang: Lang) -> App {
    let version = ASYLUM.lines().find(|line| line.starts_with("version = ")).unwrap();
    let mut files = Files::default();
    files.put("asylum.toml", &ASYLUM.replacen(version, "version = 99", 1));
    let shelf = Shelf::over_builtin(&files, Vec::new());
    assert_eq!(shelf.findings(), []);
    desk_of(shelf.book(), lang, Status::Irregular, &["asylum"])
}

#[test]
fn local_procedures_are_marked_in_the_case_and_in_the_library() {
    for (lang, mark, typed) in
        [(Lang::En, "· local", "asylum"), (Lang::Fr, "· locale", "asile"), (Lang::Ar, "ﺔﻴﻠﺤﻣ", "اللجوء")]
    {
        let mut app = desk(lang);
        press(&mut app, "Enter");
        let shown = text(&mut app, 120, 40);
        assert!(shown.contains(mark), "{shown}");
        let (case, book) = (case(&app), app.ctx.place.book.clone());
        let sheet = handout(&case, case.courses()[0].0, &book, day(), lang).unwrap();
        assert!(sheet.procedure.contains(" · "), "the sheet given to the person says so too");
        press(&mut app, "F5");
        type_in(&mut app, typed);
        let shown = text(&mut app, 120, 40);
        assert!(shown.contains(mark), "{shown}");
    }
}

#[test]
fn local_procedures_and_limits_are_marked_where_one_is_chosen_changed_or_dated() {
    let own = |name: &str, text: &str| {
        let mut files = Files::default();
        files.put(name, text);
        let shelf = Shelf::over_builtin(&files, Vec::new());
        assert_eq!(shelf.findings(), []);
        shelf.book()
    };
    // The picker of a procedure to start, and what a flag and the heading of a newer version say.
    let mut app = desk(Lang::En);
    let version = ASYLUM.lines().find(|line| line.starts_with("version = ")).unwrap();
    let newer = own("asylum.toml", &ASYLUM.replacen(version, "version = 99", 1));
    let name = own::newest(&"asylum".into(), &newer, Lang::En).plain();
    assert!(name.ends_with("· local"), "{name}");
    let watch = Watch {
        kind: FlagKind::LawChanged,
        from: day(),
        until: None,
        harm: None,
        file_by: None,
        latest: None,
        since: None,
        subject: Subject { procedure: Some("asylum".into()), ..Subject::default() },
    };
    let reason = told::reason(&watch, &newer, day(), Lang::En).plain();
    assert!(reason.contains("· local"), "{reason}");
    let case = case(&app);
    let changed = screens::versions::versions(case.id, case.courses()[0].0);
    for screen in [screens::record::record(case.id, screens::record::Wish::Start(None)), changed] {
        app.carry_out(screen);
        let shown = text(&mut app, 120, 40);
        let whole = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(whole.contains("· local"), "{shown}");
    }
    // A limit that replaces one built in, in the dates of a case and of a step.
    let limit =
        LIMITS.split("[[limit]]").find(|it| it.contains("\nid = \"permit.refusal.court\"\n")).unwrap();
    let book = own("limits.over.toml", &format!("[[limit]]{limit}"));
    let rule = book.rules.get(&"permit.refusal.court".into()).unwrap();
    assert!(book.local_rule(&rule.id) && own::rule(rule, &book, Lang::Fr).plain().ends_with("· local"));
    assert!(!book.local_rule(&"annulment".into()));
}

#[test]
fn a_case_whose_procedure_is_gone_opens_and_says_what_to_do() {
    for (lang, what, mend) in [
        (Lang::En, "no longer has this version", "Put the file back"),
        (Lang::Fr, "n'a plus cette version", "Remettre le fichier"),
        (Lang::Ar, "", ""),
    ] {
        let mut app = desk(lang);
        app.ctx.place.book = Shelf::builtin().book();
        press(&mut app, "Enter");
        let shown = text(&mut app, 120, 40);
        assert!(shown.contains(what) && shown.contains(mend) && shown.contains("99"), "{shown}");
        for (columns, rows) in [(60, 20), (80, 24), (20, 5)] {
            text(&mut app, columns, rows);
        }
        // Nothing that can be pressed on it stops the desk.
        for _ in 0..12 {
            press(&mut app, "Tab Down Enter Esc");
        }
    }
}

#[test]
fn what_is_left_out_is_said_once_when_the_desk_opens() {
    let mut app = desk(Lang::En);
    app.ctx.place.left_out = Some(Said::words("renewal.toml:3:1: this is not TOML"));
    for said in [true, false] {
        let desk = app.ctx.desk.take().unwrap();
        let effect = app.ctx.opened(desk);
        app.carry_out(effect);
        let notice = app.notice().filter(|notice| notice.said.plain().contains("renewal.toml"));
        assert_eq!(notice.map(|notice| notice.tone), said.then_some(Tone::Trouble));
        press(&mut app, "Down");
    }
}
