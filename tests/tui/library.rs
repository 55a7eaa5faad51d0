//! The library of the house: every item of the book is a page, every link leads to one, and the way
//! back ends where it began.

use super::stage::{outside, picture, press, text, type_in};
use insta::Settings;
use mastara::domain::book::Book;
use mastara::domain::law::links::{Links, Place, Subject};
use mastara::domain::law::{Lang, Procedure};
use mastara::i18n::shape;
use mastara::procedures::Shelf;
use mastara::tui::app::App;
use mastara::tui::ctx::Ctx;
use mastara::tui::screens::library::{self, Library, Reading};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Everything that the book holds, and every place of its procedures.
fn everything(book: &Book) -> BTreeSet<Subject> {
    let mut all = BTreeSet::new();
    all.extend(book.procedures.keys().chain(book.known.keys()).cloned().map(Subject::Procedure));
    all.extend(book.rules.keys().cloned().map(Subject::Rule));
    all.extend(book.rules.values().map(|rule| Subject::Rule(rule.family.clone())));
    all.extend(book.documents.keys().cloned().map(Subject::Document));
    all.extend(book.authorities.keys().cloned().map(Subject::Authority));
    all.extend(book.warnings.keys().cloned().map(Subject::Warning));
    all.extend(book.triggers.keys().cloned().map(Subject::Trigger));
    all.extend(book.sources.keys().cloned().map(Subject::Source));
    all.extend(book.questions.keys().cloned().map(Subject::Question));
    all.extend(book.obstacles.keys().cloned().map(Subject::Obstacle));
    for told in book.procedures.values().filter_map(|versions| versions.values().next_back()) {
        all.extend(places(told).into_iter().map(|place| Subject::Part(told.id.clone(), place)));
    }
    all
}

fn places(told: &Procedure) -> Vec<Place> {
    let mut all = vec![Place::Authority];
    all.extend((0..told.who.len()).map(Place::Who));
    all.extend(told.steps.iter().map(|step| Place::Step(step.id.clone())));
    all.extend(told.outcomes.iter().map(|outcome| Place::Outcome(outcome.id.clone())));
    all.extend((0..told.papers.len()).map(Place::Paper));
    all.extend((0..told.fees.len()).map(Place::Fee));
    all.extend((0..told.notes.len()).map(Place::Note));
    all
}

/// Its pages on the fixed day.
fn ctx(lang: Lang) -> Ctx {
    let mut ctx = outside(lang);
    ctx.place.book = Shelf::builtin().book();
    ctx
}

fn app(lang: Lang) -> App {
    App::new(ctx(lang), Box::new(Library::default()))
}

#[test]
fn every_item_opens_as_a_page_and_every_line_that_leads_on_leads_to_one() {
    let book = Shelf::builtin().book();
    let all = everything(&book);
    assert!(all.len() > 1000, "{}", all.len());
    for lang in Lang::ALL {
        let ctx = ctx(lang);
        let reading = Reading::of(&ctx, None);
        for subject in &all {
            let page = library::read(&ctx, &reading, subject);
            let said = page.said();
            let names = subject.names(&book, super::stage::day()).unwrap();
            let name = shape::present(names.get(lang));
            assert!(said.contains(&name), "{subject:?} without its name in {}: {said}", lang.code());
            assert!(page.count() > 0, "{subject:?} has nothing to stop at");
            for missing in ["⟦", "{$", "{ $"] {
                assert!(!said.contains(missing), "{subject:?} in {}: {said}", lang.code());
            }
            for target in page.targets() {
                assert!(all.contains(target), "{subject:?} leads to {target:?}");
            }
        }
    }
}

/// Words that no French text of a source holds.
const ENGLISH: [&str; 10] =
    [" of ", " the ", " from ", " until ", " in ", " by ", " law ", " not ", " read", " for "];

/// Names of the press that have no Arabic spelling.
const NAMES: [&str; 7] =
    ["tumblerridgenews", "atlasinfo", "infomediaire", "mizania", "librentreprise", "barlamane", "maghress"];

