//! A card as it is kept: bytes, of which the beginning, its *face*, is read in place for every case (when
//! it must be looked at, who looks after it), and two parts are unpacked only for who is searched or shown.
//! It must not know how the parts are made bytes: the store does.
//!
//! `flags 1 | touched 8, 4 | dues: count, 13 each | reference | assignee, if any | procedures: count, each |
//! who | rest`; counts and the lengths before texts and `who` take seven bits a byte.

use super::card::{Card, Next};
use super::deadline::Moment;
use super::event::Stamp;
use super::flags::{DUE, Due, Subject, Watch};
use super::ids::{CaseId, ProcedureId};
use super::person::{Nationality, Status};
use super::private::Private;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use zeroize::Zeroizing;

const OPEN: u8 = 1;
const RESTRICTED: u8 = 2;
const TOUCHED: u8 = 4;
const ASSIGNED: u8 = 8;
const OBSTACLES: u8 = 16;
/// Flags and the last act.
const HEAD: usize = 13;

/// What is open in memory of several cards at once; it is wiped with the last of them.
pub type Sheet = Arc<Zeroizing<Vec<u8>>>;

/// What every list needs of every case, read where it lies.
#[derive(Clone)]
pub struct Face {
    /// The case.
    pub case: CaseId,
    sheet: Sheet,
    from: u32,
    to: u32,
}

/// It is about a person: it prints nothing.
impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹private›")
    }
}

/// The pieces behind the head.
struct Pieces<'a> {
    reference: &'a [u8],
    assignee: Option<&'a [u8]>,
    procedures: (usize, Reader<'a>),
    who: &'a [u8],
    rest: &'a [u8],
}

impl Face {
    /// The face that lies here; none when these bytes are no card.
    pub fn at(case: CaseId, sheet: &Sheet, range: Range<usize>) -> Option<Self> {
        let (from, to) = (u32::try_from(range.start).ok()?, u32::try_from(range.end).ok()?);
        let face = Self { case, sheet: Arc::clone(sheet), from, to };
        face.pieces().is_some().then_some(face)
    }

    fn bytes(&self) -> &[u8] {
        self.sheet.get(self.from as usize..self.to as usize).unwrap_or_default()
    }

    fn pieces(&self) -> Option<Pieces<'_>> {
        let mut reader = Reader(self.bytes());
        let [flags, ..] = *reader.take(HEAD)?.first_chunk::<HEAD>()?;
        let count = reader.number()?;
        reader.take(count.checked_mul(DUE)?)?;
        let reference = reader.piece()?;
        let assignee = if flags & ASSIGNED == 0 { None } else { Some(reader.piece()?) };
        let procedures = (reader.number()?, reader);
        for _ in 0..procedures.0 {
            reader.piece()?;
        }
        let who = reader.piece()?;
        Some(Pieces { reference, assignee, procedures, who, rest: reader.0 })
    }

    fn flag(&self, flag: u8) -> bool {
        self.bytes().first().is_some_and(|flags| flags & flag != 0)
    }

    /// Work goes on.
    pub fn open(&self) -> bool {
        self.flag(OPEN)
    }

    /// Only for supervisors and the assigned person.
    pub fn restricted(&self) -> bool {
        self.flag(RESTRICTED)
    }

    /// An obstacle was met.
    pub fn obstacles(&self) -> bool {
        self.flag(OBSTACLES)
    }

    /// The last act.
    pub fn touched(&self) -> Option<Stamp> {
        let (millis, rest) = self.bytes().get(1..)?.split_first_chunk()?;
        let count = rest.first_chunk()?;
        let stamp = Stamp { millis: i64::from_le_bytes(*millis), count: u32::from_le_bytes(*count) };
        self.flag(TOUCHED).then_some(stamp)
    }

    /// The reference on the paper file.
    pub fn reference(&self) -> &str {
        self.pieces().map_or("", |pieces| text(pieces.reference))
    }

    /// Who looks after it.
    pub fn assignee(&self) -> Option<&str> {
        self.pieces()?.assignee.map(text)
    }

    /// Procedures that are followed and not over.
    pub fn procedures(&self) -> impl Iterator<Item = &str> {
        let (count, mut reader) = self.pieces().map_or((0, Reader(&[])), |pieces| pieces.procedures);
        (0..count).map_while(move |_| reader.piece().map(text))
    }

    /// When it must be looked at, in the order of the card's watches.
    pub fn dues(&self) -> impl Iterator<Item = Due> {
        let mut reader = Reader(self.bytes().get(HEAD..).unwrap_or_default());
        let count = reader.number().unwrap_or(0);
        let dues = reader.take(count.saturating_mul(DUE)).unwrap_or_default();
        dues.as_chunks::<DUE>().0.iter().filter_map(Due::read)
    }

    /// The bytes of a [`Who`].
    pub fn who(&self) -> &[u8] {
        self.pieces().map_or(&[], |pieces| pieces.who)
    }

    /// The bytes of a [`Rest`].
    pub fn rest(&self) -> &[u8] {
        self.pieces().map_or(&[], |pieces| pieces.rest)
    }
}

