//! The address bar.

use std::cell::RefCell;

use gloo_events::EventListener;

use crate::route::Route;

fn part(read: impl Fn(&web_sys::Location) -> Result<String, wasm_bindgen::JsValue>) -> String {
    web_sys::window().and_then(|window| read(&window.location()).ok()).unwrap_or_default()
}

/// The page's address without its fragment, and without a query, which is about the visitor.
pub(super) fn page() -> String {
    let address = part(web_sys::Location::href);
    address.split(['#', '?']).next().unwrap_or_default().to_owned()
}

/// The path of the folder that the page lies in.
pub(super) fn folder() -> String {
    let path = part(web_sys::Location::pathname);
    path.rsplit_once('/').map_or(path.clone(), |(folder, _)| format!("{folder}/"))
}

thread_local! {
    /// The fragment that the page shows. Where the address bar has another one, the visitor has just followed a link, and
    /// the browser is about to say so.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What the fragment shows.
pub(super) fn route() -> Route {
    let fragment = part(web_sys::Location::hash);
    let route = Route::parse(&fragment);
    SHOWN.set(fragment);
    route
}

/// Shows a fragment in the address bar without loading anything.
pub(super) fn set_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses keeps the old address on the same page, which does no harm.
        let _ = window.location().set_hash(fragment);
        SHOWN.set(part(web_sys::Location::hash));
    }
}

/// Shows a fragment in the address bar in place of the present one, which nothing follows. Not in place of a link that was
/// just followed: the visitor would stay where they are.
pub(super) fn replace_fragment(fragment: &str) {
    if SHOWN.with_borrow(|shown| *shown != part(web_sys::Location::hash)) {
        return;
    }
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment));
        SHOWN.set(part(web_sys::Location::hash));
    }
}

/// Calls `follow` whenever the fragment changes, for as long as the page lives.
pub(super) fn on_change(follow: impl Fn(Route) + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "hashchange", move |_| follow(route())).forget();
    }
}
