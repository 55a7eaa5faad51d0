//! The sources: those of one procedure, and all of them under what sort of thing they are.

use super::{Page, joined};
use crate::domain::ids::SourceId;
use crate::domain::law::Source;
use std::fmt::{self, Write};

impl Page<'_> {
    /// Those that a procedure lists.
    pub(super) fn sources(&mut self, ids: &[SourceId]) -> fmt::Result {
        if ids.is_empty() {
            return Ok(());
        }
        self.heading("handbook-sources")?;
        let book = self.book;
        ids.iter().try_for_each(|id| match book.sources.get(id) {
            Some(source) => self.source(source),
            None => writeln!(self.text, "- `{id}`"),
        })
    }

    /// All of them; first those of which no file says what they are.
    pub(super) fn all_sources(&mut self) -> fmt::Result {
        let mut sources: Vec<&Source> = self.book.sources.values().collect();
        if sources.is_empty() {
            return Ok(());
        }
        sources.sort_by_key(|source| source.section);
        self.heading("handbook-sources")?;
        for alike in sources.chunk_by(|one, two| one.section == two.section) {
            if let Some(section) = alike.first().and_then(|source| source.section) {
                let word = self.voice.code("section", section);
                writeln!(self.text, "\n### {word}\n")?;
            }
            alike.iter().try_for_each(|source| self.source(source))?;
        }
        Ok(())
    }

    fn source(&mut self, source: &Source) -> fmt::Result {
        let lang = self.voice.lang;
        let tag = self.voice.code("tag", source.tag);
        let texts = [&source.title, &source.reference, &source.bulletin].map(|words| words.get(lang));
        writeln!(self.text, "- `{}`: {} · {tag}", source.id, joined(&texts, " · "))?;
        self.line("handbook-in-force", source.in_force.get(lang))?;
        self.line("handbook-read", source.read.get(lang))
    }
}
