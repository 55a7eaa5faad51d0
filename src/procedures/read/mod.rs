//! Shapes into the types of the domain. Each text, citation, date and id is looked at once, where
//! it is turned; what is wrong is noted with its place, and ids are kept as links that `lint`
//! follows once every file is read.

mod catalogue;
mod limits;
mod procedure;
mod sense;
mod ways;

pub(super) use catalogue::{LISTS, TOLD, catalogue, defines, is_catalogue};

use super::close::close;
use super::lint::{Fault, Finding, Guide, Kind};
use super::page::{MANY, Page, Place, Spot};
use super::shape::{Day, Words as WordsShape};
use crate::domain::facts::{Condition, Fact};
use crate::domain::ids::{QuestionId, SourceId};
use crate::domain::law::{Basis, Cite, Lang, Tag, Words};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// An id that must exist somewhere.
pub(super) struct Link {
    pub(super) kind: Kind,
    pub(super) id: String,
    pub(super) place: Place,
}

/// One file while it is turned.
pub(super) struct Reading<'p> {
    page: &'p Page<'p>,
    /// What is wrong in it.
    pub(super) findings: Vec<Finding>,
    /// What it names.
    pub(super) links: Vec<Link>,
    /// What a catalogue defines: each id once.
    pub(super) ids: Vec<(String, Place)>,
    /// Limits that its steps must meet, each with its place.
    pub(super) clocks: Vec<(String, Place)>,
}

impl<'p> Reading<'p> {
    pub(super) fn new(page: &'p Page<'p>) -> Self {
        Self { page, findings: Vec::new(), links: Vec::new(), ids: Vec::new(), clocks: Vec::new() }
    }

    /// Something is wrong here.
    pub(super) fn fault(&mut self, spot: &Spot<'_>, fault: Fault) {
        let breaks = || self.findings.iter().any(|finding| finding.fault.breaks());
        if self.findings.len() >= MANY && (!fault.breaks() || breaks()) {
            return;
        }
        self.findings.push(Finding::new(self.page.place(spot), fault));
    }

    /// Where that is.
    pub(super) fn place(&self, spot: &Spot<'_>) -> Place {
        self.page.place(spot)
    }

    /// A text that must be there in every language.
    fn words(&mut self, at: &Spot<'_>, shape: &WordsShape) -> Words {
        let words = Words {
            fr: shape.fr.trim().to_owned(),
            ar: shape.ar.trim().to_owned(),
            en: shape.en.trim().to_owned(),
        };
        for lang in Lang::ALL {
            let spot = at.key(lang.code());
            let text = words.get(lang);
            if text.is_empty() {
                self.fault(&spot, Fault::MissingLanguage { lang });
            } else if lang == Lang::Ar && !text.chars().any(arabic) {
                self.fault(&spot, Fault::NotArabic);
            }
        }
        words
    }

    /// A text that may be left out as a whole.
    fn maybe_words(&mut self, at: &Spot<'_>, shape: Option<&WordsShape>) -> Words {
        shape.map(|shape| self.words(at, shape)).unwrap_or_default()
    }

    /// What a statement rests on: keys `cite`, `tag` and `lawyer` at this place.
    fn basis(&mut self, at: &Spot<'_>, cite: &[String], tag: Tag, lawyer: &[String]) -> Basis {
        let spot = at.key("cite");
        if cite.iter().all(|cite| cite.trim().is_empty()) {
            self.fault(&spot, Fault::NoCitation);
        }
        let mut cites = Vec::new();
        for (index, text) in cite.iter().enumerate() {
            let (source, article) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
            if !source.is_empty() {
                self.link(&spot.at(index), Kind::Source, source);
                cites.push(Cite { source: SourceId::from(source), at: article.trim().to_owned() });
            }
        }
        Basis { cite: cites, tag, lawyer: self.ids::<QuestionId>(&at.key("lawyer"), Kind::Question, lawyer) }
    }

