//! From a sheet to the blocks of its page: the order in which a person needs them. It must not add
//! anything that the sheet does not say.

use super::{Bring, Choice, Due, Handout, Paper, Person, Told, Wish};
use crate::domain::clocks::Clock;
use crate::domain::law::Lang;
use crate::export::page::{Block, Item, html, text};
use crate::i18n::words::amount;
use crate::i18n::{Args, Catalog, Said, dates, told};

/// How long a limit is, from which day, and what happened then.
pub(super) fn counted(clock: &Clock<'_>, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let rule = clock.rule;
    let args = Args::new()
        .value("date", dates::long(clock.began.fact.on, lang))
        .phrase("event", Said::words(rule.from.get(lang)));
    let from = words.text("deadline-from", &args);
    match (rule.amount, rule.unit) {
        (Some(count), Some(unit)) => amount(count, unit, lang).and(Said::words(" ")).and(from),
        _ => from,
    }
}

impl Handout {
    /// The sheet in the shape that was wished.
    pub fn rendered(&self, wish: Wish) -> String {
        let blocks = self.blocks();
        if wish.html {
            html(&blocks, &Catalog::of(self.lang).word("word-handout"), self.lang)
        } else {
            text(&blocks, self.lang)
        }
    }

    /// The parts of the page, in their order.
    pub fn blocks(&self) -> Vec<Block> {
        let mut page = Page { words: Catalog::of(self.lang), lang: self.lang, blocks: Vec::new() };
        page.head(self);
        page.step(self);
        if let Some(due) = &self.due {
            page.due(due);
        }
        for limit in &self.dateless {
            page.line("handout-dateless", &Args::new().phrase("limit", Said::words(limit)));
        }
        if self.no_consulate {
            page.line("handout-no-consulate", &Args::new());
        }
        if self.step.is_some() && self.waits.is_none() {
            page.bring(&self.bring, self.places.is_empty());
            page.costs(&self.costs);
            page.refused(self);
        }
        page.foot(self);
        page.blocks
    }
}

struct Page {
    words: &'static Catalog,
    lang: Lang,
    blocks: Vec<Block>,
}

impl Page {
    fn word(&self, id: &str) -> Said {
        self.words.text(id, &Args::new())
    }

    fn line(&mut self, id: &str, args: &Args) {
        self.blocks.push(Block::Line(self.words.text(id, args)));
    }

    fn heading(&mut self, id: &str) {
        self.blocks.push(Block::Heading(self.word(id)));
    }

    fn head(&mut self, sheet: &Handout) {
        self.blocks.push(Block::Title(self.word("handout-title")));
        self.blocks.push(Block::Line(Said::words(&sheet.procedure)));
        if let Some(Person { name, reference }) = &sheet.person {
            let args = Args::new().value("name", name.reveal().clone()).value("reference", reference.clone());
            self.line("handout-for", &args);
        }
        self.line("handout-on", &Args::new().value("date", dates::long(sheet.on, self.lang)));
    }

    fn step(&mut self, sheet: &Handout) {
        let Some(step) = &sheet.step else {
            return self.line("handout-over", &Args::new());
        };
        self.heading("handout-what");
        self.blocks.push(Block::Big(Said::words(&step.text)));
        self.blocks.push(Block::Small(step.rests.clone()));
        if !sheet.how.is_empty() {
            self.blocks.push(Block::Line(Said::words(&sheet.how)));
        }
        if sheet.with_us {
            self.line("handout-with-us", &Args::new());
        }
        if let Some(since) = sheet.waits {
            self.line("handout-waits", &Args::new().value("date", dates::long(since, self.lang)));
            self.line("handout-answer", &Args::new());
        }
        if !sheet.places.is_empty() {
            self.heading(if sheet.waits.is_some() { "handout-waits-for" } else { "handout-where" });
            let places =
                sheet.places.iter().map(|place| Item { said: Said::words(place), below: Vec::new() });
            self.blocks.push(Block::List(places.collect()));
        }
    }

    fn due(&mut self, due: &Due) {
        self.heading("handout-by");
        self.blocks.push(Block::Big(told::moment(due.by, self.lang)));
        if due.passed {
            self.line("handout-passed", &Args::new());
        }
        self.line("handout-by-for", &Args::new().phrase("limit", Said::words(&due.limit.text)));
        self.blocks.push(Block::Small(due.counted.clone()));
        self.blocks.push(Block::Small(due.limit.rests.clone()));
    }

    fn bring(&mut self, bring: &Bring, at_home: bool) {
        match (bring.is_empty(), at_home) {
            (true, true) => return,
            (false, true) => self.heading("handout-gather"),
            (true, false) => {
                self.heading("handout-bring");
                return self.line("handout-bring-none", &Args::new());
            }
            (false, false) => self.heading("handout-bring"),
        }
        self.papers("handout-bring-law", &bring.law);
        for Choice { what, papers } in &bring.choices {
            self.blocks.push(Block::Under(self.word("handout-bring-choice")));
            let items = what.iter().chain(papers).map(|paper| self.paper(paper)).collect();
            self.blocks.push(Block::List(items));
        }
        self.papers("handout-bring-given", &bring.given);
        self.papers("handout-bring-optional", &bring.optional);
        self.papers("handout-bring-practice", &bring.practice);
    }

    fn papers(&mut self, heading: &str, papers: &[Paper]) {
        if !papers.is_empty() {
            self.blocks.push(Block::Under(self.word(heading)));
            let items = papers.iter().map(|paper| self.paper(paper)).collect();
            self.blocks.push(Block::List(items));
        }
    }

    fn paper(&self, paper: &Paper) -> Item {
        let mut below = Vec::new();
        if !paper.only_if.is_empty() {
            let facts = Said::words(&paper.only_if.join("; "));
            below.push(self.words.text("handout-only-if", &Args::new().phrase("facts", facts)));
        }
        if !paper.note.is_empty() {
            below.push(Said::words(&paper.note));
        }
        if !paper.cost.is_empty() {
            let cost = Said::words(&paper.cost);
            below.push(self.words.text("handout-paper-cost", &Args::new().phrase("cost", cost)));
        }
        below.push(paper.rests.clone());
        Item { said: Said::words(&paper.name), below }
    }

    fn costs(&mut self, costs: &[Told]) {
        if !costs.is_empty() {
            self.heading("handout-cost");
            self.told(costs);
        }
    }

    fn refused(&mut self, sheet: &Handout) {
        if sheet.places.is_empty() {
            return;
        }
        self.heading("handout-refused");
        self.line("handout-refused-note", &Args::new());
        if !sheet.refused.is_empty() {
            self.told(&sheet.refused);
        }
    }

    fn told(&mut self, all: &[Told]) {
        let item = |told: &Told| Item { said: Said::words(&told.text), below: vec![told.rests.clone()] };
        self.blocks.push(Block::List(all.iter().map(item).collect()));
    }

    fn foot(&mut self, sheet: &Handout) {
        if !sheet.sources.is_empty() {
            self.heading("handout-sources");
            for (number, title) in sheet.sources.iter().enumerate() {
                let number = Said::value(&format!("[{}]", number + 1));
                self.blocks.push(Block::Small(number.and(Said::words(" ")).and(Said::words(title))));
            }
        }
        if sheet.unchecked {
            self.blocks.push(Block::Small(self.word("lawyer-unchecked")));
        }
        self.blocks.push(Block::Small(self.word("handout-not-advice")));
    }
}
