//! A sentence keeps each value apart, and a count takes the form that its language asks for.

use mastara::domain::law::Lang;
use mastara::i18n::{Args, Catalog, Piece, Said, plural};

#[test]
fn a_value_is_an_isolate_and_a_word_is_not() {
    let said = Catalog::of(Lang::Ar).text("birth-on", &Args::new().value("date", "24/11/2026"));
    let pieces: Vec<(&str, bool)> =
        said.pieces().iter().map(|piece| (piece.text(), piece.isolated())).collect();
    assert_eq!(pieces, [("يوم ", false), ("24/11/2026", true)]);
    assert_eq!(said.plain(), "يوم 24/11/2026");
    assert_eq!(said.marked(), "يوم \u{2068}24/11/2026\u{2069}");
}

#[test]
fn a_phrase_reads_on_and_its_values_stay_apart() {
    let words = Catalog::of(Lang::Fr);
    let phrase = words.counted("count-days", 1_000);
    let said = words.text("day-spoken", &Args::new().phrase("relative", phrase).value("date", "x"));
    assert_eq!(said.plain(), "1\u{a0}000 jours, x");
    let isolated: Vec<&str> =
        said.pieces().iter().filter(|piece| piece.isolated()).map(Piece::text).collect();
    assert_eq!(isolated, ["1\u{a0}000", "x"]);
}

#[test]
fn a_value_can_not_open_or_close_an_isolate() {
    let hostile = "a\u{2069}b\u{2066}c\u{2068}";
    let said = Catalog::of(Lang::En).text("birth-on", &Args::new().value("date", hostile));
    assert_eq!(said.pieces().len(), 2);
    assert_eq!(said.pieces()[1].text(), "abc");
    assert_eq!(Said::parse(&said.marked()), said);
    assert_eq!(Said::value("\u{2067}").pieces().len(), 0);
}

#[test]
fn what_is_missing_is_seen_and_a_value_is_not_logged() {
    let words = Catalog::of(Lang::Fr);
    assert_eq!(words.word("no-such-message"), "⟦no-such-message⟧");
    assert!(words.word("birth-on").contains("$date"));
    let said = words.text("birth-on", &Args::new().value("date", "Fatou Diallo"));
    assert!(!format!("{said:?}").contains("Fatou"));
}

#[test]
fn counts_take_the_form_of_their_language() {
    let arabic = [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (10, "few"),
        (11, "many"),
        (99, "many"),
        (100, "other"),
        (101, "other"),
        (102, "other"),
        (103, "few"),
        (111, "many"),
        (1_000_003, "few"),
    ];
    for (count, kind) in arabic {
        assert_eq!(plural::kind(count, Lang::Ar), kind, "{count}");
    }
    for (count, kind) in [(0, "one"), (1, "one"), (2, "other"), (1_000_000, "many")] {
        assert_eq!(plural::kind(count, Lang::Fr), kind, "{count}");
    }
    for (count, kind) in [(0, "other"), (1, "one"), (2, "other"), (1_000_000, "other")] {
        assert_eq!(plural::kind(count, Lang::En), kind, "{count}");
    }
    let days = |lang, count| Catalog::of(lang).counted("count-days", count).plain();
    assert_eq!(days(Lang::Ar, 2), "يومان");
    assert_eq!(days(Lang::Ar, 103), "103 أيام");
    assert_eq!(days(Lang::Ar, 111), "111 يوما");
    assert_eq!(days(Lang::Ar, 100), "100 يوم");
    assert_eq!(days(Lang::Fr, 0), "0 jour");
    assert_eq!(days(Lang::En, 1_234_567), "1,234,567 days");
}
