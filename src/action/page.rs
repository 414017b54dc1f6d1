//! Using the page around the case.

use serde::{Deserialize, Serialize};

use crate::route::Route;

/// Something that a visitor does on any page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum PageAction {
    /// Go to another page, or to another case.
    Visit(Route),
    CloseNotice,
    CopyFigure(String),
    Print,
    /// Change over to the new version of the site.
    UpdateSite,
}
