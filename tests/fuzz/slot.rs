//! Key slots: none makes the program take more than its limits, and none opens that was not written here.
//! No passphrase is stretched: that is a second a try.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mastara::store::container::{FileKind, wrap};
use mastara::store::keys::cost::Cost;
use mastara::store::keys::slot::{FORMAT, read};

fuzz_target!(|data: &[u8]| {
    let _ = read(data, "slot", false);
    let wrapped = wrap(FileKind::Slot, FORMAT, data).expect("short enough");
    for practice in [false, true] {
        if let Ok(slot) = read(&wrapped, "slot", practice) {
            assert!(
                slot.cost.memory_kib <= Cost::CEILING_KIB && slot.cost.passes <= 64 && slot.cost.lanes <= 16
            );
            assert!(practice || slot.cost.memory_kib >= Cost::FLOOR.memory_kib);
        }
    }
});
