//! `mastara people`: who belongs to the desk. Somebody is meant by the id that the list shows; a name is typed
//! on standard input, never an argument. It must not decide who may: the vault refuses.

use super::fault::Fault;
use super::{Ctx, out, secret, vault};
use crate::desk::{Desk, Member, Trouble, fresh_passphrase, scrub};
use crate::domain::clean::clean;
use crate::domain::ids::AuthorId;
use crate::domain::legal_time::Instant;
use crate::domain::member::Role;
use crate::i18n::{Args, Catalog, dates, signs};
use chrono::{DateTime, NaiveDate};
use clap::{Subcommand, ValueEnum};
use serde::Serialize;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What a role alone may not.
const NOT_ALLOWED: &str = "not-allowed";
/// Digits of an id that are shown and asked for at least.
const SHOWN: usize = 8;

/// The list, or a change of it.
#[derive(Debug, clap::Args)]
pub(super) struct People {
    #[command(subcommand)]
    what: Option<What>,
}

/// A change.
#[derive(Debug, Subcommand)]
enum What {
    /// Lets somebody in.
    Add {
        /// As what.
        #[arg(long, value_name = "ROLE")]
        role: Rank,
        /// Their first passphrase.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Another role.
    Role {
        /// Who.
        #[arg(value_name = "PERSON")]
        person: String,
        /// As what.
        #[arg(long, value_name = "ROLE")]
        role: Rank,
    },
    /// Another name.
    Rename {
        /// Who.
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// Somebody left.
    Remove {
        /// Who.
        #[arg(value_name = "PERSON")]
        person: String,
    },
    /// A forgotten passphrase.
    Renew {
        /// Who.
        #[arg(value_name = "PERSON")]
        person: String,
        /// The new one.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// One's own passphrase.
    Passphrase {
        /// The new one.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

/// A role by its word.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Rank {
    Volunteer,
    Supervisor,
    Administrator,
}

impl From<Rank> for Role {
    fn from(rank: Rank) -> Self {
        match rank {
            Rank::Volunteer => Self::Volunteer,
            Rank::Supervisor => Self::Supervisor,
            Rank::Administrator => Self::Administrator,
        }
    }
}

/// One member of `people --json`.
#[derive(Debug, Serialize)]
struct MemberShape {
    person: String,
    name: String,
    role: &'static str,
    sign: String,
    since: Option<NaiveDate>,
    left: Option<NaiveDate>,
    here: bool,
}

pub(super) fn run(ctx: &Ctx, args: &People) -> Result<(), Fault> {
    let Some(what) = &args.what else {
        let desk = vault::unlocked(ctx)?;
        list(ctx, &desk);
        return Ok(desk.lock()?);
    };
    if let What::Passphrase { new_passphrase_file } = what {
        return own(ctx, new_passphrase_file.as_deref());
    }
    let mut desk = vault::unlocked(ctx)?;
    let done = change(ctx, &mut desk, what);
    scrub();
    // Whatever was refused, the vault is closed in order.
    let closed = desk.lock();
    done?;
    Ok(closed?)
}

fn change(ctx: &Ctx, desk: &mut Desk, what: &What) -> Result<(), Fault> {
    // Nobody types a name or a passphrase for nothing. The vault refuses all the same.
    if desk.hand().role != Role::Administrator {
        return Err(Fault::refused("people-administrators", Vec::new()));
    }
    match what {
        What::Add { role, new_passphrase_file } => {
            let name = vault::asked(ctx, "cli-ask-member-name");
            let new = New::of(ctx, new_passphrase_file.as_deref())?;
            let person = told(desk.add_member(&name, (*role).into(), &new.passphrase))?;
            said(ctx, desk, "cli-people-added", person);
            new.show(ctx);
        }
        What::Role { person, role } => {
            let person = meant(desk, person)?;
            told(desk.change_role(person, (*role).into()))?;
            said(ctx, desk, "cli-people-changed", person);
        }
        What::Rename { person } => {
            let person = meant(desk, person)?;
            let name = vault::asked(ctx, "cli-ask-member-name");
            told(desk.rename_member(person, &name))?;
            said(ctx, desk, "cli-people-changed", person);
        }
        What::Remove { person } => {
            let person = meant(desk, person)?;
            told(desk.remove_member(person))?;
            said(ctx, desk, "cli-people-removed", person);
        }
        What::Renew { person, new_passphrase_file } => {
            let person = meant(desk, person)?;
            let new = New::of(ctx, new_passphrase_file.as_deref())?;
            told(desk.renew_member(person, &new.passphrase))?;
            said(ctx, desk, "cli-people-renewed", person);
            new.show(ctx);
        }
        What::Passphrase { .. } => {}
    }
    Ok(())
}

/// One's own passphrase: the old one opens the vault, and is asked of the slot once more.
fn own(ctx: &Ctx, file: Option<&Path>) -> Result<(), Fault> {
    let old = secret::passphrase(ctx)?;
    let mut desk = vault::unlocked_by(ctx, &old)?;
    let changed = New::of(ctx, file).and_then(|new| {
        desk.change_passphrase(&old, &new.passphrase)?;
        Ok(new)
    });
    scrub();
    let closed = desk.lock();
    let new = changed?;
    out::line(&Catalog::of(ctx.lang).word("cli-people-passphrase-changed"));
    new.show(ctx);
    Ok(closed?)
}

/// A new passphrase: from a file, or made and shown once.
struct New {
    passphrase: Zeroizing<String>,
    made: bool,
}

impl New {
    fn of(ctx: &Ctx, file: Option<&Path>) -> Result<Self, Fault> {
        Ok(match file {
            Some(file) => Self { passphrase: secret::first_line(file)?, made: false },
            None => Self { passphrase: fresh_passphrase(ctx.lang)?, made: true },
        })
    }

    fn show(&self, ctx: &Ctx) {
        if self.made {
            out::line(&Catalog::of(ctx.lang).word("cli-init-passphrase"));
            out::line(&format!("    {}", self.passphrase.as_str()));
        }
    }
}

fn told<T>(done: Result<T, Trouble>) -> Result<T, Fault> {
    done.map_err(|trouble| match trouble.code() {
        NOT_ALLOWED => Fault::refused("people-administrators", Vec::new()),
        _ => trouble.into(),
    })
}

/// The member whose id begins like this.
fn meant(desk: &Desk, typed: &str) -> Result<AuthorId, Fault> {
    let typed = typed.to_ascii_lowercase();
    let living = desk.members().into_iter().filter(|member| member.left.is_none());
    let mut found = living.filter(|member| typed.len() >= SHOWN && id(member.person).starts_with(&typed));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.person),
        _ => Err(Fault::refused("no-such-person", vec![("person", clean(&typed).text)])),
    }
}

pub(super) fn id(person: AuthorId) -> String {
    format!("{:032x}", u128::from_be_bytes(person.0))
}

pub(super) fn short(person: AuthorId) -> String {
    id(person).chars().take(SHOWN).collect()
}

fn said(ctx: &Ctx, desk: &Desk, id: &str, person: AuthorId) {
    let words = Catalog::of(ctx.lang);
    let found = desk.members().into_iter().find(|member| member.person == person);
    let Some(member) = found else { return };
    let args = Args::new()
        .value("person", short(person))
        .value("name", member.name.reveal().clone())
        .value("sign", signs::sign(person, ctx.lang));
    let args = args.value("role", words.word(&format!("role-{}", member.role.code())));
    out::line(&words.text(id, &args).plain());
}

fn day(ctx: &Ctx, millis: i64) -> Option<NaiveDate> {
    let utc = DateTime::from_timestamp_millis(millis)?.naive_utc();
    Some(ctx.book().legal_time.to_local(Instant(utc)).unwrap_or(utc).date())
}

fn list(ctx: &Ctx, desk: &Desk) {
    let members = desk.members();
    if ctx.json {
        let all: Vec<MemberShape> = members.iter().map(|member| shape(ctx, member)).collect();
        out::json(&all);
        return;
    }
    for member in &members {
        out::line(&line(ctx, member));
    }
}

/// One member in a line.
pub(super) fn line(ctx: &Ctx, member: &Member) -> String {
    let words = Catalog::of(ctx.lang);
    let dated = |id: &str, millis: i64| {
        let day = day(ctx, millis).map(dates::short).unwrap_or_default();
        words.text(id, &Args::new().value("day", day)).plain()
    };
    let mut parts = vec![
        short(member.person),
        member.name.reveal().clone(),
        words.word(&format!("role-{}", member.role.code())),
        signs::sign(member.person, ctx.lang),
        dated("cli-people-since", member.since),
    ];
    parts.extend(member.left.map(|left| dated("cli-people-left", left)));
    parts.extend(member.here.then(|| words.word("cli-people-here")));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn shape(ctx: &Ctx, member: &Member) -> MemberShape {
    MemberShape {
        person: short(member.person),
        name: member.name.reveal().clone(),
        role: member.role.code(),
        sign: signs::sign(member.person, ctx.lang),
        since: day(ctx, member.since),
        left: member.left.and_then(|left| day(ctx, left)),
        here: member.here,
    }
}
