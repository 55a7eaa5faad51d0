//! The copy for the person (law 09-08 art. 7): the data, where they come from, who was shown them, and how dates
//! are computed. It must not name whoever works at the desk, nor say anything of another person's own file.

use super::notice::controller;
use super::page::{Block, Item};
use super::sheet::{LAW, Sheet, item, joined};
use crate::domain::association::Particulars;
use crate::domain::book::Book;
use crate::domain::checklist;
use crate::domain::clocks::{self, Clock};
use crate::domain::course::Purpose;
use crate::domain::deadline::Meaning;
use crate::domain::event::Case;
use crate::domain::ids::ItemId;
use crate::domain::law::{Lang, Tag};
use crate::domain::obstacle::obstacles_of;
use crate::domain::private::Private;
use crate::domain::rights::Request;
use crate::i18n::words::{self, Worded, date_names};
use crate::i18n::{Args, Catalog, Said, cited, dates, own, told};
use chrono::NaiveDate;

/// What a copy is made of.
#[derive(Clone, Copy, Debug)]
pub struct Copy<'a> {
    /// The case.
    pub case: &'a Case,
    /// Who the association is.
    pub who: Option<&'a Particulars>,
    /// How many others live with the person as far as the desk knows. Their files are their own.
    pub household: usize,
    /// With what the desk wrote down freely: it may name others, so somebody reads it first.
    pub notes: bool,
    /// The day.
    pub on: NaiveDate,
}

/// The name of the file: its day and nothing else.
pub fn copy_name(on: NaiveDate, html: bool) -> String {
    super::file_name(on, html)
}

/// The copy in a language.
pub fn copy(copy: Copy<'_>, book: &Book, lang: Lang) -> Vec<Block> {
    let mut page = Page { sheet: Sheet::new(book, lang, "copy-title"), of: copy };
    let on = page.sheet.dated("copy-on", copy.on);
    page.sheet.line(on);
    page.sheet.lines(&["copy-free"]);
    page.sheet.rests(&[(LAW, "art. 7")], Tag::Primary);
    controller(&mut page.sheet, copy.who);
    page.person();
    page.papers();
    page.courses();
    page.dates();
    page.met();
    page.notes();
    page.rights();
    page.origin();
    page.sheet.blocks()
}

struct Page<'a> {
    sheet: Sheet<'a>,
    of: Copy<'a>,
}

fn private(text: &Private<String>) -> Said {
    if text.reveal().trim().is_empty() { Said::default() } else { Said::value(text.reveal()) }
}

