//! The signs by which people are shown before the vault is unlocked: a plant or a bird for each number. It
//! must not know anybody's name.

use super::Catalog;
use crate::domain::ids::AuthorId;
use crate::domain::law::Lang;
use crate::domain::member;

/// The sign of a person.
pub fn sign(person: AuthorId, lang: Lang) -> String {
    Catalog::of(lang).word(&format!("sign-{}", member::sign(person)))
}
