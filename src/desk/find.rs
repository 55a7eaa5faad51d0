//! Finding people: the face of every case in memory, and names folded beside them, matched at each key
//! press. It orders candidates; a human chooses.

use super::folding::Folding;
use super::least::Least;
use super::roll::Ask;
use crate::domain::card::Card;
use crate::domain::face::Face;
use crate::domain::flags::{self, FlagKind, Severity};
use crate::domain::ids::{CaseId, ItemId, ProcedureId};
use crate::domain::obstacle::Met;
use crate::store::faces;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

/// Which cases are wanted beside the words typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Closed ones too.
    pub closed: bool,
    /// Following this procedure.
    pub procedure: Option<ProcedureId>,
    /// With such a flag today.
    pub flag: Option<FlagKind>,
    /// With a flag at least so loud.
    pub severity: Option<Severity>,
    /// Looked after by this volunteer; an empty name means by nobody.
    pub assignee: Option<String>,
}

impl Filter {
    /// Whether it asks for more than the case being open.
    fn narrow(&self) -> bool {
        self.procedure.is_some() || self.flag.is_some() || self.severity.is_some() || self.assignee.is_some()
    }

    fn lets(&self, face: &Face, today: NaiveDate) -> bool {
        self.procedure.as_ref().is_none_or(|wanted| face.procedures().any(|id| id == wanted.as_str()))
            && self
                .assignee
                .as_ref()
                .is_none_or(|wanted| face.assignee().map_or(wanted.is_empty(), |name| name == wanted))
            && (self.flag.is_none() && self.severity.is_none()
                || flags::raised(face.dues(), today).any(|flag| {
                    self.flag.is_none_or(|wanted| flag.kind == wanted)
                        && self.severity.is_none_or(|loud| flag.severity <= loud)
                }))
    }
}

/// What puts found cases in order, close together for the sweep over all of them.
#[derive(Clone, Copy)]
struct Mark {
    touched: i64,
    open: bool,
}

impl Mark {
    fn of(face: &Face) -> Self {
        Self { touched: face.touched().map_or(0, |stamp| stamp.millis), open: face.open() }
    }
}

/// Every case of the desk, ready to be searched.
#[derive(Default)]
pub(super) struct Index {
    /// Shared with the thread that folds names, as long as it works.
    faces: Arc<Vec<Face>>,
    marks: Vec<Mark>,
    folding: Folding,
    /// So many at the beginning are in the order of their ids.
    sorted: usize,
    /// Where the others are.
    later: HashMap<CaseId, usize>,
    /// Who joined a household, by it.
    joined: HashMap<ItemId, Vec<CaseId>>,
    /// Obstacles of the cases that were counted, until a case changes.
    pub(super) met: RefCell<HashMap<CaseId, Vec<Met>>>,
}

impl Index {
    /// `faces` are of different cases. Names are folded from now on, while other work goes on.
    pub(super) fn new(mut faces: Vec<Face>) -> Self {
        faces.sort_by_key(|face| face.case);
        let faces = Arc::new(faces);
        Self {
            marks: faces.iter().map(Mark::of).collect(),
            folding: Folding::of(&faces),
            sorted: faces.len(),
            later: HashMap::new(),
            joined: joined(&faces),
            met: RefCell::default(),
            faces,
        }
    }

    pub(super) fn put(&mut self, face: Face) {
        self.met.get_mut().remove(&face.case);
        let known = self.place(face.case);
        self.moves(known.and_then(|_| self.household(face.case)), &face);
        // The thread that folds names must have done with them first.
        let Some(roll) = self.folding.roll_mut(&self.faces) else { return };
        let faces = Arc::make_mut(&mut self.faces);
        let place = known.unwrap_or(faces.len());
        if let (Some(old), Some(mark)) = (faces.get_mut(place), self.marks.get_mut(place)) {
            roll.change(place, old, &face);
            *mark = Mark::of(&face);
            *old = face;
        } else {
            roll.add(&face);
            self.later.insert(face.case, place);
            self.marks.push(Mark::of(&face));
            faces.push(face);
        }
    }

