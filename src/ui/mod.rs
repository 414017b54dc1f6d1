//! The views: Leptos components without rules of their own. They read what [`session`](crate::session) knows and the
//! [documents](crate::document) of the worker, and send [`Action`](crate::action::Action)s.

mod app;
mod change;
mod checklist;
mod chrome;
mod context;
mod controls;
mod document;
mod events;
mod form;
mod headline;
mod keyed;
mod later;
mod later_views;
mod option_cards;
mod page;
mod range;
mod reactive;
mod text_entry;

use leptos::mount::mount_to;

use crate::browser::{emptied_place, language, show_message_on_panic, soon, spawn, tell_started};

/// Puts the application in place of what the page shows while it loads.
pub fn mount() {
    show_message_on_panic();
    let put_in_place = || {
        if let Some(place) = emptied_place() {
            mount_to(place, app::App).forget();
            tell_started();
        }
    };
    match language::fetched() {
        // In a task of its own, so that starting the program and showing the page are not one long task.
        None => soon(put_in_place),
        Some(packed) => spawn(async move {
            later_views::set_language(packed).await;
            put_in_place();
        }),
    }
}
