//! Drafts and files: as they are, and with the checksum put right, behind which the fuzzer would not come.
#![no_main]

use libfuzzer_sys::fuzz_target;
use outsight::codec::checksum::checksum;
use outsight::drafts::envelope;

fuzz_target!(|text: &str| {
    check(text);
    if let Some(start) = text.trim_end().strip_suffix('}') {
        check(&format!("{start},\"check\":\"{:08x}\"}}", checksum(start.as_bytes())));
    }
});

fn check(text: &str) {
    let Ok((version, _)) = envelope::decode(text) else { return };
    let again = envelope::encode(&version);
    assert_eq!(envelope::decode(&again), Ok((version.clone(), vec![])));
    assert_eq!(envelope::encode(&version), again);
}
