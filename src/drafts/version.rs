//! Versions of a draft, and which of them follows which.

use serde::{Deserialize, Serialize};

use crate::domain::case::Case;

/// Names a draft for as long as it exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DraftId(pub u64);

/// Names a tab for as long as it is open; a reload makes a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TabId(pub u64);

/// Names a version of a draft. Later versions have greater stamps; of two that do not know of each other, either may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    pub revision: u32,
    pub tab: TabId,
}

/// What a tab knew when it wrote: the last version of each tab before it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Past(Vec<Stamp>);

/// Most tabs that a version remembers. A version of a tab forgotten since counts as not known, which makes one draft too
/// many and never one too few.
const MAX_PAST: usize = 12;

/// One version of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub id: DraftId,
    /// None while it has never been saved.
    pub stamp: Option<Stamp>,
    pub past: Past,
    /// When it was written, in milliseconds since 1970.
    pub changed: u64,
    /// When the draft was last saved to a file, in milliseconds since 1970.
    pub filed: Option<u64>,
    /// The draft that it came from, in the browser of whoever sent it.
    pub origin: Option<DraftId>,
    pub case: Case,
}

impl DraftId {
    /// As it stands in keys and addresses.
    pub fn key(self) -> String {
        hex(self.0)
    }

    pub fn by_key(key: &str) -> Option<Self> {
        from_hex(key).map(Self)
    }
}

impl TabId {
    /// As it stands in keys.
    pub fn key(self) -> String {
        hex(self.0)
    }
}

impl Stamp {
    /// As it stands in keys.
    pub fn key(self) -> String {
        format!("{}-{}", self.revision, hex(self.tab.0))
    }

    pub fn by_key(key: &str) -> Option<Self> {
        let (revision, tab) = key.split_once('-')?;
        let own = Self { revision: revision.parse().ok()?, tab: TabId(from_hex(tab)?) };
        (own.key() == key).then_some(own)
    }
}

impl Past {
    pub fn new(stamps: impl IntoIterator<Item = Stamp>) -> Self {
        let mut past = Self::default();
        stamps.into_iter().for_each(|stamp| past.add(stamp));
        past
    }

    pub fn stamps(&self) -> &[Stamp] {
        &self.0
    }

    fn add(&mut self, stamp: Stamp) {
        let known = self.0.iter().position(|own| own.tab == stamp.tab).map(|place| self.0.remove(place));
        let stamp = known.map_or(stamp, |known| known.max(stamp));
        // The newest first; the oldest is forgotten.
        let place = self.0.iter().position(|own| *own < stamp).unwrap_or(self.0.len());
        self.0.insert(place, stamp);
        self.0.truncate(MAX_PAST);
    }

    fn covers(&self, stamp: Stamp) -> bool {
        self.0.iter().any(|own| own.tab == stamp.tab && own.revision >= stamp.revision)
    }
}

impl Version {
    /// A draft that has never been saved.
    pub fn new(id: DraftId, case: Case) -> Self {
        Self { id, stamp: None, past: Past::default(), changed: 0, filed: None, origin: None, case }
    }

    /// Whether everything in the version with this stamp is in this one too, or was changed knowingly.
    pub fn follows(&self, stamp: Stamp) -> bool {
        self.stamp == Some(stamp) || self.past.covers(stamp)
    }

    /// The id under which the draft is sent: the one in the browser of whoever sent it first.
    pub fn thread(&self) -> DraftId {
        self.origin.unwrap_or(self.id)
    }

    /// The version after this one.
    pub fn next(&self, tab: TabId, now: u64) -> Self {
        let mut past = self.past.clone();
        let revision = self.stamp.map_or(0, |stamp| {
            past.add(stamp);
            stamp.revision
        });
        Self { stamp: Some(Stamp { revision: revision.saturating_add(1), tab }), past, changed: now, ..self.clone() }
    }

    /// The same content as a draft of its own, never saved.
    pub fn fork(&self, id: DraftId) -> Self {
        Self { changed: self.changed, origin: self.origin, ..Self::new(id, self.case.clone()) }
    }
}

fn hex(number: u64) -> String {
    format!("{number:016x}")
}

fn from_hex(key: &str) -> Option<u64> {
    let number = u64::from_str_radix(key, 16).ok()?;
    (hex(number) == key).then_some(number)
}
