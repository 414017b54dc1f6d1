//! The JSON form of a case, in drafts and links. It carries what the visitor entered, by the keys of the table of
//! inputs; what is absent is at its default.
//!
//! ```json
//! {"title": "Service desk", "client": "North Ltd", "author": "Kim", "inputs": {"currency": "EUR"},
//!  "services": [{"name": "Desk", "inputs": {"people": 8}, "spreads": {"people": [7, 10]}}],
//!  "offers": [{"name": "North", "inputs": {"transition": 60000}, "quotes": [{"inputs": {"fee": 420000}}]}],
//!  "hybrid": [0], "subject": "hybrid",
//!  "lines": [{"name": "Audit", "side": "outsourced", "once": 25000},
//!            {"name": "Desk as a service", "side": "outsourced", "yearly": [90000, 90000], "price-of": 0},
//!            {"name": "Licences", "side": "in-house", "owner": 0, "yearly": [12000, 13000], "stays": 6},
//!            {"name": "Shared building", "side": "in-house", "yearly": [18200], "stays": "ever"}],
//!  "scenarios": [{"name": "Cautious", "varies": [["discount-rate", 0, 0, 0.08], ["fee", 0, 0, 450000]]}],
//!  "checklist": {"a1": "proven", "b2": {"answer": "partly", "note": "exit is open", "owner": "Kim"}}}
//! ```
//!
//! An offer has a checklist too, and a service may have `"levels": [["metric", "target", "method", "credit"]]`.

mod checklist;
mod format;
mod read;
mod write;

pub use format::{Problem, SCHEMA};
pub use read::restore;
pub use write::write;
