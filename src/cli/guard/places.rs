//! The files and folders that a run needs, found before everything else is given up: where the vault is,
//! what was named on the command line, where pages are written, where practice is. It must not decide how
//! the rest is given up.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What may be read, and where may be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::cli) struct Places {
    /// Files and folders to read.
    pub(super) read: Vec<PathBuf>,
    /// Folders in which files may be made, changed and removed.
    pub(super) write: Vec<PathBuf>,
}

impl Places {
    /// A vault needs the folder around it: it is born, and made smaller, beside where it will be.
    pub(in crate::cli) fn vault(&mut self, folder: &Path) {
        let around = folder.ancestors().skip(1).find(|around| around.is_dir());
        self.write(around.unwrap_or(Path::new(".")));
        if folder.is_dir() {
            self.write(folder);
        }
    }

    /// A folder that may be written in.
    pub(in crate::cli) fn write(&mut self, folder: &Path) {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        self.write.push(folder.to_owned());
    }

    /// A file or folder that may be read.
    pub(in crate::cli) fn read(&mut self, place: &Path) {
        self.read.push(place.to_owned());
    }

    /// Whatever an argument names: a file that is there is read, a folder is written in, and what is not
    /// there may be made where it should be.
    pub(in crate::cli) fn named(&mut self, arguments: &[OsString]) {
        for argument in arguments.iter().skip(1) {
            let place = after_equals(argument);
            if place.is_dir() {
                self.write(place);
            } else if place.exists() {
                self.read(place);
            } else if let Some(folder) = place.parent().filter(|folder| folder.is_dir()) {
                self.write(folder);
            }
        }
    }
}

/// `--out=there` names `there`.
fn after_equals(argument: &OsString) -> &Path {
    let value = argument.to_str().filter(|text| text.starts_with("--")).and_then(|text| text.split_once('='));
    value.map_or(Path::new(argument), |(_, value)| Path::new(value))
}
