//! `docs/GLOSSARY.md` says what the screens say.

use crate::support::generated::assert_generated;
use mastara::i18n::glossary;

#[test]
fn the_glossary_is_generated_from_the_words() {
    let text = glossary::markdown();
    assert!(!text.contains('⟦'), "{text}");
    assert_generated("docs/GLOSSARY.md", &text);
}
