//! The parts that pages are made of.

pub mod answer;
pub mod controls;
pub mod field;
pub mod form;
pub mod markup;
pub mod names;
pub mod passing;
pub mod question;
pub mod report;
