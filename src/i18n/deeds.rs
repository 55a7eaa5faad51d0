//! Deeds of the journal in words. Names and references are handed in: a deed holds neither.

use super::{Args, Catalog, Said};
use crate::domain::journal::Deed;
use crate::domain::law::Lang;

/// What was done. `whom` is the name of the member that it is about, `reference` that of the case.
pub fn deed(deed: &Deed, whom: &str, reference: &str, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let known = |value: &str, none: &str| {
        if value.is_empty() { words.text(none, &Args::new()) } else { Said::value(value) }
    };
    let role = |role: crate::domain::member::Role| Said::words(&words.word(&format!("role-{}", role.code())));
    let args = Args::new()
        .phrase("whom", known(whom, "deed-somebody"))
        .phrase("reference", known(reference, "deed-a-case"));
    let args = match deed {
        Deed::WrongPassphrases(count) => args.count("count", u64::from(*count)),
        Deed::MemberAdded(_, new) | Deed::RoleChanged(_, new) => args.phrase("role", role(*new)),
        Deed::Verified { findings } => args.count("count", u64::from(*findings)),
        Deed::Repaired { lost } => args.count("count", u64::from(*lost)),
        Deed::LaptopLost { lines, exposed } => {
            args.count("lines", lines.len() as u64).count("exposed", u64::from(*exposed))
        }
        Deed::Exported(what) => {
            args.phrase("what", words.text(&format!("left-{}", what.code()), &Args::new()))
        }
        _ => args,
    };
    let sound = if *deed == (Deed::Verified { findings: 0 }) { "-sound" } else { "" };
    words.text(&format!("deed-{}{sound}", deed.code()), &args)
}

/// What was written in a case, by the names of its fields.
pub fn wrote(fields: &[&str], lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let mut all = fields.iter().map(|field| words.word(&format!("wrote-{}", field.replace('_', "-"))));
    let first = all.next().unwrap_or_default();
    Said::words(&all.fold(first, |said, next| format!("{said} · {next}")))
}
