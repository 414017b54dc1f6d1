//! Where and when the page runs.

use std::sync::OnceLock;

use wasm_bindgen::JsValue;
use web_sys::js_sys::Intl::NumberFormat;
use web_sys::js_sys::{Array, Date, Object};

use super::location;
use super::storage::{self, Local};
use crate::report::clock::Clock;
use crate::session::storage::Now;
use crate::session::{OwnMark, Setting};
use crate::text::typed::Mark;

/// The page's address, a number that no other tab has drawn, and what the visitor is used to.
pub(super) fn setting() -> Setting {
    let offset_minutes = -(Date::new_0().get_timezone_offset() as i32);
    Setting {
        page: location::page(),
        random: random(),
        clock: Clock { offset_minutes },
        preferences: Local::new().preferences(),
        mark: OwnMark(decimal_mark),
        unusable_texts: storage::unusable_texts(),
    }
}

/// The mark that the visitor's country sets before a fraction.
fn decimal_mark() -> Mark {
    static MARK: OnceLock<Mark> = OnceLock::new();
    *MARK.get_or_init(|| {
        let format = NumberFormat::new(&Array::new(), &Object::new()).format();
        let written = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(1.5)).ok().and_then(|text| text.as_string());
        if written.is_some_and(|text| text.contains(',')) { Mark::Comma } else { Mark::Point }
    })
}

fn random() -> u64 {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    // Every browser that runs this program has it.
    let _ = crypto.map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    u64::from_le_bytes(bytes) ^ Date::now() as u64
}

/// The time.
pub(super) fn now() -> Now {
    let ms = Date::now();
    let local = ms - Date::new_0().get_timezone_offset() * 60_000.0;
    // `2026-11-22T17:02:11.123Z`, of a time that is the visitor's as if it were universal.
    let local = String::from(Date::new(&local.into()).to_iso_string());
    let part = |range: std::ops::Range<usize>| local.get(range).unwrap_or_default().to_owned();
    Now { ms: ms as u64, clock: part(11..16), date: part(0..10) }
}
