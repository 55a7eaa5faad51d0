//! The words of the interface in one language, read from the Fluent files in `words/`.
//! A value is never glued into a sentence: it enters as an argument and stays an isolate.
//! A missing message shows its id; `tests/i18n/parity.rs` keeps that from happening.

use super::plural;
use super::said::{CLOSE, OPEN, Said, bare};
use crate::domain::law::Lang;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/i18n/words");

/// The arguments of a message.
#[derive(Default)]
pub struct Args(Vec<(String, Arg)>);

enum Arg {
    Value(String),
    Key(&'static str),
    Count(u64),
    Phrase(Said),
}

impl Args {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A value: a name, a date, a reference. It keeps its own direction.
    #[must_use]
    pub fn value(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), Arg::Value(value.into())));
        self
    }

    /// A count: `$name` is its figures, `$name-kind` its plural category.
    #[must_use]
    pub fn count(mut self, name: &str, count: u64) -> Self {
        self.0.push((name.to_owned(), Arg::Count(count)));
        self
    }

    /// A word to select on (`f`, `m`, a code). It is not meant to be shown.
    #[must_use]
    pub fn key(mut self, name: &str, key: &'static str) -> Self {
        self.0.push((name.to_owned(), Arg::Key(key)));
        self
    }

    /// A phrase in the language of the message: it reads on with it; values in it stay isolates.
    #[must_use]
    pub fn phrase(mut self, name: &str, phrase: Said) -> Self {
        self.0.push((name.to_owned(), Arg::Phrase(phrase)));
        self
    }

    fn fluent(&self, lang: Lang) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        for (name, arg) in &self.0 {
            match arg {
                Arg::Value(value) => args.set(name.as_str(), format!("{OPEN}{}{CLOSE}", bare(value))),
                Arg::Key(key) => args.set(name.as_str(), *key),
                Arg::Phrase(phrase) => args.set(name.as_str(), phrase.marked()),
                Arg::Count(count) => {
                    args.set(format!("{name}-kind"), plural::kind(*count, lang));
                    args.set(name.as_str(), format!("{OPEN}{}{CLOSE}", plural::figures(*count, lang)));
                }
            }
        }
        args
    }
}

/// The words of one language.
pub struct Catalog {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// The words of a language.
    pub fn of(lang: Lang) -> &'static Self {
        static ALL: LazyLock<[Catalog; 3]> =
            LazyLock::new(|| [Catalog::load(Lang::Ar), Catalog::load(Lang::Fr), Catalog::load(Lang::En)]);
        let [ar, fr, en] = &*ALL;
        match lang {
            Lang::Ar => ar,
            Lang::Fr => fr,
            Lang::En => en,
        }
    }

    fn load(lang: Lang) -> Self {
        let locale = match lang {
            Lang::Ar => "ar-MA",
            Lang::Fr => "fr",
            Lang::En => "en",
        };
        let locale: LanguageIdentifier = locale.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolates come from the arguments: Fluent would also isolate the words of a selector.
        bundle.set_use_isolating(false);
        for text in Self::sources(lang) {
            // What is readable in a damaged file is kept; the parity test names the damage.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(kept, _)| kept);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The text of each file of words of a language.
    pub fn sources(lang: Lang) -> impl Iterator<Item = &'static str> {
        let end = format!(".{}.ftl", lang.code());
        FILES
            .files()
            .filter(move |file| file.path().to_str().is_some_and(|path| path.ends_with(&end)))
            .filter_map(include_dir::File::contents_utf8)
    }

    /// Which language this is.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message with its arguments. A missing message shows as `⟦id⟧`.
    pub fn text(&self, id: &str, args: &Args) -> Said {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return Said::words(&format!("⟦{id}⟧"));
        };
        let args = args.fluent(self.lang);
        // A missing argument shows as `{$name}`, which is what should be seen then.
        Said::parse(&self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()))
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.text(id, &Args::new()).plain()
    }

    /// A count with its noun, by a message that takes `count`: `3 jours`.
    pub fn counted(&self, id: &str, count: u64) -> Said {
        self.text(id, &Args::new().count("count", count))
    }
}
