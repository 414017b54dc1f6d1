//! The report that the worker has written.

use std::sync::Arc;

use crate::document::{PackedInfluences, PackedSection};
use crate::report::Spread;

/// How far the requested report has come.
#[derive(Debug, Clone, PartialEq)]
pub enum ReportState {
    /// Not written yet; how far the result could fall and rise is known of the first screen.
    Waiting(Option<Spread>),
    /// The sections of the page, how far the result above them could fall and rise, and how far each input moves it.
    Ready { sections: Vec<Arc<PackedSection>>, spread: Option<Spread>, influences: Arc<PackedInfluences> },
    /// The worker has not answered for long. It may yet.
    Late,
    /// The worker cannot be loaded or has failed.
    Failed,
}

impl ReportState {
    /// The sections on the page.
    pub fn sections(&self) -> Vec<Arc<PackedSection>> {
        match self {
            Self::Ready { sections, .. } => sections.clone(),
            Self::Waiting(_) | Self::Late | Self::Failed => Vec::new(),
        }
    }

    /// How far the result could fall and rise, as of the last report.
    pub fn spread(&self) -> Option<Spread> {
        match self {
            Self::Ready { spread, .. } | Self::Waiting(spread) => *spread,
            Self::Late | Self::Failed => None,
        }
    }

    /// How far each input moves the result, as of the last report.
    pub fn influences(&self) -> Arc<PackedInfluences> {
        match self {
            Self::Ready { influences, .. } => Arc::clone(influences),
            Self::Waiting(_) | Self::Late | Self::Failed => Arc::default(),
        }
    }
}