impl Page<'_> {
    fn day(&self, day: NaiveDate) -> Said {
        dates::as_value(day, self.sheet.lang)
    }

    fn days(&self, day: Option<&NaiveDate>) -> Said {
        day.map_or_else(Said::default, |day| self.day(*day))
    }

    fn person(&mut self) {
        let (case, lang) = (self.of.case, self.sheet.lang);
        self.sheet.heading("copy-person");
        self.sheet.fact("copy-reference", Said::value(case.reference()));
        let names = joined(case.names.iter().map(|(_, name)| private(name)));
        self.sheet.fact("copy-names", names);
        let word = |value: Option<&dyn Worded>| value.map_or_else(Said::default, |it| self.sheet.word(it));
        let facts = [
            ("copy-sex", word(case.sex.value().map(|it| it as &dyn Worded))),
            ("copy-birth", case.birth.value().map_or_else(Said::default, |it| words::birth(*it, lang))),
            (
                "copy-nationality",
                case.nationality
                    .value()
                    .map_or_else(Said::default, |of| Said::words(&words::nationality(*of, lang))),
            ),
            ("copy-languages", joined(case.languages.iter().map(|(code, ())| Said::value(code)))),
            ("copy-arrived", self.days(case.arrived.value())),
            ("copy-entry", word(case.entry.value().map(|it| it as &dyn Worded))),
            ("copy-status", word(case.status.value().map(|it| it as &dyn Worded))),
        ];
        for (label, said) in facts {
            self.sheet.fact(label, said);
        }
        let phones: Vec<Said> = case
            .phones
            .iter()
            .map(|(_, phone)| {
                private(&phone.number).and(Said::words(" · ")).and(self.sheet.word(&phone.calling))
            })
            .collect();
        for phone in phones {
            self.sheet.fact("copy-phone", phone);
        }
        if let Some(place) = case.place.value() {
            let parts = [&place.commune, &place.province, &place.region];
            self.sheet.fact("copy-place", joined(parts.map(private)));
        }
        if self.of.household > 0 {
            let args = Args::new().count("count", self.of.household as u64);
            let said = self.sheet.tell("copy-household", &args);
            self.sheet.line(said);
        }
        let answered: Vec<Item> =
            case.facts.iter().map(|(fact, is)| item(words::fact(*fact, Some(*is), lang), [])).collect();
        if !answered.is_empty() {
            self.sheet.heading("copy-answers");
            self.sheet.list(answered);
        }
    }

    /// Whose a paper is when not the person's own is left out: that is somebody else's name.
    fn papers(&mut self) {
        let (book, lang) = (self.sheet.book, self.sheet.lang);
        let dated = |id: &str, day: Option<NaiveDate>| {
            day.map_or_else(Said::default, |day| self.sheet.dated(id, day))
        };
        let all = self.of.case.papers.iter().map(|(_, paper)| {
            let below = [
                private(&paper.number),
                dated("copy-issued", paper.issued),
                dated("copy-expires", paper.expires),
                self.sheet.word(&paper.original),
            ];
            item(own::document(&paper.document, book, lang), [joined(below)])
        });
        let all = all.collect();
        self.sheet.heading("copy-papers");
        self.sheet.list(all);
    }

    fn courses(&mut self) {
        let courses = self.of.case.courses();
        let all = courses.iter().map(|(id, enrolment)| {
            let (case, book, lang) = (self.of.case, self.sheet.book, self.sheet.lang);
            let Some(procedure) = book.pinned(&enrolment.procedure, enrolment.version) else {
                return item(Said::value(enrolment.procedure.as_str()), []);
            };
            let mut below = vec![self.sheet.dated("copy-since", enrolment.on)];
            for line in
                checklist::lines(case, *id, procedure, self.of.on).iter().filter(|it| it.state.behind())
            {
                let name = Said::words(line.step.names.get(lang)).and(Said::words(" · "));
                let state = words::state(&line.state, lang);
                let kept = case.steps.get(&(*id, line.step.id.clone())).map(|mark| private(&mark.reason));
                below.push(joined([name.and(state), kept.unwrap_or_default()]));
                for (outcome, on) in case.outcomes(*id, &line.step.id) {
                    let name = procedure.outcome(outcome).map(|outcome| outcome.names.get(lang));
                    let name = Said::words(name.unwrap_or(outcome.as_str()));
                    below.push(joined([name, self.day(on)]));
                }
            }
            item(own::procedure(procedure, book, lang), below)
        });
        let all = all.collect();
        self.sheet.heading("copy-courses");
        self.sheet.list(all);
    }

    fn dates(&mut self) {
        let (case, book, lang, on) = (self.of.case, self.sheet.book, self.sheet.lang, self.of.on);
        let told: Vec<Item> = case
            .triggers
            .iter()
            .map(|(_, fact)| {
                let name = book.triggers.get(&fact.trigger).map(|it| it.names.get(lang));
                let name = Said::words(name.unwrap_or(fact.trigger.as_str()));
                item(joined([name, self.day(fact.on), self.sheet.word(&fact.known)]), [])
            })
            .collect();
        self.sheet.heading("copy-told");
        self.sheet.list(told);
        let courses = clocks::courses(case, book, on);
        let mut running: Vec<Item> =
            courses.iter().flat_map(clocks::Course::running).map(|clock| self.clock(clock)).collect();
        running.extend(clocks::alone(case, book, &courses, on).iter().map(|clock| self.clock(clock)));
        running.extend(clocks::duties(case, book, on).iter().map(|(_, clock)| self.clock(clock)));
        self.sheet.heading("copy-dates");
        self.sheet.list(running);
        self.sheet.lines(&["copy-how-counted", "copy-how-two", "copy-how-decides"]);
        self.sheet.rests(&[(LAW, "arts 7, 11")], Tag::Primary);
        let planned = case.appointments.iter().map(|(_, meeting)| {
            let said =
                joined([self.day(meeting.on), private(&meeting.about), self.sheet.word(&meeting.kept)]);
            item(said, [])
        });
        let planned = planned.collect();
        self.sheet.heading("copy-appointments");
        self.sheet.list(planned);
    }

    fn clock(&self, clock: &Clock<'_>) -> Item {
        let (book, lang) = (self.sheet.book, self.sheet.lang);
        let names = date_names(Meaning::of(clock.rule.kind), lang);
        let [first, second] = [(&names[0], clock.dates.file_by), (&names[1], clock.dates.latest)]
            .map(|(name, at)| Said::words(name).and(Said::words(": ")).and(told::moment(at, lang)));
        let from = Args::new()
            .value("date", dates::long(clock.began.fact.on, lang))
            .phrase("event", Said::words(clock.rule.from.get(lang)));
        let from = Catalog::of(lang).text("deadline-from", &from);
        let basis = cited::cites(&clock.rule.basis.cite, book, lang);
        item(own::rule(clock.rule, book, lang), [first, second, from, basis])
    }

    fn met(&mut self) {
        let (book, lang) = (self.sheet.book, self.sheet.lang);
        let all = obstacles_of(self.of.case).into_iter().map(|(_, met)| {
            item(own::obstacle(&met.kind, book, lang), [joined([self.day(met.on), private(&met.words)])])
        });
        let all: Vec<Item> = all.collect();
        if !all.is_empty() {
            self.sheet.heading("copy-obstacles");
            self.sheet.list(all);
        }
    }

    fn notes(&mut self) {
        self.sheet.heading("copy-notes");
        if !self.of.notes {
            return self.sheet.lines(&["copy-notes-left-out"]);
        }
        let case = self.of.case;
        let lifted = case.consulates.iter().map(|(_, note)| note);
        let closed = case.closure.value().map(|end| joined([self.day(end.on), private(&end.reason)]));
        let notes = case.notes.iter().map(|(_, note)| note).chain(lifted);
        let mut all: Vec<Item> =
            notes.map(|note| item(joined([self.day(note.on), private(&note.text)]), [])).collect();
        all.extend(closed.map(|said| item(said, [])));
        self.sheet.list(all);
    }

    fn rights(&mut self) {
        let case = self.of.case;
        let answers = Purpose::ALL.map(|purpose| {
            let stand = case.stand(purpose);
            let reply = stand.map_or("none", |stand| stand.reply.code());
            let told = stand.and_then(|stand| stand.told);
            let said = joined([
                self.sheet.say(&format!("reply-{reply}")),
                stand.map_or_else(Said::default, |stand| self.day(stand.on)),
                told.map_or_else(Said::default, |told| private(&told.why)),
            ]);
            item(self.sheet.word(&purpose), [said])
        });
        self.sheet.heading("copy-agreed");
        self.sheet.list(answers.to_vec());
        let asked = case.requests.iter().map(|(id, request)| self.request(*id, request));
        let asked = asked.collect();
        self.sheet.heading("copy-asked");
        self.sheet.list(asked);
        let shown = case.disclosures.iter().map(|(_, shown)| {
            let to = self.sheet.say(&format!("recipient-{}", shown.to.code()));
            let cause = self.sheet.say(&format!("cause-{}", shown.cause.code()));
            item(joined([to, private(&shown.name), self.day(shown.on)]), [private(&shown.what), cause])
        });
        let shown = shown.collect();
        self.sheet.heading("copy-shown");
        self.sheet.list(shown);
        let inside = if case.restriction.value().is_some() { "copy-inside-few" } else { "copy-inside" };
        self.sheet.lines(&[inside]);
        self.sheet.rests(&[(LAW, "arts 4, 7, 8")], Tag::Primary);
    }

    fn request(&self, _: ItemId, request: &Request) -> Item {
        let what = self.sheet.say(&format!("asked-{}", request.asked.code()));
        let end = request.settled.as_ref().map_or_else(
            || self.sheet.say("rights-waits"),
            |end| {
                let id = if end.done { "rights-done" } else { "rights-refused" };
                joined([self.sheet.dated(id, end.on), private(&end.why)])
            },
        );
        item(joined([what, self.day(request.on), private(&request.words)]), [end])
    }

    fn origin(&mut self) {
        self.sheet.heading("copy-origin");
        self.sheet.lines(&["copy-origin-told"]);
        self.sheet.rests(&[(LAW, "art. 7")], Tag::Primary);
        self.sheet.heading("notice-how-long");
        if let Some(day) = self.of.case.retention.value() {
            let said = self.sheet.dated("copy-kept-until", *day);
            self.sheet.line(said);
        }
        let term = Args::new().count("months", self.sheet.book.keeps_for().into());
        let term = self.sheet.tell("notice-term", &term);
        self.sheet.line(term);
        self.sheet.house_rule();
        self.sheet.heading("notice-rights");
        let rights = ["notice-see", "notice-correct", "notice-object", "notice-withdraw", "notice-complain"];
        let rights = rights.map(|id| item(self.sheet.say(id), [])).to_vec();
        self.sheet.list(rights);
        self.sheet.rests(&[(LAW, "arts 7, 8, 9")], Tag::Primary);
    }
}
