//! The parts that pages are made of.

pub mod answer;
pub mod controls;
pub mod custom_lines;
pub mod field;
pub mod form;
pub mod header;
pub mod messages;
pub mod places;
pub mod question;
pub mod report;
