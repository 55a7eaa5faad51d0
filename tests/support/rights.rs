//! Anything that can be said of the rights of a person, from the same small pools.

use super::any::{days, items, texts};
use mastara::domain::law::Lang;
use mastara::domain::rights::{
    Agreement, Asked, Cause, Disclosure, Keeping, Recipient, Reply, Request, Settled, Way,
};
use proptest::prelude::*;
use proptest::sample::select;

pub(super) fn agreements() -> impl Strategy<Value = Agreement> + Clone {
    let notice = proptest::option::of(select(Lang::ALL.to_vec()));
    (select(Reply::ALL.to_vec()), days(), notice, texts(), texts())
        .prop_map(|(reply, on, notice, by, why)| Agreement { reply, on, notice, way: Way::Spoken, by, why })
}

pub(super) fn requests() -> impl Strategy<Value = Request> + Clone {
    let settled = proptest::option::of(settled());
    (select(Asked::ALL.to_vec()), days(), texts(), settled).prop_map(|(asked, on, words, settled)| Request {
        asked,
        on,
        way: Way::Written,
        words,
        settled,
    })
}

pub(super) fn settled() -> impl Strategy<Value = Settled> + Clone {
    let told = prop_oneof![4 => Just(Vec::new()), 1 => items().prop_map(|id| vec![id])];
    (any::<bool>(), days(), texts(), told).prop_map(|(done, on, why, told)| Settled { done, on, why, told })
}

pub(super) fn disclosures() -> impl Strategy<Value = Disclosure> + Clone {
    let (to, cause) = (select(Recipient::ALL.to_vec()), select(Cause::ALL.to_vec()));
    (to, texts(), days(), texts(), cause, texts()).prop_map(|(to, name, on, what, cause, why)| Disclosure {
        to,
        name,
        on,
        what,
        cause,
        why,
    })
}

pub(super) fn keepings() -> impl Strategy<Value = Keeping> + Clone {
    (days(), days(), texts(), any::<bool>()).prop_map(|(until, on, why, asked)| Keeping {
        until,
        on,
        why,
        asked,
    })
}
