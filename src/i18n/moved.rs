//! What moved, in words: one limit of one case before and after. The same on the screen, the command line
//! and paper.

use super::catalog::{Args, Catalog};
use super::said::Said;
use super::{own, told};
use crate::domain::association::{Move, Shift};
use crate::domain::book::Book;
use crate::domain::deadline::Moment;
use crate::domain::law::Lang;

/// Which limit of which case.
pub fn head(one: &Move, book: &Book, lang: Lang) -> Said {
    let title = book
        .rules
        .first(&one.limit)
        .map_or_else(|| Said::value(one.limit.as_str()), |rule| own::rule(rule, book, lang));
    let mut said = Said::value(&one.reference);
    if !one.name.reveal().is_empty() {
        said = said.and(Said::words("  ")).and(Said::value(one.name.reveal()));
    }
    said.and(Said::words(" · ")).and(title)
}

/// What moved of it: one sentence for each of its dates that did.
pub fn dates(one: &Move, lang: Lang) -> Vec<Said> {
    let words = Catalog::of(lang);
    let (Some(before), Some(after)) = (&one.before, &one.after) else {
        let (id, shift) =
            if one.after.is_some() { ("moved-begins", one.after) } else { ("moved-ends", one.before) };
        let day = shift.map(|shift| told::moment(shift.file_by, lang)).unwrap_or_default();
        return vec![words.text(id, &Args::new().phrase("date", day))];
    };
    let sentence = |id: &str, of: fn(&Shift) -> Moment| {
        let (was, is) = (of(before), of(after));
        (was != is).then(|| {
            let args =
                Args::new().phrase("before", told::moment(was, lang)).phrase("after", told::moment(is, lang));
            words.text(id, &args)
        })
    };
    let both =
        [sentence("moved-file-by", |shift| shift.file_by), sentence("moved-latest", |shift| shift.latest)];
    both.into_iter().flatten().collect()
}

/// How many limits of how many cases.
pub fn counted(moved: &[Move], lang: Lang) -> Said {
    if moved.is_empty() {
        return Catalog::of(lang).text("moved-none", &Args::new());
    }
    let cases: std::collections::BTreeSet<_> = moved.iter().map(|one| one.case).collect();
    let words = Catalog::of(lang);
    let limits = words.counted("moved-limits", moved.len() as u64);
    limits.and(Said::words(" ")).and(words.counted("moved-cases", cases.len() as u64))
}
