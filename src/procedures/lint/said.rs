//! Code, message, mend and values of each sort of fault. It must not say them in words.

use super::Fault;

/// Longer words of a file are not said whole: one line of it could fill every screen.
const LONGEST: usize = 400;

const CLOSE: &str = "lint-close-mend";

impl Fault {
    /// Code, message, mend.
    const fn names(&self) -> [&'static str; 3] {
        match self {
            Self::Guide(guide) => guide.names(),
            Self::NotText { .. } => ["not-text", "lint-not-text", "lint-not-text-mend"],
            Self::Ending => ["ending", "lint-ending", "lint-ending-mend"],
            Self::NoCatalogue { .. } => ["no-catalogue", "lint-no-catalogue", "lint-no-catalogue-mend"],
            Self::Story => ["story", "lint-story", "lint-story-mend"],
            Self::NoStory => ["no-story", "lint-no-story", "lint-no-story-mend"],
            Self::SameVersion { .. } => ["same-version", "lint-same-version", "lint-same-version-mend"],
            Self::Unreadable { .. } => ["unreadable", "lint-unreadable", "lint-unreadable-mend"],
            Self::NotAFile => ["not-a-file", "lint-not-a-file", "lint-not-a-file-mend"],
            Self::TooLarge { .. } => ["too-large", "lint-too-large", "lint-too-large-mend"],
            Self::TooMany { .. } => ["too-many", "lint-too-many", "lint-too-many-mend"],
            Self::LeansOn { .. } => ["leans-on", "lint-leans-on", "lint-leans-on-mend"],
            Self::Uproots { .. } => ["uproots", "lint-uproots", "lint-uproots-mend"],
            Self::Hidden => ["hidden", "lint-hidden", "lint-hidden-mend"],
            Self::Syntax { .. } => ["syntax", "lint-syntax", "lint-syntax-mend"],
            Self::UnknownKey { close, .. } => {
                ["unknown-key", "lint-unknown-key", mend(close.as_ref(), "lint-unknown-key-mend")]
            }
            Self::MissingKey { .. } => ["missing-key", "lint-missing-key", "lint-missing-key-mend"],
            Self::UnknownWord { .. } => ["unknown-word", "lint-unknown-word", "lint-unknown-word-mend"],
            Self::Shape { .. } => ["shape", "lint-shape", "lint-shape-mend"],
            Self::FileName { .. } => ["file-name", "lint-file-name", "lint-file-name-mend"],
            Self::UnknownId { kind, close, .. } => {
                let [code, message] = kind.unknown();
                [code, message, mend(close.as_ref(), "lint-unknown-mend")]
            }
            Self::EmptyId => ["empty-id", "lint-empty-id", "lint-empty-id-mend"],
            Self::DuplicateId { .. } => ["duplicate-id", "lint-duplicate-id", "lint-duplicate-id-mend"],
            Self::NoCitation => ["no-citation", "lint-no-citation", "lint-no-citation-mend"],
            Self::MissingLanguage { .. } => {
                ["missing-language", "lint-missing-language", "lint-missing-language-mend"]
            }
            Self::NotArabic => ["not-arabic", "lint-not-arabic", "lint-not-arabic-mend"],
            Self::NotAnAddress { .. } => {
                ["not-an-address", "lint-not-an-address", "lint-not-an-address-mend"]
            }
            Self::NeverReady { .. } => ["never-ready", "lint-never-ready", "lint-never-ready-mend"],
            Self::DeadEnd { .. } => ["dead-end", "lint-dead-end", "lint-dead-end-mend"],
            Self::NeedsCycle { .. } => ["needs-cycle", "lint-needs-cycle", "lint-needs-cycle-mend"],
            Self::UnreachableOutcome { .. } => {
                ["unreachable-outcome", "lint-unreachable-outcome", "lint-unreachable-outcome-mend"]
            }
            Self::AfterElsewhere { .. } => {
                ["after-elsewhere", "lint-after-elsewhere", "lint-after-elsewhere-mend"]
            }
            Self::NeverStarts { .. } => ["never-starts", "lint-never-starts", "lint-never-starts-mend"],
            Self::SilenceOf { .. } => ["silence-of", "lint-silence-of", "lint-silence-of-mend"],
            Self::SilenceCircle { .. } => {
                ["silence-circle", "lint-silence-circle", "lint-silence-circle-mend"]
            }
            Self::NeverTold { .. } => ["never-told", "lint-never-told", "lint-never-told-mend"],
            Self::NoAmount => ["no-amount", "lint-no-amount", "lint-no-amount-mend"],
            Self::NothingSwitched => {
                ["nothing-switched", "lint-nothing-switched", "lint-nothing-switched-mend"]
            }
            Self::BadDate { .. } => ["bad-date", "lint-bad-date", "lint-bad-date-mend"],
            Self::DatesReversed { .. } => {
                ["dates-reversed", "lint-dates-reversed", "lint-dates-reversed-mend"]
            }
            Self::VersionOverlap { .. } => {
                ["version-overlap", "lint-version-overlap", "lint-version-overlap-mend"]
            }
            Self::NoExpectation => ["no-expectation", "lint-no-expectation", "lint-no-expectation-mend"],
            Self::NotOneAct { .. } => ["not-one-act", "lint-not-one-act", "lint-not-one-act-mend"],
            Self::KeyAstray { .. } => ["key-astray", "lint-key-astray", "lint-key-astray-mend"],
            Self::DaysBackwards { .. } => {
                ["days-backwards", "lint-days-backwards", "lint-days-backwards-mend"]
            }
            Self::BadHour { .. } => ["bad-hour", "lint-bad-hour", "lint-bad-hour-mend"],
            Self::UnknownFact { close, .. } => {
                ["unknown-fact", "lint-unknown-fact", mend(close.as_ref(), "lint-unknown-fact-mend")]
            }
        }
    }

