//! Every sort of fault, once. How it is said is `said`'s.

use super::{Guide, Kind};
use crate::domain::law::Lang;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It goes against a rule of the guide for authors.
    Guide(Guide),
    /// Bytes that are no text.
    NotText {
        /// Where the first of them stands.
        place: String,
    },
    /// Its ending is written otherwise than the one that is read.
    Ending,
    /// It lists entries of a catalogue, and no catalogue has its name.
    NoCatalogue {
        /// The name before the first dot.
        name: String,
        /// The name that was probably meant.
        close: String,
    },
    /// A story where procedure files are read.
    Story,
    /// A procedure file where stories are read.
    NoStory,
    /// The number of a version that is built in, with other words.
    SameVersion {
        /// The procedure.
        id: String,
        /// The version.
        version: u32,
    },
    /// The system does not give the file, or it is no text.
    Unreadable {
        /// What the system says.
        why: String,
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

impl Fault {
    /// The file cannot be trusted to mean what its author wrote: it is left out until mended.
    pub const fn breaks(&self) -> bool {
        matches!(
            self,
            Self::Unreadable { .. }
                | Self::NotAFile
                | Self::NotText { .. }
                | Self::NoCatalogue { .. }
                | Self::Story
                | Self::NoStory
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
