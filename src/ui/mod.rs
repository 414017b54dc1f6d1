//! The views: Leptos components without rules of their own. They read what [`session`](crate::session) knows and the
//! [documents](crate::document) of the worker, and send [`Action`](crate::action::Action)s.

mod answer;
mod app;
mod checklist;
mod chrome;
mod controls;
mod document;
mod events;
mod form;
mod later;
mod page;
mod reactive;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::browser::{Store, emptied_place, show_message_on_panic, soon};
use crate::session::Session;
use crate::text::{ENGLISH, Texts};
use reactive::Derived;

/// Puts the application in place of what the page shows while it loads.
pub fn mount() {
    show_message_on_panic();
    let put_in_place = || {
        if let Some(place) = emptied_place() {
            mount_to(place, app::App).forget();
        }
    };
    // In a task of its own, so that starting the program and showing the page are not one long task.
    soon(put_in_place);
}

/// The language of the page.
fn texts() -> &'static Texts {
    &ENGLISH
}

/// The running session.
fn store() -> Store {
    expect_context::<Store>()
}

/// A part of the session, or something made of it. Who reads it is told only when it differs.
fn from_session<T: Send + Sync + PartialEq + 'static>(
    read: impl Fn(&Session) -> T + Send + Sync + 'static,
) -> Derived<T> {
    let session = store().session();
    Derived::new(move || session.with(&read))
}
