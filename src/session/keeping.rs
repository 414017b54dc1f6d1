//! Errands to the storage: each is run at once, whole, and comes back as an [`Outcome`]. Here, and not in the browser, so
//! that tests can run sessions against storages that fail.

use super::Session;
pub use super::errand::{Errand, Moved, Now, Opened, Outcome, Saved, Switch};
use crate::domain::case::Case;
use crate::drafts::shelf::{self, Entry, Found, Stored};
use crate::drafts::{DraftId, Stamp, Storage, StorageError, Tab, Version, earlier, envelope};
use crate::report::problems;
use crate::text::{Texts, fill};

/// Runs an errand.
pub fn run(storage: &dyn Storage, session: &Session, errand: Errand, now: &Now, texts: &Texts) -> Outcome {
    let keeper = Keeper { storage, session, now, texts };
    match errand {
        Errand::Save if session.is_untouched() => Outcome::Unchanged,
        Errand::Save => Outcome::Saved(keeper.save()),
        Errand::Switch(to) => keeper.switch(to),
        Errand::Look => match keeper.heads(session.draft.id) {
            Ok(heads) => {
                Outcome::Looked(heads.into_iter().map(|stored| (stored.version, stored.problems.is_empty())).collect())
            }
            Err(_) => Outcome::Unchanged,
        },
        Errand::List => Outcome::Listed(keeper.list().unwrap_or_default()),
        Errand::Duplicate(id) => Outcome::Written(keeper.duplicate(id)),
        Errand::Delete(id) => keeper.delete(id),
        Errand::Rename(id, title) => Outcome::Written(keeper.rename(id, &title)),
        Errand::PutBack(entries) => Outcome::Written(keeper.put_back(&entries)),
        Errand::File => keeper.file(),
        Errand::Raw(key) => Outcome::Raw(raw(storage, key)),
        Errand::RemoveRaw(key) => {
            let entry = raw(storage, key);
            match storage.remove(&entry.0) {
                Ok(()) => Outcome::RawRemoved(entry),
                Err(error) => Outcome::Written(Err(error)),
            }
        }
        Errand::TakeOver(entries, is_whole) => match earlier::replace(storage, &entries, is_whole) {
            Ok(()) => Outcome::TakenOver,
            Err(error) => Outcome::Written(Err(error)),
        },
        Errand::Recover(entries) => Outcome::Recovered(keeper.recover(entries)),
    }
}

struct Keeper<'a> {
    storage: &'a dyn Storage,
    session: &'a Session,
    now: &'a Now,
    texts: &'a Texts,
}

