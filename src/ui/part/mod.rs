//! The parts that pages are made of.

pub mod answer;
pub mod chart;
pub mod custom_lines;
pub mod field;
pub mod form;
pub mod header;
pub mod messages;
pub mod table;
