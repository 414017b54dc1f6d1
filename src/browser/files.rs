//! Files handed out and taken in.

use gloo_timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::Array;
use web_sys::{Blob, HtmlAnchorElement, HtmlInputElement, Url};

use crate::drafts::envelope::MAX_BYTES;

/// Longer than any browser takes to begin reading what it was handed.
const RELEASE_MS: u32 = 60_000;

/// Hands a text to the visitor as a file.
pub(super) fn download(name: &str, text: &str) {
    // A browser that refuses a step shows nothing, and nothing is lost.
    let _ = try_download(name, text);
}

fn try_download(name: &str, text: &str) -> Option<()> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into())).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(RELEASE_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}

/// Reads the file that was chosen, and empties the choice so that the same one can be chosen again.
pub fn read_chosen(input: &HtmlInputElement, report: impl FnOnce(String) + 'static) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    if file.size() > MAX_BYTES as f64 {
        return report(String::new());
    }
    let done = Closure::once(move |text: JsValue| report(text.as_string().unwrap_or_default()));
    let _ = file.text().then(&done);
    done.forget();
    input.set_value("");
}
