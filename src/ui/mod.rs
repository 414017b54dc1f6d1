//! The views: thin, without rules of their own. They read [`view`](crate::session::view) data and send
//! [`Action`](crate::session::action::Action)s.

mod app;
mod page;
mod part;

use std::sync::Arc;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::browser::{Store, emptied_place, show_message_on_panic};
use crate::session::Session;
use crate::session::view::Computed;
use crate::text::{ENGLISH, Texts};

/// Puts the application in place of what the page shows while it loads.
pub fn mount() {
    show_message_on_panic();
    if let Some(place) = emptied_place() {
        mount_to(place, app::App).forget();
    }
}

/// The language of the page.
pub(crate) fn texts() -> &'static Texts {
    &ENGLISH
}

/// The case on the screen and its results; changes only when the case does.
pub(crate) type Results = Memo<Arc<Computed>>;

/// A part of the session. What depends on it is remade only when it differs.
pub(crate) fn seen<T: Send + Sync + PartialEq + 'static>(read: fn(&Session) -> T) -> Memo<T> {
    let session = store().session();
    Memo::new(move |_| session.with(read))
}

/// What the page shows of the results.
pub(crate) fn shown<T: Send + Sync + PartialEq + 'static>(
    results: Results,
    read: fn(&Computed, &Texts) -> T,
) -> Memo<T> {
    Memo::new(move |_| results.with(|computed| read(computed, texts())))
}

/// A text on the page that follows a part of what `view` shows. One type for all of them keeps the download small,
/// because the view code is compiled once for each type; functions instead of closures, below and above, are for the same reason.
pub(crate) fn follow<T: Send + Sync + 'static>(view: Memo<T>, read: fn(&T) -> String) -> Signal<String> {
    Signal::derive(move || view.with(read))
}

/// A part of the page that is made anew whenever what it reads changes. One type, as in [`follow`].
pub(crate) fn remade(view: impl Fn() -> AnyView + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(view)
}

/// The running session.
pub(crate) fn store() -> Store {
    expect_context::<Store>()
}
