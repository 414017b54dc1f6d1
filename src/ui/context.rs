//! What every view reads: the language, the session.

use leptos::prelude::*;

use super::reactive::Derived;
pub use crate::browser::language::texts;
use crate::browser::{ReportState, Store};
use crate::domain::analysis::influence::Influence;
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

/// How far each input moves the result, as of the last report of the worker.
pub fn influences() -> Derived<Vec<Influence>> {
    let report = store().report();
    let packed = Derived::new(move || report.with(ReportState::influences));
    Derived::new(move || packed.with(|packed| packed.read()))
}

/// A part of the session, or something made of it. Who reads it is told only when it differs.
pub fn from_session<T: Send + Sync + PartialEq + 'static>(
    read: impl Fn(&Session) -> T + Send + Sync + 'static,
) -> Derived<T> {
    let session = store().session();
    Derived::new(move || session.with(&read))
}
