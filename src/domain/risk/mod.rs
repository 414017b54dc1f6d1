//! The risk checklist: what is asked, what was answered, what stays open, and what that could cost.
//!
//! Start with [`questions`] (what is asked) and [`outcome`] (what can go wrong); [`answer`] is what the visitor says,
//! [`score`] what follows from it. [`model::losses`](super::model) turns it into money.

pub mod actions;
pub mod answer;
pub mod level;
pub mod outcome;
pub mod pack;
pub mod question;
pub mod questions;
pub mod score;
mod screening;
