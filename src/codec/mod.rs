//! How cases leave and enter. Everything from outside takes one path: bytes → bounded decoding →
//! JSON → [`wire::restore`] → [`Case`](crate::domain::case::Case), with a report of what could not be
//! used. A bad input is an error, never a panic.

pub mod checksum;
pub mod cover;
pub mod json;
pub mod link;
pub mod migrate;
pub mod repair;
pub mod wire;