    /// Keeps an id to be followed later.
    pub(super) fn link(&mut self, at: &Spot<'_>, kind: Kind, id: &str) {
        self.links.push(Link { kind, id: id.to_owned(), place: self.page.place(at) });
    }

    /// A list of ids of one kind.
    pub(super) fn ids<T: for<'s> From<&'s str>>(
        &mut self,
        at: &Spot<'_>,
        kind: Kind,
        ids: &[String],
    ) -> Vec<T> {
        for (index, id) in ids.iter().enumerate() {
            self.link(&at.at(index), kind, id);
        }
        ids.iter().map(|id| T::from(id.as_str())).collect()
    }

    /// One id.
    pub(super) fn id<T: for<'s> From<&'s str>>(&mut self, at: &Spot<'_>, kind: Kind, id: &str) -> T {
        self.link(at, kind, id);
        T::from(id)
    }

    pub(super) fn day(&mut self, at: &Spot<'_>, day: &Day) -> Option<NaiveDate> {
        let text = day.text();
        let read = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
        // The reader of dates is lenient about zeros: `2026-8-4` sorts wrongly in every other tool.
        let exact = read.filter(|day| day.to_string() == text);
        if exact.is_none() {
            self.fault(at, Fault::BadDate { text });
        }
        exact
    }

    pub(super) fn maybe_day(&mut self, at: &Spot<'_>, day: Option<&Day>) -> Option<NaiveDate> {
        day.and_then(|day| self.day(at, day))
    }

    /// First and last day: keys at this place.
    pub(super) fn span(
        &mut self,
        at: &Spot<'_>,
        keys: [&'static str; 2],
        days: [Option<&Day>; 2],
    ) -> [Option<NaiveDate>; 2] {
        let ([first, last], [from, to]) = (keys.map(|key| at.key(key)), days);
        let read = [self.maybe_day(&first, from), self.maybe_day(&last, to)];
        if let [Some(from), Some(to)] = read
            && to < from
        {
            self.fault(&last, Fault::DatesReversed { from: from.to_string(), to: to.to_string() });
        }
        read
    }

    pub(super) fn condition(&mut self, at: &Spot<'_>, words: &[String]) -> Condition {
        let mut facts = Vec::new();
        for (index, word) in words.iter().enumerate() {
            let code = word.strip_prefix('!').unwrap_or(word);
            if let Some(fact) = Fact::from_code(code) {
                let so = code.len() == word.len();
                if facts.contains(&(fact, !so)) {
                    let fact = code.to_owned();
                    self.fault(&at.at(index), Fault::Guide(Guide::Contradiction { fact }));
                }
                facts.push((fact, so));
            } else {
                let close = close(code, Fact::ALL.iter().map(|fact| fact.code()));
                self.fault(&at.at(index), Fault::UnknownFact { word: code.to_owned(), close });
            }
        }
        Condition(facts)
    }

    /// Names every id that occurs for the second time, and every id that is empty.
    fn unique<'i>(&mut self, list: &Spot<'_>, key: &'static str, ids: impl Iterator<Item = &'i str>) {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, id) in ids.enumerate() {
            match first.get(id) {
                None => {
                    first.insert(id, index);
                    let at = list.at(index);
                    let spot = at.key(key);
                    self.ids.push((id.to_owned(), self.page.place(&spot)));
                    if id.trim().is_empty() {
                        self.fault(&spot, Fault::EmptyId);
                    }
                }
                Some(&before) => {
                    let place = self.page.place(&list.at(before).key(key)).shown();
                    let fault = Fault::DuplicateId { id: id.to_owned(), place };
                    self.fault(&list.at(index).key(key), fault);
                }
            }
        }
    }
}

/// A letter of the Arabic script.
fn arabic(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{064a}' | '\u{066e}'..='\u{06d3}' | '\u{0750}'..='\u{077f}')
}
