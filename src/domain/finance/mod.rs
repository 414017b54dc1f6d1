//! Finance functions on slices of cash flows.
//!
//! A flow is money received (positive) or paid (negative). Unless a function says otherwise, the first flow of a
//! slice falls at the start (period 0) and each further one at the end of its period. Rates are fractions per
//! period: 0.1 is 10%.

pub mod internal_rate;
pub mod loss;
pub mod payback;
pub mod pert;
pub mod ratio;
mod roots;

pub use internal_rate::{InternalRate, irr, mirr};
pub use payback::{Payback, payback};
pub use ratio::{benefit_cost_ratio, roi};
