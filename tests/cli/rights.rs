//! The rights of law 09-08 as somebody asks for them: who the association is, the notice, a copy, the page for the
//! CNDP, and an erasing that takes more than a slip.

use super::{DAY, Home};
use std::fs;

const NAME: &str = "NGONO";

#[test]
fn who_the_association_is_stands_on_the_notice_and_on_the_page_for_the_cndp() {
    let home = Home::with_vault();
    let told = home.open(&[
        "association",
        "--name",
        "Fictive",
        "--receipt",
        "D-W-1/2026",
        "--keep-months",
        "12",
        "--json",
    ]);
    let told = told.json();
    super::assert_fields(&told, &["name", "address", "contact", "receipt", "keep_months"]);
    assert_eq!((told["name"].as_str(), told["keep_months"].as_u64()), (Some("Fictive"), Some(12)));
    assert_eq!(home.open(&["association", "--keep-months", "500"]).code, 1);
    for lang in ["ar", "fr", "en"] {
        let said = home.open(&["--lang", lang, "notice"]);
        assert!(said.code == 0 && said.out.contains("D-W-1/2026") && said.out.contains("12"), "{said:?}");
    }
    let out = home.path("home");
    let out = out.to_str().unwrap();
    let said = home.open(&["--lang", "ar", "register", "--out", out, "--json"]).json();
    let page = fs::read_to_string(said["file"].as_str().unwrap()).unwrap();
    assert!(page.contains("dir=\"rtl\"") && page.contains("Fictive"));
    let again = home.open(&["register", "--out", out, "--markdown"]);
    assert!(again.out.contains(&format!("mastara-register-{DAY}.md")), "{again:?}");
}

#[test]
fn a_copy_says_all_of_its_person_and_its_name_nothing() {
    let home = Home::with_list();
    let out = home.path("home");
    let said = home.open(&["copy", "004/26", "--out", out.to_str().unwrap(), "--json"]).json();
    let file = said["file"].as_str().unwrap();
    assert!(file.ends_with(&format!("mastara-{DAY}.html")), "{file}");
    let page = fs::read_to_string(file).unwrap();
    assert!(page.contains(NAME) && page.contains("004/26"));
    let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert_eq!(title, "Mastara");
    assert_eq!(home.open(&["copy", "999/26"]).code, 1);
}

#[test]
fn a_case_is_erased_once_its_reference_is_typed_and_not_before() {
    let home = Home::with_list();
    let file = home.path("passphrase");
    let erase = |typed: &str| {
        let words = ["--passphrase-file", file.to_str().unwrap(), "--on", DAY, "erase", "004/26"];
        home.run_with(&words, typed)
    };
    for slip in ["", "y\n", "4/26\n"] {
        let said = erase(slip);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{}", said.err);
        assert!(said.err.contains("Nothing was erased") && !said.err.contains(NAME), "{}", said.err);
    }
    let said = erase("004/26\n");
    assert!(said.code == 0 && said.out.contains("004/26"), "{said:?}");
    assert_eq!(home.open(&["case", "004/26"]).code, 1);
    assert!(!home.open(&["cases", "--all"]).out.contains("004/26"));
    assert_eq!(home.open(&["audit", "verify", "--all"]).code, 0);
    assert_eq!(home.open(&["verify"]).code, 0);
}
