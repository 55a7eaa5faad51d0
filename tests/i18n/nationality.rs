//! Nationalities as lists write them; what means two countries is never guessed.

use mastara::domain::law::Lang;
use mastara::domain::person::{Country, Nationality, Sex};
use mastara::i18n::nationality::{all, candidates, demonym, name, nationality, recognise};
use proptest::prelude::*;

fn codes(text: &str) -> Vec<String> {
    candidates(text).iter().map(|country| country.code().to_owned()).collect()
}

#[test]
fn however_it_is_written() {
    let table = [
        (
            "SN",
            "Sénégal;SÉNÉGAL;sénégal;senegal;Sénégalais;Sénégalaise;sénégalaises;السنغال;سنغالية;Senegalese;SN;SEN",
        ),
        ("GN", "Guinée;GUINÉE;guinée;Guinéenne;Guinée-Conakry;Guinea;غينيا;Guinée (Conakry)"),
        ("CI", "Côte d'Ivoire;CÔTE D’IVOIRE;cote d ivoire;Ivoirienne;RCI;Ivory Coast;كوت ديفوار;ساحل العاج"),
        (
            "CD",
            "RDC;rdc;R.D.C.;Congolaise (RDC);RD Congo;Congo (RDC);DRC;congolais / RDC;République démocratique du Congo",
        ),
        ("CG", "Congo-Brazzaville;Congolais (Brazzaville);Congo Brazza\u{ad}ville"),
        ("CF", "RCA;Centrafricain;centrafricaine;Centrafrique;إفريقيا الوسطى"),
        ("SY", "Syrie;syrie;SYRIE;سورية;سوريا;Syrienne;Syrian;سوري"),
        ("SD", "Soudan;SOUDAN;السودان;سودان;سودانية"),
        ("SS", "Soudan du Sud;Sud-Soudanaise;جنوب السودان"),
        ("YE", "Yémen;yemen;اليمن;Yéménite"),
        ("CM", "cameroun;camerounais;Cameroon;الكاميرون"),
        ("ML", "Mali;malienne;مالي"),
        ("NE", "Niger;nigérienne;النيجر"),
        ("NG", "Nigeria;Nigérian;nigériane;نيجيريا"),
        ("GW", "Guinée-Bissau;guinée bissau;Bissau"),
        ("GQ", "Guinée équatoriale;équato-guinéenne"),
        ("DZ", "Algérie;l'Algérie;de nationalité algérienne;الجزائر"),
        ("BF", "Burkina;Burkina Faso;burkinabè;Burkinabé"),
        ("PS", "Palestine;فلسطين;Territoires palestiniens"),
        ("GM", "The Gambia;Gambie;la Gambie"),
        ("US", "États-Unis;USA;الولايات المتحدة"),
        ("GB", "Royaume-Uni;UK;anglaise"),
    ];
    for (code, ways) in table {
        for way in ways.split(';') {
            assert_eq!(codes(way), [code], "{way}");
        }
    }
}

#[test]
fn what_means_two_countries_is_asked() {
    for text in ["Congolaise", "congolais", "Congo", "كونغولي", "الكونغو"] {
        assert_eq!(codes(text), ["CD", "CG"], "{text}");
        assert_eq!(recognise(text), None);
    }
    assert_eq!(codes("coréenne"), ["KP", "KR"]);
    for text in ["", "?", "africaine", "no", "محمد", "Guin", "(", "réfugié"] {
        assert!(codes(text).is_empty(), "{text}");
    }
    assert_eq!(nationality("Apatride"), Some(Nationality::Stateless));
    assert_eq!(nationality("عديم الجنسية"), Some(Nationality::Stateless));
    assert_eq!(nationality("inconnue"), None);
}

#[test]
fn every_country_is_named_and_found_by_its_name() {
    for lang in Lang::ALL {
        let names = all(lang);
        assert!(names.len() > 240);
        for (country, name) in names {
            let found = candidates(&name);
            assert!(found.contains(&country), "{name}");
            assert!(found.len() == 1 || ["CD", "CG"].contains(&country.code()), "{name}: {found:?}");
        }
    }
    let syria = Country::from_code("SY").unwrap();
    assert_eq!(name(syria, Lang::Ar), "سوريا");
    assert_eq!(demonym(syria, Sex::F, Lang::Fr), Some("syrienne"));
    assert_eq!(demonym(syria, Sex::NotTold, Lang::En), Some("Syrian"));
    assert_eq!(name(Country::from_code("QQ").unwrap(), Lang::Fr), "QQ");
    let with_demonym =
        all(Lang::Fr).iter().filter(|(it, _)| demonym(*it, Sex::F, Lang::Ar).is_some()).count();
    assert!(with_demonym >= 80);
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC{0,30}") {
        let _ = candidates(&text);
    }
}
