//! From a filled-in form about rights to the wish that the desk carries out, or to what is still wrong.

use super::Wish;
use crate::desk::{CopyWish, Shape};
use crate::domain::association::{self, Particulars};
use crate::domain::command::Command;
use crate::domain::event::Case;
use crate::domain::ids::ItemId;
use crate::domain::law::Lang;
use crate::domain::private::Private;
use crate::domain::rights::{
    Agreement, Asked, Cause, Disclosure, Keeping, Recipient, Reply, Request, Settled, Way,
};
use crate::tui::ctx::Ctx;
use crate::tui::screens::record::days;
use crate::tui::widgets::form::{Form, Wrong};

/// What is to be carried out.
pub(super) enum Wanted {
    /// In the case.
    Case(Box<Command>),
    /// For all cases.
    All(association::Command),
    /// A copy.
    Copy(CopyWish),
}

/// The chosen value of a field, which must be chosen.
fn chosen<T: Copy>(
    form: &Form,
    name: &'static str,
    all: &[T],
    code: fn(T) -> &'static str,
    ctx: &Ctx,
) -> Result<T, Wrong> {
    let picked = form.value(name);
    let found = all.iter().copied().find(|one| code(*one) == picked);
    found.ok_or_else(|| (name, ctx.say("record-choose")))
}

fn private(form: &Form, name: &str) -> Private<String> {
    Private::new(form.value(name))
}

pub(super) fn wanted(wish: Wish, form: &Form, told: Option<&Case>, ctx: &Ctx) -> Result<Wanted, Wrong> {
    let item = || ctx.desk.as_ref().map(crate::desk::Desk::item).unwrap_or_default();
    let way = || chosen(form, "way", &Way::ALL, Way::code, ctx);
    Ok(match wish {
        Wish::Agree(_, purpose) => {
            let reply = chosen(form, "reply", &Reply::ALL, Reply::code, ctx)?;
            let notice = notice(form, ctx)?;
            let on = days::day(form, "on", ctx)?;
            let (by, why) = (private(form, "by"), private(form, "why"));
            case(Command::Agree(purpose, Agreement { reply, on, notice, way: way()?, by, why }))
        }
        Wish::Request(_) => {
            let asked = chosen(form, "asked", &Asked::ALL, Asked::code, ctx)?;
            if asked == Asked::Rectify {
                form.wanted("words", ctx)?;
            }
            let on = days::day(form, "received", ctx)?;
            let words = private(form, "words");
            case(Command::AskRight(item(), Request { asked, on, way: way()?, words, settled: None }))
        }
        Wish::Settle(_, id) => {
            let done = picked(form, "end", ctx)? == "done";
            if !done {
                form.wanted("why", ctx)?;
            }
            let all = picked(form, "told", ctx)? == "all";
            let shown = told.into_iter().flat_map(|case| case.disclosures.iter()).filter(|_| all);
            let told: Vec<ItemId> = shown.map(|(id, _)| *id).collect();
            let on = days::day(form, "on", ctx)?;
            case(Command::SettleRight(id, Settled { done, on, why: private(form, "why"), told }))
        }
        Wish::Disclose(_) => {
            let to = chosen(form, "to", &Recipient::ALL, Recipient::code, ctx)?;
            let name = Private::new(form.wanted("name", ctx)?);
            let what = Private::new(form.wanted("what", ctx)?);
            let cause = chosen(form, "cause", &Cause::ALL, Cause::code, ctx)?;
            let on = days::day(form, "on", ctx)?;
            let why = private(form, "why");
            case(Command::Disclose(item(), Disclosure { to, name, on, what, cause, why }))
        }
        Wish::Keep(_) => {
            let asked = picked(form, "asked", ctx)? == "person";
            let until = days::day(form, "until", ctx)?;
            let why = Private::new(form.wanted("why", ctx)?);
            case(Command::KeepUntil(Keeping { until, on: ctx.today(), why, asked }))
        }
        Wish::Copy(_) => {
            let lang = chosen(form, "lang", &Lang::ALL, Lang::code, ctx)?;
            let notes = picked(form, "notes", ctx)? == "with";
            Wanted::Copy(CopyWish { lang, shape: Shape::Html, notes })
        }
        Wish::Introduce => Wanted::All(association::Command::Introduce(Particulars {
            name: form.wanted("name", ctx)?,
            address: form.value("address"),
            contact: form.value("contact"),
            receipt: form.value("receipt"),
        })),
        Wish::Term => {
            let months = form.wanted("months", ctx)?.parse();
            let months = months.map_err(|_| ("months", ctx.say("asking-term-more")))?;
            Wanted::All(association::Command::KeepFor(Some(months)))
        }
    })
}

fn case(command: Command) -> Wanted {
    Wanted::Case(Box::new(command))
}

fn picked(form: &Form, name: &'static str, ctx: &Ctx) -> Result<String, Wrong> {
    let code = form.value(name);
    if code.is_empty() { Err((name, ctx.say("record-choose"))) } else { Ok(code) }
}

fn notice(form: &Form, ctx: &Ctx) -> Result<Option<Lang>, Wrong> {
    let code = picked(form, "notice", ctx)?;
    Ok(Lang::ALL.into_iter().find(|lang| lang.code() == code))
}
