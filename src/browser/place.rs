//! Where the application stands in the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The element that `index.html` keeps for the application, without what it shows while the application loads.
pub fn emptied_place() -> Option<HtmlElement> {
    let place = web_sys::window()?.document()?.get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    place.set_inner_html("");
    Some(place)
}
