//! The memory of a process as the system shows it to whoever may look, and texts and keys searched in it.
#![cfg(target_os = "linux")]

use memchr::memmem;
use std::fs::{File, read_to_string};
use std::io;
use std::os::unix::fs::FileExt;

/// Everything that a process can write to, as it was at one moment.
pub(crate) struct Memory {
    parts: Vec<(String, Vec<u8>)>,
}

/// Something to find, with a name that may be printed.
#[derive(Clone)]
pub(crate) struct Needle {
    pub(crate) name: String,
    /// As it stands, byte after byte.
    pub(crate) bytes: Vec<u8>,
    /// The same letter by letter, each in a slot: the cells of a screen, the keys of a queue.
    slots: Vec<Vec<Vec<u8>>>,
}

/// Slots are not larger than this.
const WIDEST: usize = 160;
/// Fewer letters in slots are chance.
const LETTERS: usize = 7;

impl Needle {
    pub(crate) fn text(name: &str, text: &str) -> Self {
        let letters = |bytes: fn(char) -> Vec<u8>| text.chars().take(LETTERS).map(bytes).collect::<Vec<_>>();
        let slots = if text.chars().count() < LETTERS {
            Vec::new()
        } else {
            let small = |c: char| c.to_string().into_bytes();
            vec![letters(small), letters(|c| u32::from(c).to_ne_bytes().to_vec())]
        };
        Self { name: name.to_owned(), bytes: text.as_bytes().to_vec(), slots }
    }

    pub(crate) fn key(name: String, bytes: Vec<u8>) -> Self {
        Self { name, bytes, slots: Vec::new() }
    }
}

impl Memory {
    /// Looks into a process; refused where the system protects it.
    pub(crate) fn of(process: &str) -> io::Result<Self> {
        let memory = File::open(format!("/proc/{process}/mem"))?;
        let mut parts = Vec::new();
        for line in read_to_string(format!("/proc/{process}/maps"))?.lines() {
            let mut words = line.split_whitespace();
            let (range, rights) = (words.next().unwrap(), words.next().unwrap());
            let name = words.nth(3).unwrap_or("anonymous");
            if !rights.starts_with("rw") || name == "[vvar]" {
                continue;
            }
            let (from, to) = range.split_once('-').unwrap();
            let [from, to] = [from, to].map(|edge| u64::from_str_radix(edge, 16).unwrap());
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            // What went away meanwhile holds nothing.
            if memory.read_exact_at(&mut bytes, from).is_ok() {
                for (page, bytes) in written(&bytes) {
                    parts.push((format!("{name} {range} page {page:#x}"), bytes));
                }
            }
        }
        Ok(Self { parts })
    }

    /// Where something is found.
    pub(crate) fn places(&self, needle: &Needle) -> Vec<String> {
        let mut found = Vec::new();
        for (name, bytes) in &self.parts {
            for at in memmem::find_iter(bytes, &needle.bytes) {
                found.push(format!("{name} +{at:#x} {}", around(bytes, at)));
            }
            for letters in &needle.slots {
                found.extend(
                    in_slots(bytes, letters).map(|(at, wide)| format!("{name} +{at:#x} every {wide}")),
                );
            }
        }
        found
    }

    /// The names of what is found, with where.
    pub(crate) fn all(&self, needles: &[Needle]) -> Vec<String> {
        let told = |needle: &Needle| {
            let places = self.places(needle);
            let told = places.iter().take(4).cloned().collect::<Vec<_>>().join(", ");
            (!places.is_empty()).then(|| format!("{} ×{}: {told}", needle.name, places.len()))
        };
        needles.iter().filter_map(told).collect()
    }
}

/// The stretches of pages in which there is anything at all, each with the number of its first.
fn written(bytes: &[u8]) -> Vec<(usize, Vec<u8>)> {
    const PAGE: usize = 4096;
    const EMPTY: [u8; PAGE] = [0; PAGE];
    let pages: Vec<&[u8]> = bytes.chunks(PAGE).collect();
    let empty = |page: &[u8]| *page == EMPTY[..page.len()];
    let mut at = 0;
    let mut found = Vec::new();
    for run in pages.chunk_by(|one, two| empty(one) == empty(two)) {
        if !empty(run[0]) {
            found.push((at, run.concat()));
        }
        at += run.len();
    }
    found
}

/// What stands around a place, to tell what it belongs to.
fn around(bytes: &[u8], at: usize) -> String {
    let part = &bytes[at.saturating_sub(24)..bytes.len().min(at + 40)];
    part.iter().map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '·' }).collect()
}

/// Letters at one distance from each other, each alone in its slot.
fn in_slots<'a>(bytes: &'a [u8], letters: &'a [Vec<u8>]) -> impl Iterator<Item = (usize, usize)> + 'a {
    memmem::find_iter(bytes, &letters[0]).filter_map(move |at| {
        let there = |(nth, letter): (usize, &Vec<u8>), wide: usize| {
            bytes.get(at + nth * wide..).is_some_and(|rest| rest.starts_with(letter))
        };
        let fits = |wide: &usize| letters.iter().enumerate().all(|letter| there(letter, *wide));
        (8..=WIDEST).step_by(4).find(fits).map(|wide| (at, wide))
    })
}

/// What a value of this process holds that looks like a key: 32 bytes in it, behind a pointer in it, or
/// behind a pointer behind one.
pub(crate) fn keys_in<T>(value: &T) -> Vec<Vec<u8>> {
    let memory = File::open("/proc/self/mem").unwrap();
    let read = |from: u64, many: usize| {
        let mut bytes = vec![0; many];
        memory.read_exact_at(&mut bytes, from).ok().map(|()| bytes)
    };
    let mut found = Vec::new();
    let first = read(std::ptr::from_ref(value).addr() as u64, size_of::<T>()).unwrap();
    let mut level = vec![first];
    let mut been = std::collections::BTreeSet::new();
    for _ in 0..3 {
        let mut next = Vec::new();
        for bytes in level {
            for at in (0..bytes.len().saturating_sub(7)).step_by(8) {
                let window = bytes.get(at..at + 32).filter(|window| random(window));
                found.extend(window.map(<[u8]>::to_vec));
                let pointer = u64::from_ne_bytes(bytes[at..at + 8].try_into().unwrap());
                if pointer > 0x1_0000 && pointer >> 47 == 0 && been.insert(pointer) {
                    next.extend(read(pointer, 256).or_else(|| read(pointer, 32)));
                }
            }
        }
        next.truncate(16_000);
        level = next;
    }
    found.sort();
    found.dedup();
    found
}

/// Thirty-two bytes drawn at random seldom repeat themselves, and hold no pointer.
fn random(bytes: &[u8]) -> bool {
    let mut seen = bytes.to_vec();
    seen.sort_unstable();
    seen.dedup();
    seen.len() >= 26
}
