//! Who a business case is for, and who has made it.

use serde::{Deserialize, Serialize};

/// Someone whom the visitor names on the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Party {
    Client,
    Author,
}

impl Party {
    pub const ALL: [Self; 2] = [Self::Client, Self::Author];

    /// What links and files call it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Author => "author",
        }
    }
}
