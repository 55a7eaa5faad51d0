//! What there is to read, and the search over it.

use crate::domain::ids::{
    AuthorityId, DocumentId, ObstacleId, ProcedureId, QuestionId, RuleId, SourceId, WarningId,
};
use crate::domain::law::{Lang, Words};
use crate::i18n::names::fold;
use crate::tui::ctx::Ctx;

/// Something to read about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::tui::screens) enum Subject {
    /// A procedure, in the version that begins today, else the newest.
    Procedure(ProcedureId),
    /// A version of a limit, or a family.
    Rule(RuleId),
    /// A kind of paper.
    Document(DocumentId),
    /// An authority.
    Authority(AuthorityId),
    /// A warning.
    Warning(WarningId),
    /// A text, guide or article.
    Source(SourceId),
    /// A question for a lawyer.
    Question(QuestionId),
    /// An obstacle.
    Obstacle(ObstacleId),
}

impl Subject {
    /// The message that says what kind of thing it is.
    pub(in crate::tui::screens) const fn kind(&self) -> &'static str {
        match self {
            Self::Procedure(_) => "library-procedure",
            Self::Rule(_) => "library-rule",
            Self::Document(_) => "library-document",
            Self::Authority(_) => "library-authority",
            Self::Warning(_) => "library-warning",
            Self::Source(_) => "library-source",
            Self::Question(_) => "library-question",
            Self::Obstacle(_) => "library-obstacle",
        }
    }

    /// Its name in every language; none when the book does not have it.
    pub(in crate::tui::screens) fn names<'b>(&self, ctx: &'b Ctx) -> Option<&'b Words> {
        let book = &ctx.place.book;
        match self {
            Self::Procedure(id) => book.name(id),
            Self::Rule(id) => book
                .rules
                .get(id)
                .or_else(|| book.rules.values().find(|rule| rule.family == *id))
                .map(|rule| &rule.title),
            Self::Document(id) => book.documents.get(id).map(|it| &it.names),
            Self::Authority(id) => book.authorities.get(id).map(|it| &it.names),
            Self::Warning(id) => book.warnings.get(id).map(|it| &it.text),
            Self::Source(id) => book.sources.get(id).map(|it| &it.title),
            Self::Question(id) => book.questions.get(id).map(|it| &it.text),
            Self::Obstacle(id) => book.obstacles.get(id).map(|it| &it.names),
        }
    }

    /// Its id as procedure files write it.
    pub(in crate::tui::screens) fn id(&self) -> &str {
        match self {
            Self::Procedure(id) => id.as_str(),
            Self::Rule(id) => id.as_str(),
            Self::Document(id) => id.as_str(),
            Self::Authority(id) => id.as_str(),
            Self::Warning(id) => id.as_str(),
            Self::Source(id) => id.as_str(),
            Self::Question(id) => id.as_str(),
            Self::Obstacle(id) => id.as_str(),
        }
    }
}

/// One line of the library.
pub(super) struct Listed {
    pub(super) subject: Subject,
    /// Its name in the language of the screen.
    pub(super) name: String,
    /// All that can be searched, folded.
    folded: String,
}

/// Everything in the book, procedures first.
pub(super) fn all(ctx: &Ctx) -> Vec<Listed> {
    let book = &ctx.place.book;
    let mut subjects: Vec<Subject> = book.procedures.keys().cloned().map(Subject::Procedure).collect();
    subjects.extend(book.rules.keys().cloned().map(Subject::Rule));
    subjects.extend(book.documents.keys().cloned().map(Subject::Document));
    subjects.extend(book.obstacles.keys().cloned().map(Subject::Obstacle));
    subjects.extend(book.authorities.keys().cloned().map(Subject::Authority));
    subjects.extend(book.warnings.keys().cloned().map(Subject::Warning));
    subjects.extend(book.sources.keys().cloned().map(Subject::Source));
    subjects.extend(book.questions.keys().cloned().map(Subject::Question));
    subjects.into_iter().map(|subject| listed(ctx, subject)).collect()
}

fn listed(ctx: &Ctx, subject: Subject) -> Listed {
    let names = subject.names(ctx);
    let name = names.map_or_else(|| subject.id(), |names| names.get(ctx.lang)).to_owned();
    let name = if name.is_empty() { subject.id().to_owned() } else { name };
    let own = match &subject {
        Subject::Procedure(id) => {
            ctx.place.book.procedures.get(id).is_some_and(|all| all.values().any(|it| ctx.place.book.is_local(it)))
        }
        Subject::Rule(id) => ctx.place.book.local.rules.contains(id),
        _ => false,
    };
    let name = if own { format!("{name} · {}", ctx.word("local-mark")) } else { name };
    // Texts are known by their number, and a law is looked up in whatever language it was read in.
    let mut text = format!("{} {}", subject.id(), ctx.word(subject.kind()));
    for lang in Lang::ALL {
        text.push(' ');
        text.push_str(names.map_or("", |names| names.get(lang)));
    }
    if let Subject::Source(id) = &subject
        && let Some(source) = ctx.place.book.sources.get(id)
    {
        text.push(' ');
        text.push_str(&source.reference);
    }
    Listed { subject, name, folded: fold(&text) }
}

/// The places of what was typed: every word must be there.
pub(super) fn search(all: &[Listed], typed: &str) -> Vec<usize> {
    let typed = fold(typed);
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    let fits = |listed: &Listed| words.iter().all(|word| listed.folded.contains(word));
    all.iter().enumerate().filter(|(_, listed)| fits(listed)).map(|(at, _)| at).collect()
}
