//! What a visitor can do, one enum for each part of the application. Documents carry actions on their buttons and lists, the page
//! sends them, and [`session`](crate::session) applies them.
//!
//! Actions are plain data. They travel from the worker to the page within one build, so their form is free to change.

pub mod case;
pub mod checklist;
pub mod drafts;
pub mod form;
pub mod page;
pub mod sharing;

pub use case::{CaseAction, LineTiming};
pub use checklist::ChecklistAction;
pub use drafts::DraftsAction;
pub use form::{CurrencyChange, FormAction, FormMode};
pub use page::PageAction;
pub use sharing::SharingAction;

use serde::{Deserialize, Serialize};

/// Something that a visitor does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Fill in the form.
    Form(FormAction),
    /// Change what the case consists of.
    Case(CaseAction),
    /// Manage drafts and files.
    Drafts(DraftsAction),
    /// Send a case, or open one that was received.
    Sharing(SharingAction),
    /// Work on the risk checklist.
    Checklist(ChecklistAction),
    /// Use the page around all that.
    Page(PageAction),
}

macro_rules! parts {
    ($($part:ident $action:ident)+) => {$(
        impl From<$action> for Action {
            fn from(action: $action) -> Self {
                Self::$part(action)
            }
        }
    )+};
}

parts! {
    Form FormAction
    Case CaseAction
    Drafts DraftsAction
    Sharing SharingAction
    Checklist ChecklistAction
    Page PageAction
}
