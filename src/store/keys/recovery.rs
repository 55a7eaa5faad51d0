//! The 24 words on paper: 256 random bits that become a recipient of every epoch key.
//! It must not store the words: they are shown once.

use super::Secret;
use super::person::Bundle;
use crate::store::random;
use crate::store::trouble::{Result, Trouble};
use bip39::{Language, Mnemonic};
use zeroize::{Zeroize, Zeroizing};

/// In which language the words of a recovery sheet are. There is no Arabic list: an Arabic sheet
/// carries English or French words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SheetLanguage {
    /// English words.
    #[default]
    English,
    /// French words.
    French,
}

/// The secret behind the words.
pub struct RecoveryWords {
    entropy: Zeroizing<[u8; 32]>,
    language: Language,
}

impl RecoveryWords {
    /// Fresh words.
    pub fn random(language: SheetLanguage) -> Result<Self> {
        let mut entropy = Zeroizing::new([0; 32]);
        random::fill(entropy.as_mut_slice())?;
        let language = match language {
            SheetLanguage::English => Language::English,
            SheetLanguage::French => Language::French,
        };
        Ok(Self { entropy, language })
    }

    /// The words as a person typed them, in either language, in any case.
    pub fn parse(typed: &str) -> Result<Self> {
        let typed = Zeroizing::new(super::cost::normal(typed).to_lowercase());
        let mut mnemonic = Mnemonic::parse(typed.as_str()).map_err(|_| Trouble::NotWords)?;
        let (mut bytes, length) = mnemonic.to_entropy_array();
        let language = mnemonic.language();
        mnemonic.zeroize();
        let entropy = bytes.first_chunk::<32>().filter(|_| length == 32).map(|bytes| Zeroizing::new(*bytes));
        bytes.zeroize();
        Ok(Self { entropy: entropy.ok_or(Trouble::NotWords)?, language })
    }

    /// The 24 words, in order, for the paper.
    pub fn words(&self) -> Result<Vec<&'static str>> {
        let mut mnemonic = Mnemonic::from_entropy_in(self.language, self.entropy.as_slice())
            .map_err(|_| Trouble::NotWords)?;
        let words = mnemonic.words().collect();
        mnemonic.zeroize();
        Ok(words)
    }

    /// What everything behind the words is derived from.
    pub(super) fn root(&self) -> Secret {
        let mut entropy = *self.entropy;
        Secret::take(&mut entropy)
    }

    /// The keys of the recovery recipient.
    pub(crate) fn bundle(&self) -> Bundle {
        let root = self.root();
        Bundle::from_secrets(
            root.derive("mastara recovery sealing v1"),
            &root.derive("mastara recovery signing v1"),
        )
    }
}

/// Places among `of` words, `most` of them, in order and from 0: others each time.
pub fn places(of: usize, most: usize) -> Result<Vec<usize>> {
    let (mut left, mut places) = ((0..of).collect::<Vec<_>>(), Vec::new());
    while places.len() < most && !left.is_empty() {
        let at = random::below(u32::try_from(left.len()).unwrap_or(1))?;
        places.push(left.swap_remove(at as usize));
    }
    places.sort_unstable();
    Ok(places)
}
