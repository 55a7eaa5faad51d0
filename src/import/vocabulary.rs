//! The words by which lists tell sex, status and procedure, in three languages.

use super::lexicon::Lexicon;
use crate::domain::book::Book;
use crate::domain::ids::ProcedureId;
use crate::domain::person::{Sex, Status};
use crate::i18n::names::fold;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const SEXES: &[(&str, Sex)] = &[
    ("F", Sex::F),
    ("Femme", Sex::F),
    ("Féminin", Sex::F),
    ("Fille", Sex::F),
    ("Mme", Sex::F),
    ("Female", Sex::F),
    ("Woman", Sex::F),
    ("Girl", Sex::F),
    ("أنثى", Sex::F),
    ("امرأة", Sex::F),
    ("مؤنث", Sex::F),
    ("ث", Sex::F),
    ("H", Sex::M),
    ("M", Sex::M),
    ("Homme", Sex::M),
    ("Masculin", Sex::M),
    ("Masc", Sex::M),
    ("Garçon", Sex::M),
    ("Male", Sex::M),
    ("Man", Sex::M),
    ("Boy", Sex::M),
    ("ذكر", Sex::M),
    ("رجل", Sex::M),
    ("مذكر", Sex::M),
    ("ذ", Sex::M),
    ("Autre", Sex::Other),
    ("Other", Sex::Other),
    ("X", Sex::Other),
    ("آخر", Sex::Other),
];

/// A status, or a word that needs a remark.
#[derive(Clone, Copy)]
pub(super) enum Standing {
    Is(Status),
    /// "Refugee", without saying whose.
    Refugee,
}

const STANDINGS: &[(&str, Standing)] = &[
    ("irrégulier", Standing::Is(Status::Irregular)),
    ("irrégulière", Standing::Is(Status::Irregular)),
    ("situation irrégulière", Standing::Is(Status::Irregular)),
    ("en situation irrégulière", Standing::Is(Status::Irregular)),
    ("sans papiers", Standing::Is(Status::Irregular)),
    ("sans titre", Standing::Is(Status::Irregular)),
    ("sans titre de séjour", Standing::Is(Status::Irregular)),
    ("irregular", Standing::Is(Status::Irregular)),
    ("undocumented", Standing::Is(Status::Irregular)),
    ("no papers", Standing::Is(Status::Irregular)),
    ("غير نظامي", Standing::Is(Status::Irregular)),
    ("غير نظامية", Standing::Is(Status::Irregular)),
    ("غير قانوني", Standing::Is(Status::Irregular)),
    ("غير قانونية", Standing::Is(Status::Irregular)),
    ("وضعية غير نظامية", Standing::Is(Status::Irregular)),
    ("وضعية غير قانونية", Standing::Is(Status::Irregular)),
    ("بدون وثائق", Standing::Is(Status::Irregular)),
    ("بدون أوراق", Standing::Is(Status::Irregular)),
    ("régulier", Standing::Is(Status::Regular)),
    ("régulière", Standing::Is(Status::Regular)),
    ("situation régulière", Standing::Is(Status::Regular)),
    ("en situation régulière", Standing::Is(Status::Regular)),
    ("en règle", Standing::Is(Status::Regular)),
    ("titre de séjour", Standing::Is(Status::Regular)),
    ("carte de séjour", Standing::Is(Status::Regular)),
    ("regular", Standing::Is(Status::Regular)),
    ("documented", Standing::Is(Status::Regular)),
    ("residence permit", Standing::Is(Status::Regular)),
    ("نظامي", Standing::Is(Status::Regular)),
    ("نظامية", Standing::Is(Status::Regular)),
    ("قانوني", Standing::Is(Status::Regular)),
    ("قانونية", Standing::Is(Status::Regular)),
    ("وضعية نظامية", Standing::Is(Status::Regular)),
    ("وضعية قانونية", Standing::Is(Status::Regular)),
    ("demandeur d'asile", Standing::Is(Status::AsylumSeeker)),
    ("demandeuse d'asile", Standing::Is(Status::AsylumSeeker)),
    ("demandeur asile", Standing::Is(Status::AsylumSeeker)),
    ("asylum seeker", Standing::Is(Status::AsylumSeeker)),
    ("طالب لجوء", Standing::Is(Status::AsylumSeeker)),
    ("طالبة لجوء", Standing::Is(Status::AsylumSeeker)),
    ("طالب اللجوء", Standing::Is(Status::AsylumSeeker)),
    ("طالبة اللجوء", Standing::Is(Status::AsylumSeeker)),
    ("réfugié HCR", Standing::Is(Status::RefugeeUnhcr)),
    ("réfugiée HCR", Standing::Is(Status::RefugeeUnhcr)),
    ("réfugié UNHCR", Standing::Is(Status::RefugeeUnhcr)),
    ("UNHCR refugee", Standing::Is(Status::RefugeeUnhcr)),
    ("refugee UNHCR", Standing::Is(Status::RefugeeUnhcr)),
    ("لاجئ المفوضية", Standing::Is(Status::RefugeeUnhcr)),
    ("لاجئة المفوضية", Standing::Is(Status::RefugeeUnhcr)),
    ("لاجئ لدى المفوضية", Standing::Is(Status::RefugeeUnhcr)),
    ("لاجئة لدى المفوضية", Standing::Is(Status::RefugeeUnhcr)),
    ("réfugié BRA", Standing::Is(Status::RefugeeState)),
    ("réfugiée BRA", Standing::Is(Status::RefugeeState)),
    ("réfugié reconnu par l'État", Standing::Is(Status::RefugeeState)),
    ("réfugiée reconnue par l'État", Standing::Is(Status::RefugeeState)),
    ("state refugee", Standing::Is(Status::RefugeeState)),
    ("refugee BRA", Standing::Is(Status::RefugeeState)),
    ("لاجئ معترف به من الدولة", Standing::Is(Status::RefugeeState)),
    ("réfugié", Standing::Refugee),
    ("réfugiée", Standing::Refugee),
    ("refugee", Standing::Refugee),
    ("لاجئ", Standing::Refugee),
    ("لاجئة", Standing::Refugee),
];

