//! Levels by the conformance files of Unicode, all lines, and against FriBidi.

use mastara::i18n::bidi::{Base, is_rtl, levels, visual_order};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

#[allow(clippy::print_stderr)] // A test that is skipped says so.
/// The file of the Debian package `unicode-data`, which continuous integration installs.
fn unicode(name: &str) -> Option<String> {
    let path = Path::new("/usr/share/unicode").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("SKIPPED: {} is not installed (apt-get install unicode-data)", path.display());
    }
    text
}

fn check(text: &str, base: Base, wanted_levels: &[Option<u8>], wanted_order: &[usize]) -> Result<(), String> {
    let found = levels(text, base);
    let agree = wanted_levels.len() == found.of.len()
        && wanted_levels.iter().zip(&found.of).all(|(wanted, is)| wanted.is_none_or(|wanted| wanted == *is));
    if !agree {
        return Err(format!("{text:?} {base:?}: {wanted_levels:?}, not {:?}", found.of));
    }
    // What rule X9 removes stands nowhere.
    let kept: Vec<usize> = (0..found.of.len()).filter(|at| wanted_levels[*at].is_some()).collect();
    let visible: Vec<u8> = kept.iter().map(|at| found.of[*at]).collect();
    let order: Vec<usize> = visual_order(&visible).into_iter().map(|at| kept[at]).collect();
    if order != wanted_order {
        return Err(format!("{text:?} {base:?}: order {wanted_order:?}, not {order:?}"));
    }
    Ok(())
}

fn numbers(field: &str) -> Vec<Option<u8>> {
    field.split_whitespace().map(|word| word.parse().ok()).collect()
}

fn places(field: &str) -> Vec<usize> {
    field.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

#[test]
fn every_line_of_bidi_test() {
    let Some(file) = unicode("BidiTest.txt") else { return };
    let (mut wanted, mut order, mut run, mut wrong) = (Vec::new(), Vec::new(), 0_usize, Vec::new());
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(field) = line.strip_prefix("@Levels:") {
            wanted = numbers(field);
        } else if let Some(field) = line.strip_prefix("@Reorder:") {
            order = places(field);
        } else if let Some((classes, bits)) = line.split_once(';') {
            let text: String = classes.split_whitespace().map(example).collect();
            let bits: u8 = bits.trim().parse().unwrap();
            for (bit, base) in [(1, Base::First), (2, Base::Ltr), (4, Base::Rtl)] {
                if bits & bit != 0 {
                    run += 1;
                    wrong.extend(check(&text, base, &wanted, &order).err());
                }
            }
        }
    }
    assert!(run > 700_000, "only {run} cases were read");
    assert!(wrong.is_empty(), "{} of {run} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(5)]);
}

fn example(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => 'א',
        "AL" => 'ع',
        "EN" => '1',
        "AN" => '٠',
        "ES" => '+',
        "ET" => '$',
        "CS" => ',',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "BN" => '\u{AD}',
        "NSM" => '\u{300}',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        other => panic!("class {other}"),
    }
}

#[test]
fn every_line_of_bidi_character_test() {
    let Some(file) = unicode("BidiCharacterTest.txt") else { return };
    let (mut run, mut wrong) = (0_usize, Vec::new());
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(';').collect();
        let text: String = fields[0]
            .split_whitespace()
            .map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
            .collect();
        let base = [Base::Ltr, Base::Rtl, Base::First][fields[1].parse::<usize>().unwrap()];
        run += 1;
        wrong.extend(check(&text, base, &numbers(fields[3]), &places(fields[4])).err());
        if levels(&text, base).base != fields[2].parse::<u8>().unwrap() {
            wrong.push(format!("{text:?} {base:?}: base"));
        }
    }
    assert!(run > 90_000, "only {run} cases were read");
    assert!(wrong.is_empty(), "{} of {run} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(5)]);
}

/// Mixed strings of what a desk writes, the same in each run. Marks stand on letters: FriBidi 1.0.8
/// resolves a mark on a sign beside a bracket unlike `BidiCharacterTest.txt`.
fn mixed(count: usize) -> Vec<String> {
    let alphabet: Vec<String> = "اببلسمن محمد عabcde FG 0123 45٠١٢ .,:;-+/%()[]«»!؟ אב"
        .chars()
        .map(String::from)
        .chain(["بَ", "مّ", "e\u{301}"].map(String::from))
        .collect();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 33).unwrap() % below
    };
    (0..count)
        .map(|_| {
            let length = 1 + next(30);
            (0..length).map(|_| alphabet[next(alphabet.len())].as_str()).collect()
        })
        .collect()
}

#[test]
fn levels_agree_with_fribidi() {
    let strings = mixed(20_000);
    for (base, flag) in [(Base::Ltr, "--ltr"), (Base::Rtl, "--rtl"), (Base::First, "--wltr")] {
        let child = Command::new("fribidi")
            .args(["--levels", "--novisual", "--nopad", "--nobreak", flag])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let Ok(mut child) = child else {
            eprintln!("SKIPPED: fribidi is not installed (apt-get install libfribidi-bin)");
            return;
        };
        let mut input = child.stdin.take().unwrap();
        let text = strings.join("\n") + "\n";
        let feed = std::thread::spawn(move || input.write_all(text.as_bytes()).unwrap());
        let output = child.wait_with_output().unwrap();
        feed.join().unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = output.lines().filter(|line| !line.trim().is_empty()).collect();
        assert_eq!(lines.len(), strings.len());
        for (string, line) in strings.iter().zip(lines) {
            let mut ours = String::new();
            for level in levels(string, base).of {
                write!(ours, "{level} ").unwrap();
            }
            assert_eq!(ours.trim(), line.trim(), "{string:?} {base:?}");
        }
    }
}

#[test]
fn the_cheap_test_for_right_to_left_misses_no_character() {
    for c in (0..=0x0010_FFFF).filter_map(char::from_u32) {
        // Controls aside, whatever gets an odd or Arabic-number level alone must be seen.
        let control = matches!(c, '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}' | '\u{2069}' | '\u{61C}');
        if !control && levels(&c.to_string(), Base::Ltr).of.iter().any(|level| *level > 0) {
            assert!(is_rtl(c), "U+{:04X}", u32::from(c));
        }
    }
}
