//! What is behind the checksum of a link: the JSON of a case of any schema. The checksum would keep the fuzzer out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use outsight::codec::link;
use outsight::codec::wire::{self, SCHEMA};
use outsight::domain::results::Computed;

fuzz_target!(|data: &[u8]| {
    let Some((schema, json)) = data.split_first() else { return };
    let schema = 1 + u32::from(*schema) % SCHEMA;
    let Some(sent) = link::read(json, schema) else { return };
    let (again, problems) = wire::restore(&wire::write(&sent.case)).expect("a case written here is read");
    assert_eq!((&again, problems), (&sent.case, vec![]));
    if schema % 2 == 0 {
        assert!(!Computed::new(&again).results.npv.is_nan());
    }
});
