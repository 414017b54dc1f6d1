//! The application without a browser. [`update`](update::update) turns an [`Event`](event::Event) into a changed [`Session`] and a
//! list of [`Command`](command::Command)s; [`view`] turns a session into what the screen shows.

mod address;
mod case;
mod checklist;
pub mod command;
mod currency;
mod drafts;
mod edit;
pub mod event;
mod form;
mod opening;
mod page;
mod preferences;
mod random;
mod report_request;
mod sharing;
mod state;
pub mod storage;
mod text_input;
mod unusable_text;
pub mod update;
pub mod view;
mod what_if;

pub use state::editing::{Picked, RateRefused};
pub use state::notice::{Deleted, Notice, Undoable};
pub use state::preferences::{KEY as PREFERENCES, Preferences};
pub use state::setting::{OwnMark, Setting, Site, Update};
pub use state::unusable::KEY as UNUSABLE_TEXTS;
pub use state::{Origin, PendingOpen, SaveState, Session};