    /// Takes in that somebody who lived in one household lives in another.
    fn moves(&mut self, from: Option<ItemId>, face: &Face) {
        let to = face.household();
        if from == to {
            return;
        }
        if let Some(left) = from.and_then(|home| self.joined.get_mut(&home)) {
            left.retain(|case| *case != face.case);
        }
        if let Some(home) = to {
            self.joined.entry(home).or_default().push(face.case);
        }
    }

    /// Households that somebody joined.
    pub(super) fn homes(&self) -> Vec<ItemId> {
        self.joined.keys().copied().collect()
    }

    /// Who lives in a household: who joined it, and the one through whom they joined.
    pub(super) fn living(&self, home: ItemId) -> Vec<CaseId> {
        let first = CaseId(home.0);
        let own = self.place(first).is_some() && self.household(first).is_none();
        let joined = self.joined.get(&home).into_iter().flatten().copied();
        joined.chain(own.then_some(first)).collect()
    }

    fn place(&self, case: CaseId) -> Option<usize> {
        let sorted = self.faces.get(..self.sorted)?;
        let found = sorted.binary_search_by_key(&case, |face| face.case).ok();
        found.or_else(|| self.later.get(&case).copied())
    }

    pub(super) fn get(&self, case: CaseId) -> Option<Card> {
        self.place(case).and_then(|place| self.faces.get(place)).map(faces::whole)
    }

    pub(super) fn face(&self, case: CaseId) -> Option<&Face> {
        self.place(case).and_then(|place| self.faces.get(place))
    }

    /// Takes a case out. Names are folded anew: it happens seldom.
    pub(super) fn remove(&mut self, case: CaseId) {
        if self.place(case).is_some() {
            *self = Self::new(self.faces.iter().filter(|face| face.case != case).cloned().collect());
        }
    }

    pub(super) fn household(&self, case: CaseId) -> Option<ItemId> {
        self.place(case).and_then(|place| self.faces.get(place)).and_then(Face::household)
    }

    pub(super) fn faces(&self) -> &[Face] {
        &self.faces
    }

    pub(super) fn by_reference(&self, reference: &str) -> Option<Card> {
        let wanted = reference.trim();
        self.faces.iter().find(|face| face.reference().eq_ignore_ascii_case(wanted)).map(faces::whole)
    }

    /// The best `most` cases for what was typed, with how many there are in all.
    /// Nothing typed: the latest touched first.
    pub(super) fn find(
        &self,
        typed: &str,
        filter: &Filter,
        today: NaiveDate,
        most: usize,
    ) -> (Vec<Card>, usize) {
        let typed = typed.trim();
        let points = if typed.is_empty() {
            vec![1; self.faces.len()]
        } else {
            self.folding.roll(&self.faces).points(&Ask::new(typed), &self.faces)
        };
        let mut found = Least::new(most);
        let narrow = filter.narrow();
        for (place, (mark, points)) in self.marks.iter().zip(points).enumerate() {
            if points > 0
                && (mark.open || filter.closed)
                && (!narrow || self.faces.get(place).is_some_and(|face| filter.lets(face, today)))
            {
                found.put((Reverse(points), Reverse(mark.touched), place));
            }
        }
        let (found, all) = found.sorted();
        let cards = found.into_iter().filter_map(|(_, _, place)| self.faces.get(place));
        (cards.map(faces::whole).collect(), all)
    }
}

fn joined(faces: &[Face]) -> HashMap<ItemId, Vec<CaseId>> {
    let mut joined: HashMap<ItemId, Vec<CaseId>> = HashMap::new();
    for face in faces {
        if let Some(home) = face.household() {
            joined.entry(home).or_default().push(face.case);
        }
    }
    joined
}
