//! The clipboard.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// Copies a text and says whether the browser allowed it.
pub(super) fn copy(text: &str, report: impl Fn(bool) + Copy + 'static) {
    // On pages without https a browser has no clipboard at all; asking for it would throw.
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return report(false) };
    let done = Closure::once(move |_: JsValue| report(true));
    let refused = Closure::once(move |_: JsValue| report(false));
    let _ = window.navigator().clipboard().write_text(text).then2(&done, &refused);
    // Only one of the two is ever called; the other's few bytes live as long as the page.
    done.forget();
    refused.forget();
}
