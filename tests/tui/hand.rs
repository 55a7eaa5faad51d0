//! Who is at the desk stands in the head of every screen of an open desk, and of no other.

use super::stage::{app_on, inside, press, text};
use mastara::domain::law::Lang;
use mastara::domain::member::{Hand, Role};
use mastara::tui::app::App;
use mastara::tui::screens;

/// An app whose desk is worked by somebody of this name.
fn named(lang: Lang, name: &str) -> App {
    let mut ctx = inside(lang);
    let desk = ctx.desk.as_mut().unwrap();
    let me = desk.members().into_iter().find(|member| member.left.is_none()).unwrap().person;
    desk.rename_member(me, name).unwrap();
    App::new(ctx, screens::home())
}

fn first_row(app: &mut App, columns: u16) -> String {
    text(app, columns, 24).lines().next().unwrap().to_owned()
}

#[test]
fn every_screen_of_an_open_desk_names_whoever_is_at_it() {
    for lang in Lang::ALL {
        let mut app = named(lang, "Zineb");
        for go in screens::places() {
            app.run(go.id);
            for columns in [40, 60, 80, 120] {
                let row = first_row(&mut app, columns);
                assert!(row.contains("Zineb"), "{} at {columns}: {row}", go.name);
            }
        }
        // A case, its steps, the help over it: titles that carry a name of their own leave room for it.
        app.carry_out(screens::case(mastara::domain::ids::CaseId([1; 16])));
        assert_eq!(app.top().unwrap().name(), "case");
        assert!(first_row(&mut app, 80).contains("Diallo"));
        for keys in ["", "?"] {
            press(&mut app, keys);
            let row = first_row(&mut app, 80);
            assert!(row.contains("Zineb"), "{row}");
        }
        app.carry_out(mastara::tui::effect::Effect::Lock);
        assert!(!text(&mut app, 80, 24).contains("Zineb"), "a locked desk names nobody");
    }
}

#[test]
fn a_long_name_is_cut_and_takes_nothing_else_away() {
    let mut app = named(Lang::En, "Abdelmoughit El Ouazzani Chahdi-Benjelloun");
    let row = first_row(&mut app, 80);
    assert!(row.ends_with("Abdelmoughit El Ou…"), "{row}");
    assert!(
        row.contains("›  Today") && row.contains("24 November 2026") && row.contains("PRACTICE"),
        "{row}"
    );
    app.carry_out(screens::case(mastara::domain::ids::CaseId([1; 16])));
    let row = first_row(&mut app, 80);
    assert!(row.contains("Fatou Diallo  012/26 ") && row.ends_with("Abdelmoughit El Ou…"), "{row}");
}

#[test]
fn the_role_is_beside_the_name_where_there_is_room() {
    let mut app = app_on(Lang::En, screens::home());
    assert_eq!(app.ctx.desk.as_ref().map(|desk| desk.hand().role), Some(Role::Administrator));
    assert!(first_row(&mut app, 120).ends_with("Imane · administrator"));
    assert!(first_row(&mut app, 80).ends_with("Imane"));
    // A vault from before people had names still says as what one sits there.
    assert!(!Hand::new("", Role::Volunteer).named());
}
