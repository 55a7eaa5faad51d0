//! `lost`: what it shows before it does anything, what it asks, and that the old passphrases open nothing afterwards.

use super::Home;
use serde_json::Value;
use std::fs;

/// After whatever these tests write: that has the true moment.
const LATER: &str = "2099-12-31";

#[test]
fn a_lost_laptop_is_looked_at_confirmed_and_dealt_with_at_once() {
    let home = Home::with_list();
    let looked = home.open(&["lost", "--look", "--day", LATER, "--json"]).json();
    let lines = looked["lines"].as_array().unwrap();
    assert!(lines.len() == 1 && lines[0]["name"] == "Khadija" && lines[0]["lost"] == true, "{looked}");
    let exposed = looked["exposed"].as_array().unwrap();
    assert!(exposed.len() > 50);
    let order = ["trafficking", "asylum", "minor", "on-request", "irregular", "other"];
    let ranks: Vec<_> =
        exposed.iter().map(|one| order.iter().position(|code| one["danger"] == *code)).collect();
    assert!(ranks.is_sorted() && ranks.iter().all(Option::is_some));
    for (lang, says) in [("en", "Whose keys"), ("fr", "De qui les clés"), ("ar", "مفاتيح من")] {
        let said = home.open(&["lost", "--look", "--day", LATER, "--lang", lang]);
        assert!(said.code == 0 && said.out.contains(says) && !said.out.contains('⟦'), "{}", said.out);
    }
    // Nobody confirms: nothing is changed.
    let unsure = home.open(&["lost", "--day", LATER]);
    assert_eq!(unsure.code, 1, "{}", unsure.err);
    assert!(unsure.err.contains("--yes"), "{}", unsure.err);
    assert_eq!(home.open(&["lost", "--lost-day", "2020-01-01"]).code, 2, "the word is --day");
    let older = home.open(&["lost", "--day", "2020-01-01", "--yes"]);
    assert_eq!(older.code, 1, "{}{}", older.out, older.err);
    assert_eq!(home.open(&["lost", "--line", "00000000", "--yes"]).code, 1);

    let out = home.path("out");
    fs::create_dir(&out).unwrap();
    let done = home
        .open(&["lost", "--day", LATER, "--went", "open", "--yes", "--json", "--out", out.to_str().unwrap()])
        .json();
    assert_eq!((&done["lines"], &done["renewed"], &done["removed"]), (&1.into(), &1.into(), &0.into()));
    let page = fs::read_to_string(done["file"].as_str().unwrap()).unwrap();
    assert!(page.contains("The vault was open") && !page.contains("Khadija"));
    assert_eq!(home.open(&["cases"]).code, 3, "the old passphrase");
    let words = done["passphrases"][0]["passphrase"].as_str().unwrap();
    fs::write(home.path("passphrase"), words).unwrap();
    assert_eq!(home.open(&["verify"]).code, 0);
    let listed: Vec<Value> = home.open(&["audit", "list", "--json"]).list();
    let codes: Vec<&str> = listed.iter().map(|one| one["what"].as_str().unwrap()).collect();
    for code in ["laptop-lost", "member-renewed", "exported", "verified"] {
        assert!(codes.contains(&code), "{code}: {codes:?}");
    }
    assert!(listed.iter().all(|one| one["who"] == "Khadija"), "{listed:?}");
    let case = exposed[0]["reference"].as_str().unwrap();
    let said = home.open(&["audit", "list", "--case", case]);
    assert!(said.code == 0 && said.out.contains("Khadija") && !said.out.contains('⟦'), "{}", said.out);
    assert_eq!(home.open(&["audit", "list", "--case", "999/99"]).code, 1);
    assert_eq!(home.open(&["audit", "list", "--since", "2100-01-01", "--json"]).list().len(), 0);
}
