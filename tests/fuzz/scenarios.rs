//! Scenarios: whatever story is told, it is played by the law built in, or what is wrong is named at a
//! place inside it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::procedures::Shelf;
use mastara::procedures::scenario::Scenarios;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let lines = text.split('\n').count();
    let mut scenarios = Scenarios::default();
    scenarios.put("story.toml", &text);
    for told in scenarios.play(&Shelf::builtin().book()) {
        let places = told.findings.iter().map(|finding| (finding.line, finding.column));
        for (line, column) in places.chain(told.misses.iter().map(|miss| (miss.line, miss.column))) {
            assert!(line >= 1 && line <= lines && column >= 1);
        }
    }
});
