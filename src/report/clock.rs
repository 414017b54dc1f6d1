//! The clock of the visitor.

use serde::{Deserialize, Serialize};

/// How times of the day are written where the visitor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Clock {
    /// Minutes from universal to local time.
    pub offset_minutes: i32,
}
