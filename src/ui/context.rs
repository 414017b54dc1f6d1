//! What every view reads: the language, the session.

use leptos::prelude::*;

use super::reactive::Derived;
use crate::browser::Store;
pub use crate::browser::language::texts;
use crate::session::Session;

/// The running session.
pub fn store() -> Store {
    expect_context::<Store>()
}

/// A part of the session, or something made of it. Who reads it is told only when it differs.
pub fn from_session<T: Send + Sync + PartialEq + 'static>(
    read: impl Fn(&Session) -> T + Send + Sync + 'static,
) -> Derived<T> {
    let session = store().session();
    Derived::new(move || session.with(&read))
}
