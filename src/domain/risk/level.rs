//! The service-level sheet: what to measure, for each kind of service.

use crate::domain::name::bounded;
use crate::domain::value::choice;

choice! {
    /// A column of the sheet.
    LevelColumn {
        Metric "metric" "Metric"
        Target "target" "Target"
        Method "method" "Measured how"
        Credit "credit" "Credit"
    }
}

/// Most service levels of a service.
pub const MAX_LEVELS: usize = 20;
/// Most characters in a cell.
pub const MAX_CELL: usize = 160;

/// One service level: a text for each [`LevelColumn`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLevel(pub [String; 4]);

impl ServiceLevel {
    /// The texts of a service level, without control characters; one that is too long is cut.
    pub fn new(texts: [&str; 4]) -> Self {
        Self(texts.map(|text| bounded(text, MAX_CELL)))
    }
}

const CREDIT: &str = "5% of the month’s price; 10% if missed twice in a row";
const SMALL_CREDIT: &str = "2% of the month’s price";
const NO_CREDIT: &str = "None; a plan within ten working days";

/// Suggested service levels for each kind of service, in the order of [`ServiceKind`](crate::domain::value::ServiceKind), in English.
/// Targets and credits are this project’s judgement, to be replaced by what was measured before the handover.
pub static SUGGESTED: [&[[&str; 4]]; 4] = [
    &[
        [
            "Availability of servers in service hours",
            "99.9% a month",
            "Monitoring from outside the provider’s network",
            CREDIT,
        ],
        [
            "Time to restore after a severe incident",
            "4 hours",
            "Incident ticket, opened to confirmed by the user",
            CREDIT,
        ],
        [
            "Recovery test: time and data loss",
            "8 hours; 1 hour of data",
            "Yearly test, observed by the customer",
            NO_CREDIT,
        ],
        [
            "Critical security patches in place",
            "Within 7 days of release",
            "Monthly scan run by the customer",
            SMALL_CREDIT,
        ],
        [
            "Backups completed and readable",
            "99% a month; one restored each quarter",
            "Backup log and restore record",
            SMALL_CREDIT,
        ],
    ],
    &[
        ["Severe defects in production", "At most 1 for each release", "Defect log of the first 30 days", CREDIT],
        ["Releases on the agreed date", "90% a quarter", "Release calendar agreed at planning", SMALL_CREDIT],
        ["Time to fix a severe defect", "2 working days", "Ticket, reported to accepted", CREDIT],
        ["Automated tests on critical paths", "80% of paths", "Build server report", NO_CREDIT],
        ["Turnover of named people", "At most 15% a year", "Team list, compared each quarter", NO_CREDIT],
    ],
    &[
        ["Calls and chats answered", "80% within 30 seconds", "Telephone system, each month", SMALL_CREDIT],
        ["Tickets resolved at first contact", "70% a month", "Ticket system, excluding reopened tickets", CREDIT],
        [
            "Time to resolve an urgent ticket",
            "4 working hours in 90% of cases",
            "Ticket, opened to confirmed by the user",
            CREDIT,
        ],
        [
            "User satisfaction",
            "At least 4.2 of 5",
            "Short survey on one ticket in ten, run by the customer",
            SMALL_CREDIT,
        ],
        ["Tickets open for more than 30 days", "At most 2%", "Ticket system at the end of the month", NO_CREDIT],
    ],
    &[
        ["Transactions without error", "99.5% a month", "Sample of 200, drawn by the customer", CREDIT],
        ["Transactions completed on time", "98% within the agreed day", "Time stamps of the workflow system", CREDIT],
        ["Backlog at the end of the month", "At most one day’s work", "Count by the customer", SMALL_CREDIT],
        ["Data protection breaches", "None", "Incident log and quarterly access review", CREDIT],
        ["Time to answer a question", "1 working day in 95% of cases", "Mailbox report", NO_CREDIT],
    ],
];

/// How the work goes on while the provider does not do it, for each kind of service, in English.
pub static FALLBACKS: [&str; 4] = [
    "Restore the latest backup on rented servers, the most critical service first.",
    "Freeze changes, and fix only what stops the business.",
    "Let key users answer first, and log the calls to return.",
    "Do manually whatever has a legal or customer deadline.",
];
