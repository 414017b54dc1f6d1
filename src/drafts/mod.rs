//! The visitor's drafts, however many, in a storage that can fail and that other tabs write to at the same time.
//!
//! A draft lies in the storage as [`Version`]s. A version is written once, under a key of its own that no other tab ever
//! writes, is read back, and only then are the versions removed that it follows. So a write that fails, is cut short or
//! comes at the same time as another one never harms what was there before, and whatever two tabs have written is still
//! there when someone looks: [`store`] says what that is, version by version.
//!
//! There is no index. The keys are the index: they carry the draft and the version, so nothing can disagree with them.
//!
//! | key | holds |
//! |---|---|
//! | `draft:<draft>:<revision>-<tab>` | a version, as [`envelope`] writes it |
//! | `drafts` | drafts of the page's first versions, taken over when met |
//!
//! In the browser every key is preceded by the name of the application and the path of the page, because several
//! applications may share one origin.

pub mod earlier;
pub mod envelope;
pub mod storage;
pub mod store;
pub mod version;

pub use envelope::Unreadable;
pub use storage::{Storage, StorageError};
pub use version::{DraftId, Stamp, TabId, Version};
