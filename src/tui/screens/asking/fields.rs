//! The fields of each form about rights, filled in with what is known already.

use super::Wish;
use crate::domain::event::Case;
use crate::domain::law::Lang;
use crate::domain::rights::{Asked, Cause, Recipient, Reply, Way};
use crate::i18n::typed::Sense;
use crate::i18n::words::Worded;
use crate::i18n::{Said, dates};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::{Day, Entry, Form, Offer};

fn offers<T: Copy, const N: usize>(ctx: &Ctx, kind: &str, all: [T; N], code: fn(T) -> &'static str) -> Vec<Offer> {
    all.map(|one| Offer::new(code(one), ctx.word(&format!("{kind}-{}", code(one))))).into()
}

fn two(ctx: &Ctx, kind: &str, codes: [&'static str; 2]) -> Vec<Offer> {
    codes.map(|code| Offer::new(code, ctx.word(&format!("{kind}-{code}")))).into()
}

fn past(name: &'static str, label: &'static str) -> Entry {
    Entry::day(name, label, Day::new(Sense::Past))
}

fn languages(ctx: &Ctx) -> Vec<Offer> {
    offers(ctx, "lang-name", Lang::ALL, Lang::code)
}

fn ways(ctx: &Ctx) -> Vec<Offer> {
    offers(ctx, "way", Way::ALL, Way::code)
}

/// The form of a wish.
pub(super) fn form(ctx: &Ctx, wish: Wish, told: Option<&Case>) -> Form {
    let today = dates::short(ctx.today());
    let mut form = Form::new(entries(ctx, wish));
    for name in ["on", "received"] {
        form.set(name, &today);
    }
    match wish {
        Wish::Agree(..) => {
            form.set("way", Way::Spoken.code());
            form.set("by", ctx.ground().hand.name.reveal());
        }
        Wish::Request(_) => form.set("way", Way::Spoken.code()),
        Wish::Disclose(_) => form.set("cause", Cause::Consent.code()),
        Wish::Settle(..) => form.set("told", "none"),
        Wish::Copy(_) => form.set("lang", speaks(told, ctx.lang).code()),
        Wish::Introduce => {
            let who = ctx.desk.as_ref().and_then(|desk| desk.particulars());
            for (name, value) in who.into_iter().flat_map(|who| {
                [("name", &who.name), ("address", &who.address), ("contact", &who.contact), ("receipt", &who.receipt)]
            }) {
                form.set(name, value);
            }
        }
        Wish::Term => form.set("months", &ctx.place.book.keeps_for().to_string()),
        Wish::Keep(_) => {}
    }
    form
}

/// A language of the three that the person speaks; else that of the screen.
fn speaks(told: Option<&Case>, lang: Lang) -> Lang {
    let spoken = |lang: &Lang| told.is_some_and(|case| case.languages.get(&lang.code().to_owned()).is_some());
    if spoken(&lang) { lang } else { Lang::ALL.into_iter().find(spoken).unwrap_or(lang) }
}

fn entries(ctx: &Ctx, wish: Wish) -> Vec<Entry> {
    match wish {
        Wish::Agree(..) => {
            let mut notice = languages(ctx);
            notice.push(Offer::new("none", ctx.word("asking-notice-none")));
            vec![
                Entry::pick("reply", "asking-reply", offers(ctx, "reply", Reply::ALL, Reply::code)),
                Entry::pick("notice", "asking-notice", notice),
                Entry::pick("way", "asking-way", ways(ctx)),
                Entry::text("by", "asking-by", "asking-by-hint"),
                past("on", "asking-on"),
                Entry::text("why", "asking-why", "asking-why-hint"),
            ]
        }
        Wish::Request(_) => vec![
            Entry::pick("asked", "asking-what", offers(ctx, "asked", Asked::ALL, Asked::code)),
            Entry::text("words", "asking-words", "asking-words-hint"),
            past("received", "asking-received"),
            Entry::pick("way", "asking-way", ways(ctx)),
        ],
        Wish::Settle(..) => vec![
            Entry::pick("end", "asking-end", two(ctx, "asking-end", ["done", "refused"])),
            Entry::text("why", "asking-end-why", ""),
            Entry::pick("told", "asking-told", two(ctx, "asking-told", ["all", "none"])),
            past("on", "asking-on"),
        ],
        Wish::Disclose(_) => vec![
            Entry::pick("to", "asking-to", offers(ctx, "recipient", Recipient::ALL, Recipient::code)),
            Entry::text("name", "asking-name", "asking-name-hint"),
            Entry::text("what", "asking-shown", ""),
            Entry::pick("cause", "asking-cause", offers(ctx, "cause", Cause::ALL, Cause::code)),
            Entry::text("why", "asking-cause-why", ""),
            past("on", "asking-on"),
        ],
        Wish::Keep(_) => {
            let mut asked = two(ctx, "asking-asked", ["person", "supervisor"]);
            if !ctx.ground().hand.role.supervises() {
                asked.truncate(1);
            }
            vec![
                Entry::pick("asked", "asking-asked", asked),
                Entry::day("until", "asking-until", Day::new(Sense::Coming)),
                Entry::text("why", "asking-keep-why", ""),
            ]
        }
        Wish::Copy(_) => vec![
            Entry::pick("lang", "asking-lang", languages(ctx)),
            Entry::pick("notes", "asking-notes", two(ctx, "asking-notes", ["with", "without"])),
        ],
        Wish::Introduce => vec![
            Entry::text("name", "rights-association", ""),
            Entry::text("address", "rights-address", ""),
            Entry::text("contact", "rights-contact", ""),
            Entry::text("receipt", "rights-receipt", ""),
        ],
        Wish::Term => vec![Entry::text("months", "asking-months", "")],
    }
}

/// What the form is about, beside the person.
pub(super) fn about(ctx: &Ctx, wish: Wish, told: Option<&Case>) -> Said {
    match wish {
        Wish::Agree(_, purpose) => Said::words(&purpose.word(ctx.lang)),
        Wish::Settle(_, id) => {
            let request = told.and_then(|case| case.requests.get(&id));
            request.map_or_else(Said::default, |request| {
                let what = ctx.say(&format!("asked-{}", request.asked.code()));
                super::super::case::joined([what, Said::value(request.words.reveal())])
            })
        }
        _ => Said::default(),
    }
}
