//! Managing drafts and files.

use serde::{Deserialize, Serialize};

use crate::drafts::DraftId;

/// Something that a visitor does with drafts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum DraftsAction {
    /// Begin a new draft.
    Begin,
    /// Keep the case that is shown, an example or one that was received, as a new draft.
    Keep,
    /// Make a second draft like this one.
    Duplicate(DraftId),
    Delete(DraftId),
    /// Bring back the draft that was deleted last.
    Restore,
    Rename(DraftId, String),
    /// Save the case on the screen to a file.
    SaveFile,
    /// Save a stored text that cannot be read to a file, by its key.
    SaveRaw(String),
    /// Delete a stored text that cannot be read, by its key.
    DeleteRaw(String),
}
