//! The closed vocabulary of yes / no / not known that a procedure may ask about a case.
//! A condition is made of these words alone, so that the lint can prove that it is answerable
//! and the screen can say why a step is there.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// One thing that is so, is not so, or is not known.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $($(#[$doc])* $name),+ }

        impl Fact {
            /// Every fact.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word used in procedure files.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

facts! {
    /// Under 18 on the day asked.
    Minor = "minor",
    /// Recognised by UNHCR or by the State.
    Refugee = "refugee",
    /// Asylum asked and not yet answered.
    AsylumSeeker = "asylum-seeker",
    /// No valid permit to stay.
    Irregular = "irregular",
    /// Entered without needing a visa.
    VisaExempt = "visa-exempt",
    /// Entered with a visa.
    Visa = "visa",
    /// Married to a Moroccan.
    MarriedToMoroccan = "married-to-moroccan",
    /// Has a Moroccan child.
    ParentOfMoroccan = "parent-of-moroccan",
    /// Expecting a child.
    Pregnant = "pregnant",
    /// Held by an authority.
    Detained = "detained",
    /// Works for wages.
    Employed = "employed",
    /// Enrolled in a school, university or training.
    Student = "student",
    /// Studies on a scholarship.
    Scholar = "scholar",
    /// Stays as a visitor without work.
    Visitor = "visitor",
    /// Stays for a family link.
    FamilyStay = "family-stay",
    /// The civil-status office keeps digital registers.
    OfficeDigital = "office-digital",
    /// The time to declare the birth had passed.
    DeclaredLate = "declared-late",
    /// The child was born in a hospital or clinic.
    BornInHospital = "born-in-hospital",
    /// The parents are married and can show it.
    ParentsMarried = "parents-married",
    /// The father recognises the child or is known.
    FatherPresent = "father-present",
    /// The decision was given in writing.
    WrittenDecision = "written-decision",
    /// An administrative appeal was made.
    AppealedFirst = "appealed-first",
    /// Has a lawyer.
    HasLawyer = "has-lawyer",
    /// May be a victim of trafficking.
    TraffickingSigns = "trafficking-signs",
    /// A child without a parent or guardian here.
    Unaccompanied = "unaccompanied",
    /// In the care of a parent, guardian or kafil who holds a permit.
    GuardianCare = "guardian-care",
    /// A parent has refugee status.
    RefugeeChild = "refugee-child",
    /// The residence card is asked by right, not at the discretion of the authority.
    CardByRight = "card-by-right",
    /// The family that is to join is still abroad.
    FamilyAbroad = "family-abroad",
    /// National of a country whose treaty dispenses with the visa of the contract.
    TreatyWorker = "treaty-worker",
    /// Needs no certificate that no national candidate was found.
    AnapecExempt = "anapec-exempt",
    /// Works, or wants to work, on own account.
    OwnAccount = "own-account",
    /// The matter goes, or is, before the Court of Cassation.
    BeforeCassation = "before-cassation",
    /// Is to marry a Moroccan in Morocco.
    MarryingMoroccan = "marrying-moroccan",
    /// A foreign woman married to a Moroccan man: the words of the nationality code.
    WifeOfMoroccan = "wife-of-moroccan",
    /// Wishes to become Moroccan by naturalisation.
    AsksNaturalisation = "asks-naturalisation",
    /// Born in Morocco of foreign parents who were born there too.
    BornHereOfBornHere = "born-here-of-born-here",
    /// Needs care that cannot wait.
    UrgentCare = "urgent-care",
    /// Has neither domicile nor residence in Morocco.
    NoDomicile = "no-domicile",
}

impl Fact {
    /// The fact with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.code() == code)
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| D::Error::custom(format!("unknown fact: {code}")))
    }
}

/// All of these must hold. In a file: `["visa-exempt", "!minor"]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition(pub Vec<(Fact, bool)>);

impl Condition {
    /// Whether it holds: yes, no, or not known until some fact is asked.
    pub fn holds(&self, answer: impl Fn(Fact) -> Option<bool>) -> Option<bool> {
        let mut known = true;
        for &(fact, wanted) in &self.0 {
            match answer(fact) {
                Some(is) if is != wanted => return Some(false),
                Some(_) => {}
                None => known = false,
            }
        }
        known.then_some(true)
    }
}

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.0.iter().map(|(fact, wanted)| format!("{}{}", if *wanted { "" } else { "!" }, fact.code())),
        )
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<String>::deserialize(deserializer)?
            .iter()
            .map(|word| {
                let code = word.strip_prefix('!').unwrap_or(word);
                Fact::from_code(code)
                    .map(|fact| (fact, code.len() == word.len()))
                    .ok_or_else(|| D::Error::custom(format!("unknown fact: {code}")))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }
}
