//! What a page names: what a statement rests on, conditions, offices, days, papers, limits.

use super::{Page, joined};
use crate::domain::facts::Condition;
use crate::domain::ids::{AuthorityId, DocumentId, QuestionId, RuleId, TriggerId};
use crate::domain::law::{Basis, Cite, Words, remarked};

impl Page<'_> {
    /// `(law-58-25 art. 47; law; LQ-03: to be checked by a lawyer)`.
    pub(super) fn basis(&self, basis: &Basis) -> String {
        let cite = |Cite { source, at }: &Cite| {
            let (at, word) = remarked(at);
            let said = word.map_or_else(String::new, |word| format!("({})", self.voice.say(word)));
            joined(&[source.as_str(), at, &said], " ")
        };
        let mut parts: Vec<String> = basis.cite.iter().map(cite).collect();
        parts.push(format!("*{}*", self.voice.code("tag", basis.tag)));
        if !basis.lawyer.is_empty() {
            let questions: Vec<&str> = basis.lawyer.iter().map(QuestionId::as_str).collect();
            parts.push(format!("**{}: {}**", questions.join(", "), self.voice.say("lawyer-mark")));
        }
        format!("({})", parts.join("; "))
    }

    pub(super) fn condition(&self, condition: &Condition) -> String {
        let words = condition.0.iter().map(|(fact, wanted)| {
            let fact = self.voice.say(&format!("fact-{}", fact.code()));
            if *wanted { fact } else { format!("{}: {fact}", self.voice.say("handbook-not")) }
        });
        words.collect::<Vec<_>>().join("; ")
    }

    pub(super) fn authorities(&self, ids: &[AuthorityId]) -> String {
        let names = ids.iter().filter_map(|id| self.book.authorities.get(id));
        names.map(|authority| authority.names.get(self.voice.lang)).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn triggers(&self, ids: &[TriggerId]) -> String {
        let names = ids.iter().filter_map(|id| self.book.triggers.get(id));
        names.map(|trigger| trigger.names.get(self.voice.lang)).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn paper_name(&self, id: &DocumentId) -> String {
        let name = self.named(id.as_str(), self.book.documents.get(id).map(|document| &document.names));
        self.own(name, self.book.local_document(id), "local-mark-paper")
    }

    pub(super) fn limit_name(&self, id: &RuleId) -> String {
        let rule = self.book.rules.first(id);
        let name = self.named(id.as_str(), rule.map(|rule| &rule.title));
        self.own(name, rule.is_some_and(|rule| self.book.local_rule(&rule.id)), "local-mark-limit")
    }

    /// A name, marked when a desk brought the thing itself.
    pub(super) fn own(&self, name: String, own: bool, mark: &str) -> String {
        if own { format!("{name} · {}", self.voice.say(mark)) } else { name }
    }

    fn named(&self, id: &str, names: Option<&Words>) -> String {
        names.map_or_else(|| format!("`{id}`"), |names| format!("{} (`{id}`)", names.get(self.voice.lang)))
    }
}
