//! Runs storage tasks, each at once and whole.

use super::task::{Moved, Now, OpenedDraft, SavedVersion, StorageResult, StorageTask, SwitchTo};
use crate::domain::case::Case;
use crate::drafts::store::{self, Entry, Scan, StoredVersion};
use crate::drafts::{DraftId, Stamp, Storage, StorageError, TabId, Version, earlier, envelope};
use crate::session::random::splitmix64;
use crate::session::state::Session;
use crate::text::{Texts, fill};

/// Runs a storage task.
pub fn run(storage: &dyn Storage, session: &Session, task: StorageTask, now: &Now, texts: &Texts) -> StorageResult {
    let runner = Runner { storage, session, now, texts };
    match task {
        StorageTask::Save if session.is_untouched() => StorageResult::Unchanged,
        StorageTask::Save => StorageResult::Saved(runner.save()),
        StorageTask::Switch(to) => runner.switch(to),
        StorageTask::Look => match runner.tips(session.drafts.open.id) {
            Ok(tips) => StorageResult::Looked(
                tips.into_iter().map(|stored| (stored.version, stored.problems.is_empty())).collect(),
            ),
            Err(_) => StorageResult::Unchanged,
        },
        StorageTask::List => StorageResult::Listed(runner.list().unwrap_or_default()),
        StorageTask::Duplicate(id) => StorageResult::Written(runner.duplicate(id)),
        StorageTask::Delete(id) => runner.delete(id),
        StorageTask::Rename(id, title) => StorageResult::Written(runner.rename(id, &title)),
        StorageTask::PutBack(entries) => StorageResult::Written(runner.put_back(&entries)),
        StorageTask::WriteFile => runner.write_file(),
        StorageTask::ReadRaw(key) => StorageResult::RawRead(read_raw(storage, key)),
        StorageTask::RemoveRaw(key) => {
            let entry = read_raw(storage, key);
            match storage.remove(&entry.0) {
                Ok(()) => StorageResult::RawRemoved(entry),
                Err(error) => StorageResult::Written(Err(error)),
            }
        }
        StorageTask::ReplaceLegacy { drafts, is_whole } => match earlier::replace(storage, &drafts, is_whole) {
            Ok(()) => StorageResult::LegacyReplaced,
            Err(error) => StorageResult::Written(Err(error)),
        },
        StorageTask::Recover(entries) => StorageResult::Recovered(runner.recover(entries)),
    }
}

struct Runner<'a> {
    storage: &'a dyn Storage,
    session: &'a Session,
    now: &'a Now,
    texts: &'a Texts,
}

