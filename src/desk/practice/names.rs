//! Plausible names for each country of the practice desk. Invented pairings of common names:
//! nobody is meant.

/// Names of one country: families, women, men.
pub(super) struct Names {
    pub(super) family: &'static [&'static str],
    pub(super) women: &'static [&'static str],
    pub(super) men: &'static [&'static str],
}

/// The names used for a country; those of its neighbours where it has none of its own here.
pub(super) fn names(country: &str) -> Names {
    match country {
        "CI" => Names {
            family: &[
                "Kouassi",
                "Koné",
                "Ouattara",
                "Yao",
                "Coulibaly",
                "Bamba",
                "Touré",
                "Kouamé",
                "Traoré",
                "N'Guessan",
            ],
            women: &["Aya", "Adjoua", "Mariam", "Fatoumata", "Affoué", "Aminata", "Akissi", "Awa"],
            men: &["Ibrahim", "Seydou", "Kouadio", "Moussa", "Yao", "Serge", "Jean-Marc", "Adama"],
        },
        "SN" => Names {
            family: &["Diop", "Ndiaye", "Fall", "Sarr", "Gueye", "Faye", "Mbaye", "Sy", "Diallo", "Sène"],
            women: &["Aïssatou", "Fatou", "Ndèye", "Khady", "Mame Diarra", "Coumba", "Astou", "Sokhna"],
            men: &["Mamadou", "Cheikh", "Ousmane", "Modou", "Ibrahima", "Abdoulaye", "Pape", "Serigne"],
        },
        "GN" => Names {
            family: &[
                "Diallo", "Barry", "Bah", "Sow", "Camara", "Condé", "Keïta", "Sylla", "Soumah", "Bangoura",
            ],
            women: &["Kadiatou", "Mariama", "Hawa", "Fanta", "Aïssata", "Oumou", "Binta", "Djénabou"],
            men: &[
                "Alpha",
                "Thierno",
                "Sékou",
                "Mamadou Saliou",
                "Abdoulaye",
                "Ousmane",
                "Ibrahima",
                "Souleymane",
            ],
        },
        "CD" | "CG" => Names {
            family: &[
                "Ilunga",
                "Kabongo",
                "Tshibangu",
                "Mbuyi",
                "Kasongo",
                "Mukendi",
                "Ngoy",
                "Lukusa",
                "Mwamba",
                "Kalala",
            ],
            women: &["Béatrice", "Chantal", "Grâce", "Mireille", "Esther", "Nadine", "Ruth", "Clarisse"],
            men: &["Patrick", "Junior", "Trésor", "Héritier", "Dieudonné", "Christian", "Fiston", "Serge"],
        },
        "CM" => Names {
            family: &[
                "Ngono", "Kamga", "Mbarga", "Tchoumi", "Fotso", "Essomba", "Njoya", "Atangana", "Mokom",
                "Tabi",
            ],
            women: &["Estelle", "Brigitte", "Solange", "Carine", "Mispa", "Sandrine", "Arlette", "Laure"],
            men: &["Armand", "Franck", "Hervé", "Rodrigue", "Cyrille", "Boris", "Landry", "Ferdinand"],
        },
        "CF" => Names {
            family: &[
                "Yakété",
                "Dondra",
                "Ngaïssona",
                "Mokom",
                "Zoumara",
                "Gbossokoto",
                "Namsona",
                "Koyambounou",
            ],
            women: &["Prisca", "Carine", "Flavienne", "Ornella", "Chimène", "Judith"],
            men: &["Alain", "Fidèle", "Rodrigue", "Crépin", "Arsène", "Igor"],
        },
        "SY" => Names {
            family: &["العلي", "الشامي", "الحسن", "خليل", "حداد", "درويش", "قاسم", "الأحمد"],
            women: &["فاطمة", "نور", "رنا", "هبة", "سلمى", "أمينة"],
            men: &["محمد", "أحمد", "عبد الله", "خالد", "يوسف", "عمر"],
        },
        "YE" => Names {
            family: &["الصنعاني", "باوزير", "القاضي", "سعيد", "العمري", "الحضرمي"],
            women: &["أمل", "سمية", "لبنى", "أروى"],
            men: &["علي", "صالح", "فؤاد", "عبد الرحمن"],
        },
        "SD" | "SS" => Names {
            family: &["آدم", "عثمان", "إبراهيم", "الطيب", "بشير", "إدريس"],
            women: &["منى", "هالة", "رحاب", "مها"],
            men: &["حسن", "ياسر", "مصعب", "الأمين"],
        },
        _ => Names {
            family: &["Coulibaly", "Traoré", "Keïta", "Diarra", "Sangaré", "Koné", "Sissoko", "Cissé"],
            women: &["Fatoumata", "Mariam", "Aminata", "Oumou", "Djénéba", "Kadidia"],
            men: &["Adama", "Moussa", "Bakary", "Modibo", "Drissa", "Seydou"],
        },
    }
}
