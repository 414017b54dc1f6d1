//! What stands at the head of the report.

use serde::{Deserialize, Serialize};

/// What the report says of itself besides the case.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ReportOrigin {
    /// The day of the report, as `2026-11-28`; empty leaves it out.
    pub date: String,
    /// The address of the page, and the draft's name, for a link to the case; an empty address leaves it out.
    pub page: String,
    pub draft: String,
}
