//! The JSON form of a case, in drafts and links. It carries what the visitor entered, by the keys of the table of
//! inputs; what is absent is at its default.
//!
//! ```json
//! {"title": "Service desk", "inputs": {"currency": "EUR"},
//!  "services": [{"name": "Desk", "inputs": {"people": 8}, "spreads": {"people": [7, 10]}}],
//!  "offers": [{"name": "North", "inputs": {"transition": 60000}, "quotes": [{"inputs": {"fee": 420000}}]}],
//!  "hybrid": [0], "subject": "hybrid",
//!  "lines": [{"name": "Audit", "side": "outsourced", "once": 25000},
//!            {"name": "Desk as a service", "side": "outsourced", "yearly": [90000, 90000], "price-of": 0},
//!            {"name": "Licences", "side": "in-house", "owner": 0, "yearly": [12000, 13000], "stays": 6},
//!            {"name": "Shared building", "side": "in-house", "yearly": [18200], "stays": "ever"}],
//!  "checklist": {"a1": "proven", "b2": {"answer": "partly", "note": "exit is open", "owner": "Kim"}}}
//! ```
//!
//! An offer has a checklist too, and a service may have `"levels": [["metric", "target", "method", "credit"]]`.

mod checklist;
mod read;
mod write;

pub use read::restore;
pub use write::write;

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
    /// A service level that is no list of four texts.
    BadLevel,
    /// Who does what in the hybrid way, or the way shown, does not fit the offers.
    BadWay,
}

/// Keys of a line: how long it stays after the move, and the service whose price it is.
const STAYS: &str = "stays";
const PRICE_OF: &str = "price-of";
/// A line that stays for ever.
const EVER: &str = "ever";

/// A way as it is written.
fn option_key(option: SourcingOption) -> String {
    match option {
        SourcingOption::Baseline => "as-is".to_owned(),
        SourcingOption::ImprovedInHouse => "improved".to_owned(),
        SourcingOption::Hybrid => "hybrid".to_owned(),
        SourcingOption::Offer(offer) => format!("offer-{}", offer + 1),
    }
}

fn option_by_key(case: &Case, key: &str) -> Option<SourcingOption> {
    case.options().into_iter().find(|option| *option != SourcingOption::Baseline && option_key(*option) == key)
}

fn put(object: &mut Object, key: &str, value: Value) {
    object.push((key.to_owned(), value));
}
