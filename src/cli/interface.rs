//! Opening the interface: where the vault is, what was chosen before, and where it draws.
//! Choices are kept in a small file of settings; it holds nothing about a person.

use super::fault::Fault;
use super::{Ctx, local, named, out, vault};
use crate::domain::member::SIGNS;
use crate::tui::ctx::{Habits, Place};
use crate::tui::driver::{Farewell, Options};
use crate::tui::keyboard::Labels;
use crate::tui::theme::Theme;
use crate::tui::{self, Setup, Start};
use etcetera::BaseStrategy;
use std::fs;
use std::io;
use std::path::PathBuf;

/// The interface over the vault of this person.
pub(super) fn vault(ctx: &Ctx) -> Result<(), Fault> {
    if !out::on_screen() {
        return Err(Fault::setup("no-terminal", Vec::new()));
    }
    run(ctx, Start::Vault, vault::folder(ctx)?)
}

/// Runs the interface until the person leaves.
pub(super) fn run(ctx: &Ctx, start: Start, folder: PathBuf) -> Result<(), Fault> {
    let habits = habits(ctx);
    let mut place = Place::new(folder, ctx.shelf().book());
    place.left_out = local::left_out(habits.lang, ctx.shelf());
    place.day = ctx.on;
    let mut options = Options::new(out::screen);
    options.idle = ctx.lock_after.unwrap_or(options.idle);
    let env = std::env::vars().collect();
    let setup = Setup { place, habits, env, options, keep: Box::new(keep) };
    ended(tui::run(start, setup))
}

/// What there is to say once the terminal is back.
pub(super) fn ended(how: io::Result<Farewell>) -> Result<(), Fault> {
    match how {
        Ok(Farewell { crashed: false, .. }) => Ok(()),
        Ok(Farewell { lang, .. }) => Err(Fault::Crashed(lang)),
        Err(error) => Err(Fault::Said("io", vec![("file", error.kind().to_string())], 4)),
    }
}

fn file() -> Option<PathBuf> {
    etcetera::choose_base_strategy().ok().map(|base| base.config_dir().join("mastara").join("habits"))
}

/// The folder of the file of settings; made when choices may be kept there.
pub(super) fn settings(may_keep: bool) -> Option<PathBuf> {
    let folder = file()?.parent()?.to_owned();
    if may_keep && out::on_screen() {
        // Where it can't be made, choices are not kept.
        fs::create_dir_all(&folder).ok();
    }
    Some(folder)
}

/// What was chosen before; a language asked for now weighs more.
pub(super) fn habits(ctx: &Ctx) -> Habits {
    let text = file().and_then(|file| named::words(&file).ok()).unwrap_or_default();
    let mut habits = Habits { lang: ctx.lang, ..Habits::default() };
    for (name, value) in text.lines().filter_map(|line| line.split_once('=')) {
        match name {
            "lang" if !ctx.lang_given => {
                habits.lang = super::help::lang_in(value).unwrap_or(habits.lang);
            }
            "theme" => habits.theme = Theme::from_code(value).unwrap_or_default(),
            "bidi" => habits.bidi = value.parse().unwrap_or_default(),
            "sign" => habits.sign = value.parse().ok().filter(|sign| *sign < SIGNS),
            "keys" => habits.labels = Labels::from_code(value).unwrap_or_default(),
            _ => {}
        }
    }
    habits
}

/// Keeps what was chosen. A folder that can't be written costs only the memory of a choice.
fn keep(habits: Habits) {
    let Some(file) = file() else { return };
    let sign = habits.sign.map(|sign| format!("sign={sign}\n"));
    let text = format!(
        "lang={}\ntheme={}\nbidi={}\nkeys={}\n{}",
        habits.lang.code(),
        habits.theme.code(),
        habits.bidi.code(),
        habits.labels.code(),
        sign.unwrap_or_default(),
    );
    if let Some(folder) = file.parent()
        && fs::create_dir_all(folder).is_ok()
    {
        fs::write(&file, text).ok();
    }
}
