//! What takes a supervisor, on the screens: lifting a restriction, opening the consulate to somebody in asylum. Who
//! may not is told who can, before anything is typed.

use super::persons::{HERS, come, desk, two};
use super::stage::{day, press, text, type_in};
use crate::support::vaults::{FOUNDER, PASSPHRASE};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::Restriction;
use mastara::domain::ids::{CaseId, ItemId};
use mastara::domain::law::Lang;
use mastara::domain::member::Role;
use mastara::domain::person::{NamePart, Status};
use mastara::procedures::Shelf;
use mastara::tui::app::App;
use mastara::tui::screens;
use tempfile::TempDir;

const ONE: CaseId = CaseId([1; 16]);
const EXIT: ItemId = ItemId([9; 16]);

/// The founder at a desk with an asylum seeker, and a volunteer who may come.
fn begun() -> (TempDir, App, [String; 2]) {
    let (scratch, mut app, signs) = two(Lang::En, Role::Volunteer);
    app.ctx.place.book = Shelf::builtin().book();
    come(&mut app, &signs[0], PASSPHRASE);
    let command = Command::OpenCase {
        reference: "001/26".into(),
        on: day(),
        about: vec![
            About::Name(NamePart::AsTold, Some("Awa".into())),
            About::Status(Some(Status::AsylumSeeker)),
        ],
        starts: vec![Start { id: EXIT, procedure: "consular-exit".into() }],
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    app.ctx.desk.as_mut().unwrap().perform(ONE, &command).unwrap();
    (scratch, app, signs)
}

fn said(app: &App) -> String {
    app.notice().map(|notice| notice.said.plain()).unwrap_or_default()
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

fn open(app: &App) -> Option<String> {
    let case = desk(app).file(ONE).unwrap().case;
    case.consulates.get(&EXIT).map(|why| why.text.reveal().clone())
}

#[test]
fn the_consulate_is_opened_by_a_supervisor_after_the_reason_and_the_warning_and_shut_again() {
    let (_scratch, mut app, [his, hers]) = begun();
    press(&mut app, "ctrl-r");
    come(&mut app, &hers, HERS);
    app.carry_out(screens::step::step(ONE, EXIT, "ce.3".into()));
    press(&mut app, "i");
    assert!(top(&app) == "step" && said(&app).contains("Only a supervisor"), "{}", said(&app));

    press(&mut app, "ctrl-r");
    come(&mut app, &his, PASSPHRASE);
    app.carry_out(screens::step::step(ONE, EXIT, "ce.3".into()));
    press(&mut app, "y");
    assert!(said(&app).contains("not open"), "{}", said(&app));
    press(&mut app, "i");
    assert_eq!(top(&app), "record", "{}", said(&app));
    assert!(text(&mut app, 80, 24).contains("the state that somebody fled"));
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), open(&app)), ("record", None), "never without a reason");
    type_in(&mut app, "She asked; Me Alaoui agreed");
    press(&mut app, "ctrl-s");
    let shown = text(&mut app, 80, 24);
    assert!(top(&app) == "confirm" && shown.contains("Open the consulate to somebody in asylum?"), "{shown}");
    press(&mut app, "Enter");
    assert_eq!(open(&app), None, "Cancel has the focus");
    press(&mut app, "ctrl-s Tab Enter");
    assert_eq!(open(&app).as_deref(), Some("She asked; Me Alaoui agreed"));
    assert_eq!(top(&app), "step");
    // Who opened it and why stands at the step and on the case, for whoever comes next.
    press(&mut app, "ctrl-r");
    come(&mut app, &hers, HERS);
    for screen in ["step", "case"] {
        app.carry_out(match screen {
            "step" => screens::step::step(ONE, EXIT, "ce.3".into()),
            _ => screens::case(ONE),
        });
        let shown = text(&mut app, 160, 50);
        let told = shown.contains("Consulate open since 24/11/2026") && shown.contains(FOUNDER);
        assert!(told && shown.contains("Alaoui"), "{screen}: {shown}");
    }
    // Anybody shuts it; only a supervisor takes that back.
    app.carry_out(screens::step::step(ONE, EXIT, "ce.3".into()));
    press(&mut app, "y");
    assert_eq!(open(&app), None, "{}", said(&app));
    press(&mut app, "ctrl-z");
    assert!(
        open(&app).is_none() && said(&app).contains(&format!("Supervisors here: {FOUNDER}")),
        "{}",
        said(&app)
    );
}

#[test]
fn a_restriction_by_mistake_says_who_can_lift_it() {
    let (_scratch, mut app, [_, hers]) = begun();
    press(&mut app, "ctrl-r");
    come(&mut app, &hers, HERS);
    app.carry_out(screens::case(ONE));
    press(&mut app, "r");
    assert!(text(&mut app, 80, 24).contains("only a supervisor lifts"), "{}", text(&mut app, 80, 24));
    type_in(&mut app, "asked");
    press(&mut app, "ctrl-s");
    assert!(desk(&app).file(ONE).unwrap().case.restriction.value().is_some(), "{}", said(&app));
    // She looks after it from now on, and still sees it.
    assert_eq!(top(&app), "case");
    press(&mut app, "l");
    assert!(top(&app) == "case" && said(&app).contains("Only a supervisor lifts"), "{}", said(&app));
    press(&mut app, "ctrl-z");
    let told = said(&app);
    assert!(told.contains("Ask a supervisor") && told.contains(FOUNDER), "{told}");
}

#[test]
fn restricted_cases_are_counted_for_whoever_cannot_see_them() {
    let (_scratch, mut app, [_, hers]) = begun();
    app.run("go-cases");
    let restrict = Command::Restrict(Restriction::OnRequest);
    app.ctx.desk.as_mut().unwrap().perform(ONE, &restrict).unwrap();
    assert!(!text(&mut app, 80, 24).contains("not shown"));
    press(&mut app, "ctrl-r");
    come(&mut app, &hers, HERS);
    app.run("go-cases");
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("1 restricted case is not shown to you") && !shown.contains("Awa"), "{shown}");
}
