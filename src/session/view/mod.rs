//! What the screen shows at once, as plain data: every text is ready, every id is decided. What takes longer to work out
//! is in [`report`](crate::report).

pub mod checklist;
pub mod find;
pub mod form;
pub mod grid;
pub mod groups;
pub mod headline;
pub mod lines;
pub mod messages;
pub mod options;
mod problems;
pub mod range_bar;
pub mod scenarios;
pub mod what_if;
