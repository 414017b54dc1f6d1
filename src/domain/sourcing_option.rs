//! The options to get the work done that a case compares.

/// An option to get the work done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum SourcingOption {
    /// In-house as it is: what every other option is measured against.
    Baseline,
    /// In-house, better.
    ImprovedInHouse,
    /// Everything that this offer covers goes to it.
    Offer(usize),
    /// Each service goes where the case says.
    Hybrid,
}
