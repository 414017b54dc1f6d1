//! What every view reads: the language, the session.

use leptos::prelude::*;

use super::reactive::Derived;
pub use crate::browser::language::texts;
use crate::browser::{ReportState, Store};
use crate::domain::analysis::tornado::Spread;
use crate::session::Session;

/// The running session.
pub fn store() -> Store {
    expect_context::<Store>()
}

/// How far the result could fall and rise, as of the last report of the worker.
pub fn spread() -> Derived<Option<Spread>> {
    let report = store().report();
    Derived::new(move || report.with(ReportState::spread))
}

/// A part of the session, or something made of it. Who reads it is told only when it differs.
pub fn from_session<T: Send + Sync + PartialEq + 'static>(
    read: impl Fn(&Session) -> T + Send + Sync + 'static,
) -> Derived<T> {
    let session = store().session();
    Derived::new(move || session.with(&read))
}
