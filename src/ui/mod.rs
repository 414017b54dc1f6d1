//! The views: thin, without rules of their own. They read [`view`](crate::session::view) data and send
//! [`Action`](crate::action::Action)s.

mod app;
mod element;
mod page;
mod part;
mod seen;
mod turns;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::browser::{Store, emptied_place, show_message_on_panic, soon};
use crate::session::Session;
use crate::text::{ENGLISH, Texts};
use seen::Seen;

/// Puts the application in place of what the page shows while it loads.
pub fn mount() {
    show_message_on_panic();
    let put_in_place = || {
        if let Some(place) = emptied_place() {
            mount_to(place, app::App).forget();
        }
    };
    // In a task of its own, as the pieces of the page are.
    soon(put_in_place);
}

/// The language of the page.
pub(crate) fn texts() -> &'static Texts {
    &ENGLISH
}

/// A part of the session. What depends on it is remade only when it differs.
pub(crate) fn seen<T: Send + Sync + PartialEq + 'static>(
    read: impl Fn(&Session) -> T + Send + Sync + 'static,
) -> Seen<T> {
    let session = store().session();
    Seen::new(move || session.with(|session| read(session)))
}

/// Whether another case is about to be shown: what stands there is about the one before.
pub(crate) fn is_opening() -> Signal<String> {
    seen(|session| session.pending().is_some()).text(bool::to_string)
}

/// The running session.
pub(crate) fn store() -> Store {
    expect_context::<Store>()
}
