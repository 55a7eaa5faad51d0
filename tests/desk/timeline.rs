//! The timelines: who did what and when, in a case and at the desk, for whom it is; and that what leaves the house is
//! written down.

use crate::support::book::day;
use crate::support::matters::SHIPPED;
use crate::support::vaults::{NOW, PASSPHRASE, folder, fresh};
use mastara::desk::{Desk, Done, Locked, Moment};
use mastara::domain::command::{About, Command, Start};
use mastara::domain::course::{Note, Restriction};
use mastara::domain::journal::{Deed, Leaving};
use mastara::domain::law::Lang;
use mastara::domain::member::Role;
use mastara::domain::obstacle::Wanted;
use mastara::domain::person::NamePart;
use mastara::export::Wish;
use mastara::i18n::deeds;
use mastara::store::keys::cost::Cost;
use std::fs;
use std::sync::Arc;
use tempfile::TempDir;

const TODAY: &str = "2026-11-24";

fn enter(house: &TempDir, passphrase: &str) -> Desk {
    let locked = Locked::at(&folder(house), Arc::clone(&SHIPPED), Some(day(TODAY))).unwrap();
    locked.unlock(passphrase, &mut |_, _| {}).unwrap()
}

fn house() -> TempDir {
    let (scratch, mut vault, _) = fresh();
    for name in ["Youssef", "Anas"] {
        vault.add_member(name, Role::Volunteer, name.into(), Cost::practice(), NOW).unwrap();
    }
    vault.lock(NOW).unwrap();
    scratch
}

fn told(moments: &[Moment]) -> Vec<(String, String)> {
    let said = |moment: &Moment| match &moment.done {
        Done::Wrote(fields) => fields.join(" "),
        Done::Deed { deed, whom, reference } => {
            let whom = whom.as_ref().map(|name| name.reveal().clone()).unwrap_or_default();
            let reference = reference.clone().unwrap_or_default();
            for lang in Lang::ALL {
                let said = deeds::deed(deed, &whom, &reference, lang).plain();
                assert!(!said.contains('⟦') && !said.contains('$'), "{said}");
            }
            format!("{} {whom}{reference}", deed.code()).trim_end().to_owned()
        }
    };
    moments.iter().map(|moment| (moment.who.reveal().clone(), said(moment))).collect()
}

#[test]
fn a_case_tells_who_wrote_what_and_what_they_took_back() {
    let house = house();
    let mut his = enter(&house, "Youssef");
    let case = his.case_id();
    let command = Command::OpenCase {
        reference: "001/26".into(),
        on: day(TODAY),
        about: vec![About::Name(NamePart::AsTold, Some("Awa".into()))],
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    his.perform(case, &command).unwrap();
    his.lock().unwrap();
    let mut hers = enter(&house, PASSPHRASE);
    let item = hers.item();
    hers.perform(case, &Command::WriteNote(item, Note { text: "slip".into(), on: day(TODAY) })).unwrap();
    hers.undo().unwrap();
    hers.perform(case, &Command::Restrict(Restriction::OnRequest)).unwrap();
    hers.file(case).unwrap();
    let moments = hers.case_timeline(case, None).unwrap();
    let said = told(&moments);
    let who: Vec<&str> = said.iter().map(|(who, _)| who.as_str()).collect();
    assert_eq!(who, ["Khadija", "Khadija", "Khadija", "Khadija", "Youssef"], "{said:?}");
    assert!(said[4].1.contains("opening") && said.iter().any(|(_, what)| what == "restricted-opened 001/26"));
    assert_eq!(said.iter().filter(|(_, what)| what == "notes").count(), 2, "written, and taken back");
    assert!(moments.windows(2).all(|pair| pair[0].at >= pair[1].at), "the newest first");
    let tomorrow = moments[0].at.date().succ_opt();
    assert_eq!(hers.case_timeline(case, tomorrow).unwrap(), []);
    assert!(told(&hers.journal(None).unwrap()).iter().any(|(_, what)| what == "restricted-opened 001/26"));
    hers.lock().unwrap();
    // For whom the case is not, the journal does not know it.
    let other = enter(&house, "Anas");
    let journal = told(&other.journal(None).unwrap());
    assert!(journal.iter().all(|(_, what)| !what.starts_with("restricted")), "{journal:?}");
    assert!(journal.iter().any(|(who, what)| who == "Khadija" && what == "member-added Anas"));
    assert_eq!(other.case_timeline(case, None).unwrap_err().code(), "restricted");
}

#[test]
fn whatever_leaves_the_house_is_in_the_journal() {
    let house = house();
    let out = house.path().join("out");
    fs::create_dir(&out).unwrap();
    let mut desk = enter(&house, PASSPHRASE);
    let case = desk.case_id();
    let enrolment = desk.item();
    let command = Command::OpenCase {
        reference: "001/26".into(),
        on: day(TODAY),
        about: vec![About::Name(NamePart::AsTold, Some("Awa".into()))],
        starts: vec![Start { id: enrolment, procedure: "first-permit".into() }],
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(case, &command).unwrap();
    let left = |desk: &Desk| {
        let deeds = desk.deeds().unwrap().into_iter();
        deeds
            .filter_map(|event| if let Deed::Exported(what) = event.body { Some(what) } else { None })
            .collect::<Vec<_>>()
    };
    assert_eq!(left(&desk), []);
    let wish = Wish { lang: Lang::Fr, html: false, with_name: false };
    desk.handout(case, enrolment, wish, &out).unwrap();
    desk.print_moved(&[], Lang::Fr, &out).unwrap();
    desk.register_out(&Wanted::default()).unwrap();
    let all = [Leaving::Handout, Leaving::Explained, Leaving::Obstacles];
    assert_eq!(left(&desk), all);
    // What could not be written did not leave.
    desk.handout(case, enrolment, wish, &out.join("nowhere")).unwrap_err();
    assert_eq!(left(&desk), all);
    assert!(desk.verify().unwrap().findings.is_empty());
    assert_eq!(desk.deeds().unwrap().last().unwrap().body, Deed::Verified { findings: 0 });
    // The desk goes on writing behind its deeds.
    desk.perform(case, &Command::Assign(Some("Youssef".into()))).unwrap();
    assert!(desk.verify().unwrap().findings.is_empty());
}
