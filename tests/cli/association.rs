//! What is told once for all cases, as somebody types it: feasts, closed days, answers of lawyers; and dates
//! explained on a page.

use super::{DAY, Home};
use std::fs;

#[test]
fn a_closed_day_says_what_moved_without_a_name_and_is_there_afterwards() {
    let home = Home::with_list();
    let before = home.open(&["holidays", "--year", "2026", "--json"]).json();
    let rows = before.as_array().unwrap().len();
    super::assert_fields(
        &before[0],
        &["key", "name", "first", "last", "state", "window_from", "window_to", "source"],
    );
    let told =
        home.open(&["holidays", "close", "2026-12-04", "--kind", "local", "--source", "grève", "--json"]);
    let moved = told.json();
    super::assert_fields(&moved, &["moved"]);
    for one in moved["moved"].as_array().unwrap() {
        super::assert_fields(one, &["case", "procedure", "rule", "from", "before", "after"]);
    }
    let again = home.open(&["holidays", "close", "2026-12-04", "--kind", "local", "--source", "grève"]);
    assert_eq!((again.code, again.out.as_str()), (1, ""));
    let after = home.open(&["holidays", "--year", "2026"]);
    assert_eq!(after.out.lines().filter(|line| !line.starts_with(' ')).count(), rows + 1);
    assert!(after.out.contains("source: grève"), "{}", after.out);
}

#[test]
fn a_feast_is_announced_then_accepted_and_a_slip_is_refused() {
    let home = Home::with_list();
    let announce = |first: &str, accept: bool| {
        let words = ["holidays", "announce", "fitr-2027", "--first", first, "--source", "MHAI"];
        let more: &[&str] = if accept { &["--accept"] } else { &[] };
        home.open(&[&words[..], more].concat())
    };
    let state = || {
        let rows = home.open(&["holidays", "--year", "2027", "--json"]).json();
        let row = rows.as_array().unwrap().iter().find(|row| row["key"] == "fitr-2027").cloned().unwrap();
        row["state"].as_str().unwrap().to_owned()
    };
    let slip = announce("2026-03-09", true);
    assert_eq!(slip.code, 1);
    assert!(slip.err.contains("9 March 2027"), "{}", slip.err);
    for (accept, wanted) in [(false, "announced"), (true, "confirmed")] {
        assert_eq!(announce("2027-03-10", accept).code, 0);
        assert_eq!(state(), wanted);
    }
}

#[test]
fn an_answer_comes_from_a_file_and_stands_beside_its_question() {
    let home = Home::with_list();
    let file = home.path("answer.txt");
    fs::write(&file, "Me Fictive\nArt. 602 : jours francs.\n").unwrap();
    let file = file.to_str().unwrap();
    let words = ["questions", "answer", "LQ-03", "--from", file, "--answered", DAY, "--reading", "full-days"];
    let told = home.open(&words);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(!told.out.contains("Me Fictive"));
    let all = home.open(&["questions", "--json"]).json();
    let one = all.as_array().unwrap().iter().find(|one| one["question"] == "LQ-03").unwrap();
    super::assert_fields(one, &["question", "text", "answer", "readings"]);
    assert_eq!(one["answer"]["by"], "Me Fictive");
    let taken =
        |id: &str| one["readings"].as_array().unwrap().iter().any(|it| it["id"] == id && it["taken"] == true);
    assert!(taken("full-days") && !taken("calendar-days"));
    let none = home.open(&["questions", "answer", "LQ-03", "--from", "/nowhere", "--answered", DAY]);
    assert_eq!((none.code, none.err.lines().count()), (3, 2));
    let unknown =
        home.open(&["questions", "answer", "LQ-03", "--from", file, "--answered", DAY, "--reading", "x"]);
    assert_eq!(unknown.code, 1);
}

