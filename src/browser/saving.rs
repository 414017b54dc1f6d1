//! When the drafts are written: soon after a change, and at once when the page is left.

use std::cell::RefCell;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::{Store, storage};
use crate::codec::draft;
use crate::session::action::Action;

/// Changes within this time are written together.
const DELAY_MS: u32 = 400;

thread_local! {
    static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Writes the drafts after a short while, once for all changes in it.
pub(super) fn save_soon(store: Store) {
    let is_waiting = WAITING.with_borrow(Option::is_some);
    if !is_waiting {
        let timeout = Timeout::new(DELAY_MS, move || {
            WAITING.take();
            save_now(store);
        });
        WAITING.set(Some(timeout));
    }
}

fn save_now(store: Store) {
    let text = store.session().with_untracked(|session| draft::encode(session.drafts()));
    store.send(Action::Saved(storage::write(&text)));
}

/// Writes what is waiting when the page is hidden or left; a browser may not come back to it.
pub(super) fn flush_when_hidden(store: Store) {
    let Some(window) = web_sys::window() else { return };
    let flush = move || {
        if let Some(timeout) = WAITING.take() {
            timeout.cancel();
            save_now(store);
        }
    };
    if let Some(document) = window.document() {
        EventListener::new(&document, "visibilitychange", move |_| flush()).forget();
    }
    EventListener::new(&window, "pagehide", move |_| flush()).forget();
}
