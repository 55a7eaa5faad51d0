//! What an id can name, and in which file it is defined. It must not know any id.

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A step of the same procedure.
    Step,
    /// An outcome of the same procedure.
    Outcome,
    /// A procedure.
    Procedure,
    /// A kind of paper.
    Document,
    /// A time limit, by family or by exact id.
    Limit,
    /// A warning.
    Warning,
    /// An obstacle.
    Obstacle,
    /// A source.
    Source,
    /// A question for a lawyer.
    Question,
    /// A dated fact.
    Trigger,
    /// An authority.
    Authority,
}

impl Kind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Step,
        Self::Outcome,
        Self::Procedure,
        Self::Document,
        Self::Limit,
        Self::Warning,
        Self::Obstacle,
        Self::Source,
        Self::Question,
        Self::Trigger,
        Self::Authority,
    ];

    /// The file in which such ids are defined; none for steps and outcomes, which live in the
    /// procedure that names them.
    pub const fn file(self) -> Option<&'static str> {
        match self {
            Self::Step | Self::Outcome => None,
            Self::Procedure => Some("known-procedures.toml"),
            Self::Document => Some("documents.toml"),
            Self::Limit => Some("limits.toml"),
            Self::Warning => Some("warnings.toml"),
            Self::Obstacle => Some("obstacles.toml"),
            Self::Source => Some("sources.toml"),
            Self::Question => Some("questions.toml"),
            Self::Trigger => Some("triggers.toml"),
            Self::Authority => Some("authorities.toml"),
        }
    }

    /// Code and message of an id of this kind that nothing defines.
    pub(super) const fn unknown(self) -> [&'static str; 2] {
        match self {
            Self::Step => ["unknown-step", "lint-unknown-step"],
            Self::Outcome => ["unknown-outcome", "lint-unknown-outcome"],
            Self::Procedure => ["unknown-procedure", "lint-unknown-procedure"],
            Self::Document => ["unknown-document", "lint-unknown-document"],
            Self::Limit => ["unknown-limit", "lint-unknown-limit"],
            Self::Warning => ["unknown-warning", "lint-unknown-warning"],
            Self::Obstacle => ["unknown-obstacle", "lint-unknown-obstacle"],
            Self::Source => ["unknown-source", "lint-unknown-source"],
            Self::Question => ["unknown-question", "lint-unknown-question"],
            Self::Trigger => ["unknown-trigger", "lint-unknown-trigger"],
            Self::Authority => ["unknown-authority", "lint-unknown-authority"],
        }
    }
}
