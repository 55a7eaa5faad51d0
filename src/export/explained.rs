//! A date explained, and what moved, as pages that leave the house. They name nobody: a date is counted the
//! same for everyone, and what moved is told by references.

use super::page::{Block, Item, text};
use crate::domain::association::Move;
use crate::domain::book::Book;
use crate::domain::deadline::{CountedDay, Deadline, Story};
use crate::domain::law::Lang;
use crate::domain::private::Private;
use crate::i18n::words::{Worded, date_names};
use crate::i18n::{Args, Catalog, Said, answers, cited, dates, moved, own, told};
use chrono::NaiveDate;

/// The name of the file of explained dates: their day and nothing else.
pub fn dates_name(on: NaiveDate) -> String {
    format!("mastara-dates-{on}.txt")
}

/// The name of the file of what moved.
pub fn moved_name(on: NaiveDate) -> String {
    format!("mastara-moved-{on}.txt")
}

/// Dates explained, day by day, as plain text.
pub fn explained(deadlines: &[Deadline], book: &Book, on: NaiveDate, lang: Lang) -> String {
    let mut blocks = Vec::new();
    for deadline in deadlines {
        blocks.extend(page(deadline, book, lang));
    }
    blocks.push(foot(on, lang));
    text(&blocks, lang)
}

/// What moved, as plain text, by references and without names.
pub fn moved_page(all: &[Move], book: &Book, on: NaiveDate, lang: Lang) -> String {
    let words = Catalog::of(lang);
    let mut blocks =
        vec![Block::Title(words.text("screen-moved", &Args::new())), Block::Line(moved::counted(all, lang))];
    for (id, tighter) in [("moved-tighter", true), ("moved-other", false)] {
        let those: Vec<Item> = all
            .iter()
            .filter(|one| one.tighter() == tighter)
            .map(|one| {
                let nameless = Move { name: Private::default(), ..one.clone() };
                Item { said: moved::head(&nameless, book, lang), below: moved::dates(one, lang) }
            })
            .collect();
        if !those.is_empty() {
            blocks.extend([Block::Heading(words.text(id, &Args::new())), Block::List(those)]);
        }
    }
    blocks.push(foot(on, lang));
    text(&blocks, lang)
}

fn foot(on: NaiveDate, lang: Lang) -> Block {
    let args = Args::new().phrase("date", dates::as_value(on, lang));
    Block::Small(Catalog::of(lang).text("handout-on", &args))
}

fn page(deadline: &Deadline, book: &Book, lang: Lang) -> Vec<Block> {
    let words = Catalog::of(lang);
    let rule = book.rules.get(&deadline.rule);
    let title = rule.map_or_else(|| Said::value(deadline.rule.as_str()), |rule| own::rule(rule, book, lang));
    let event = rule.map(|rule| Said::words(rule.from.get(lang))).unwrap_or_default();
    let from = Args::new().value("date", dates::long(deadline.from.day, lang)).phrase("event", event);
    let [first, second] = date_names(deadline.dates.meaning, lang);
    let named = |name: &str, moment| Said::words(name).and(Said::words(": ")).and(told::moment(moment, lang));
    let basis =
        words.text("deadline-basis", &Args::new().phrase("cite", cited::cites(&deadline.basis, book, lang)));
    let mut blocks = vec![
        Block::Title(title),
        Block::Line(words.text("deadline-from", &from)),
        Block::Big(named(&first, deadline.dates.file_by)),
        Block::Line(named(&second, deadline.dates.latest)),
        Block::Line(basis.and(Said::words(" · ")).and(Said::words(&deadline.tag.word(lang)))),
    ];
    let limits = answers::rules(deadline, book);
    blocks.extend(answers::of_limit(&deadline.lawyer, &limits, book, lang).into_iter().map(Block::Line));
    let caveats = deadline.dates.caveats.iter().map(|caveat| Said::words(&told::caveat(caveat, lang)));
    blocks.extend(caveats.map(Block::Line));
    match &deadline.story {
        Story::Days { file_by, latest } => {
            blocks.extend([Block::Heading(Said::words(&first)), days(file_by, book, lang)]);
            if deadline.dates.latest != deadline.dates.file_by {
                blocks.extend([Block::Heading(Said::words(&second)), days(latest, book, lang)]);
            }
        }
        Story::Hours { file_by, .. } => blocks.extend(told::hours(file_by, lang).map(Block::Line)),
    }
    blocks
}

fn days(story: &[CountedDay], book: &Book, lang: Lang) -> Block {
    let row = |day: &CountedDay| {
        let why = told::why(day.why, &book.calendar, lang);
        let said = Said::value(&dates::short(day.date)).and(Said::words("  ")).and(why);
        let closed =
            day.closed.filter(|_| day.counted).map(|closure| told::closed(closure, &book.calendar, lang));
        Item { said, below: closed.into_iter().collect() }
    };
    Block::List(story.iter().map(row).collect())
}
