//! Obstacles from the keyboard: recorded at a step with the law and the answer beside them, kept as a
//! draft, corrected, taken back, and counted without those that are restricted.

use super::stage::{press, text, type_in};
use super::work::{ONE, case, desk_of, open_step};
use mastara::desk::Desk;
use mastara::domain::command::Command;
use mastara::domain::course::Restriction;
use mastara::domain::ids::AuthorityId;
use mastara::domain::law::Lang;
use mastara::domain::obstacle::{Manner, Met, Region, obstacles_of};
use mastara::domain::person::Status;
use mastara::procedures::Shelf;
use mastara::tui::app::{App, Tone};

fn desk(lang: Lang) -> App {
    let mut app = desk_of(Shelf::builtin().book(), lang, Status::Irregular, &["first-permit"]);
    press(&mut app, "Enter");
    app
}

fn top(app: &App) -> &'static str {
    app.top().unwrap().name()
}

fn met(app: &App) -> Vec<Met> {
    obstacles_of(&case(app)).into_iter().map(|(_, met)| met).collect()
}

#[test]
fn what_a_counter_demands_is_recorded_at_the_step_with_the_law_beside_it() {
    let mut app = desk(Lang::En);
    open_step(&mut app, "fp.10");
    press(&mut app, "b");
    assert_eq!(top(&app), "record");
    // The obstacles of the procedure come first, in its own order.
    assert!(text(&mut app, 80, 24).contains("Choose what happened"), "{}", text(&mut app, 80, 24));
    type_in(&mut app, "lease");
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let shown = text(&mut app, columns, rows);
        for said in ["Only a lease is accepted", "any other", "hosting certificate"] {
            assert!(shown.contains(said), "{said} at {columns}x{rows}\n{shown}");
        }
    }
    let shown = text(&mut app, 80, 30);
    assert!(shown.contains("501-12") && shown.contains("LQ-18"), "the article and the lawyer mark: {shown}");
    // The office of the step is there already; the rest is typed.
    press(&mut app, "Enter");
    type_in(&mut app, "a legalised lease of one year");
    press(&mut app, "Enter Enter");
    type_in(&mut app, "said");
    press(&mut app, "Enter Enter");
    type_in(&mut app, "Sidi Moumen");
    press(&mut app, "Enter");
    type_in(&mut app, "casa");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "step", "{}", text(&mut app, 80, 30));
    let [one] = &met(&app)[..] else { panic!("one obstacle") };
    assert_eq!(one.kind.as_str(), "obs.lease-only");
    assert_eq!(one.office.as_ref().map(AuthorityId::as_str), Some("dgsn-foreigners"));
    assert_eq!(
        (one.region, one.manner, one.on),
        (Some(Region::Casablanca), Manner::Said, super::stage::day())
    );
    assert_eq!(one.at.as_ref().map(|(_, step)| step.as_str()), Some("fp.10"));
    // The step and the case show it, and Enter opens the law and the answer.
    assert!(text(&mut app, 80, 90).contains("Obstacles met at this step"));
    press(&mut app, "Esc");
    let shown = text(&mut app, 160, 60);
    assert!(shown.contains("Obstacles met") && shown.contains("a legalised lease of one year"), "{shown}");
    for _ in 0..30 {
        press(&mut app, "Tab Enter");
        if top(&app) == "met" {
            break;
        }
        if top(&app) != "case" {
            press(&mut app, "Esc");
        }
    }
    let shown = text(&mut app, 80, 40);
    assert!(shown.contains("What the law says") && shown.contains("Sidi Moumen"), "{shown}");
    assert!(shown.contains("at the step: ") && shown.contains("24/11/2026, said"), "{shown}");
    // Corrected in the same form, which holds what was recorded.
    press(&mut app, "e Tab Tab Tab");
    type_in(&mut app, "written");
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), met(&app)[0].manner), ("met", Manner::Written), "{}", text(&mut app, 80, 40));
    assert_eq!(met(&app)[0].words.reveal(), "a legalised lease of one year");
    // Taken back as one act, and brought back by undo.
    press(&mut app, "m");
    assert_eq!((top(&app), met(&app).len()), ("case", 0));
    press(&mut app, "ctrl-z");
    assert_eq!(met(&app).len(), 1);
}