/// The words in Latin letters that are no web address, nor part of one.
fn latin(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split([' ', '؛', '،']).filter(|word| !word.contains(['-', '.', '/', '=']));
    words.flat_map(|word| word.split(|letter: char| !letter.is_ascii_alphabetic()))
}

#[test]
fn a_source_is_told_in_the_language_of_the_screen() {
    let book = Shelf::builtin().book();
    let readings = Lang::ALL.map(|lang| (ctx(lang), Reading::of(&ctx(lang), None)));
    for (id, source) in &book.sources {
        let texts = [&source.reference, &source.bulletin, &source.in_force, &source.url_note, &source.read];
        for words in texts.into_iter().filter(|words| !words.en.is_empty()) {
            let french = format!(" {} ", words.fr);
            assert!(ENGLISH.iter().all(|word| !french.contains(word)), "{id}: {french}");
            // Beside Arabic: a web address, an article's letter, the marks of a form or of a United Nations paper.
            let strange: Vec<&str> = latin(&words.ar).filter(|word| word.len() > 3).collect();
            assert!(strange.iter().all(|word| NAMES.contains(word)), "{id}: {strange:?}");
            assert!(
                words.ar.chars().any(|letter| ('\u{620}'..='\u{64a}').contains(&letter)),
                "{id}: {}",
                words.ar
            );
        }
        for (ctx, reading) in &readings {
            let said = library::read(ctx, reading, &Subject::Source(id.clone())).said();
            for words in texts {
                assert!(
                    said.contains(&shape::present(words.get(ctx.lang))),
                    "{id} in {}: {said}",
                    ctx.lang.code()
                );
            }
            assert!(source.url.iter().all(|url| said.contains(url.as_str())), "{id}: {said}");
        }
    }
}

/// What a page leads to.
fn leads(subject: &Subject) -> BTreeSet<Subject> {
    let ctx = ctx(Lang::Fr);
    library::read(&ctx, &Reading::of(&ctx, None), subject).targets().cloned().collect()
}

#[test]
fn what_one_page_names_names_it_back() {
    let book = Shelf::builtin().book();
    let links = Links::of(&book, super::stage::day());
    let all = everything(&book);
    assert!(links.subjects().all(|subject| all.contains(subject)));
    let appeal = Subject::Procedure("refusal-appeal".into());
    let action = Subject::Part("refusal-appeal".into(), Place::Step("ra.7".into()));
    // The court in fifteen days: its procedure, its step, its court, its article, its doubt, its day.
    let limit = leads(&Subject::Rule("permit.refusal.court".into()));
    let law = Subject::Source("law-02-03".into());
    let doubt = Subject::Question("LQ-03".into());
    for wanted in [&appeal, &law, &doubt, &Subject::Trigger("notification".into())] {
        assert!(limit.contains(wanted), "{wanted:?}");
    }
    assert!(limit.iter().any(
        |subject| matches!(subject, Subject::Part(id, Place::Step(_)) if id.as_str() == "refusal-appeal")
    ));
    let back = Subject::Rule("permit.refusal.court".into());
    for page in [&appeal, &law, &doubt, &Subject::Trigger("notification".into())] {
        assert!(leads(page).contains(&back), "{page:?}");
    }
    // The old and the new version of one limit know each other.
    assert!(leads(&Subject::Rule("annulment".into())).contains(&Subject::Rule("annulment.old".into())));
    // A question leads to the statements that hang on it.
    assert!(leads(&doubt).iter().any(|subject| matches!(subject, Subject::Part(..))));
    assert!(leads(&appeal).contains(&action));
}

fn stack(app: &App) -> Vec<String> {
    app.screens().iter().map(|screen| screen.title(&app.ctx).plain()).collect()
}

#[test]
fn back_ends_where_each_page_was_left() {
    for lang in Lang::ALL {
        let mut app = app(lang);
        type_in(&mut app, "ra.7");
        let mut seen = vec![text(&mut app, 80, 24)];
        press(&mut app, "Enter");
        // Down each page to some link, and along it.
        for downs in ["Down Down Down", "Tab", "Tab Down", "Tab Tab", "Down"] {
            press(&mut app, downs);
            seen.push(text(&mut app, 80, 24));
            let depth = stack(&app).len();
            press(&mut app, "Enter");
            if stack(&app).len() == depth {
                seen.pop();
            }
        }
        assert!(seen.len() > 3, "{:?}", stack(&app));
        while let Some(before) = seen.pop() {
            press(&mut app, "Esc");
            assert_eq!(text(&mut app, 80, 24), before, "{:?}", stack(&app));
        }
        assert_eq!(stack(&app).len(), 1);
    }
}

