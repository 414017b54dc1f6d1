//! The business case itself: inputs, model, finance and results. Pure: no clock, no browser, no text formatting.
//!
//! Start with [`fields`] (what can be entered), then [`model`] (what is computed from it).

pub mod case;
pub mod decimal;
pub mod example;
pub mod fields;
pub mod finance;
pub mod formula;
pub mod lanes;
pub mod lines;
pub mod model;
pub mod number;
pub mod results;
pub mod value;
