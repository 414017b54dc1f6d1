//! The business case itself: inputs, model, finance and results. Pure: no clock, no browser, no text formatting.
//!
//! Start with [`fields`] (what can be entered), [`case`] (where it is entered), then [`model`] (what is computed from it).

pub mod analysis;
pub mod case;
pub mod cell;
pub mod convert;
pub mod custom;
pub mod decimal;
pub mod example;
pub mod field;
pub mod fields;
pub mod finance;
pub mod formula;
pub mod input_id;
pub mod lanes;
pub mod lines;
pub mod model;
pub mod name;
pub mod number;
pub mod party;
pub mod period;
pub mod place;
mod readiness;
pub mod results;
pub mod risk;
pub mod round_step;
pub mod sample;
pub mod scenario;
mod sourcing_option;
mod unit;
pub mod value;
