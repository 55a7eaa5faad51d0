//! After a repair the audit says once what was lost, and nobody hides another cut behind it.

use crate::support::vaults::{NOW, PASSPHRASE, copy_dir, folder, fresh, named, note, opened, save, unlock};
use mastara::domain::journal::{Deed, Upto};
use mastara::domain::member::Role;
use mastara::store::engine::{Batch, Engine, Next, Tree};
use mastara::store::keys::cost::Cost;
use mastara::store::sled_engine::SledEngine;
use mastara::store::vault::{Wrong, open};
use std::fs;

#[test]
fn whoever_cuts_more_after_a_repair_is_named() {
    let (scratch, mut vault, _) = fresh();
    let place = folder(&scratch);
    let store = place.join("store-1");
    vault.add_member("Omar", Role::Volunteer, "omar".into(), Cost::practice(), NOW).unwrap();
    let line = vault.device();
    save(&mut vault, vec![opened(1), named(1, "One")]).unwrap();
    vault.lock(NOW).unwrap();
    let aside = scratch.path().join("aside");
    copy_dir(&store, &aside);
    let mut vault = unlock(&place).unwrap();
    save(&mut vault, vec![note(1, 1, "cut")]).unwrap();
    let audit = vault.audit(false).unwrap();
    vault.checkpoint(&audit, NOW).unwrap();
    vault.lock(NOW).unwrap();
    fs::remove_dir_all(&store).unwrap();
    copy_dir(&aside, &store);
    let cut = unlock(&place).unwrap().audit(true).unwrap();
    assert_eq!(
        cut.findings.iter().map(|bad| (bad.line, bad.wrong)).collect::<Vec<_>>(),
        [(line, Wrong::Cut)]
    );

    // A volunteer takes the head away and says that all is known: nothing follows from it.
    let forged = scratch.path().join("forged");
    copy_dir(&place, &forged);
    fs::remove_file(forged.join("head")).unwrap();
    let aside_of = |vault: &mastara::store::vault::Vault| {
        let heads = vault.audit(false).unwrap().heads;
        heads
            .iter()
            .map(|head| Upto { line: head.line, seq: head.number, hash: head.hash })
            .collect::<Vec<_>>()
    };
    let his = open(&forged).unwrap().unlock("omar").unwrap();
    let upto = aside_of(&his);
    his.append_deed(Deed::Repaired { lost: 0 }, NOW).unwrap();
    his.append_deed(Deed::Checked { upto }, NOW).unwrap();
    drop(his);
    let audit = unlock(&forged).unwrap().audit(true).unwrap();
    assert!(audit.repaired.is_empty() && audit.known.is_empty(), "{:?}", audit.known);

    let to = scratch.path().join("repaired");
    let repair = open(&place).unwrap().repair(PASSPHRASE, &to, NOW).unwrap();
    assert!(repair.report.sound() && repair.report.known.len() == 1, "{:?}", repair.report);
    let mut vault = repair.vault;
    assert_ne!(vault.device(), line);
    save(&mut vault, vec![note(1, 2, "goes on")]).unwrap();
    let audit = vault.audit(true).unwrap();
    assert_eq!(audit.findings, []);
    assert_eq!(audit.repaired, [(NOW, 1)]);
    vault.lock(NOW).unwrap();
    let mut his = open(&to).unwrap().unlock("omar").unwrap();
    save(&mut his, vec![note(1, 3, "by Omar")]).unwrap();
    assert_eq!(his.audit(true).unwrap().findings, []);
    drop(his);

    // More of the old line is taken away: what was vouched for no longer fits.
    let engine = SledEngine::open(&to.join("store-1")).unwrap();
    let mut last = None;
    engine
        .scan(Tree::Ledger, &line.0, &mut |key, _| {
            last = Some(key.to_vec());
            Ok(Next::More)
        })
        .unwrap();
    let mut batch = Batch::default();
    batch.delete(Tree::Ledger, &last.unwrap());
    engine.commit(&batch).unwrap();
    engine.flush().unwrap();
    drop(engine);
    let audit = unlock(&to).unwrap().audit(true).unwrap();
    assert!(
        audit.findings.iter().any(|bad| bad.line == line && bad.wrong == Wrong::Cut),
        "{:?}",
        audit.findings
    );
}