    /// A short stable name: `unknown-document`.
    pub const fn code(&self) -> &'static str {
        let [code, _, _] = self.names();
        code
    }

    /// The message that says what is wrong.
    pub const fn message_id(&self) -> &'static str {
        let [_, message, _] = self.names();
        message
    }

    /// The message that says how to mend it.
    pub const fn mend_id(&self) -> &'static str {
        let [_, _, mend] = self.names();
        mend
    }

    /// The values of both messages.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        if let Self::TooLarge { size, most } = self {
            return vec![("size", size.to_string()), ("most", most.to_string())];
        }
        if let Self::TooMany { count, most } = self {
            return vec![("count", count.to_string()), ("most", most.to_string())];
        }
        if let Self::SameVersion { id, version } = self {
            return vec![("id", shortened(id)), ("version", version.to_string())];
        }
        if let Self::Guide(guide) = self {
            return guide.args().into_iter().map(|(name, value)| (name, shortened(&value))).collect();
        }
        let mut args: Vec<(&'static str, &str)> = match self {
            Self::NotText { place } => vec![("place", place)],
            Self::NoCatalogue { name, close } => vec![("name", name), ("close", close)],
            Self::Unreadable { why } | Self::Syntax { why } | Self::Shape { why } => vec![("why", why)],
            Self::UnknownKey { key, .. } | Self::MissingKey { key } => vec![("key", key)],
            Self::UnknownWord { word, allowed, .. } => vec![("word", word), ("allowed", allowed)],
            Self::FileName { id } => vec![("id", id)],
            Self::UnknownId { kind, id, .. } => {
                vec![("id", id), ("where", kind.file().unwrap_or("[[step]], [[outcome]]"))]
            }
            Self::DuplicateId { id, place }
            | Self::VersionOverlap { id, place }
            | Self::Uproots { id, place } => {
                vec![("id", id), ("place", place)]
            }
            Self::LeansOn { id, file } => vec![("id", id), ("file", file)],
            Self::SilenceOf { limit } => vec![("limit", limit)],
            Self::SilenceCircle { triggers } => vec![("triggers", triggers)],
            Self::NeverTold { trigger } => vec![("trigger", trigger)],
            Self::MissingLanguage { lang } => vec![("lang", lang.code())],
            Self::NeedsCycle { steps } => vec![("steps", steps)],
            Self::UnreachableOutcome { outcome }
            | Self::AfterElsewhere { outcome }
            | Self::DeadEnd { outcome } => {
                vec![("outcome", outcome)]
            }
            Self::NeverReady { step } => vec![("step", step)],
            Self::NeverStarts { limit, trigger } => vec![("limit", limit), ("trigger", trigger)],
            Self::BadDate { text } | Self::BadHour { text } | Self::NotAnAddress { text } => {
                vec![("text", text)]
            }
            Self::NotOneAct { found, allowed } => vec![("found", found), ("allowed", allowed)],
            Self::KeyAstray { key, act } => vec![("key", key), ("act", act)],
            Self::DaysBackwards { day, before } => vec![("day", day), ("before", before)],
            Self::DatesReversed { from, to } => vec![("from", from), ("to", to)],
            Self::UnknownFact { word, .. } => vec![("word", word)],
            Self::EmptyId
            | Self::NoCitation
            | Self::NotArabic
            | Self::NoAmount
            | Self::NothingSwitched
            | Self::NoExpectation
            | Self::NotAFile
            | Self::Hidden
            | Self::Ending
            | Self::Story
            | Self::NoStory
            | Self::Guide(_)
            | Self::SameVersion { .. }
            | Self::TooLarge { .. }
            | Self::TooMany { .. } => Vec::new(),
        };
        if let Self::UnknownKey { close: Some(close), .. }
        | Self::UnknownId { close: Some(close), .. }
        | Self::UnknownFact { close: Some(close), .. } = self
        {
            args.push(("close", close));
        }
        args.into_iter().map(|(name, value)| (name, shortened(value))).collect()
    }

    /// The id or word that it speaks of; its code when there is none.
    pub fn about(&self) -> String {
        self.args().into_iter().next().map_or_else(|| self.code().to_owned(), |(_, value)| value)
    }
}

/// The beginning of a long value.
fn shortened(value: &str) -> String {
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
        None => value.to_owned(),
    }
}

const fn mend(close: Option<&String>, other: &'static str) -> &'static str {
    if close.is_some() { CLOSE } else { other }
}
