//! `obstacles`: counts for whoever reviews, and nothing that was typed.

use super::{DAY, Home, PASSPHRASE, assert_fields};
use mastara::desk::Locked;
use mastara::domain::command::Command;
use mastara::domain::course::Restriction;
use mastara::domain::obstacle::{Manner, Met, Region};
use mastara::domain::private::Private;
use mastara::procedures::Shelf;
use serde_json::json;

/// A vault of the sample list in which counters said things.
fn home() -> Home {
    let home = Home::with_list();
    let day = DAY.parse().unwrap();
    let locked = Locked::at(&home.vault(), Shelf::builtin().book(), Some(day)).unwrap();
    let mut desk = locked.unlock(PASSPHRASE, &mut |_, _| {}).unwrap();
    let mut meet = |reference: &str, kind: &str, office: Option<&str>, ago: u64| {
        let case = desk.by_reference(reference).unwrap().case;
        let met = Met {
            kind: kind.into(),
            office: office.map(Into::into),
            which: "chez Madame Zineb".into(),
            region: office.map(|_| Region::Casablanca),
            on: day - chrono::Days::new(ago),
            manner: Manner::Said,
            words: Private::from("a dit le nom de Seydou"),
            at: None,
        };
        let id = desk.item();
        desk.perform(case, &Command::MeetObstacle(id, met)).unwrap();
        case
    };
    meet("004/26", "obs.lease-only", Some("dgsn-foreigners"), 1);
    meet("005/26", "obs.lease-only", Some("dgsn-foreigners"), 2);
    meet("004/26", "obs.landlord-refuses", None, 30);
    let hidden = meet("006/26", "obs.lease-only", Some("dgsn-foreigners"), 1);
    desk.perform(hidden, &Command::Restrict(Restriction::OnRequest)).unwrap();
    desk.lock().unwrap();
    home
}

#[test]
fn obstacles_are_counted_in_a_stable_shape_without_a_word_that_was_typed() {
    let home = home();
    let said = home.open(&["obstacles", "--json"]);
    let lines = said.list();
    assert_fields(&lines[0], &["kind", "office", "place", "month", "count"]);
    let lease = json!({"kind": "obs.lease-only", "office": "dgsn-foreigners", "place": "MA-06", "month": "2026-11", "count": 2});
    let landlord = json!({"kind": "obs.landlord-refuses", "office": null, "place": null, "month": "2026-10", "count": 1});
    assert_eq!(lines, [landlord, lease.clone()]);
    assert!(said.err.contains("1 restricted case is left out"), "{}", said.err);
    let counted = |words: &[&str]| home.open(&[&["obstacles", "--json"], words].concat()).list();
    assert_eq!(counted(&["--office", "dgsn-foreigners"]), std::slice::from_ref(&lease));
    assert_eq!(counted(&["--since", "2026-11-23"])[0]["count"], 1);
    assert_eq!(counted(&["--until", "2026-11-22", "--kind", "obs.lease-only"])[0]["count"], 1);
    for lang in ["ar", "fr", "en"] {
        let plain = home.open(&["--lang", lang, "obstacles"]);
        assert_eq!(plain.code, 0, "{}", plain.err);
        assert!(!plain.out.contains("obs.") && !plain.out.contains('⟦'), "in words: {}", plain.out);
        for typed in ["Zineb", "Seydou"] {
            assert!(!plain.out.contains(typed) && !plain.err.contains(typed) && !said.out.contains(typed));
        }
    }
    let plain = home.open(&["obstacles"]).out;
    assert!(plain.contains("     2  Only a lease is accepted as proof of address"), "{plain}");
    let wrong = home.open(&["obstacles", "--kind", "obs.leese"]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("obs.leese") && wrong.err.contains("obs.lease-only"), "{}", wrong.err);
    let wrong = home.open(&["obstacles", "--office", "king"]);
    assert!(wrong.code == 1 && wrong.err.contains("dgsn-foreigners"), "{}", wrong.err);
}
