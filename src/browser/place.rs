//! Elements of the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The element that `index.html` keeps for the application, without what it shows while the application loads.
pub fn emptied_place() -> Option<HtmlElement> {
    let place = element("app")?;
    place.set_inner_html("");
    Some(place)
}

/// Moves the keyboard focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Closes the `<details>` with this id.
pub fn close(id: &str) {
    if let Some(element) = element(id) {
        // Removing an attribute fails only where there is none.
        let _ = element.remove_attribute("open");
    }
}

/// The address of the worker's script, which the build writes into the page.
pub(super) fn worker_address() -> Option<String> {
    let mark = web_sys::window()?.document()?.query_selector("meta[name=worker]").ok()??;
    mark.get_attribute("content")
}

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}
