//! What the association itself must do for the person of a case within a time: answering a request about their
//! data (law 09-08 art. 8). It runs in a closed case too, and must not be held to any procedure.

use super::{Bends, Clock, clock};
use crate::domain::book::Book;
use crate::domain::event::Case;
use crate::domain::ids::{ItemId, RuleId};
use crate::domain::law::RuleKind;
use crate::domain::rights;
use chrono::NaiveDate;

/// The clocks of requests that were not answered, each with the request that it is about.
pub fn duties<'b>(case: &Case, book: &'b Book, today: NaiveDate) -> Vec<(ItemId, Clock<'b>)> {
    let trigger = rights::trigger();
    let answered = |id: &ItemId| case.requests.get(id).is_some_and(|request| request.settled.is_some());
    let asked: Vec<_> =
        case.triggers.iter().filter(|(id, fact)| fact.trigger == trigger && !answered(id)).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let mut families: Vec<&RuleId> = book
        .rules
        .values()
        .filter(|rule| rule.kind == RuleKind::Association && rule.trigger == trigger)
        .map(|rule| &rule.family)
        .collect();
    families.dedup();
    let mut found = Vec::new();
    for (id, fact) in asked {
        for family in &families {
            let own = (ItemId::default(), &Bends::default());
            let clock = clock((case, book, today), own, family, fact.clone().into(), None);
            found.extend(clock.map(|clock| (*id, clock)));
        }
    }
    found
}
