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

use crate::browser::{PageRoot, language, new_place, show, show_message_on_panic, soon, spawn, tell_started};
use page::Parts;

/// Makes the application, and puts it in place of the first screen.
pub fn mount() {
    show_message_on_panic();
    match language::fetched() {
        None => soon(make),
        Some(packed) => spawn(async move {
            later_views::set_language(packed).await;
            make();
        }),
    }
}

/// Makes the page, a part in each task: what is typed into the first screen meanwhile never waits for all of it. On
/// Lighthouse's phone, the longest task took 95 to 276 ms in three runs, and 270 to 310 in four that made it at once.
fn make() {
    if let Some(place) = new_place() {
        let parts: Parts = [(); 3].map(|()| RwSignal::new(false));
        mount_to(place.clone(), move || view! { <app::App parts/> }).forget();
        make_next(place, parts.to_vec());
    }
}

fn make_next(place: PageRoot, mut parts: Vec<RwSignal<bool>>) {
    soon(move || {
        if parts.is_empty() {
            show(&place);
            return tell_started();
        }
        parts.remove(0).set(true);
        make_next(place, parts);
    });
}