impl Runner<'_> {
    fn tips(&self, id: DraftId) -> Result<Vec<StoredVersion>, StorageError> {
        Ok(Scan::new(store::entries_of(self.storage, id)?).tips)
    }

    /// Saves the draft. If another tab has saved a version since that this one has not seen, the older of the two becomes a
    /// draft of its own: a conflict copy.
    fn save(&self) -> Result<SavedVersion, StorageError> {
        let own = &self.session.drafts.open;
        let tips = self.tips(own.id)?;
        let is_unseen = |stored: &&StoredVersion| stored.version.stamp.is_some_and(|stamp| !own.follows(stamp));
        let mut unseen: Vec<&StoredVersion> = tips.iter().filter(is_unseen).collect();
        let mut moved = Vec::new();
        // A version older than this tab's own was written by a tab that did not know of it, and gives way.
        unseen.retain(|stored| {
            let copied = if stored.version.stamp > own.stamp { None } else { self.move_to_conflict_copy(stored).ok() };
            moved.extend(copied);
            copied.is_none()
        });
        let is_fork = !unseen.is_empty();
        let base = if is_fork { self.fork(own) } else { own.clone() };
        let version = base.next(self.session.drafts.tab, self.now.ms);
        let entry = store::save(self.storage, &version)?;
        if let Some(stamp) = own.stamp.filter(|stamp| is_fork && stamp.tab == self.session.drafts.tab) {
            // If removal fails, opening the draft later moves this version to a conflict copy under the same id.
            let _ = self.storage.remove(&store::key_of(own.id, stamp));
            moved.push((own.id, stamp.tab));
        }
        Ok(SavedVersion { version, entry, is_fork, moved })
    }

    /// This tab's version as a draft of its own, named as such.
    fn fork(&self, version: &Version) -> Version {
        let mut own = match version.stamp {
            Some(stamp) if stamp.tab == self.session.drafts.tab => version.fork(conflict_copy_id(version.id, stamp)),
            _ => version.fork(self.session.next_id()),
        };
        own.stamp = Some(CONFLICT_COPY);
        self.name(&mut own.case, self.texts.drafts.forked_title);
        own
    }

    /// Moves a version that another tab has saved at the same time to a draft of its own.
    fn move_to_conflict_copy(&self, stored: &StoredVersion) -> Result<Moved, StorageError> {
        let version = &stored.version;
        // A copy would lose what cannot be used of the version.
        let stamp = version.stamp.filter(|_| stored.problems.is_empty()).ok_or(StorageError::Blocked)?;
        let mut own = version.fork(conflict_copy_id(version.id, stamp));
        own.stamp = Some(CONFLICT_COPY);
        self.name(&mut own.case, self.texts.drafts.parted_title);
        store::save(self.storage, &own)?;
        self.storage.remove(&store::key_of(version.id, stamp))?;
        Ok((version.id, stamp.tab))
    }

    fn name(&self, case: &mut Case, template: &str) {
        let title = if case.title().is_empty() { self.texts.drafts.untitled } else { case.title() };
        let title = fill(template, &[("title", title), ("time", &self.now.clock)]);
        case.set_title(&title);
    }

    fn switch(&self, to: SwitchTo) -> StorageResult {
        if self.session.is_unsaved()
            && let Err(error) = self.save()
        {
            return StorageResult::NotLeft(error);
        }
        match to {
            SwitchTo::Stored(id) => StorageResult::Opened(self.open(id)),
            SwitchTo::New(case) => StorageResult::Begun(*case),
        }
    }

    fn open(&self, asked: Option<DraftId>) -> Result<OpenedDraft, StorageError> {
        let mut scan = Scan::new(match asked {
            Some(id) => store::entries_of(self.storage, id)?,
            None => store::entries(self.storage)?,
        });
        let id = asked.or_else(|| scan.latest());
        let newest = id.and_then(|id| scan.take(id));
        let others = scan.tips.iter().filter(|stored| Some(stored.version.id) == id);
        let moved = others.filter_map(|stored| self.move_to_conflict_copy(stored).ok()).collect();
        let (draft, problems) = match newest {
            Some(stored) => (Some(stored.version), stored.problems),
            None => (None, Vec::new()),
        };
        let legacy = earlier::find(self.storage)?;
        Ok(OpenedDraft { asked, draft, problems, unreadable: scan.unreadable, moved, legacy })
    }

    fn list(&self) -> Result<Vec<Entry>, StorageError> {
        let mut entries = store::entries(self.storage)?;
        entries.extend(earlier::left(self.storage)?);
        Ok(entries)
    }

    /// The newest version of a draft: the one on the screen, or a stored one.
    fn version(&self, id: DraftId) -> Result<Version, StorageError> {
        if id == self.session.drafts.open.id {
            return Ok(self.session.drafts.open.clone());
        }
        let newest = Scan::new(store::entries_of(self.storage, id)?).take(id);
        newest.map(|stored| stored.version).ok_or(StorageError::Blocked)
    }

    fn duplicate(&self, id: DraftId) -> Result<(), StorageError> {
        let mut own = self.version(id)?.fork(self.session.next_id());
        self.name(&mut own.case, self.texts.drafts.copy_title);
        store::save(self.storage, &own.next(self.session.drafts.tab, self.now.ms)).map(drop)
    }

    fn delete(&self, id: DraftId) -> StorageResult {
        if id == self.session.drafts.open.id
            && self.session.is_unsaved()
            && let Err(error) = self.save()
        {
            return StorageResult::NotLeft(error);
        }
        let title = self.version(id).map(|version| version.case.title().to_owned()).unwrap_or_default();
        match store::remove(self.storage, id) {
            Ok(entries) => StorageResult::Deleted { id, title, entries },
            Err(error) => StorageResult::Written(Err(error)),
        }
    }

    fn rename(&self, id: DraftId, title: &str) -> Result<(), StorageError> {
        let newest = Scan::new(store::entries_of(self.storage, id)?).take(id);
        // Saving would lose what cannot be used of the draft.
        let newest = newest.filter(|stored| stored.problems.is_empty()).ok_or(StorageError::Blocked)?;
        let mut version = newest.version;
        version.case.set_title(title);
        store::save(self.storage, &version.next(self.session.drafts.tab, self.now.ms)).map(drop)
    }

    /// Brings back what was deleted of a draft. If another tab has saved the draft again since, versions that the tab knew of
    /// stay deleted, and those that it did not become conflict copies.
    fn put_back(&self, entries: &[Entry]) -> Result<(), StorageError> {
        let put = |entry| store::put(self.storage, entry);
        let id = entries.first().and_then(|(key, _)| store::draft_of(key));
        let since = id.map_or(Ok(Vec::new()), |id| self.tips(id))?;
        if since.is_empty() {
            return entries.iter().try_for_each(put);
        }
        let deleted = Scan::new(entries.to_vec());
        for own in &deleted.tips {
            let is_known = |stamp| since.iter().any(|tip| tip.version.follows(stamp));
            let stamp = own.version.stamp.filter(|stamp| !is_known(*stamp));
            if let Some(key) = stamp.map(|stamp| store::key_of(own.version.id, stamp))
                && self.move_to_conflict_copy(own).is_err()
            {
                entries.iter().filter(|(own, _)| *own == key).try_for_each(put)?;
            }
        }
        deleted.unreadable.iter().map(|unreadable| &unreadable.entry).try_for_each(put)
    }

    fn write_file(&self) -> StorageResult {
        let own = &self.session.drafts.open;
        let mut version = match &self.session.preview {
            None => own.clone(),
            Some(preview) => {
                let own = Version::new(self.session.next_id(), self.session.case().clone());
                Version { origin: preview.draft, ..own }
            }
        };
        version.filed = Some(self.now.ms);
        version.changed = self.now.ms;
        let name = file_name(version.case.title(), &self.now.date);
        StorageResult::FileWritten { at: self.now.ms, name, text: envelope::encode(&version) }
    }

    /// Stores those entries that no stored version follows, as they are.
    fn recover(&self, entries: Vec<Entry>) -> Vec<(Entry, Result<(), StorageError>)> {
        let missing = |stored: &StoredVersion| {
            let (id, stamp) = (stored.version.id, stored.version.stamp?);
            // A storage that cannot be read counts as empty.
            let tips = self.tips(id).unwrap_or_default();
            let is_known = tips.iter().any(|tip| tip.version.follows(stamp));
            let is_open = id == self.session.drafts.open.id && self.session.drafts.open.follows(stamp);
            (!is_known && !is_open).then(|| store::key_of(id, stamp))
        };
        let missing: Vec<String> = Scan::new(entries.clone()).tips.iter().filter_map(missing).collect();
        let put = |entry: Entry| {
            let result = store::put(self.storage, &entry);
            (entry, result)
        };
        entries.into_iter().filter(|(key, _)| missing.contains(key)).map(put).collect()
    }
}

/// A single text, as it is stored.
fn read_raw(storage: &dyn Storage, key: String) -> Entry {
    let text = storage.read(&key).ok().flatten().unwrap_or_default();
    (key, text)
}

/// The stamp of every conflict copy when it is made.
const CONFLICT_COPY: Stamp = Stamp { revision: 1, tab: TabId(0) };

/// The id of a version's conflict copy. Whichever tab makes the copy gives it the same id, so that there is only one.
fn conflict_copy_id(id: DraftId, stamp: Stamp) -> DraftId {
    DraftId(splitmix64(id.0 ^ splitmix64(stamp.tab.0 ^ u64::from(stamp.revision))))
}

/// `outsight-service-desk-2026-11-22.json`
fn file_name(title: &str, date: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    let name: Vec<&str> = std::iter::once("outsight").chain(words.iter().map(String::as_str)).chain([date]).collect();
    format!("{}.json", name.join("-"))
}
