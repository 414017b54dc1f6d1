//! Elements of the page.

use gloo_timers::callback::Timeout;
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

/// The id of the element that has the keyboard focus; none if it has none.
pub(super) fn focused() -> Option<String> {
    let id = web_sys::window()?.document()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// Brings the keyboard focus back to an element once the page has been shown anew, if it went away meanwhile.
pub(super) fn keep_focus(id: Option<String>) {
    if let Some(id) = id {
        let check = move || {
            let is_elsewhere = focused().is_some_and(|own| own != id);
            if focused().is_none() || is_elsewhere {
                focus(&id)
            }
        };
        Timeout::new(0, check).forget();
    }
}

/// Closes the `<details>` with this id.
pub fn close(id: &str) {
    if let Some(element) = element(id) {
        // Removing an attribute fails only where there is none.
        let _ = element.remove_attribute("open");
    }
}

/// Prints the page.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print shows nothing, and nothing is lost.
        let _ = window.print();
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