impl Keeper<'_> {
    fn heads(&self, id: DraftId) -> Result<Vec<Stored>, StorageError> {
        Ok(Found::new(shelf::entries_of(self.storage, id)?).heads)
    }

    /// Saves the draft; as a draft of its own if another tab has saved something since that this one has not seen.
    fn save(&self) -> Result<Saved, StorageError> {
        let own = &self.session.draft;
        let heads = self.heads(own.id)?;
        let unseen = |stored: &&Stored| stored.version.stamp.is_some_and(|stamp| !own.follows(stamp));
        let mut unseen: Vec<&Stored> = heads.iter().filter(unseen).collect();
        let mut moved = Vec::new();
        // What is older than this tab's own version was written by a tab that did not know of it, and gives way.
        unseen.retain(|stored| {
            let parted = if stored.version.stamp > own.stamp { None } else { self.part(stored).ok() };
            moved.extend(parted);
            parted.is_none()
        });
        let is_fork = !unseen.is_empty();
        let base = if is_fork { self.forked(own) } else { own.clone() };
        let version = base.next(self.session.tab, self.now.ms);
        let entry = shelf::save(self.storage, &version)?;
        if let Some(stamp) = own.stamp.filter(|stamp| is_fork && stamp.tab == self.session.tab) {
            // One that stays is parted when the draft is opened next, under the name of this fork.
            let _ = self.storage.remove(&shelf::key_of(own.id, stamp));
            moved.push((own.id, stamp.tab));
        }
        Ok(Saved { version, entry, is_fork, moved })
    }

    /// A version as a draft of its own, named as such.
    fn forked(&self, version: &Version) -> Version {
        let mut own = match version.stamp {
            Some(stamp) if stamp.tab == self.session.tab => version.apart(parted_id(version.id, stamp)),
            _ => version.apart(self.session.next_id()),
        };
        own.stamp = Some(PARTED);
        self.name(&mut own.case, self.texts.keeping.forked_title);
        own
    }

    /// Stores a version that another tab has written at the same time as a draft of its own.
    fn part(&self, stored: &Stored) -> Result<Moved, StorageError> {
        let version = &stored.version;
        // What cannot be used of it would be gone.
        let stamp = version.stamp.filter(|_| stored.problems.is_empty()).ok_or(StorageError::Blocked)?;
        let mut own = version.apart(parted_id(version.id, stamp));
        own.stamp = Some(PARTED);
        self.name(&mut own.case, self.texts.keeping.parted_title);
        shelf::save(self.storage, &own)?;
        self.storage.remove(&shelf::key_of(version.id, stamp))?;
        Ok((version.id, stamp.tab))
    }

    fn name(&self, case: &mut Case, template: &str) {
        let title = if case.title().is_empty() { self.texts.keeping.untitled } else { case.title() };
        let title = fill(template, &[("title", title), ("time", &self.now.clock)]);
        case.set_title(&title);
    }

    fn switch(&self, to: Switch) -> Outcome {
        if self.session.is_unsaved()
            && let Err(error) = self.save()
        {
            return Outcome::NotLeft(error);
        }
        match to {
            Switch::Open(id) => Outcome::Opened(self.open(id)),
            Switch::Begin(case) => Outcome::Begun(case),
        }
    }

    fn open(&self, asked: Option<DraftId>) -> Result<Opened, StorageError> {
        let mut found = Found::new(match asked {
            Some(id) => shelf::entries_of(self.storage, id)?,
            None => shelf::entries(self.storage)?,
        });
        let id = asked.or_else(|| found.latest());
        let newest = id.and_then(|id| found.take(id));
        let others = found.heads.iter().filter(|stored| Some(stored.version.id) == id);
        let moved = others.filter_map(|stored| self.part(stored).ok()).collect();
        let (draft, problems) = match newest {
            Some(stored) => (Some(stored.version), problems::names(&stored.problems, self.texts)),
            None => (None, Vec::new()),
        };
        let earlier = earlier::find(self.storage)?;
        Ok(Opened { asked, draft, problems, unopened: found.unopened, moved, earlier })
    }

    fn list(&self) -> Result<Vec<Entry>, StorageError> {
        let mut entries = shelf::entries(self.storage)?;
        entries.extend(earlier::left(self.storage)?);
        Ok(entries)
    }

    /// The newest version of a draft: the one on the screen, or a stored one.
    fn version(&self, id: DraftId) -> Result<Version, StorageError> {
        if id == self.session.draft.id {
            return Ok(self.session.draft.clone());
        }
        let head = Found::new(shelf::entries_of(self.storage, id)?).take(id);
        head.map(|stored| stored.version).ok_or(StorageError::Blocked)
    }

    fn duplicate(&self, id: DraftId) -> Result<(), StorageError> {
        let mut own = self.version(id)?.apart(self.session.next_id());
        self.name(&mut own.case, self.texts.keeping.copy_title);
        shelf::save(self.storage, &own.next(self.session.tab, self.now.ms)).map(drop)
    }

    fn delete(&self, id: DraftId) -> Outcome {
        if id == self.session.draft.id
            && self.session.is_unsaved()
            && let Err(error) = self.save()
        {
            return Outcome::NotLeft(error);
        }
        let title = self.version(id).map(|version| version.case.title().to_owned()).unwrap_or_default();
        match shelf::remove(self.storage, id) {
            Ok(entries) => Outcome::Deleted { id, title, entries },
            Err(error) => Outcome::Written(Err(error)),
        }
    }

    fn rename(&self, id: DraftId, title: &str) -> Result<(), StorageError> {
        let head = Found::new(shelf::entries_of(self.storage, id)?).take(id);
        // What cannot be used of a draft would be gone.
        let head = head.filter(|stored| stored.problems.is_empty()).ok_or(StorageError::Blocked)?;
        let mut version = head.version;
        version.case.set_title(title);
        shelf::save(self.storage, &version.next(self.session.tab, self.now.ms)).map(drop)
    }

    /// Brings back what was deleted of a draft. Where another tab has saved the draft again since, what that tab knew of stays
    /// away, and what it did not becomes a draft of its own.
    fn put_back(&self, entries: &[Entry]) -> Result<(), StorageError> {
        let put = |entry| shelf::put(self.storage, entry);
        let id = entries.first().and_then(|(key, _)| shelf::draft_of(key));
        let since = id.map_or(Ok(Vec::new()), |id| self.heads(id))?;
        if since.is_empty() {
            return entries.iter().try_for_each(put);
        }
        let deleted = Found::new(entries.to_vec());
        for own in &deleted.heads {
            let is_known = |stamp| since.iter().any(|head| head.version.follows(stamp));
            let stamp = own.version.stamp.filter(|stamp| !is_known(*stamp));
            if let Some(key) = stamp.map(|stamp| shelf::key_of(own.version.id, stamp))
                && self.part(own).is_err()
            {
                entries.iter().filter(|(own, _)| *own == key).try_for_each(put)?;
            }
        }
        deleted.unopened.iter().map(|unopened| &unopened.entry).try_for_each(put)
    }

    fn file(&self) -> Outcome {
        let own = &self.session.draft;
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
        Outcome::Filed { at: self.now.ms, name, text: envelope::encode(&version) }
    }

    /// Stores those entries that nothing stored follows, as they are.
    fn recover(&self, entries: Vec<Entry>) -> Vec<(Entry, Result<(), StorageError>)> {
        let missing = |stored: &Stored| {
            let (id, stamp) = (stored.version.id, stored.version.stamp?);
            // Where nothing can be read, nothing is known to be there.
            let heads = self.heads(id).unwrap_or_default();
            let is_known = heads.iter().any(|head| head.version.follows(stamp));
            let is_open = id == self.session.draft.id && self.session.draft.follows(stamp);
            (!is_known && !is_open).then(|| shelf::key_of(id, stamp))
        };
        let missing: Vec<String> = Found::new(entries.clone()).heads.iter().filter_map(missing).collect();
        let store = |entry: Entry| {
            let stored = shelf::put(self.storage, &entry);
            (entry, stored)
        };
        entries.into_iter().filter(|(key, _)| missing.contains(key)).map(store).collect()
    }
}

/// A single text, as it is stored.
fn raw(storage: &dyn Storage, key: String) -> Entry {
    let text = storage.read(&key).ok().flatten().unwrap_or_default();
    (key, text)
}

/// Where a version parted from its draft begins.
const PARTED: Stamp = Stamp { revision: 1, tab: Tab(0) };

/// The name of a version as a draft of its own. Whoever parts it gives it the same.
fn parted_id(id: DraftId, stamp: Stamp) -> DraftId {
    DraftId(super::mixed(id.0 ^ super::mixed(stamp.tab.0 ^ u64::from(stamp.revision))))
}

/// `outsight-service-desk-2026-11-22.json`
fn file_name(title: &str, date: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    let name: Vec<&str> = std::iter::once("outsight").chain(words.iter().map(String::as_str)).chain([date]).collect();
    format!("{}.json", name.join("-"))
}
