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
use leptos::prelude::*;

use crate::browser::{Store, language, new_place, next_task, show, show_message_on_panic, spawn, tell_started};
use page::Parts;

/// Makes the application, and puts it in place of the first screen.
pub fn mount() {
    show_message_on_panic();
    spawn(make());
}

/// Makes the session and the page, a part in each task: what is typed into the first screen meanwhile never waits for all of
/// it. What comes later waits, as it would take the processor: on Lighthouse's phone, tasks blocked typing for 168 ms at the
/// median of five runs, and for 694 with fewer parts, and worker and service worker started first.
async fn make() {
    if let Some(packed) = language::fetched() {
        later_views::set_language(packed).await;
    }
    next_task().await;
    let store = Store::new();
    store.begin();
    next_task().await;
    let Some(place) = new_place() else { return };
    let parts: Parts = [(); 4].map(|()| RwSignal::new(false));
    mount_to(place.clone(), move || view! { <app::App store parts/> }).forget();
    for part in parts {
        next_task().await;
        part.set(true);
    }
    next_task().await;
    show(&place);
    tell_started();
    store.start_worker();
}
