//! The language of the page.

use std::sync::OnceLock;

use wasm_bindgen::JsCast;
use web_sys::js_sys::{Reflect, Uint8Array, global};

use super::dom;
use crate::text::{ENGLISH, Texts};

static TEXTS: OnceLock<&'static Texts> = OnceLock::new();

/// The texts of the page.
pub fn texts() -> &'static Texts {
    TEXTS.get().copied().unwrap_or(&ENGLISH)
}

/// The texts of another language than English that the script that starts this program has fetched, if the visitor wants one.
pub fn fetched() -> Option<Vec<u8>> {
    Some(Reflect::get(&global(), &"outsightTexts".into()).ok()?.dyn_ref::<Uint8Array>()?.to_vec())
}

/// Makes these the texts of the page, before it shows any.
pub fn set(texts: &'static Texts) {
    if TEXTS.set(texts).is_ok() {
        dom::set_language(texts.tag, texts.direction);
    }
}
