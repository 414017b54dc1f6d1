//! When the draft is saved: soon after a change, at once when the page is left, and again and again while it cannot be.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::js_sys::Date;

use super::Store;
use crate::session::SaveState;
use crate::session::event::StorageEvent;

/// Changes with less time between them are written together: what is half typed is not written down.
const DELAY_MS: u32 = 400;
/// But none waits longer than this, or a browser that is killed would lose it.
const MOST_MS: f64 = 1_000.0;
/// How long to wait before the next try where saving has failed.
const RETRY_MS: u32 = 5_000;

thread_local! {
    static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// Since when something waits.
    static SINCE: Cell<f64> = const { Cell::new(0.0) };
}

/// Saves after a short while, once for all changes in it.
pub(super) fn save_soon(store: Store) {
    let now = Date::now();
    match WAITING.take() {
        Some(timeout) => drop(timeout.cancel()),
        None => SINCE.set(now),
    }
    let left = (SINCE.get() + MOST_MS - now).clamp(0.0, f64::from(DELAY_MS));
    save_in(store, left as u32);
}

fn save_in(store: Store, delay_ms: u32) {
    let timeout = Timeout::new(delay_ms, move || {
        WAITING.take();
        save_now(store);
    });
    WAITING.set(Some(timeout));
}

fn save_now(store: Store) {
    store.save();
    if matches!(store.session().with_untracked(|session| session.saved()), SaveState::Failed(_)) {
        SINCE.set(Date::now() + f64::from(RETRY_MS));
        save_in(store, RETRY_MS);
    }
}

/// Saves what is waiting when the page is hidden or left; a browser may not come back to it.
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
    // Whoever leaves while saving fails is asked first.
    EventListener::new_with_options(
        &window,
        "beforeunload",
        gloo_events::EventListenerOptions::enable_prevent_default(),
        move |event| {
            flush();
            if store.session().with_untracked(|session| session.is_unsaved()) {
                event.prevent_default();
            }
        },
    )
    .forget();
    // A browser that comes back to the page may have been told of changes while it was asleep, or not.
    EventListener::new(&window, "pageshow", move |_| store.send(StorageEvent::Changed)).forget();
}
