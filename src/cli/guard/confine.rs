//! Gives up the file system and the network by Landlock, as far as the kernel can. It must not keep
//! anything but what is in [`Places`] and what every program needs: the terminal, the null device.

use super::{Confined, Places};
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset,
    RulesetAttr, RulesetCreated, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
};
use std::path::Path;

/// What this program knows how to give up; an older kernel gives up what it can.
const KNOWN: ABI = ABI::V6;
/// The devices that a program at a terminal needs.
const DEVICES: [&str; 6] = ["/dev/tty", "/dev/pts", "/dev/console", "/dev/null", "/dev/urandom", "/dev/zero"];
/// What is asked of the kernel about this process and about memory.
const FACTS: [&str; 3] = ["/proc/self", "/proc/sys/vm", "/sys/fs/cgroup"];

/// Gives up all but these places. An error leaves everything as it was.
pub(super) fn give_up(places: &Places) -> Result<Confined, RulesetError> {
    let all = AccessFs::from_all(KNOWN);
    let mut rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(all)?
        .handle_access(AccessNet::from_all(KNOWN))?
        .scope(Scope::from_all(KNOWN))?
        .create()?;
    let read = AccessFs::from_read(KNOWN) & !AccessFs::Execute;
    for place in FACTS.iter().map(Path::new).chain(places.read.iter().map(AsRef::as_ref)) {
        rules = allow(rules, place, read)?;
    }
    for place in DEVICES {
        rules = allow(rules, Path::new(place), read | AccessFs::WriteFile | AccessFs::IoctlDev)?;
    }
    let made = AccessFs::MakeSock | AccessFs::MakeChar | AccessFs::MakeBlock | AccessFs::MakeFifo;
    let write = all & !made & !AccessFs::Execute & !AccessFs::IoctlDev & !AccessFs::MakeSym;
    for place in &places.write {
        rules = allow(rules, place, write)?;
    }
    Ok(match rules.restrict_self()?.ruleset {
        RulesetStatus::FullyEnforced => Confined::Fully,
        RulesetStatus::PartiallyEnforced => Confined::Partly,
        RulesetStatus::NotEnforced => Confined::No,
    })
}

/// Keeps a place; one that is not there needs no keeping.
fn allow(
    rules: RulesetCreated,
    place: &Path,
    access: BitFlags<AccessFs>,
) -> Result<RulesetCreated, RulesetError> {
    let Ok(open) = PathFd::new(place) else { return Ok(rules) };
    // What only a folder can grant is not asked of a file.
    let access = if place.is_dir() { access } else { access & AccessFs::from_file(KNOWN) };
    rules.add_rule(PathBeneath::new(open, access))
}
