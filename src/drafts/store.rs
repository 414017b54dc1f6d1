//! What the storage holds, and what is written to it.

use super::envelope::{self, Unreadable};
use super::version::{DraftId, Stamp, Version};
use super::{Storage, StorageError};
use crate::codec::wire::Problem;

/// What the key of a version begins with.
pub const DRAFT: &str = "draft:";

/// A stored text and its key.
pub type Entry = (String, String);

/// A stored version that can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredVersion {
    pub version: Version,
    /// What of it could not be used.
    pub problems: Vec<Problem>,
}

/// A stored text that cannot be read. It stays where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct UnreadableEntry {
    pub entry: Entry,
    pub reason: Unreadable,
}

/// What there is of one draft, or of all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scan {
    /// Versions that no other follows. More than one of a draft means that two tabs have changed it without knowing of each
    /// other.
    pub tips: Vec<StoredVersion>,
    pub unreadable: Vec<UnreadableEntry>,
}

impl Scan {
    /// What entries hold.
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut found = Self::default();
        for entry in entries {
            match read_entry(&entry) {
                Ok(stored) => found.tips.push(stored),
                Err(reason) => found.unreadable.push(UnreadableEntry { entry, reason }),
            }
        }
        let followed: Vec<bool> =
            found.tips.iter().map(|own| found.tips.iter().any(|other| comes_after(other, own))).collect();
        let mut followed = followed.into_iter();
        found.tips.retain(|_| followed.next() == Some(false));
        found
    }

    /// Takes the newest version of a draft.
    pub fn take(&mut self, id: DraftId) -> Option<StoredVersion> {
        let own = self.tips.iter().enumerate().filter(|(_, stored)| stored.version.id == id);
        let (place, _) = own.max_by_key(|(_, stored)| stored.version.stamp)?;
        Some(self.tips.swap_remove(place))
    }

    /// The draft that was changed last.
    pub fn latest(&self) -> Option<DraftId> {
        self.tips.iter().max_by_key(|stored| stored.version.changed).map(|stored| stored.version.id)
    }
}

fn comes_after(other: &StoredVersion, own: &StoredVersion) -> bool {
    let (own, other) = (&own.version, &other.version);
    own.id == other.id && own.stamp != other.stamp && own.stamp.is_some_and(|stamp| other.follows(stamp))
}

/// An entry counts only under the key that its content names.
fn read_entry((key, text): &Entry) -> Result<StoredVersion, Unreadable> {
    let (version, problems) = envelope::decode(text)?;
    match version.stamp {
        Some(stamp) if *key == key_of(version.id, stamp) => Ok(StoredVersion { version, problems }),
        _ => Err(Unreadable::Damaged),
    }
}

/// The key of a version.
pub fn key_of(id: DraftId, stamp: Stamp) -> String {
    format!("{}{}", prefix(id), stamp.key())
}

fn prefix(id: DraftId) -> String {
    format!("{DRAFT}{}:", id.key())
}

/// The draft that a key belongs to; none if it is the key of something else.
pub fn draft_of(key: &str) -> Option<DraftId> {
    let (id, _) = key.strip_prefix(DRAFT)?.split_once(':')?;
    DraftId::by_key(id)
}

/// All entries that belong to drafts.
///
/// # Errors
///
/// [`StorageError`] if the storage cannot be read.
pub fn entries(storage: &dyn Storage) -> Result<Vec<Entry>, StorageError> {
    entries_under(storage, DRAFT)
}

/// The entries of one draft.
///
/// # Errors
///
/// [`StorageError`] if the storage cannot be read.
pub fn entries_of(storage: &dyn Storage, id: DraftId) -> Result<Vec<Entry>, StorageError> {
    entries_under(storage, &prefix(id))
}

fn entries_under(storage: &dyn Storage, prefix: &str) -> Result<Vec<Entry>, StorageError> {
    let mut entries = Vec::new();
    for key in storage.keys()?.into_iter().filter(|key| key.starts_with(prefix)) {
        // Another tab may have removed it in the meantime.
        if let Some(text) = storage.read(&key)? {
            entries.push((key, text));
        }
    }
    Ok(entries)
}

/// Writes a version, and once it is seen to be there, removes those it follows. Says what was written.
///
/// # Errors
///
/// [`StorageError`] if the version is not there afterwards. What was there before is untouched then.
pub fn save(storage: &dyn Storage, version: &Version) -> Result<Entry, StorageError> {
    let Some(stamp) = version.stamp else { return Err(StorageError::Blocked) };
    let entry = (key_of(version.id, stamp), envelope::encode(version));
    put(storage, &entry)?;
    let keys = storage.keys().unwrap_or_default();
    let own = prefix(version.id);
    for key in keys {
        let earlier = key.strip_prefix(&own).and_then(Stamp::by_key);
        if earlier.is_some_and(|earlier| earlier != stamp && version.follows(earlier)) {
            // One that stays is known to be followed.
            let _ = storage.remove(&key);
        }
    }
    Ok(entry)
}

/// Writes an entry and reads it back.
///
/// # Errors
///
/// [`StorageError`] if it is not there afterwards.
pub fn put(storage: &dyn Storage, (key, text): &Entry) -> Result<(), StorageError> {
    storage.write(key, text)?;
    if storage.read(key)?.as_deref() == Some(text) {
        return Ok(());
    }
    // What is left of it would be taken for a damaged draft.
    let _ = storage.remove(key);
    Err(StorageError::Blocked)
}

/// Removes all that there is of a draft, and says what that was.
///
/// # Errors
///
/// [`StorageError`] if something of it may be left.
pub fn remove(storage: &dyn Storage, id: DraftId) -> Result<Vec<Entry>, StorageError> {
    let entries = entries_of(storage, id)?;
    for (key, _) in &entries {
        storage.remove(key)?;
    }
    Ok(entries)
}