/// Who the person is: what is searched, and compared with lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The name to show.
    pub name: Private<String>,
    /// Every other spelling.
    pub spellings: Vec<Private<String>>,
    /// Phone numbers.
    pub phones: Vec<Private<String>>,
    /// Year of birth.
    pub born: Option<i32>,
    /// Nationality.
    pub nationality: Option<Nationality>,
}

/// What only a card that is shown says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    status: Option<Status>,
    next: Option<Next>,
    /// One for each due.
    about: Vec<About>,
}

/// What a watch says beside its due.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct About {
    file_by: Option<Moment>,
    latest: Option<Moment>,
    since: Option<NaiveDate>,
    subject: Subject,
}

impl Card {
    /// Who the person is.
    pub fn who(&self) -> Who {
        Who {
            name: self.name.clone(),
            spellings: self.spellings.clone(),
            phones: self.phones.clone(),
            born: self.born,
            nationality: self.nationality,
        }
    }

    /// What is only read when the card is shown.
    pub fn rest(&self) -> Rest {
        let about = |watch: &Watch| About {
            file_by: watch.file_by,
            latest: watch.latest,
            since: watch.since,
            subject: watch.subject.clone(),
        };
        Rest { status: self.status, next: self.next.clone(), about: self.watches.iter().map(about).collect() }
    }

    /// The bytes of its face, given those of its parts, behind what is there already.
    pub fn lay(&self, who: &[u8], rest: &[u8], out: &mut Vec<u8>) {
        let flags = [
            (self.open, OPEN),
            (self.restricted, RESTRICTED),
            (self.touched.is_some(), TOUCHED),
            (self.assignee.is_some(), ASSIGNED),
            (self.obstacles, OBSTACLES),
        ];
        out.push(flags.into_iter().filter(|(holds, _)| *holds).map(|(_, flag)| flag).sum());
        let touched = self.touched.unwrap_or_default();
        out.extend_from_slice(&touched.millis.to_le_bytes());
        out.extend_from_slice(&touched.count.to_le_bytes());
        number(self.watches.len(), out);
        for watch in &self.watches {
            out.extend_from_slice(&Due::of(watch).bytes());
        }
        piece(self.reference.as_bytes(), out);
        if let Some(name) = &self.assignee {
            piece(name.reveal().as_bytes(), out);
        }
        number(self.procedures.len(), out);
        for id in &self.procedures {
            piece(id.as_str().as_bytes(), out);
        }
        piece(who, out);
        out.extend_from_slice(rest);
    }

    /// The whole card of a face and its parts.
    pub fn whole(face: &Face, who: Who, rest: Rest) -> Self {
        let mut about = rest.about.into_iter();
        Self {
            case: face.case,
            reference: face.reference().to_owned(),
            name: who.name,
            spellings: who.spellings,
            phones: who.phones,
            born: who.born,
            nationality: who.nationality,
            status: rest.status,
            open: face.open(),
            restricted: face.restricted(),
            assignee: face.assignee().map(Private::from),
            procedures: face.procedures().map(ProcedureId::from).collect(),
            next: rest.next,
            watches: face.dues().map(|due| watch(due, about.next().unwrap_or_default())).collect(),
            touched: face.touched(),
            obstacles: face.obstacles(),
        }
    }
}

fn watch(due: Due, about: About) -> Watch {
    let (from, until, harm) = due.days();
    let About { file_by, latest, since, subject } = about;
    Watch { kind: due.kind(), from: from.unwrap_or_default(), until, harm, file_by, latest, since, subject }
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn number(mut number: usize, out: &mut Vec<u8>) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            return out.push(low & 0x7f);
        }
        out.push(low | 0x80);
    }
}

fn piece(bytes: &[u8], out: &mut Vec<u8>) {
    number(bytes.len(), out);
    out.extend_from_slice(bytes);
}

/// Bytes that are read from the front.
#[derive(Clone, Copy)]
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<usize> {
        let mut number = 0_usize;
        for shift in (0..=21).step_by(7) {
            let [byte] = *self.take(1)?.first_chunk()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn piece(&mut self) -> Option<&'a [u8]> {
        let count = self.number()?;
        self.take(count)
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
