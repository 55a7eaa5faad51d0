//! Countries and nationalities, however a list writes them: `Guinéenne`, `GUINÉE`, `rdc`,
//! `Congolaise (RDC)`, `سورية`. What may mean two countries is never guessed: bare `Congolaise`
//! is of either Congo, and is asked. `Guinée` alone is Guinea (Conakry), as it is said.

use super::names::fold;
use crate::domain::law::Lang;
use crate::domain::person::{Country, Nationality, Sex};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A line of `countries.tsv`.
struct Row {
    country: Country,
    /// French, Arabic, English.
    names: [&'static str; 3],
    /// French m, f; Arabic m, f; English. Empty where not known.
    demonyms: [&'static str; 5],
}

struct Table {
    rows: BTreeMap<Country, Row>,
    /// Every folded way to write a country.
    forms: BTreeMap<String, Vec<Country>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { rows: BTreeMap::new(), forms: BTreeMap::new() };
    for line in include_str!("countries.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [code, alpha3, fr, ar, en, fr_m, fr_f, ar_m, ar_f, demonym, other] = cells[..] else { continue };
        let Some(country) = Country::from_code(code) else { continue };
        let mut forms: Vec<&str> = vec![alpha3, fr, ar, en, fr_m, fr_f, ar_m, ar_f, demonym];
        forms.extend(other.split(';'));
        for form in forms {
            let folded = fold(form);
            let bare = folded.strip_prefix("ال").map(str::to_owned);
            for form in [Some(folded), bare].into_iter().flatten().filter(|form| !form.is_empty()) {
                let countries = table.forms.entry(form).or_default();
                if !countries.contains(&country) {
                    countries.push(country);
                }
            }
        }
        let row = Row { country, names: [fr, ar, en], demonyms: [fr_m, fr_f, ar_m, ar_f, demonym] };
        table.rows.insert(country, row);
    }
    table
});

/// Every country, by its name in a language.
pub fn all(lang: Lang) -> Vec<(Country, String)> {
    let mut names: Vec<(Country, String)> =
        TABLE.rows.values().map(|row| (row.country, name(row.country, lang))).collect();
    names.sort_by_cached_key(|(_, name)| fold(name));
    names
}

/// The name of a country; its code when the table does not have it.
pub fn name(country: Country, lang: Lang) -> String {
    let row = TABLE.rows.get(&country);
    row.map_or_else(
        || country.code().to_owned(),
        |row| {
            let [fr, ar, en] = row.names;
            match lang {
                Lang::Fr => fr,
                Lang::Ar => ar,
                Lang::En => en,
            }
            .to_owned()
        },
    )
}

/// What a person of a country is called, where the table knows it: `guinéenne`, `غيني`.
pub fn demonym(country: Country, sex: Sex, lang: Lang) -> Option<&'static str> {
    let [fr_m, fr_f, ar_m, ar_f, en] = TABLE.rows.get(&country)?.demonyms;
    let word = match (lang, sex) {
        (Lang::Fr, Sex::F) => fr_f,
        (Lang::Fr, _) => fr_m,
        (Lang::Ar, Sex::F) => ar_f,
        (Lang::Ar, _) => ar_m,
        (Lang::En, _) => en,
    };
    (!word.is_empty()).then_some(word)
}

/// The one country that a text means; none when there is no such country or more than one.
pub fn recognise(text: &str) -> Option<Country> {
    match candidates(text)[..] {
        [country] => Some(country),
        _ => None,
    }
}

/// A nationality as written: a country, or stateless in its own words.
pub fn nationality(text: &str) -> Option<Nationality> {
    const STATELESS: [&str; 7] =
        ["apatride", "sans nationalite", "stateless", "عديم الجنسيه", "عديمه الجنسيه", "بدون جنسيه", "بدون"];
    if STATELESS.contains(&fold(text).as_str()) {
        return Some(Nationality::Stateless);
    }
    recognise(text).map(Nationality::Of)
}

/// The countries that a text may mean.
pub fn candidates(text: &str) -> Vec<Country> {
    let text = text.trim();
    if text.len() == 2 && text.chars().all(|letter| letter.is_ascii_uppercase()) {
        let by_code = Country::from_code(text).filter(|country| TABLE.rows.contains_key(country));
        if let Some(country) = by_code {
            return vec![country];
        }
    }
    let whole = written(text);
    if !whole.is_empty() {
        return whole;
    }
    // `Congolaise (RDC)`: what the parts have in common.
    let mut common: Option<Vec<Country>> = None;
    for part in text.split(['(', ')', '/', ',', ';', '[', ']']) {
        let found = written(part);
        if !found.is_empty() {
            common = Some(match common {
                None => found,
                Some(before) => before.into_iter().filter(|country| found.contains(country)).collect(),
            });
        }
    }
    common.unwrap_or_default()
}

fn written(text: &str) -> Vec<Country> {
    const LEADS: [&str; 13] = [
        "nationalite ",
        "de ",
        "du ",
        "des ",
        "d ",
        "la ",
        "le ",
        "les ",
        "the ",
        "republique ",
        "republic of ",
        "جمهوريه ",
        "من ",
    ];
    let folded = fold(&text.replace(['\'', '’'], " "));
    let mut forms = vec![fold(text)];
    let mut rest = folded.as_str();
    while let Some(shorter) = LEADS.iter().chain(&["l "]).find_map(|lead| rest.strip_prefix(lead)) {
        rest = shorter;
        forms.push(rest.to_owned());
    }
    forms.push(folded.clone());
    // A plural: `Sénégalais` ends in s by itself and is found before.
    let singular: Vec<String> =
        forms.iter().filter_map(|form| form.strip_suffix('s')).map(str::to_owned).collect();
    forms.extend(singular);
    forms.iter().find_map(|form| TABLE.forms.get(form)).cloned().unwrap_or_default()
}
