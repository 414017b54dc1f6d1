//! Drafts as the page's first versions stored them: under one key, the current one and the one it had replaced.

use super::store::{self, Entry};
use super::version::{DraftId, Stamp, TabId, Version};
use super::{Storage, StorageError, envelope};
use crate::codec::checksum::checksum;
use crate::codec::json::{self, Value};
use crate::codec::{migrate, wire};
use crate::domain::case::Case;

const KEY: &str = "drafts";
/// Where the text is set aside if it could be used in part only.
const ASIDE: &str = "drafts-used-in-part";
const APP: &str = "outsight";
/// The last schema that was stored so.
const LAST: usize = 3;

/// What an earlier version of the page has stored; none if there is nothing.
///
/// # Errors
///
/// [`StorageError`] if the storage cannot be read.
pub fn find(storage: &dyn Storage) -> Result<Option<String>, StorageError> {
    storage.read(KEY)
}

/// The same drafts in today's form, and whether everything in them could be used; none if the text cannot be read. `now` in
/// milliseconds since 1970. Converting twice, or in two tabs at once, gives the same: the ids of the drafts follow from the text.
pub fn converted(text: &str, now: u64) -> Option<(Vec<Entry>, bool)> {
    let (cases, is_whole) = read(text)?;
    let name = name(text);
    let stamp = Stamp { revision: 1, tab: TabId(0) };
    let entry = |(place, case)| {
        let id = DraftId(name | place);
        // The one that was current is the one that was changed last.
        let version = Version { stamp: Some(stamp), changed: now.saturating_sub(place), ..Version::new(id, case) };
        (store::key_of(id, stamp), envelope::encode(&version))
    };
    Some(((0..).zip(cases).map(entry).collect(), is_whole))
}

/// What the ids of the drafts in a text have in common: their upper half.
fn name(text: &str) -> u64 {
    u64::from(checksum(text.as_bytes())) << 32
}

/// Stores converted drafts in place of the old text, which stays beside them if it could be used in part only.
///
/// # Errors
///
/// [`StorageError`] if something could not be stored. The old text stays where it is then.
pub fn replace(storage: &dyn Storage, converted: &[Entry], is_whole: bool) -> Result<(), StorageError> {
    let Some(text) = storage.read(KEY)? else { return Ok(()) };
    let name = DraftId(name(&text)).key();
    let is_of = |(key, _): &Entry| store::draft_of(key).is_some_and(|id| id.key().get(..8) == name.get(..8));
    let is_aside = |aside: &String| !is_whole && *aside != text;
    // The old key has changed since the conversion, or a partly usable text is set aside already: try again next time.
    if !converted.iter().all(is_of) || storage.read(ASIDE)?.as_ref().is_some_and(is_aside) {
        return Ok(());
    }
    converted.iter().try_for_each(|entry| store::put(storage, entry))?;
    if !is_whole {
        store::put(storage, &(ASIDE.to_owned(), text))?;
    }
    storage.remove(KEY)
}

/// Texts of the earlier version that cannot be read or could be used in part only, as they are stored.
///
/// # Errors
///
/// [`StorageError`] if the storage cannot be read.
pub fn left(storage: &dyn Storage) -> Result<Vec<Entry>, StorageError> {
    let mut left = Vec::new();
    for key in [KEY, ASIDE] {
        left.extend(storage.read(key)?.map(|text| (key.to_owned(), text)));
    }
    Ok(left)
}

/// The cases, the current one first, and whether everything in them could be used; none if it is not readable.
pub fn read(text: &str) -> Option<(Vec<Case>, bool)> {
    let stored = json::parse(text)?;
    let schema = stored.get("schema")?.as_count().filter(|schema| (1..=LAST).contains(schema))?;
    if stored.get("app")?.as_text()? != APP {
        return None;
    }
    let (mut cases, mut is_whole) = (Vec::new(), true);
    for written in ["current", "earlier"].iter().filter_map(|key| stored.get(key)) {
        if *written != Value::Null {
            let (case, problems) = wire::restore(&migrate::case(written.clone(), u32::try_from(schema).ok()?))?;
            is_whole &= problems.is_empty();
            cases.push(case);
        }
    }
    cases.retain(|case| !case.is_empty());
    Some((cases, is_whole))
}
