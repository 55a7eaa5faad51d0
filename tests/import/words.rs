//! Every kind of line of the report has its words and its mend, in every language, and no
//! message of a report waits without a line.

use mastara::domain::law::Lang;
use mastara::i18n::Catalog;
use mastara::import::{Column, LINES, WITHIN};
use std::collections::BTreeSet;

#[test]
fn every_line_says_what_happened_and_how_to_mend_it() {
    let mut ids: BTreeSet<String> = WITHIN.iter().map(|id| (*id).to_owned()).collect();
    ids.extend(LINES.iter().flat_map(|id| [(*id).to_owned(), format!("{id}-mend")]));
    ids.extend(Column::ALL.iter().map(|column| column.message()));
    for lang in Lang::ALL {
        let missing: Vec<&String> = ids.iter().filter(|id| !Catalog::of(lang).has(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
        let text = Catalog::sources(lang).collect::<Vec<_>>().join("\n");
        let there = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        let extra: Vec<&str> = there.filter(|id| id.starts_with("import-") && !ids.contains(*id)).collect();
        assert!(extra.is_empty(), "{}: {extra:?}", lang.code());
    }
}

#[test]
fn no_line_leaves_an_argument_open() {
    let plan = super::read(super::SAMPLE).unwrap();
    for lang in Lang::ALL {
        for remark in &plan.remarks {
            let spoken = remark.say(lang);
            for text in [spoken.what.plain(), spoken.mend.plain(), remark.place(lang).plain()] {
                assert!(!text.contains(['{', '⟦']), "{text}");
            }
        }
    }
}
