//! Outsight: the business case for outsourcing, computed in the browser.
//!
//! A visitor enters what work costs in-house and what providers ask; the page shows the cost of every way line by
//! line, the net present value of changing over, when it pays back, and what that answer rests on. Everything is computed on the visitor's
//! machine; no figure leaves it unless the visitor sends a link.
//!
//! # Code map
//!
//! | folder | what it is | may import |
//! |---|---|---|
//! | [`domain`] | the business case: table of inputs, model, finance functions, analysis | nothing |
//! | [`text`] | the words of the page, and numbers as people read and type them | `domain` |
//! | [`codec`] | how cases leave and enter: JSON, links, checksums | `domain` |
//! | [`drafts`] | the visitor's drafts in a storage that fails and is shared with other tabs | `domain`, `codec` |
//! | [`chart`] | data to themed SVG, drawn by plotters | `domain` |
//! | [`report`] | tables, charts, comparisons, tests of the answer, the risk checklist, as plain markup | all above |
//! | [`session`] | the application without a browser: state, actions, what the screen shows | all above but `chart` |
//! | `browser` | storage, address bar, clipboard, worker | `session`, `report`, `drafts`, `text` |
//! | `ui` | thin Leptos views | all but `codec` and `chart` |
//!
//! Two programs are built from it: `main.rs`, the page, and `worker/`, which makes reports, opens links and keeps the journal
//! beside it, and is loaded when the page has started.
//!
//! `browser` and `ui` exist only with the feature `csr`, which Trunk switches on; without it the library builds no
//! browser crate. `tests/architecture.rs` holds the edges that the compiler does not.
//!
//! To get to know the code, read [`domain::fields`] (what can be entered), [`domain::model`] (what is computed),
//! [`session::update`] (how the application changes), then `ui/app.rs`.
//!
//! # Invariants
//!
//! - A question of the risk checklist is declared once, in [`domain::risk::questions`]; checklist, scores, expected losses,
//!   drafts, links and documentation walk that table.
//! - An input is declared once, in [`domain::fields`]; form, validation, drafts, links, README and property tests walk
//!   that table. A cost line is declared once, in [`domain::lines`].
//! - A cost rule is stated once, in [`domain::model`], and runs with any [`Number`](domain::number::Number): plain
//!   numbers, a batch of lanes, or formulas that remember how they came about.
//! - Only [`session::update::update`] changes a [`Session`](session::Session); what is to be done outside comes back
//!   as [`Command`](session::action::Command)s.
//! - A case that is not the visitor's own is never saved before the visitor keeps it.
//! - What comes from outside is decoded with bounds, checked value by value against the table of inputs, and what
//!   cannot be used is reported. Nothing is repaired silently, and text that cannot be read stays where it is: a stored
//!   version has a key of its own, which nothing writes to again.
//! - No figure on screen is NaN or infinite.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod chart;
pub mod codec;
pub mod domain;
pub mod drafts;
pub mod report;
pub mod session;
pub mod text;

#[cfg(feature = "csr")]
mod browser;
#[cfg(feature = "csr")]
pub mod ui;