#[test]
fn a_draft_of_an_obstacle_survives_esc_and_one_without_a_name_needs_words() {
    let mut app = desk(Lang::Fr);
    open_step(&mut app, "fp.10");
    press(&mut app, "b");
    type_in(&mut app, "autre");
    press(&mut app, "Enter Esc");
    assert_eq!((top(&app), met(&app).len()), ("step", 0));
    press(&mut app, "b");
    let shown = text(&mut app, 80, 30);
    assert!(shown.contains("Autre obstacle") && shown.contains("est revenu"), "{shown}");
    press(&mut app, "ctrl-s");
    let shown = text(&mut app, 80, 30);
    assert!(top(&app) == "record" && shown.contains("! Cet obstacle n'a pas encore de nom"), "{shown}");
    type_in(&mut app, "Photo avec fond bleu");
    press(&mut app, "ctrl-s");
    assert_eq!(met(&app)[0].words.reveal(), "Photo avec fond bleu");
    let desk = app.ctx.desk.as_ref().unwrap();
    assert_eq!(desk.draft("obstacle:fp.10", Some(ONE)).unwrap(), None, "saved: the draft is gone");
    // A day to come is refused beside its field, and nothing is lost.
    press(&mut app, "b");
    type_in(&mut app, "bail");
    press(&mut app, "Enter Enter ctrl-u");
    type_in(&mut app, "30/11/2026");
    press(&mut app, "ctrl-s");
    assert_eq!((top(&app), app.notice().unwrap().tone), ("record", Tone::Trouble));
    assert_eq!(met(&app).len(), 1);
}

#[test]
fn obstacles_are_counted_and_a_number_leads_to_its_cases() {
    let mut app = desk(Lang::En);
    press(&mut app, "F9");
    assert!(text(&mut app, 80, 24).contains("No obstacle is counted here yet"));
    let add = |desk: &mut Desk, kind: &str, which: &str, days: u64| {
        let met = Met {
            kind: kind.into(),
            office: Some("dgsn-foreigners".into()),
            which: which.into(),
            region: None,
            on: super::stage::day() - chrono::Days::new(days),
            manner: Manner::NotAsked,
            words: "".into(),
            at: None,
        };
        let id = desk.item();
        desk.perform(ONE, &Command::MeetObstacle(id, met)).unwrap();
    };
    let desk = app.ctx.desk.as_mut().unwrap();
    add(desk, "obs.cnss", "Ain Chock", 1);
    add(desk, "obs.cnss", "AIN  CHOCK", 40);
    add(desk, "obs.payslip", "Settat", 200);
    press(&mut app, "F2 F9");
    let shown = text(&mut app, 120, 40);
    assert!(shown.contains("3 obstacles in 1 case"), "{shown}");
    for (name, count, long) in
        [("CNSS certificate", 2, 10), ("Payslip demanded", 1, 5), ("November 2026", 1, 10)]
    {
        let row = shown.lines().skip(2).find(|line| line.contains(name)).expect(name);
        let after = &row[row.find(name).unwrap()..];
        let bar = after.chars().skip_while(|c| *c != '█').take_while(|c| *c == '█').count();
        assert!(after.contains(&format!(" {count}  █")) && bar == long, "{name}: {row}");
    }
    assert_eq!(shown.matches("Ain Chock").count() + shown.matches("AIN  CHOCK").count(), 1, "{shown}");
    press(&mut app, "Right Right");
    assert!(text(&mut app, 80, 24).contains("2 obstacles in 1 case"), "the last three months");
    press(&mut app, "Enter");
    assert_eq!(top(&app), "behind");
    assert!(text(&mut app, 80, 24).contains("Aïssatou Bah"));
    press(&mut app, "Enter");
    assert_eq!(top(&app), "case");
    // Restricted: counted no more, and said to be left out.
    let desk = app.ctx.desk.as_mut().unwrap();
    desk.perform(ONE, &Command::Restrict(Restriction::Trafficking)).unwrap();
    press(&mut app, "F9");
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("1 restricted case is left out") && !shown.contains("CNSS"), "{shown}");
    // What was read once is read again when its case changes.
    press(&mut app, "ctrl-z");
    assert!(text(&mut app, 80, 24).contains("3 obstacles in 1 case"));
    let (id, _) = obstacles_of(&case(&app)).remove(0);
    let desk = app.ctx.desk.as_mut().unwrap();
    desk.perform(ONE, &Command::WithdrawObstacle(id)).unwrap();
    press(&mut app, "F2 F9");
    assert!(text(&mut app, 80, 24).contains("2 obstacles in 1 case"));
}
