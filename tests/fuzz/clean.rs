//! The one way in for text: what went through it once loses nothing more, and holds nothing that steers.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::domain::clean::{clean, clean_lines, forbidden, is_joiner, logical};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    for (once, lines) in [(clean(&text).text, false), (clean_lines(&text).text, true), (logical(&text), true)]
    {
        let again = if lines { clean_lines(&once) } else { clean(&once) };
        assert_eq!((&again.text, again.removed), (&once, 0));
        let steers = |c: char| forbidden(c) && !is_joiner(c) && !(lines && c == '\n');
        assert!(!once.chars().any(steers), "{once:?}");
    }
    let form = logical(&text);
    assert_eq!(logical(&form), form);
});
