//! Local storage. Keys carry the page's path, because several sites may share one origin.
//!
//! | key | holds |
//! |---|---|
//! | `outsight:<path>:drafts` | the visitor's drafts, as [`codec::draft`](crate::codec::draft) writes them |
//! | `outsight:<path>:set-aside` | the last text under `drafts` that could not be read; never read by the page |

use gloo_events::EventListener;
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;

use super::location;
use crate::session::SaveError;

const DRAFTS: &str = "drafts";
const SET_ASIDE: &str = "set-aside";

/// gloo-storage panics where the browser gives no storage, so nothing here may call it before this says yes.
fn is_available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

fn key(name: &str) -> String {
    format!("outsight:{}:{name}", location::folder())
}

/// The stored drafts; none if there are none or the browser gives no storage.
pub(super) fn read() -> Option<String> {
    if !is_available() {
        return None;
    }
    LocalStorage::raw().get_item(&key(DRAFTS)).ok().flatten()
}

/// Stores the drafts.
///
/// # Errors
///
/// [`SaveError`] if the browser gives no storage or has no room left.
pub(super) fn write(text: &str) -> Result<(), SaveError> {
    write_item(DRAFTS, text)
}

/// Keeps a text that cannot be read out of the way of the next save.
///
/// # Errors
///
/// [`SaveError`] as for [`write`].
pub(super) fn set_aside(text: &str) -> Result<(), SaveError> {
    write_item(SET_ASIDE, text)
}

/// Calls `follow` with the drafts that another tab has stored, for as long as the page lives.
pub(super) fn on_change(follow: impl Fn(String) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let key = key(DRAFTS);
    let listen = move |event: &web_sys::Event| {
        let Some(event) = event.dyn_ref::<web_sys::StorageEvent>().filter(|event| event.key() == Some(key.clone()))
        else {
            return;
        };
        if let Some(drafts) = event.new_value() {
            follow(drafts);
        }
    };
    EventListener::new(&window, "storage", listen).forget();
}

fn write_item(name: &str, text: &str) -> Result<(), SaveError> {
    if !is_available() {
        return Err(SaveError::Blocked);
    }
    let key = key(name);
    LocalStorage::raw().set_item(&key, text).map_err(|_| SaveError::Full)?;
    match LocalStorage::raw().get_item(&key) {
        Ok(Some(stored)) if stored == text => Ok(()),
        _ => Err(SaveError::Blocked),
    }
}