const REGULARISED: [&str; 6] = ["regularise", "regularisee", "regularised", "regularized", "تسويه", "مسوي"];

/// Sex by its word.
pub(super) fn sex(text: &str) -> Option<Sex> {
    static ALL: LazyLock<Lexicon<Sex>> = LazyLock::new(|| Lexicon::new(SEXES));
    ALL.get(text)
}

/// Status by its word.
pub(super) fn standing(text: &str) -> Option<Standing> {
    static ALL: LazyLock<Lexicon<Standing>> = LazyLock::new(|| Lexicon::new(STANDINGS));
    ALL.get(text)
}

/// `régularisé 2017`: a regularisation of the past.
#[derive(Clone, Copy)]
pub(super) struct Regularised {
    /// The year, if one is told.
    pub year: Option<i32>,
}

/// Whether the words speak of a regularisation.
pub(super) fn regularised(text: &str) -> Option<Regularised> {
    let folded = fold(text);
    let mut words = folded.split(' ');
    let first = words.next()?;
    if !REGULARISED.contains(&first) {
        return None;
    }
    match words.filter(|word| !["en", "in", "سنه"].contains(word)).collect::<Vec<_>>()[..] {
        [] => Some(Regularised { year: None }),
        [year] => {
            let year = year.parse().ok().filter(|year| (1900..=2200).contains(year))?;
            Some(Regularised { year: Some(year) })
        }
        _ => None,
    }
}

