//! The columns of a list, and the words by which associations title them in three languages.

use super::lexicon::Lexicon;
use std::sync::LazyLock;

macro_rules! columns {
    ($($(#[$doc:meta])* $column:ident $id:literal [$($title:literal),+ $(,)?];)+) => {
        /// What a column of a list tells.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Column { $($(#[$doc])* $column),+ }

        impl Column {
            /// All columns.
            pub const ALL: &[Self] = &[$(Self::$column),+];

            /// Its stable name: the end of its message, and its name in `--json`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$column => $id),+ }
            }
        }

        const TITLES: &[(&str, Column)] = &[$($(($title, Column::$column)),+),+];
    };
}

columns! {
    /// The reference on the paper file.
    Reference "reference" [
        "N° dossier", "N°", "No", "Num", "Numéro", "Numéro dossier", "Numéro de dossier", "No dossier",
        "N° de dossier", "Nº dossier", "Dossier", "Réf", "Référence", "Réf dossier", "Code", "ID",
        "File", "File no", "File number", "Case", "Case no", "Case number", "Case ID", "Ref", "Reference",
        "رقم الملف", "الرقم", "رقم", "رقم الحالة", "المرجع", "ر.ت",
    ];
    /// Family name.
    Family "family" [
        "Nom", "Nom de famille", "Noms", "Surname", "Last name", "Family name",
        "النسب", "الاسم العائلي", "اللقب", "اسم العائلة", "الإسم العائلي",
    ];
    /// Given names.
    Given "given" [
        "Prénom", "Prénoms", "Prénom(s)", "First name", "First names", "Given name", "Given names", "Forename",
        "الاسم", "الاسم الشخصي", "الإسم الشخصي", "الاسم الأول",
    ];
    /// The whole name in one cell.
    Full "full-name" [
        "Nom et prénom", "Nom et prénoms", "Nom & prénom", "Nom prénom", "Nom/Prénom", "Nom complet", "Prénom et nom",
        "Bénéficiaire", "Name", "Full name", "Names",
        "الاسم الكامل", "الإسم الكامل", "الاسم والنسب", "الاسم و النسب", "النسب والاسم",
    ];
    /// Sex.
    Sex "sex" ["Sexe", "Genre", "S", "H/F", "F/H", "M/F", "F/M", "Sex", "Gender", "الجنس", "النوع"];
    /// Birth: day, year or age.
    Birth "birth" [
        "Date naiss", "Date naiss.", "Date de naissance", "Naissance", "Né le", "Né(e) le", "DDN", "DN", "D. naiss.",
        "Date naissance", "Année de naissance", "DOB", "Date of birth", "Birth date", "Birthdate", "Born", "Birth",
        "Year of birth", "تاريخ الازدياد", "تاريخ الميلاد", "تاريخ الولادة", "سنة الازدياد", "سنة الميلاد", "الازدياد",
    ];
    /// Age.
    Age "age" ["Âge", "Age", "السن", "العمر"];
    /// Nationality.
    Nationality "nationality" [
        "Nationalité", "Nat", "Nat.", "Pays", "Pays d'origine", "Origine", "Nationality", "Country",
        "Country of origin", "Citizenship", "الجنسية", "البلد", "بلد الأصل", "البلد الأصلي",
    ];
    /// Phone.
    Phone "phone" [
        "Tél", "Tél.", "Téléphone", "Tel", "N° tél", "Numéro de téléphone", "Portable", "GSM", "Mobile", "Contact tél",
        "WhatsApp", "Tél 2", "Téléphone 2", "Phone", "Phone number", "Telephone", "Cell", "Mobile phone",
        "الهاتف", "رقم الهاتف", "هاتف", "النقال", "واتساب",
    ];
    /// Arrival in Morocco.
    Arrival "arrival" [
        "Arrivée au Maroc", "Arrivée", "Date d'arrivée", "Date arrivée", "Entrée au Maroc", "Date d'entrée",
        "Date d'arrivée au Maroc", "Date d'entrée au Maroc", "Arrival", "Arrived", "Date of arrival", "Arrival date",
        "Arrival in Morocco", "Arrived in Morocco", "Date of entry", "Entry date",
        "تاريخ الدخول", "تاريخ الوصول", "الدخول إلى المغرب", "تاريخ الدخول إلى المغرب", "الوصول إلى المغرب",
        "تاريخ الوصول إلى المغرب",
    ];
    /// Status.
    Status "status" [
        "Situation", "Statut", "Situation administrative", "Statut administratif", "Situation séjour", "Status",
        "Legal status", "الوضعية", "الوضعية القانونية", "الوضعية الإدارية", "الوضع القانوني", "الحالة القانونية",
    ];
    /// The procedure wished for.
    Procedure "procedure" [
        "Démarche", "Démarches", "Procédure", "Demande", "Objet", "Motif", "Besoin", "Type de démarche", "Objet de la demande",
        "Procedure", "Request", "Purpose", "Need", "Service", "المسطرة", "الطلب", "الإجراء", "موضوع الطلب", "نوع الطلب",
    ];
    /// Last contact.
    Contact "contact" [
        "Dern. contact", "Dernier contact", "Date dernier contact", "Dernière visite", "Dernier passage", "Date de passage",
        "Last contact", "Last visit", "Last seen", "آخر اتصال", "آخر زيارة", "تاريخ آخر اتصال", "آخر تواصل",
    ];
    /// The day on which the association opened the file.
    Opened "opened" [
        "Date d'ouverture", "Ouvert le", "Ouverture", "Premier contact", "1er contact", "Date d'accueil", "Opened",
        "Date opened", "First contact", "Intake date", "تاريخ فتح الملف", "تاريخ الفتح", "أول اتصال",
    ];
    /// Quarter or commune.
    Quarter "quarter" [
        "Quartier", "Commune", "Ville", "Lieu", "Adresse", "Domicile", "Résidence", "Lieu de résidence",
        "Neighbourhood", "Neighborhood", "District", "City", "Town", "Address", "Area", "Place", "Quarter",
        "الحي", "المدينة", "العنوان", "الجماعة", "السكن", "مكان السكن",
    ];
    /// Observations.
    Observations "observations" [
        "Observations", "Observation", "Obs", "Obs.", "Remarques", "Remarque", "Commentaires", "Commentaire", "Note",
        "Notes", "Suivi", "Comment", "Comments", "Remarks", "Remark", "ملاحظات", "الملاحظات", "ملاحظة",
    ];
    /// The volunteer who follows the person.
    Volunteer "volunteer" [
        "Bénévole", "Référent", "Référente", "Intervenant", "Intervenante", "Suivi par", "Accompagnant", "Assigné à", "Agent",
        "Volunteer", "Caseworker", "Case worker", "Assigned to", "Worker",
        "المتطوع", "المتطوعة", "المتطوع(ة)", "المكلف", "المرافق", "المكلف بالملف",
    ];
}

impl Column {
    /// The column that a title names. What stands in brackets only explains it.
    pub(super) fn titled(title: &str) -> Option<Self> {
        static ALL: LazyLock<Lexicon<Column>> = LazyLock::new(|| Lexicon::new(TITLES));
        ALL.get(title).or_else(|| ALL.get(title.split(['(', '[', '\n']).next()?))
    }

    /// Whether several columns may tell it.
    pub(super) const fn repeats(self) -> bool {
        matches!(self, Self::Phone | Self::Observations | Self::Procedure)
    }

    /// Whether its cells are dates.
    pub(super) const fn dated(self) -> bool {
        matches!(self, Self::Birth | Self::Arrival | Self::Contact | Self::Opened)
    }
}
