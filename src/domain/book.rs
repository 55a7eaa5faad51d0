//! Everything that the procedure files say, in one value that the domain can ask.
//! It must not read files: `procedures` fills it.

use super::association::Answer;
use super::calendar::Calendar;
use super::deadline::{Deadline, Outage};
use super::ids::{
    AuthorityId, DocumentId, ObstacleId, ProcedureId, QuestionId, RuleId, SourceId, TriggerId, WarningId,
};
use super::law::{Authority, Document, Obstacle, Procedure, Question, Source, Trigger, Warning, Words};
use super::legal_time::LegalTime;
use super::rules::Rules;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What a desk brought itself, beside what is built in: shown as such wherever its name stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Local {
    /// Procedures, by version.
    pub procedures: BTreeSet<(ProcedureId, u32)>,
    /// Versions of limits.
    pub rules: BTreeSet<RuleId>,
    /// Kinds of paper.
    pub documents: BTreeSet<DocumentId>,
    /// Obstacles.
    pub obstacles: BTreeSet<ObstacleId>,
    /// Warnings.
    pub warnings: BTreeSet<WarningId>,
}

/// The cited content that the desk works from.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// Changes whenever the content does, so that what was made from it is made again.
    pub edition: u64,
    /// Procedures by id, then by version.
    pub procedures: BTreeMap<ProcedureId, BTreeMap<u32, Procedure>>,
    /// Procedures that outcomes name and that the book does not hold: shown by name, never started.
    pub known: BTreeMap<ProcedureId, Words>,
    /// Every version of every time limit.
    pub rules: Rules,
    /// Kinds of paper.
    pub documents: BTreeMap<DocumentId, Document>,
    /// Authorities.
    pub authorities: BTreeMap<AuthorityId, Authority>,
    /// Warnings.
    pub warnings: BTreeMap<WarningId, Warning>,
    /// Obstacles that counters are known for, each with the law and the answer. Which of them a case
    /// met, the case says.
    pub obstacles: BTreeMap<ObstacleId, Obstacle>,
    /// Sources.
    pub sources: BTreeMap<SourceId, Source>,
    /// Questions for a lawyer.
    pub questions: BTreeMap<QuestionId, Question>,
    /// Dated facts that start clocks.
    pub triggers: BTreeMap<TriggerId, Trigger>,
    /// Closed days.
    pub calendar: Calendar,
    /// Legal time of Morocco.
    pub legal_time: LegalTime,
    /// When the electronic platform was out of reach: told by the association, never by the files.
    pub outages: Vec<Outage>,
    /// What lawyers answered: told by the association, never by the files.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Months for which a closed file is kept: told by the association, never by the files.
    pub keep_months: Option<u32>,
    /// What of all this a desk brought itself.
    pub local: Local,
}

impl Book {
    /// The version of a procedure that a case beginning it on this day follows: the newest valid one.
    pub fn current(&self, id: &ProcedureId, on: NaiveDate) -> Option<&Procedure> {
        self.procedures.get(id)?.values().rev().find(|procedure| {
            procedure.valid_from.is_none_or(|from| from <= on) && procedure.valid_to.is_none_or(|to| on <= to)
        })
    }

    /// The name of a procedure, held or only known, in its newest version.
    pub fn name(&self, id: &ProcedureId) -> Option<&Words> {
        let held = self.procedures.get(id).and_then(|versions| versions.values().next_back());
        held.map(|procedure| &procedure.names).or_else(|| self.known.get(id))
    }

    /// Whether a desk brought this procedure itself.
    pub fn is_local(&self, procedure: &Procedure) -> bool {
        // Most desks have none, and then no id is copied.
        let all = &self.local.procedures;
        !all.is_empty() && all.contains(&(procedure.id.clone(), procedure.version))
    }

    /// Whether a desk brought this version of a limit itself.
    pub fn local_rule(&self, id: &RuleId) -> bool {
        self.local.rules.contains(id)
    }

    /// Whether a date was reckoned by a limit that a desk brought itself.
    pub fn local_date(&self, found: &Deadline) -> bool {
        self.local_rule(&found.rule) || found.arguable_rule.as_ref().is_some_and(|id| self.local_rule(id))
    }

    /// Whether a desk brought this kind of paper itself.
    pub fn local_document(&self, id: &DocumentId) -> bool {
        self.local.documents.contains(id)
    }

    /// Whether a desk brought this obstacle itself.
    pub fn local_obstacle(&self, id: &ObstacleId) -> bool {
        self.local.obstacles.contains(id)
    }

    /// Whether a desk brought this warning itself.
    pub fn local_warning(&self, id: &WarningId) -> bool {
        self.local.warnings.contains(id)
    }

    /// The version that a case is pinned to.
    pub fn pinned(&self, id: &ProcedureId, version: u32) -> Option<&Procedure> {
        self.procedures.get(id)?.get(&version)
    }
}