const PROCEDURES: &[(&str, &[&str])] = &[
    (
        "first-permit",
        &[
            "1ère demande CS",
            "1ère demande",
            "1re demande",
            "1re demande CS",
            "Première demande",
            "Première demande CS",
            "1ère demande carte de séjour",
            "Première demande carte de séjour",
            "Première demande de carte de séjour",
            "1ère demande titre de séjour",
            "Première carte de séjour",
            "First permit",
            "First residence permit",
            "First application",
            "أول طلب",
            "الطلب الأول",
            "طلب أول لبطاقة الإقامة",
            "أول طلب لبطاقة الإقامة",
            "طلب بطاقة الإقامة لأول مرة",
        ],
    ),
    (
        "renewal",
        &[
            "Renouvellement",
            "Renouvellement CS",
            "Renouvellement carte de séjour",
            "Renouvellement de la carte de séjour",
            "Renouvellement titre de séjour",
            "Renewal",
            "Permit renewal",
            "تجديد",
            "التجديد",
            "تجديد الإقامة",
            "تجديد بطاقة الإقامة",
        ],
    ),
    (
        "asylum",
        &[
            "Asile",
            "Demande d'asile",
            "Asylum",
            "Asylum claim",
            "Asylum application",
            "لجوء",
            "اللجوء",
            "طلب اللجوء",
            "طلب لجوء",
        ],
    ),
    (
        "birth-registration",
        &[
            "Acte de naissance",
            "Déclaration de naissance",
            "Enregistrement de naissance",
            "Naissance",
            "Birth registration",
            "Birth certificate",
            "عقد الازدياد",
            "رسم الولادة",
            "شهادة الميلاد",
            "التصريح بالولادة",
            "تسجيل الولادة",
        ],
    ),
    (
        "refusal-appeal",
        &[
            "Recours refus",
            "Recours contre refus",
            "Recours contre le refus",
            "Recours refus CS",
            "Refusal appeal",
            "Appeal against refusal",
            "الطعن في الرفض",
            "طعن في الرفض",
            "الطعن في رفض الإقامة",
        ],
    ),
    ("residence-card", &["Carte de résidence", "Carte de résident", "Residence card", "بطاقة المقيم"]),
    (
        "school",
        &[
            "Scolarisation",
            "Inscription scolaire",
            "École",
            "School",
            "Schooling",
            "School enrolment",
            "التمدرس",
            "تمدرس",
            "التسجيل المدرسي",
            "التسجيل بالمدرسة",
        ],
    ),
    ("health", &["Santé", "Soins", "Accès aux soins", "Health", "Health care", "الصحة", "العلاج"]),
    (
        "expulsion-detention",
        &["Expulsion", "Rétention", "Détention", "Deportation", "Detention", "الطرد", "الاحتجاز"],
    ),
    ("border-escort", &["Reconduite à la frontière", "Border escort", "الاقتياد إلى الحدود"]),
    (
        "foreign-employment-contract",
        &[
            "Contrat ANAPEC",
            "ANAPEC",
            "CTE",
            "Contrat de travail étranger",
            "Foreign employment contract",
            "عقد الشغل",
            "عقد شغل أجنبي",
            "أنابيك",
        ],
    ),
    (
        "self-employment-training",
        &[
            "Auto-entrepreneur",
            "Formation professionnelle",
            "Self-employment",
            "Vocational training",
            "المقاول الذاتي",
            "التكوين المهني",
        ],
    ),
    (
        "marriage-nationality",
        &["Mariage mixte", "Mariage", "Mixed marriage", "Marriage", "زواج مختلط", "الزواج المختلط", "الزواج"],
    ),
    (
        "assisted-return",
        &[
            "Retour volontaire",
            "Retour volontaire assisté",
            "AVRR",
            "Voluntary return",
            "Assisted return",
            "العودة الطوعية",
            "عودة طوعية",
        ],
    ),
    ("trafficking-victim", &["Traite", "Victime de traite", "Trafficking", "الاتجار بالبشر"]),
    (
        "legal-aid",
        &[
            "Aide juridique",
            "Aide juridictionnelle",
            "Assistance judiciaire",
            "Legal aid",
            "المساعدة القضائية",
            "المساعدة القانونية",
        ],
    ),
    ("address-change", &["Changement d'adresse", "Change of address", "Address change", "تغيير العنوان"]),
];

/// The words for procedures: those of lists, and those of the book itself.
pub(super) struct Wishes(BTreeMap<String, ProcedureId>);

impl Wishes {
    /// With the names that the book gives its procedures.
    pub(super) fn of(book: &Book) -> Self {
        let mut words = BTreeMap::new();
        for (id, aliases) in PROCEDURES {
            for alias in *aliases {
                words.entry(fold(alias)).or_insert_with(|| ProcedureId::from(*id));
            }
        }
        for (id, versions) in &book.procedures {
            let names = versions.values().flat_map(|it| [&it.names.fr, &it.names.ar, &it.names.en]);
            for name in names.map(String::as_str).chain([id.as_str()]) {
                words.entry(fold(name)).or_insert_with(|| id.clone());
            }
        }
        words.remove("");
        Self(words)
    }

    /// The procedures that a cell wishes for: the known ones, and the words that name none.
    pub(super) fn read<'c>(&self, cell: &'c str) -> (Vec<ProcedureId>, Vec<&'c str>) {
        if let Some(id) = self.0.get(&fold(cell)) {
            return (vec![id.clone()], Vec::new());
        }
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for part in cell
            .split(['+', '/', ';', ',', '،', '؛', '&', '\n'])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            match self.0.get(&fold(part)) {
                Some(id) if known.contains(id) => {}
                Some(id) => known.push(id.clone()),
                None => unknown.push(part),
            }
        }
        (known, unknown)
    }
}

/// Whether the book lets a case begin this procedure today.
pub(super) fn held(book: &Book, id: &ProcedureId, today: NaiveDate) -> bool {
    book.current(id, today).is_some()
}
