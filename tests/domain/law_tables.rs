//! The tables of the legal reference, read from fixtures.

use chrono::{NaiveDate, NaiveDateTime};
use mastara::domain::calendar::{Calendar, Holiday, HolidayKind, HolidayState};
use mastara::domain::ids::{AuthorityId, QuestionId, RuleId, SourceId};
use mastara::domain::law::{Basis, Cite, Counting, Direction, Rule, RuleKind, Tag, Unit, Words};
use mastara::domain::legal_time::{LegalTime, OffsetRow};
use mastara::domain::rules::Rules;
use serde::de::{DeserializeOwned, IntoDeserializer, value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// One row: column to text.
pub(super) type Row = BTreeMap<String, String>;

pub(super) fn rows(text: &str) -> Vec<Row> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("not a date: {text}"))
}

/// `2026-09-20T01:30`, with or without seconds and `Z`.
pub(super) fn minute(text: &str) -> NaiveDateTime {
    let text = text.trim_end_matches('Z');
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
        .unwrap_or_else(|_| panic!("not a time: {text}"))
}

fn maybe<T>(text: &str, read: impl Fn(&str) -> T) -> Option<T> {
    (!text.is_empty()).then(|| read(text))
}

fn word<T: DeserializeOwned>(text: &str) -> T {
    let text: value::StrDeserializer<'_, value::Error> = text.into_deserializer();
    T::deserialize(text).unwrap()
}

fn words(row: &Row, stem: &str) -> Words {
    let get = |lang: &str| row[&format!("{stem}_{lang}")].clone();
    Words { fr: get("fr"), ar: get("ar"), en: get("en") }
}

/// `law-58-25 art. 380; other`: the source is the first word of each part.
fn basis(text: &str, tag: &str, lawyer: &str) -> Basis {
    let cite = text.split(';').map(|part| {
        let (source, at) = part.trim().split_once(' ').unwrap_or((part.trim(), ""));
        Cite { source: SourceId::from(source), at: at.to_owned() }
    });
    let lawyer = lawyer.split_whitespace().map(QuestionId::from).collect();
    Basis { cite: cite.collect(), tag: word::<Tag>(tag), lawyer }
}

pub(super) fn holidays() -> Vec<Holiday> {
    let since = BTreeMap::from([("fixed-01-14", 2024), ("fixed-10-31", 2026)]);
    rows(include_str!("../fixtures/law/holidays.csv"))
        .iter()
        .map(|row| Holiday {
            date: date(&row["date"]),
            key: row["key"].clone(),
            names: words(row, "name"),
            kind: word::<HolidayKind>(&row["type"]),
            state: word::<HolidayState>(&row["state"]),
            window_from: maybe(&row["window_from"], date),
            window_to: maybe(&row["window_to"], date),
            since: since.get(row["key"].as_str()).copied(),
            basis: basis(&row["basis"], &row["tag"], ""),
        })
        .collect()
}

fn rule(row: &Row) -> Rule {
    Rule {
        id: RuleId::from(row["id"].as_str()),
        family: RuleId::from(row["id"].trim_end_matches(".old")),
        title: words(row, "title"),
        kind: word::<RuleKind>(&row["kind"]),
        amount: maybe(&row["amount"], |text| text.parse().unwrap()),
        unit: maybe(&row["unit"], word::<Unit>),
        direction: word::<Direction>(&row["direction"]),
        trigger: "fact".into(),
        from: Words { en: row["trigger"].clone(), ..Words::default() },
        counting: word::<Counting>(&row["counting"]),
        forum: row["forum"].split_whitespace().map(AuthorityId::from).collect(),
        suspends: Words::default(),
        basis: basis(&row["basis"], &row["tag"], &row["lawyer"]),
        valid_from: maybe(&row["valid_from"], date),
        valid_to: maybe(&row["valid_to"], date),
        when: mastara::domain::facts::Condition::default(),
        fallback: false,
        met_by: None,
        note: Words { en: row["note"].clone(), ..Words::default() },
        written: false,
        answered: Vec::new(),
    }
}

pub(super) static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| Calendar::new(holidays()));

pub(super) static RULES: LazyLock<Rules> =
    LazyLock::new(|| rows(include_str!("../fixtures/law/time-limits.csv")).iter().map(rule).collect());

pub(super) static LEGAL_TIME: LazyLock<LegalTime> = LazyLock::new(|| {
    LegalTime::new(rows(include_str!("../fixtures/law/legal-time.csv")).iter().map(|row| OffsetRow {
        from_utc: minute(&row["from_utc"]),
        offset_minutes: row["offset_minutes"].parse().unwrap(),
    }))
});

pub(super) fn rule_named(id: &str) -> &'static Rule {
    RULES.get(&RuleId::from(id)).unwrap_or_else(|| panic!("no rule {id}"))
}
