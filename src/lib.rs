//! Outsight.

pub mod chart;
pub mod codec;
pub mod domain;
pub mod session;
pub mod text;

#[cfg(feature = "csr")]
mod browser;
#[cfg(feature = "csr")]
pub mod ui;
