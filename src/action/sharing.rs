//! Sending cases and opening those that were received.

use serde::{Deserialize, Serialize};

/// Something that a visitor does to send or receive a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum SharingAction {
    /// Open a file that was chosen: its text.
    OpenFile(String),
    /// Open a link that was pasted.
    OpenLink(String),
    /// Give the pass phrase of a link that was received.
    Unlock(String),
    /// Give a pass phrase for the link to be made; empty: none.
    Lock(String),
    CopyLink(String),
    /// Say who sends cases.
    SayFrom(String),
    /// Say something to whoever receives the case on the screen.
    SayNote(String),
    /// Compare a received case with this draft, by its key; of one that has changed since it was sent, `<key>-now`.
    CompareWith(String),
}
