//! Obstacles over all cases. Only the cases whose card says that they have some are read; restricted
//! ones, and those whose person does not want to be counted (law 09-08 arts 4, 9), are never counted, but how
//! many there are is said. What was read once is kept until the card of its case changes.

use super::{Desk, Trouble};
use crate::domain::ids::CaseId;
use crate::domain::journal::Leaving;
use crate::domain::obstacle::{Met, Wanted, obstacles_of};
use std::collections::hash_map::Entry;

/// The obstacles of every case that may be counted.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// Each with its case, the newest first.
    pub met: Vec<(CaseId, Met)>,
    /// Restricted cases that have obstacles: they are not counted.
    pub left_out: usize,
    /// Cases with obstacles whose person said no to being counted.
    pub said_no: usize,
}

impl Desk {
    /// The same, to leave the house as a list: the journal says so.
    pub fn register_out(&self, wanted: &Wanted) -> Result<Register, Trouble> {
        let register = self.register(wanted)?;
        self.went_out(Leaving::Obstacles);
        Ok(register)
    }

    /// The obstacles that are wanted, over all cases, open and closed.
    pub fn register(&self, wanted: &Wanted) -> Result<Register, Trouble> {
        let mut register = Register::default();
        for face in self.index.faces().iter().filter(|face| face.obstacles()) {
            if face.restricted() {
                register.left_out += 1;
                continue;
            }
            let mut known = self.index.met.borrow_mut();
            let met = match known.entry(face.case) {
                Entry::Occupied(found) => found.into_mut(),
                Entry::Vacant(place) => {
                    let case = self.read(face.case)?.case;
                    let may = case.counts();
                    let all = obstacles_of(&case).into_iter().filter(|_| may);
                    place.insert(all.map(|(_, met)| met).collect())
                }
            };
            if met.is_empty() {
                register.said_no += 1;
                continue;
            }
            let fits = met.iter().filter(|met| wanted.lets(met));
            register.met.extend(fits.map(|met| (face.case, met.clone())));
        }
        register.met.sort_by_key(|(case, met)| (std::cmp::Reverse(met.on), *case));
        Ok(register)
    }
}
