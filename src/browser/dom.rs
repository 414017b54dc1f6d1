//! Elements of the page.

use std::cell::RefCell;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Promise;
use web_sys::{ClipboardEvent, Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use crate::report::Spread;

/// After how long without a frame there will be none.
const NO_FRAME_MS: i32 = 100;

#[wasm_bindgen]
extern "C" {
    /// Shows the page of the program, in `first_screen.js`.
    #[wasm_bindgen(js_name = outsightShow)]
    pub fn show(page: &PageRoot);
}

/// Where the application is.
pub type PageRoot = HtmlElement;

/// An element for the application, not yet on the screen.
pub fn new_place() -> Option<PageRoot> {
    web_sys::window()?.document()?.create_element("div").ok()?.dyn_into().ok()
}

/// How far down and up the result of the first screen that `index.html` shows could go; none where it shows none.
pub(super) fn first_spread() -> Option<Spread> {
    let first = element("first").filter(|first| !first.hidden())?;
    let part = |name: &str| first.get_attribute(name)?.parse::<u32>().ok().map(f64::from);
    Some(Spread::of_first_offer(part("data-down")?, part("data-up")?))
}

/// Does something in a task of its own, when the browser has done what waits.
pub(super) fn soon(act: impl FnOnce() + 'static) {
    Timeout::new(0, act).forget();
}

/// Goes on in a task of its own, when the browser has done what waits.
pub async fn next_task() {
    TimeoutFuture::new(0).await;
}

/// Waits until the browser has painted what has changed; where it paints nothing, as in a tab behind another, a moment only.
pub async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(&resolve);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, NO_FRAME_MS);
        }
    });
    let _ = JsFuture::from(frame).await;
    next_task().await;
}

/// Starts what has to wait for something. Leptos can do so from the mount on, and this before it.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Whether the `<details>` that an event is about is open.
pub fn is_open(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into().ok()).is_some_and(|own: Element| own.has_attribute("open"))
}

/// The number that the slider of an event stands at.
pub fn slid_to(event: &Event) -> f64 {
    let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    slider.map_or(f64::NAN, |slider| slider.value_as_number())
}

/// Takes what was pasted: `read` gets the id of the input and the text, and makes something of it, or leaves it to the browser.
pub fn pasted<T>(event: &ClipboardEvent, read: impl FnOnce(&str, &str) -> Option<T>) -> Option<T> {
    let input = event.target()?.dyn_into::<Element>().ok()?.id();
    let text = event.clipboard_data()?.get_data("text").ok()?;
    let own = read(&input, &text)?;
    event.prevent_default();
    Some(own)
}

/// Moves the keyboard to the next or the last value of a chart, or whatever stands beside what has the focus.
pub fn walk(event: &KeyboardEvent) {
    let from = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let to = from.as_ref().and_then(|from| match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => from.next_element_sibling(),
        "ArrowLeft" | "ArrowUp" => from.previous_element_sibling(),
        _ => None,
    });
    if let (Some(from), Some(to)) = (from, to.filter(|to| to.has_attribute("tabindex"))) {
        event.prevent_default();
        // Attributes of these elements can be set, and they can take the focus.
        let _ = from.set_attribute("tabindex", "-1");
        let _ = to.set_attribute("tabindex", "0");
        let _ = to.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Says in which language the page is, and which way that is written: `ltr` or `rtl`.
pub(super) fn set_language(tag: &str, direction: &str) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    for (name, value) in [("lang", tag), ("dir", direction)] {
        // These attributes can always be set.
        let _ = root.as_ref().map(|root| root.set_attribute(name, value));
    }
}

/// Sets the title of the window.
pub(super) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document())
        && document.title() != title
    {
        document.set_title(title);
    }
}

/// Moves the keyboard focus to the element with this id; false if there is none.
pub fn focus(id: &str) -> bool {
    let element = element(id);
    if let Some(element) = &element {
        unfold(element);
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
    element.is_some()
}

/// Opens the groups that an element stands in.
fn unfold(element: &Element) {
    // What is no selector, or cannot be set, opens nothing.
    while let Ok(Some(group)) = element.closest("details:not([open])") {
        if group.set_attribute("open", "").is_err() {
            return;
        }
    }
}

thread_local! {
    /// What is to have the focus as soon as the worker has written it, and in how many reports it may still come: one may
    /// be on its way that does not know of it yet.
    static WANTED: RefCell<Option<(String, u8)>> = const { RefCell::new(None) };
}

/// Moves the keyboard focus once the page has followed the session, or the report has.
pub(super) fn focus_soon(id: String) {
    soon(move || want(id, 2));
}

fn want(id: String, reports: u8) {
    WANTED.set((!focus(&id) && reports > 0).then_some((id, reports)));
}

/// The id of the element that has the keyboard focus; none if it has none.
pub(super) fn focused() -> Option<String> {
    let id = web_sys::window()?.document()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// Whether nothing in the page has the keyboard focus, as where an element that had it is gone.
fn has_no_focus() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.and_then(|document| document.active_element()).is_none_or(|own| own.tag_name() == "BODY")
}

/// Once the page shows a new report: gives the focus to what is to have it, or back to what had it.
pub(super) fn keep_focus(before: Option<String>) {
    let restore = move || match (WANTED.take(), before) {
        (Some((id, reports)), _) => want(id, reports - 1),
        (None, Some(id)) if has_no_focus() => {
            focus(&id);
        }
        _ => {}
    };
    soon(restore);
}

/// Closes the `<details>` with this id.
pub(super) fn close(id: &str) {
    if let Some(element) = element(id) {
        // Removing an attribute fails only where there is none.
        let _ = element.remove_attribute("open");
    }
}

/// Prints the page, and calls `done` when that is over.
pub(super) fn print(done: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    EventListener::once(&window, "afterprint", move |_| done()).forget();
    // A browser that cannot print shows nothing, and nothing is lost.
    let _ = window.print();
}

/// The address of the worker's script, which the build writes into the page.
pub(super) fn worker_address() -> Option<String> {
    let mark = web_sys::window()?.document()?.query_selector("meta[name=worker]").ok()??;
    mark.get_attribute("content")
}

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}
