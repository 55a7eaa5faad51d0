//! The faults against what the guide for authors states: words that are sound one by one and would
//! mislead together. It must not say them in words.

/// A rule of the guide that a file goes against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guide {
    /// A refusal after which nothing opens, runs or is asked.
    NoRemedy {
        /// The outcome.
        outcome: String,
    },
    /// A paper that is one of several, and of which nobody knows the others.
    NoGroup {
        /// The paper.
        document: String,
    },
    /// A paper that is alone in its group, always, and without a word on it.
    Alone {
        /// The group.
        group: String,
    },
    /// The same paper for the same people a second time.
    PaperTwice {
        /// The paper.
        document: String,
        /// Where it was first.
        place: String,
    },
    /// A condition and its contrary.
    Contradiction {
        /// The condition.
        fact: String,
    },
    /// A lawyer without a day, or a day without a lawyer.
    HalfChecked,
    /// Versions count from one.
    VersionZero,
    /// A step meets a limit that its procedure does not list.
    Unlisted {
        /// The limit.
        limit: String,
    },
    /// A step before a consulate that does not say so: the block would not speak.
    Consular {
        /// The authority.
        authority: String,
    },
    /// A step before the police that does not say so: the warning would not speak.
    PoliceDesk {
        /// The authority.
        authority: String,
    },
    /// A limit of the person that no step stands for, and of which nobody could say that it is met.
    NeverMet {
        /// The limit.
        limit: String,
    },
    /// A unit in which this way of counting does not count.
    UnitAstray {
        /// The unit.
        unit: String,
        /// The way of counting.
        counting: String,
        /// The units that fit.
        allowed: String,
    },
    /// A way of counting that does not go backwards.
    Backwards {
        /// The way of counting.
        counting: String,
    },
    /// Nothing, or more than any text gives.
    Amount {
        /// How many.
        amount: u32,
        /// The most that there may be.
        most: u32,
    },
    /// What the text itself is said to say, without its article.
    NoArticle {
        /// The source.
        source: String,
    },
}

impl Guide {
    /// Code, message, mend.
    pub(super) const fn names(&self) -> [&'static str; 3] {
        match self {
            Self::NoRemedy { .. } => ["no-remedy", "lint-no-remedy", "lint-no-remedy-mend"],
            Self::NoGroup { .. } => ["no-group", "lint-no-group", "lint-no-group-mend"],
            Self::Alone { .. } => ["alone", "lint-alone", "lint-alone-mend"],
            Self::PaperTwice { .. } => ["paper-twice", "lint-paper-twice", "lint-paper-twice-mend"],
            Self::Contradiction { .. } => ["contradiction", "lint-contradiction", "lint-contradiction-mend"],
            Self::HalfChecked => ["half-checked", "lint-half-checked", "lint-half-checked-mend"],
            Self::VersionZero => ["version-zero", "lint-version-zero", "lint-version-zero-mend"],
            Self::Unlisted { .. } => ["unlisted", "lint-unlisted", "lint-unlisted-mend"],
            Self::Consular { .. } => ["consular", "lint-consular", "lint-consular-mend"],
            Self::PoliceDesk { .. } => ["police-desk", "lint-police-desk", "lint-police-desk-mend"],
            Self::NeverMet { .. } => ["never-met", "lint-never-met", "lint-never-met-mend"],
            Self::UnitAstray { .. } => ["unit-astray", "lint-unit-astray", "lint-unit-astray-mend"],
            Self::Backwards { .. } => ["backwards", "lint-backwards", "lint-backwards-mend"],
            Self::Amount { .. } => ["amount", "lint-amount", "lint-amount-mend"],
            Self::NoArticle { .. } => ["no-article", "lint-no-article", "lint-no-article-mend"],
        }
    }

    /// The values of both messages.
    pub(super) fn args(&self) -> Vec<(&'static str, String)> {
        let args: Vec<(&'static str, &String)> = match self {
            Self::Amount { amount, most } => {
                return vec![("amount", amount.to_string()), ("most", most.to_string())];
            }
            Self::NoRemedy { outcome } => vec![("outcome", outcome)],
            Self::NoGroup { document } => vec![("document", document)],
            Self::Alone { group } => vec![("group", group)],
            Self::PaperTwice { document, place } => vec![("document", document), ("place", place)],
            Self::Contradiction { fact } => vec![("fact", fact)],
            Self::HalfChecked | Self::VersionZero => Vec::new(),
            Self::Unlisted { limit } | Self::NeverMet { limit } => vec![("limit", limit)],
            Self::Consular { authority } | Self::PoliceDesk { authority } => vec![("authority", authority)],
            Self::UnitAstray { unit, counting, allowed } => {
                vec![("unit", unit), ("counting", counting), ("allowed", allowed)]
            }
            Self::Backwards { counting } => vec![("counting", counting)],
            Self::NoArticle { source } => vec![("source", source)],
        };
        args.into_iter().map(|(name, value)| (name, value.clone())).collect()
    }
}
