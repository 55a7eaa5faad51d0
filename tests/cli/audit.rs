//! `audit`: the words on the weekly sheet, and what is said when they are no longer there.

use super::Home;

#[test]
fn the_words_of_the_sheet_are_found_again_and_words_of_nothing_are_not() {
    let home = Home::with_list();
    let sheet = home.open(&["audit", "head", "--lang", "fr"]);
    assert_eq!(sheet.code, 0, "{}", sheet.err);
    assert!(sheet.out.contains("Khadija"), "{}", sheet.out);
    let words = sheet.out.lines().find_map(|line| line.strip_prefix("    ")).unwrap();
    assert_eq!(words.split(' ').count(), 8);

    let said = home.open(&["audit", "verify", "--all", "--head", words]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.out.contains("is whole") && said.out.contains("belong to event"), "{}", said.out);

    let nothing = "abandon ".repeat(8);
    let said = home.open(&["audit", "verify", "--head", &nothing]);
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains("no longer there"), "{}", said.out);
    assert_eq!(home.open(&["audit", "verify", "--head", "not words"]).code, 3);

    let said = home.open(&["audit", "verify", "--json"]);
    let found: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(found["findings"], serde_json::json!([]));
    let since = "the administrator vouched for the rest: the vouching itself, and who came in since";
    assert_eq!(found["signatures"], 2, "{since}: {}", said.out);
}
