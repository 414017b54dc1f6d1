//! Links as they arrive: whatever the text, opening it ends well, and what opens is made into a link that opens alike.
#![no_main]

use libfuzzer_sys::fuzz_target;
use outsight::codec::link::{self, DecodedLink};

fuzz_target!(|text: &str| {
    if let Ok(DecodedLink::Open(sent)) = link::decode(text) {
        let again = link::encode(&sent.case, sent.draft.as_deref().unwrap_or_default());
        let Ok(DecodedLink::Open(second)) = link::decode(&again) else { panic!("a link made here opens") };
        assert_eq!((second.case, second.problems), (sent.case, vec![]));
    }
});
