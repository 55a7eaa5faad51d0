//! How things are measured: the desk's stopwatch, percentiles, what a process holds, what a folder takes.

use mastara::desk::clock::stopwatch;
use rustix::fs::{Advice, fadvise};
use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The result of a call, and how many microseconds it took.
pub(crate) fn timed<T>(run: impl FnOnce() -> T) -> (T, f64) {
    let mut elapsed = stopwatch();
    let value = run();
    (value, elapsed().as_secs_f64() * 1e6)
}

/// Many times of the same job, in microseconds.
#[derive(Default)]
pub(crate) struct Times(Vec<f64>);

impl Times {
    pub(crate) fn time<T>(&mut self, run: impl FnOnce() -> T) -> T {
        let (value, took) = timed(run);
        self.0.push(took);
        value
    }

    /// The time that so many in a hundred do not exceed.
    pub(crate) fn at(&mut self, percent: usize) -> f64 {
        self.0.sort_by(f64::total_cmp);
        let place = (self.0.len() * percent / 100).min(self.0.len().saturating_sub(1));
        self.0.get(place).copied().unwrap_or(f64::NAN)
    }

    pub(crate) fn tell(&mut self, name: &str) {
        tell(&format!("{name}-p50"), self.at(50));
        tell(&format!("{name}-p99"), self.at(99));
    }
}

/// One figure, for whoever started this process.
pub(crate) fn tell(name: &str, value: f64) {
    println!("{name}={value}");
}

/// Figures by name.
#[derive(Default)]
pub(crate) struct Figures(BTreeMap<String, Vec<f64>>);

impl Figures {
    /// Runs one job in a process of its own, so that memory and caches of one do not help another.
    pub(crate) fn job(&mut self, side: &str, job: &str, folder: &Path, cases: usize) -> Outcome<()> {
        eprintln!("  {side} {job}");
        let done = Command::new(std::env::current_exe()?)
            .args(["job", side, job])
            .arg(folder)
            .arg(cases.to_string())
            .stderr(std::process::Stdio::inherit())
            .output()?;
        if !done.status.success() {
            return Err(format!("{side} {job} failed: {}", done.status).into());
        }
        for (name, value) in String::from_utf8(done.stdout)?.lines().filter_map(|line| line.split_once('=')) {
            self.0.entry(format!("{side}.{name}")).or_default().push(value.parse()?);
        }
        Ok(())
    }

    /// Takes the openings of a cold run in, under names of their own.
    pub(crate) fn cold(&mut self, cold: &Self) {
        for (name, values) in &cold.0 {
            self.0.insert(format!("{name}-cold"), values.clone());
        }
    }

    /// The middle one of what was told under a name.
    pub(crate) fn get(&self, name: &str) -> f64 {
        let mut found = self.0.get(name).cloned().unwrap_or_default();
        found.sort_by(f64::total_cmp);
        found.get(found.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Resident memory of this process, in MiB.
pub(crate) fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok())
        .map_or(f64::NAN, |kib| kib / 1024.0)
}

/// Every file below a folder.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

/// What a folder takes on the disk, in MiB.
pub(crate) fn disk(folder: &Path) -> Outcome<f64> {
    let mut blocks = 0;
    for file in files(folder)? {
        blocks += file.metadata()?.blocks();
    }
    Ok(blocks as f64 * 512.0 / f64::from(1 << 20))
}

/// Has the system forget what it holds of the files of a folder: what comes next reads the disk.
pub(crate) fn forget(folder: &Path) -> Outcome<()> {
    for file in files(folder)? {
        let file = File::open(file)?;
        file.sync_all()?;
        fadvise(&file, 0, None, Advice::DontNeed)?;
    }
    Ok(())
}

/// A number in `0..below`, the same for the same place: which cases are looked at, in no order of theirs.
pub(crate) fn scattered(place: usize, below: usize) -> usize {
    let mixed = (place as u64 + 1)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .rotate_left(29)
        .wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from(mixed % below.max(1) as u64).unwrap_or(0)
}
