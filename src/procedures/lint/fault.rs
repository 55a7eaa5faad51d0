//! Every sort of fault, once: its code, its message, its mend, its values.

use super::Kind;
use crate::domain::law::Lang;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The system does not give the file, or it is no text.
    Unreadable {
        /// What the system says.
        why: String,
    },
    /// A letter that is not written in UTF-8: saved by a program as another sort of text, or no text at all.
    NotText {
        /// All that stands before it.
        before: String,
    },
    /// A folder, a device, a link that leads nowhere: no file that can be read to its end.
    NotAFile,
    /// Larger than any of ours could be.
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// What may be read of one file, or of all together.
        most: u64,
    },
    /// More files than a desk reads.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many are read.
        most: usize,
    },
    /// It is sound, and names what only a file that is left out defines.
    LeansOn {
        /// The id.
        id: String,
        /// The file that is left out.
        file: String,
    },
    /// It is sound, and takes away what a file built in needs.
    Uproots {
        /// The id.
        id: String,
        /// Where it is needed.
        place: String,
    },
    /// A text with characters that cannot be seen, or that steer a terminal.
    Hidden,
    /// It is not TOML.
    Syntax {
        /// What the reader of TOML says.
        why: String,
    },
    /// A key that nobody reads.
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was probably meant.
        close: Option<String>,
    },
    /// A key that must be there.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A word outside a closed list.
    UnknownWord {
        /// The word.
        word: String,
        /// The word that was probably meant.
        close: Option<String>,
        /// The words that may stand here.
        allowed: String,
    },
    /// A value of another sort than expected.
    Shape {
        /// What the reader of TOML says.
        why: String,
    },
    /// The name of a procedure file is not its id.
    FileName {
        /// The id.
        id: String,
    },
    /// An id that nothing defines.
    UnknownId {
        /// What it should name.
        kind: Kind,
        /// The id.
        id: String,
        /// The id that was probably meant.
        close: Option<String>,
    },
    /// An id without a letter.
    EmptyId,
    /// The same id for two things.
    DuplicateId {
        /// The id.
        id: String,
        /// Where it was first.
        place: String,
    },
    /// A statement that rests on nothing.
    NoCitation,
    /// A text that one language lacks.
    MissingLanguage {
        /// The language.
        lang: Lang,
    },
    /// A text under `ar` without an Arabic letter.
    NotArabic,
    /// An address with words beside it, which no language but one could read.
    NotAnAddress {
        /// What stands there.
        text: String,
    },
    /// Steps that wait for each other.
    NeedsCycle {
        /// The steps of the circle.
        steps: String,
    },
    /// An outcome that no step decides.
    UnreachableOutcome {
        /// The outcome.
        outcome: String,
    },
    /// A step that comes only after an outcome which no step that it needs decides.
    AfterElsewhere {
        /// The outcome.
        outcome: String,
    },
    /// A step that no case could ever take.
    NeverReady {
        /// The step.
        step: String,
    },
    /// An outcome after which nothing is left to do, and that does not say that it is over.
    DeadEnd {
        /// The outcome.
        outcome: String,
    },
    /// A limit of a step that nothing starts.
    NeverStarts {
        /// The limit.
        limit: String,
        /// The dated fact that it waits for.
        trigger: String,
    },
    /// The silence of a limit that binds no authority: nobody is silent there.
    SilenceOf {
        /// The limit.
        limit: String,
    },
    /// Silences that follow from each other: none of them ever begins.
    SilenceCircle {
        /// The dated facts of the circle.
        triggers: String,
    },
    /// A dated fact that bends time, and that nobody is ever asked for.
    NeverTold {
        /// The dated fact.
        trigger: String,
    },
    /// A counting that needs a number of units and has none.
    NoAmount,
    /// A reading of the law that changes nothing.
    NothingSwitched,
    /// Not a date.
    BadDate {
        /// What stands there.
        text: String,
    },
    /// The last day lies before the first.
    DatesReversed {
        /// The first day.
        from: String,
        /// The last day.
        to: String,
    },
    /// Two versions that speak for the same day.
    VersionOverlap {
        /// The procedure or limit.
        id: String,
        /// Where the other version is.
        place: String,
    },
    /// A scenario that expects nothing, or an expectation that says nothing.
    NoExpectation,
    /// What was done at one time is not exactly one act.
    NotOneAct {
        /// The acts that stand there.
        found: String,
        /// The acts that there are.
        allowed: String,
    },
    /// A key that says nothing beside the act at which it stands.
    KeyAstray {
        /// The key.
        key: String,
        /// The act.
        act: String,
    },
    /// Something done before what was done before it.
    DaysBackwards {
        /// The day.
        day: String,
        /// The day before it in the story.
        before: String,
    },
    /// Not an hour.
    BadHour {
        /// What stands there.
        text: String,
    },
    /// A condition word outside the closed vocabulary.
    UnknownFact {
        /// The word.
        word: String,
        /// The word that was probably meant.
        close: Option<String>,
    },
}

const CLOSE: &str = "lint-close-mend";

impl Fault {
    /// Code, message, mend.
    const fn names(&self) -> [&'static str; 3] {
        match self {
            Self::Unreadable { .. } => ["unreadable", "lint-unreadable", "lint-unreadable-mend"],
            Self::NotText { .. } => ["not-text", "lint-not-text", "lint-not-text-mend"],
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
            Self::NeedsCycle { .. } => ["needs-cycle", "lint-needs-cycle", "lint-needs-cycle-mend"],
            Self::UnreachableOutcome { .. } => {
                ["unreachable-outcome", "lint-unreachable-outcome", "lint-unreachable-outcome-mend"]
            }
            Self::AfterElsewhere { .. } => {
                ["after-elsewhere", "lint-after-elsewhere", "lint-after-elsewhere-mend"]
            }
            Self::NeverReady { .. } => ["never-ready", "lint-never-ready", "lint-never-ready-mend"],
            Self::DeadEnd { .. } => ["dead-end", "lint-dead-end", "lint-dead-end-mend"],
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
        let mut args: Vec<(&'static str, &str)> = match self {
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
            | Self::DeadEnd { outcome } => vec![("outcome", outcome)],
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
            | Self::NotText { .. }
            | Self::Hidden
            | Self::TooLarge { .. }
            | Self::TooMany { .. } => Vec::new(),
        };
        if let Self::UnknownKey { close: Some(close), .. }
        | Self::UnknownId { close: Some(close), .. }
        | Self::UnknownFact { close: Some(close), .. } = self
        {
            args.push(("close", close));
        }
        args.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
    }

    /// The id or word that it speaks of; its code when there is none.
    pub fn about(&self) -> String {
        self.args().into_iter().next().map_or_else(|| self.code().to_owned(), |(_, value)| value)
    }

    /// The file cannot be trusted to mean what its author wrote: it is left out until mended.
    pub const fn breaks(&self) -> bool {
        matches!(
            self,
            Self::Unreadable { .. }
                | Self::NotAFile
                | Self::NotText { .. }
                | Self::TooLarge { .. }
                | Self::Hidden
                | Self::Syntax { .. }
                | Self::UnknownKey { .. }
                | Self::MissingKey { .. }
                | Self::UnknownWord { .. }
                | Self::Shape { .. }
                | Self::EmptyId
                | Self::DuplicateId { .. }
                | Self::NeedsCycle { .. }
                | Self::BadDate { .. }
                | Self::DatesReversed { .. }
                | Self::UnknownFact { .. }
        )
    }
}

const fn mend(close: Option<&String>, other: &'static str) -> &'static str {
    if close.is_some() { CLOSE } else { other }
}
