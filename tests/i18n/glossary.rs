//! `docs/GLOSSARY.md` says what the screens say.

use mastara::i18n::glossary;
use std::path::Path;

#[test]
fn the_glossary_is_written_from_the_words() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/GLOSSARY.md");
    let text = glossary::markdown();
    assert!(!text.contains('⟦'), "{text}");
    if std::env::var_os("MASTARA_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default().replace('\r', "");
    assert!(there == text, "docs/GLOSSARY.md is old: MASTARA_BLESS=1 cargo test --test mastara glossary");
}
