//! Work on the storage. [`run`] runs a task, here and not in the browser, so that tests can run sessions against storages that
//! fail; `results` applies what came of it to the session.

pub(super) mod results;
mod run;
mod task;

pub use run::run;
pub use task::{Moved, Now, OpenedDraft, SavedVersion, StorageResult, StorageTask, SwitchTo};
