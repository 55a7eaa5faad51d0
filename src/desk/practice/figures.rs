//! Shares from which practice cases are drawn. Published figures name their source; the mix of
//! procedures is a house rule and no statistic.

/// Status, in per mille (survey hcp-2021 of persons of 15 and over).
pub(super) const STATUS: &[(Standing, u32)] = &[
    (Standing::Irregular, 366),
    (Standing::Regular, 259),
    (Standing::RefugeeUnhcr, 216),
    (Standing::RefugeeState, 24),
    (Standing::AsylumSeeker, 123),
    (Standing::NotTold, 12),
];

/// Where a practice person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Irregular,
    Regular,
    RefugeeUnhcr,
    RefugeeState,
    AsylumSeeker,
    NotTold,
}

/// Countries of regularised or irregular persons, in per mille (hcp-2021).
pub(super) const RESIDENTS: &[(&str, u32)] =
    &[("CI", 167), ("SN", 159), ("GN", 132), ("CD", 101), ("CM", 87), ("ML", 49), ("CF", 23)];

/// Countries of refugees (unhcr-2025-02, persons).
pub(super) const REFUGEES: &[(&str, u32)] = &[
    ("SY", 5054),
    ("CF", 1216),
    ("YE", 511),
    ("SD", 408),
    ("CI", 193),
    ("CD", 116),
    ("GN", 91),
    ("CM", 73),
    ("ML", 72),
    ("SN", 59),
];

/// Countries of asylum seekers (estimate from unhcr-2021-11 and unhcr-2021-10, persons).
pub(super) const SEEKERS: &[(&str, u32)] =
    &[("GN", 2369), ("CM", 1065), ("SN", 1029), ("CI", 1027), ("SY", 126), ("YE", 21)];

/// Share of women by country, in per mille (hcp-2021); all others as the whole survey.
pub(super) const WOMEN: &[(&str, u32)] = &[("CD", 538), ("CI", 536), ("CF", 328), ("ML", 299), ("GN", 276)];
/// Share of women in the whole survey, in per mille (hcp-2021).
pub(super) const WOMEN_ALL: u32 = 407;

/// Ages, from and to, in per mille (hcp-2021).
pub(super) const AGES: &[((u8, u8), u32)] =
    &[((15, 29), 425), ((30, 44), 437), ((45, 59), 120), ((60, 78), 17)];

/// Procedures, in per mille of generated cases: a plausible mix of the house, no statistic.
pub(super) const PROCEDURES: &[(&str, u32)] = &[
    ("renewal", 220),
    ("first-permit", 140),
    ("asylum", 160),
    ("birth-registration", 100),
    ("refusal-appeal", 90),
    ("school", 60),
    ("health", 60),
    ("simplification-mediator", 40),
    ("address-change", 30),
    ("foreign-employment-contract", 30),
    ("residence-card", 20),
    ("minors-family", 20),
    ("marriage-nationality", 10),
    ("self-employment-training", 10),
    ("consular-exit", 4),
    ("assisted-return", 2),
    ("border-escort", 2),
    ("trafficking-victim", 2),
];

/// Quarters of Casablanca and towns of its region: where practice people live.
pub(super) const PLACES: &[&str] = &[
    "Hay Mohammadi",
    "Oulfa",
    "Derb Sultan",
    "Sidi Moumen",
    "Hay Hassani",
    "Ain Chock",
    "Ancienne médina",
    "Bouskoura",
    "Mohammédia",
    "Settat",
];

/// Volunteers of the practice desk. Invented.
pub(super) const VOLUNTEERS: &[&str] = &["Imane", "Youssef", "Hajar", "Anas", "Salma"];