/// The names that are found, under their headings.
fn found(lang: Lang, typed: &str) -> String {
    let mut app = app(lang);
    type_in(&mut app, typed);
    text(&mut app, 80, 60)
}

#[test]
fn the_search_finds_by_id_by_word_in_any_language_and_in_the_text() {
    // By id, whatever stands between its letters; what is written together stays together.
    for typed in ["fp.10", "FP 10"] {
        assert!(found(Lang::En, typed).contains("File in person"), "{typed}");
    }
    // A text by its number or its short name stands first.
    for (lang, typed) in [(Lang::En, "58-25"), (Lang::Fr, "loi 58-25"), (Lang::Ar, "القانون 58.25")] {
        let mut app = app(lang);
        type_in(&mut app, typed);
        press(&mut app, "Enter");
        assert!(stack(&app).last().unwrap().contains("law-58-25"), "{typed}: {:?}", stack(&app));
    }
    let doubts = found(Lang::Fr, "lq-03");
    assert!(doubts.contains("jours francs ou jours") && !doubts.contains("Montants actuels"), "{doubts}");
    // Without accents, and in a language that is not that of the screen.
    assert!(found(Lang::Fr, "recepisse").contains("Récépissé"));
    assert!(found(Lang::En, "بطاقة الاقامه").contains("Residence card"));
    // The papers stand apart from the procedures, and what only a text says comes last.
    let shown = found(Lang::En, "passport");
    let place = |text: &str| shown.find(text).unwrap_or_else(|| panic!("{text}: {shown}"));
    assert!(place("Procedures") < place("Papers") && place("Papers") < place("Steps"));
    assert!(place("Valid passport") < place("Said in the text"));
    assert!(found(Lang::En, "qwzx").contains("Nothing is found"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, ..ProptestConfig::default() })]

    #[test]
    fn no_page_and_no_way_through_them_panics_at_any_size(
        typed in prop::sample::select(vec!["", "02-03", "LQ-03", "ra.7", "passport", "مهاجر", "annulment", "obs."]),
        keys in prop::collection::vec(
            prop::sample::select(vec!["Up", "Down", "Tab", "Enter", "Enter", "Esc", "F6", "F7", "F5"]), 1..25),
        columns in 1_u16..140,
        rows in 1_u16..45,
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let mut app = app(lang);
        type_in(&mut app, typed);
        for key in keys {
            press(&mut app, key);
            let (buffer, caret) = super::stage::frame(&mut app, columns, rows);
            prop_assert!(caret.is_none_or(|caret| buffer.area.contains(caret)));
        }
    }
}

#[test]
fn pages_in_pictures() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let pages: [(&str, &str, &str, (u16, u16)); 9] = [
        ("library-search", "passeport", "Tab", (120, 40)),
        ("library-procedure", "address-change", "Enter Tab Tab", (120, 40)),
        ("library-step", "ra.7", "Enter", (80, 24)),
        ("library-limit", "annulment.cassation.old", "Enter Tab", (120, 40)),
        ("library-paper", "new-address-proof", "Enter", (80, 24)),
        ("library-source", "law-14-16", "Enter Tab Tab", (120, 40)),
        ("library-question", "LQ-24", "Enter", (80, 24)),
        ("library-day", "visa-expiry", "Enter", (60, 20)),
        ("library-warning", "police-exposure", "Enter", (60, 20)),
    ];
    for (name, typed, keys, (columns, rows)) in pages {
        for lang in Lang::ALL {
            let mut app = app(lang);
            type_in(&mut app, typed);
            super::stage::frame(&mut app, columns, rows);
            press(&mut app, keys);
            let picture = picture(&mut app, columns, rows);
            settings.bind(|| insta::assert_snapshot!(format!("{name}.{}", lang.code()), picture));
        }
    }
}
