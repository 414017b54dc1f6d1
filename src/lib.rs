//! Outsight: the business case for outsourcing, computed in the browser.
//!
//! A visitor enters what work costs in-house and what providers charge. The page shows the cost of every option line by line,
//! the net present value of outsourcing, its payback, and what the result depends on. Everything is calculated on the visitor's
//! machine; no figure leaves it unless the visitor sends a link.
//!
//! # Code map
//!
//! | module | contents | may import |
//! |---|---|---|
//! | [`domain`] | the business case: table of inputs, model, finance functions, analysis | nothing |
//! | [`text`] | visible text; formatting and parsing of numbers | `domain` |
//! | [`codec`] | export and import of cases: JSON, links, checksums | `domain` |
//! | [`chart`] | charts as themed SVG, drawn by plotters | `domain` |
//! | [`ids`] | ids of elements in the page | `domain` |
//! | [`drafts`] | the visitor's drafts, in a storage that can fail and is shared with other tabs | `domain`, `codec` |
//! | [`route`] | what a URL fragment shows | `domain`, `codec`, `drafts` |
//! | [`action`] | what a visitor can do, as plain data | `domain`, `drafts`, `route` |
//! | [`document`] | a page as data: cards, figures, tables, charts, findings, questions | `domain`, `drafts`, `action` |
//! | [`report`] | tables, charts, comparisons, sensitivity and the risk checklist, as documents | all above |
//! | [`protocol`] | what the page asks of its worker, and what the worker replies | all above but `chart` |
//! | [`session`] | the application without a browser: state, events, view | all above but `chart` |
//! | `browser` | storage, address bar, clipboard, worker | `text`, `ids`, `drafts`, `route`, `action`, `document`, `report`, `protocol`, `session` |
//! | `ui` | Leptos views: documents, the form, what stands around every page | `domain`, `text`, `ids`, `route`, `action`, `document`, `session`, `browser` |
//!
//! Three programs are built from it: `main.rs`, the page; the views that the first screen does without, which the build takes out
//! of it (`ui/later_views.rs`); and `worker/`, the web worker, which writes reports, opens links and keeps the journal. The last
//! two are loaded once the page has started.
//!
//! `browser` and `ui` exist only with the feature `csr`, which Trunk switches on; without it the library builds no
//! browser crate. `tests/architecture.rs` checks the import rules that the compiler does not.
//!
//! To get to know the code, read [`domain::fields`] (the inputs), [`domain::model`] (the calculation),
//! [`session::update`] (the state transitions), then `ui/app.rs`.
//!
//! # Invariants
//!
//! - A question of the risk checklist is declared once, in [`domain::risk::questions`]; checklist, scores, expected losses,
//!   drafts, links and documentation walk that table.
//! - An input is declared once, in [`domain::fields`]; form, validation, drafts, links, documentation and property tests
//!   walk that table. A cost line is declared once, in [`domain::lines`].
//! - A cost rule is stated once, in [`domain::model`], and runs with any [`Number`](domain::number::Number): plain
//!   numbers, a batch of lanes, or formulas that record their own derivation.
//! - Only [`session::update::update`] changes a [`Session`](session::Session); side effects are returned
//!   as [`Command`](session::command::Command)s.
//! - A received case is never saved until the visitor saves it as a draft.
//! - External data is decoded with bounds and checked value by value against the table of inputs; unusable values are
//!   reported. Nothing is repaired silently, and unreadable text stays where it is: each stored version has its own
//!   write-once key.
//! - No figure on screen is NaN or infinite.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod action;
pub mod chart;
pub mod codec;
pub mod document;
pub mod domain;
pub mod drafts;
pub mod ids;
pub mod protocol;
pub mod report;
pub mod route;
pub mod session;
pub mod text;

#[cfg(feature = "csr")]
mod browser;
#[cfg(feature = "csr")]
pub mod ui;