/// Everything that can be told for all cases, noted in a vault.
fn noted(home: &Home) {
    let file = home.path("answer.txt");
    fs::write(&file, "Me Fictive\nLe quinzième jour est le dernier.\n").unwrap();
    let file = file.to_str().unwrap();
    let told: [&[&str]; 4] = [
        &["questions", "answer", "LQ-03", "--from", file, "--answered", DAY, "--reading", "calendar-days"],
        &["holidays", "close", "2026-12-31", "--kind", "local", "--source", "grève"],
        &["holidays", "announce", "fitr-2027", "--first", "2027-03-11", "--source", "MHAI", "--accept"],
        &["holidays", "outage", "--from", "2026-11-18", "--until", "2026-11-23T10:00", "--source", "mahakim"],
    ];
    for words in told {
        let said = home.open(words);
        assert_eq!(said.code, 0, "{words:?}: {}", said.err);
    }
}

#[test]
fn a_date_is_counted_with_what_was_noted_when_the_vault_is_named_and_says_when_it_was_not() {
    let home = Home::with_list();
    noted(&home);
    let vault = home.vault();
    let named = ["--vault", vault.to_str().unwrap()];
    let dates = |told: &serde_json::Value| [told["file_by"].clone(), told["latest"].clone()];
    for (rule, from, alone, desk) in [
        // The answer of the lawyer: no roll-over any more.
        ("permit.refusal.court", "2026-10-15", ["2026-10-30", "2026-11-02"], ["2026-10-30", "2026-10-30"]),
        // The platform was out of reach on the last day.
        ("annulment", "2026-09-20", ["2026-11-19", "2026-11-20"], ["2026-11-19", "2026-11-23"]),
        // The feast that was accepted: 8 to 10 March are open for sure, 11 and 12 March closed.
        ("annulment", "2027-01-09", ["2027-03-05", "2027-03-11"], ["2027-03-10", "2027-03-15"]),
    ] {
        let words = ["deadline", rule, "--from", from, "--json"];
        let without = home.run(&words).json();
        assert_eq!((dates(&without), &without["association"]), (alone.map(Into::into), &false.into()));
        assert!(without["answers"].as_array().unwrap().is_empty());
        let with = home.open(&[&named[..], &words].concat()).json();
        assert_eq!((dates(&with), &with["association"]), (desk.map(Into::into), &true.into()), "{rule}");
        assert_eq!(dates(&home.open(&words).json()), dates(&with), "the passphrase alone asks for it too");
    }
    let asked = ["deadline", "permit.refusal.court", "--from", "2026-10-15"];
    let with = home.open(&[&asked[..], &["--json"]].concat()).json();
    let answer = &with["answers"][0];
    super::assert_fields(answer, &["question", "by", "on", "words", "readings"]);
    assert_eq!((&answer["question"], &answer["by"]), (&"LQ-03".into(), &"Me Fictive".into()));
    assert_eq!(answer["readings"], serde_json::json!(["calendar-days"]));
    // The same question at another limit, which the reading does not change.
    let other = ["deadline", "tazallum.file", "--from", "2026-10-15"];
    let told = home.open(&[&other[..], &["--json"]].concat()).json();
    assert_eq!(told["answers"][0]["readings"], serde_json::json!([]));
    let shown = home.open(&other).out;
    for (part, there) in
        [("Me Fictive answered", true), ("answered in part", true), ("reading taken:", false)]
    {
        assert_eq!(shown.contains(part), there, "{part}: {shown}");
    }
    let waits = |line: &str| line.contains("LQ-03") && !line.contains("Me Fictive");
    assert!(shown.lines().any(waits), "the question waits on: {shown}");
    let alone = "without what the association noted";
    let (shown, plain) = (home.open(&asked).out, home.run(&asked).out);
    assert!(shown.contains("Me Fictive answered") && !shown.contains(alone), "{shown}");
    assert!(plain.contains(alone) && plain.contains("--vault") && !plain.contains("Fictive"), "{plain}");
    let folder = home.path("home");
    let page = |words: &[&str]| {
        let left = home.run(&[words, &asked, &["--out", folder.to_str().unwrap(), "--json"]].concat()).json();
        fs::read_to_string(left["file"].as_str().unwrap()).unwrap()
    };
    let file = home.path("passphrase");
    assert!(page(&[]).contains(alone), "the page says it too");
    assert!(!page(&["--passphrase-file", file.to_str().unwrap()]).contains(alone));
    // Slips are named before the vault is looked at; a vault that can't be opened is no reason to leave it out.
    let slip = home.run(&["--vault", "/nowhere", "deadline", "permit.refusal.cuort", "--from", DAY]);
    assert_eq!(slip.code, 1, "{}", slip.err);
    for words in [&["--vault", "/nowhere"], &named] {
        let said = home.run(&[words, &asked[..]].concat());
        assert_eq!((said.code, said.out.as_str()), (3, ""), "{}", said.err);
    }
    let wrong = home.path("wrong");
    let said = home.run(&[&["--passphrase-file", wrong.to_str().unwrap()], &asked[..]].concat());
    assert_eq!((said.code, said.out.as_str()), (3, ""), "{}", said.err);
}

