//! The sheet of an incident, to be printed: what was lost, what was on it and how it was protected, whom to tell, what
//! was done and what remains to be done. Cases are told by reference and by what makes exposure dangerous; it names
//! nobody whom they are about.

use super::page::{Block, Item, html};
use crate::domain::law::Lang;
use crate::i18n::{Args, Catalog, Said, dates};
use chrono::{NaiveDate, NaiveDateTime};

/// Why exposure is dangerous, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Danger {
    /// Signs of trafficking: whoever exploits the person must not find them.
    Trafficking,
    /// In asylum: those whom the person fled must not learn of it.
    Asylum,
    /// A minor.
    Minor,
    /// Restricted, because it was asked for.
    OnRequest,
    /// Without papers.
    Irregular,
    /// None of these.
    Other,
}

impl Danger {
    /// Every one, the worst first.
    pub const ALL: [Self; 6] =
        [Self::Trafficking, Self::Asylum, Self::Minor, Self::OnRequest, Self::Irregular, Self::Other];

    /// The stable name of its messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Trafficking => "trafficking",
            Self::Asylum => "asylum",
            Self::Minor => "minor",
            Self::OnRequest => "on-request",
            Self::Irregular => "irregular",
            Self::Other => "other",
        }
    }
}

/// How the laptop was when it went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Went {
    /// Off, or the vault was locked.
    Shut,
    /// With the vault open.
    Open,
    /// Nobody knows.
    #[default]
    Unknown,
}

impl Went {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Shut, Self::Open, Self::Unknown];

    /// The stable name of its messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shut => "shut",
            Self::Open => "open",
            Self::Unknown => "unknown",
        }
    }
}

/// What an incident was, in figures and references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// The day of the loss.
    pub on: NaiveDate,
    /// When the keys were turned, legal time.
    pub turned: NaiveDateTime,
    /// How it went.
    pub went: Went,
    /// Cases that could be read on it: why they are dangerous, and their references.
    pub exposed: Vec<(Danger, String)>,
    /// Restricted cases that nobody with keys on it could open.
    pub beyond: usize,
    /// Writer lines that were ended.
    pub lines: usize,
    /// Members with new keys.
    pub renewed: usize,
    /// Members who were removed.
    pub removed: usize,
}

impl Incident {
    /// References by danger, the worst first; dangers without a case are left out.
    pub fn by_danger(&self) -> Vec<(Danger, Vec<&str>)> {
        let of = |danger| {
            let those = self.exposed.iter().filter(move |(own, _)| *own == danger);
            those.map(|(_, reference)| reference.as_str()).collect::<Vec<_>>()
        };
        Danger::ALL
            .into_iter()
            .map(|danger| (danger, of(danger)))
            .filter(|(_, all)| !all.is_empty())
            .collect()
    }
}

/// The name of its file: the day and nothing else.
pub fn incident_name(on: NaiveDate) -> String {
    format!("mastara-incident-{on}.html")
}

/// The sheet, as one HTML file.
pub fn incident_sheet(incident: &Incident, lang: Lang) -> String {
    let words = Catalog::of(lang);
    let say = |id: &str| words.text(id, &Args::new());
    let item = |said: Said| Item { said, below: Vec::new() };
    let all = |ids: &[&str]| ids.iter().map(|id| item(say(id))).collect::<Vec<_>>();
    let count = |id: &str, count: usize| words.counted(id, count as u64);
    let turned = Args::new()
        .value("day", dates::short(incident.turned.date()))
        .value("hour", dates::hour(incident.turned.time()));
    let mut blocks = vec![
        Block::Title(say("incident-title")),
        Block::Small(say("incident-what")),
        Block::Heading(say("incident-happened")),
        Block::Line(
            words.text("incident-lost-on", &Args::new().phrase("date", dates::as_value(incident.on, lang))),
        ),
        Block::Line(say(&format!("incident-went-{}", incident.went.code()))),
        Block::Line(say("incident-where")),
        Block::Heading(say("incident-on-it")),
        Block::List(vec![
            item(count("incident-cases", incident.exposed.len())),
            item(count("incident-beyond", incident.beyond)),
            item(say("incident-copy")),
        ]),
        Block::Heading(say("incident-protected")),
        Block::List(all(&["incident-sealed", "incident-guess", "incident-locks"])),
        Block::Heading(say("incident-done")),
        Block::List(vec![
            item(words.text("incident-turned", &turned)),
            item(count("incident-lines", incident.lines)),
            item(count("incident-renewed", incident.renewed)),
            item(count("incident-removed", incident.removed)),
            item(say("incident-not-undone")),
        ]),
        Block::Heading(say("incident-exposed")),
    ];
    for (danger, references) in incident.by_danger() {
        blocks.push(Block::Under(say(&format!("danger-{}", danger.code()))));
        blocks.push(Block::Line(say(&format!("danger-{}-do", danger.code()))));
        blocks.push(Block::Boxes(references.into_iter().map(|one| item(Said::value(one))).collect()));
    }
    blocks.extend([
        Block::Heading(say("incident-tell")),
        Block::List(all(&[
            "incident-law-none",
            "incident-law-security",
            "incident-law-penalty",
            "incident-law-secrecy",
        ])),
        Block::Boxes(all(&[
            "incident-tell-persons",
            "incident-tell-board",
            "incident-tell-police",
            "incident-tell-cndp",
        ])),
        Block::Heading(say("incident-next")),
        Block::Boxes(all(&[
            "incident-next-passphrases",
            "incident-next-sheet",
            "incident-next-backups",
            "incident-next-accounts",
            "incident-next-other",
            "incident-next-review",
        ])),
        Block::Heading(say("incident-signed")),
        Block::Line(say("incident-signature")),
        Block::Small(
            words.text(
                "handout-on",
                &Args::new().phrase("date", dates::as_value(incident.turned.date(), lang)),
            ),
        ),
    ]);
    html(&blocks, &words.word("sheet-page"), lang)
}
