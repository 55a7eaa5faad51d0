//! `mastara demo`: the practice desk, thrown away at the end.

use super::fault::Fault;
use super::{Ctx, cases, interface, out};
use crate::desk::Desk;
use crate::tui::Start;
use std::path::PathBuf;

/// More would fill a small laptop for no gain in practice.
const MOST: usize = 200_000;

/// Opens the interface over practice cases; with `--json`, or where nobody looks, prints Today's list.
pub(super) fn run(ctx: &Ctx, count: usize, seed: u64) -> Result<(), Fault> {
    if count == 0 || count > MOST {
        return Err(Fault::Said("demo-cases", vec![("most", MOST.to_string())], 2));
    }
    let desk = Desk::practice(seed, count, ctx.book(), ctx.on)?;
    if ctx.json || !out::on_screen() {
        cases::print_today(ctx, &desk, None);
        return Ok(desk.lock()?);
    }
    interface::run(ctx, Start::Desk(Box::new(desk)), PathBuf::new())
}
