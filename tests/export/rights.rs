//! The pages of law 09-08 in three languages: what they must say, and that no word typed becomes a tag.

use crate::support::any::bodies;
use crate::support::book::today;
use crate::support::desk::{CASE, Desk};
use crate::support::matters::SHIPPED;
use mastara::domain::association::Particulars;
use mastara::domain::book::Book;
use mastara::domain::course::Purpose;
use mastara::domain::event::{Body, Write};
use mastara::domain::ids::ItemId;
use mastara::domain::law::Lang;
use mastara::domain::member::Role;
use mastara::domain::person::NamePart;
use mastara::domain::rights::{Agreement, Cause, Disclosure, Recipient, Reply, Way};
use mastara::export::{Block, Copy, Processing, copy, html, markdown, notice, processing, text};
use mastara::i18n::words::Worded;
use proptest::prelude::*;

const HOSTILE: &str = "</title><script>alert('x')</script><img src=\"http://a/\" onerror=b>&amp;\u{202e}=1+1";

fn who() -> Particulars {
    let [name, address, contact, receipt] = ["name", "address", "contact", "receipt"]
        .map(|part| if part == "receipt" { "D-W-123/2026".to_owned() } else { format!("{part} {HOSTILE}") });
    Particulars { name, address, contact, receipt }
}

/// Every shape of a page; whatever begins a tag is one of ours.
fn laid(blocks: &[Block], lang: Lang) -> String {
    let page = html(blocks, "Mastara", lang);
    let ours = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "small", "ul",
        "li", "bdi",
    ];
    for tag in page.split('<').skip(1) {
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap();
        assert!(ours.contains(&name), "<{name}");
    }
    assert!(!page.contains("src=\"") && !page.contains("href"), "it fetches nothing");
    let plain = text(blocks, lang);
    assert!(!plain.contains(['⟦', '$']), "{plain}");
    let marked = markdown(blocks, lang);
    assert!(!marked.contains("<script") || marked.contains("\\<script"), "{marked}");
    plain
}

fn book(months: u32) -> Book {
    Book { keep_months: Some(months), ..(**SHIPPED).clone() }
}

#[test]
fn the_notice_says_what_article_5_asks_in_each_language() {
    for lang in Lang::ALL {
        let plain = laid(&notice(Some(&who()), &SHIPPED, lang), lang);
        for wanted in ["D-W-123/2026", "09", "24", "CNDP"] {
            assert!(plain.contains(wanted) || lang == Lang::Ar && wanted == "CNDP", "{wanted}: {plain}");
        }
        for purpose in Purpose::ALL {
            assert!(plain.contains(&purpose.word(lang)), "{purpose:?}");
        }
        let blank = laid(&notice(None, &book(36), lang), lang);
        assert!(blank.matches("____________________").count() >= 4 && blank.contains("36"), "{blank}");
    }
}

#[test]
fn the_page_of_processing_counts_and_names_nobody() {
    let who = who();
    let access = Role::ALL.into_iter().zip([7, 2, 1]).collect();
    let of = Processing { who: Some(&who), access, on: today() };
    for lang in Lang::ALL {
        let plain = laid(&processing(&of, &SHIPPED, lang), lang);
        assert!(plain.contains("LQ-11") && plain.contains('7') && plain.contains("D-W-123/2026"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn whatever_was_written_a_copy_is_made_of_it(all in proptest::collection::vec(bodies(), 0..30)) {
        let mut desk = Desk::new(1, today(), 0);
        for body in all { desk.write(vec![body]); }
        desk.write(vec![Body::NameRecorded(Write { at: NamePart::AsTold, now: Some(HOSTILE.into()) })]);
        let by = "ZZVOLUNTEER".into();
        let told = Agreement {
            reply: Reply::Withdrawn, on: today(), notice: Some(Lang::Ar), way: Way::Written, by, why: HOSTILE.into(),
        };
        desk.write(vec![Body::AgreementRecorded(Write { at: Purpose::Statistics, now: Some(told) })]);
        let shown = Disclosure {
            to: Recipient::Lawyer, name: HOSTILE.into(), on: today(), what: "the decision".into(),
            cause: Cause::VitalInterest, why: "".into(),
        };
        desk.write(vec![Body::Disclosed(Write { at: ItemId([9; 16]), now: Some(shown) })]);
        desk.write(vec![Body::Assigned(Write { at: (), now: Some("ZZVOLUNTEER".into()) })]);
        prop_assert_eq!(desk.case.id, CASE);
        for lang in Lang::ALL {
            let of = Copy { case: &desk.case, who: None, household: 3, notes: true, on: today() };
            let plain = laid(&copy(of, &SHIPPED, lang), lang);
            prop_assert!(!plain.contains("ZZVOLUNTEER") && plain.contains("the decision"));
        }
    }
}