#[test]
fn a_case_tells_as_json_what_a_lawyer_answered_at_its_steps_and_dates() {
    let home = Home::with_list();
    let marks = |home: &Home| {
        let (mut steps, mut dates) = (Vec::new(), Vec::new());
        for case in home.open(&["cases", "--json"]).list() {
            let told = home.open(&["case", case["case"].as_str().unwrap(), "--json"]).json();
            for procedure in told["procedures"].as_array().unwrap() {
                steps.extend(procedure["steps"].as_array().unwrap().iter().cloned());
                dates.extend(procedure["dates"].as_array().unwrap().iter().cloned());
            }
            if !dates.is_empty() && steps.iter().any(|step| step["lawyer"] != serde_json::json!([])) {
                break;
            }
        }
        (steps, dates)
    };
    let (steps, dates) = marks(&home);
    super::assert_fields(
        &dates[0],
        &["rule", "step", "from", "file_by", "latest", "met", "lawyer", "answers", "local"],
    );
    let question = steps.iter().find_map(|step| step["lawyer"][0].as_str()).expect("a step with a mark");
    assert!(steps.iter().chain(&dates).all(|one| one["answers"] == serde_json::json!([])), "nobody answered");
    let file = home.path("answer.txt");
    fs::write(&file, "Me Fictive\nOui.\n").unwrap();
    let said =
        home.open(&["questions", "answer", question, "--from", file.to_str().unwrap(), "--answered", DAY]);
    assert_eq!(said.code, 0, "{}", said.err);
    let (steps, dates) = marks(&home);
    let wanted = serde_json::json!([{"question": question, "by": "Me Fictive", "on": DAY, "words": "Oui.", "readings": []}]);
    let hanging = |one: &&serde_json::Value| one["lawyer"].as_array().unwrap().contains(&question.into());
    let mut answered = steps.iter().chain(&dates).filter(hanging).peekable();
    assert!(answered.peek().is_some() && answered.all(|one| one["answers"] == wanted));
}

#[test]
fn a_date_is_explained_on_a_page_beside_the_last_one() {
    let home = Home::with_list();
    let out = home.path("home");
    let out = out.to_str().unwrap();
    let words = ["deadline", "annulment", "--from", "2026-11-24", "--out", out];
    let first = home.open(&[&words[..], &["--json"]].concat()).json();
    let page = fs::read_to_string(first["file"].as_str().unwrap()).unwrap();
    assert!(page.contains("24/11/2026") && page.contains(">> "), "{page}");
    let second = home.open(&[&["--lang", "ar"], &words[..]].concat());
    assert!(second.out.contains(&format!("mastara-dates-{DAY}-2.txt")), "{}", second.out);
    let arabic = fs::read_to_string(home.path(&format!("home/mastara-dates-{DAY}-2.txt"))).unwrap();
    assert!(arabic.contains('\u{2067}') || arabic.contains('\u{2068}'), "values are isolates");
}
