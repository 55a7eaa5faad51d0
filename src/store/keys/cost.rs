//! What a guess at the passphrase costs: Argon2id, measured on the laptop at hand.
//! It must not read the clock: whoever calibrates passes one in.

use super::Secret;
use crate::store::trouble::{Result, Trouble};
use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use std::time::Duration;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Memory, passes and lanes of one derivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

const MIB: u32 = 1024;

impl Cost {
    /// What set-up starts from.
    pub const STANDARD: Self = Self { memory_kib: 256 * MIB, passes: 3, lanes: 1 };
    /// No real vault is cheaper.
    pub const FLOOR: Self = Self { memory_kib: 64 * MIB, passes: 3, lanes: 1 };
    /// A file that asks for more is refused, so that it can't exhaust the memory.
    pub const CEILING_KIB: u32 = 1024 * MIB;
    const CEILING_PASSES: u32 = 64;
    const CEILING_LANES: u32 = 16;

    /// For practice vaults and tests alone: quick, and no protection. Real vaults refuse it.
    pub const fn practice() -> Self {
        Self { memory_kib: 64, passes: 1, lanes: 1 }
    }

    /// The cost that takes 0.75 to 1 second here. `elapsed` is a clock that never goes back.
    pub fn calibrate(elapsed: &mut dyn FnMut() -> Duration) -> Result<Self> {
        Self::aim(&mut |cost| {
            let before = elapsed();
            cost.stretch("a trial", None, &[0; 32])?;
            Ok(elapsed().saturating_sub(before))
        })
    }

    /// The same, for any way to say how long a derivation of a cost takes.
    pub fn aim(measure: &mut dyn FnMut(Self) -> Result<Duration>) -> Result<Self> {
        const WANTED: f64 = 0.875;
        let mut cost = Self::STANDARD;
        for _ in 0..4 {
            let took = measure(cost)?.as_secs_f64().max(0.001);
            if (0.75..=1.0).contains(&took) {
                break;
            }
            let next = cost.scaled(WANTED / took);
            if next == cost {
                break;
            }
            cost = next;
        }
        Ok(cost)
    }

    /// About this many times as costly, within the limits; memory first, passes when memory is at its end.
    #[must_use]
    fn scaled(self, factor: f64) -> Self {
        let work = f64::from(self.memory_kib) * f64::from(self.passes) * factor;
        let floor = f64::from(Self::FLOOR.memory_kib);
        let wanted = (work / f64::from(Self::FLOOR.passes)).clamp(floor, f64::from(Self::CEILING_KIB));
        // Both are clamped to small positive numbers first.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let memory_kib = (wanted as u32 / (16 * MIB) * (16 * MIB)).max(Self::FLOOR.memory_kib);
        let passes = (work / f64::from(memory_kib))
            .clamp(f64::from(Self::FLOOR.passes), f64::from(Self::CEILING_PASSES));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let passes = passes as u32;
        Self { memory_kib, passes, lanes: 1 }
    }

    /// Whether a new slot may have this cost.
    pub fn allowed(self, practice: bool) -> Result<()> {
        self.readable()?;
        let cheap = self.memory_kib < Self::FLOOR.memory_kib || self.passes < Self::FLOOR.passes;
        if cheap && !practice {
            return Err(Trouble::CostRefused { memory_kib: self.memory_kib });
        }
        Ok(())
    }

    /// Whether a cost found in a file is one to work with.
    pub fn readable(self) -> Result<()> {
        let fits = self.memory_kib <= Self::CEILING_KIB
            && (1..=Self::CEILING_PASSES).contains(&self.passes)
            && (1..=Self::CEILING_LANES).contains(&self.lanes);
        if fits { Ok(()) } else { Err(Trouble::CostRefused { memory_kib: self.memory_kib }) }
    }

    /// Turns a passphrase (and the bytes of a key file) into a key-encryption key.
    pub(crate) fn stretch(
        self,
        passphrase: &str,
        key_file: Option<&[u8]>,
        salt: &[u8; 32],
    ) -> Result<Secret> {
        self.readable()?;
        let typed = normal(passphrase);
        let pepper = key_file.map(|bytes| Zeroizing::new(*blake3::hash(bytes).as_bytes()));
        let pepper = pepper.as_ref().map_or(&[][..], |pepper| pepper.as_slice());
        self.argon2id(typed.as_bytes(), salt, pepper, &[])
            .ok_or(Trouble::CostRefused { memory_kib: self.memory_kib })
    }

    /// Argon2id (RFC 9106) of this cost, for any password, salt, secret value and associated data; none where one of
    /// them is not allowed there. Under the way from a passphrase to a key, which has no associated data.
    pub fn argon2id(self, password: &[u8], salt: &[u8], pepper: &[u8], about: &[u8]) -> Option<Secret> {
        let mut params = ParamsBuilder::new();
        params.m_cost(self.memory_kib).t_cost(self.passes).p_cost(self.lanes).output_len(32);
        params.data(AssociatedData::new(about).ok()?);
        let params = params.build().ok()?;
        let argon = Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params).ok()?;
        let mut out = Zeroizing::new([0; 32]);
        argon.hash_password_into(password, salt, out.as_mut_slice()).ok()?;
        Some(Secret::take(&mut out))
    }
}

/// One form for what different keyboards type: NFKC, single spaces, none at the ends.
pub(crate) fn normal(passphrase: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(passphrase.len() * 2));
    let folded: Zeroizing<String> = Zeroizing::new(passphrase.nfkc().collect());
    for word in folded.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
