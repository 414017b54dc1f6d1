//! What reading and writing share: the version, the keys, and what can be wrong.

use crate::codec::json::{Object, Value};
use crate::domain::case::{Case, SourcingOption};
use crate::domain::fields::FieldId;

/// Version of this form. It rises when an older program could misread what a newer one writes.
pub const SCHEMA: u32 = 5;

/// Something in a stored case that could not be used. The rest of the case stands.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Problem {
    /// A key that the table of inputs does not have, or not there.
    UnknownInput(String),
    /// A value that the input cannot hold; the default stands.
    BadValue(FieldId),
    /// A low and high that the input cannot hold; none stands.
    BadSpread(FieldId),
    /// A custom line that has no amounts, no known side, or an amount out of bounds.
    BadLine(String),
    /// More services, offers or custom lines than a case can hold.
    TooMany,
    /// Something in the risk checklist, by the question's key.
    BadReply(String),
    /// A value that a scenario gives an input which there is not, or which it cannot vary.
    BadScenario,
    /// A service level that is no list of four texts.
    BadLevel,
    /// Who does what in the hybrid option, or the option shown, does not fit the offers.
    BadAssignment,
}

/// Keys of a line: how long it stays after the move, and the service whose price it is.
pub(super) const STAYS: &str = "stays";
pub(super) const PRICE_OF: &str = "price-of";
/// A line that stays for ever.
pub(super) const EVER: &str = "ever";

/// An option as it is written.
pub(super) fn option_key(option: SourcingOption) -> String {
    match option {
        SourcingOption::Baseline => "as-is".to_owned(),
        SourcingOption::ImprovedInHouse => "improved".to_owned(),
        SourcingOption::Hybrid => "hybrid".to_owned(),
        SourcingOption::Offer(offer) => format!("offer-{}", offer + 1),
    }
}

/// Keys of the scenarios, and of what one of them varies.
pub(super) const SCENARIOS: &str = "scenarios";
pub(super) const VARIES: &str = "varies";

pub(super) fn option_by_key(case: &Case, key: &str) -> Option<SourcingOption> {
    case.options().into_iter().find(|option| *option != SourcingOption::Baseline && option_key(*option) == key)
}

pub(super) fn put(object: &mut Object, key: &str, value: Value) {
    object.push((key.to_owned(), value));
}
