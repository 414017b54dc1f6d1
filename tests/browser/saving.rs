//! What the browser keeps for the page, key by key.

use std::collections::BTreeMap;

use outsight::drafts::store::{self, Entry, Scan};
use serde_json::{Value, json};

use super::page::Page;
use super::site::Site;

/// Everything in local storage, by key.
pub type Stored = BTreeMap<String, String>;

impl Site {
    /// What stands before every key of the site.
    pub fn own(&self, key: &str) -> String {
        format!("outsight:{}:{key}", self.place)
    }
}

impl Page {
    /// Everything in local storage, other applications' keys too.
    pub async fn stored(&self) -> Stored {
        let stored = self.run("return Object.entries(localStorage)").await;
        serde_json::from_value::<Vec<(String, String)>>(stored).expect("texts").into_iter().collect()
    }

    /// The drafts' texts, by key.
    pub async fn drafts(&self) -> Stored {
        let mut stored = self.stored().await;
        stored.retain(|key, _| key.starts_with("outsight:") && key.contains(":draft:"));
        stored
    }

    /// The drafts that can be read, as they are stored: of each the versions that no other follows.
    pub async fn read_drafts(&self) -> Vec<Value> {
        let stored = self.drafts().await;
        let entries = stored.iter().filter_map(|(key, text)| {
            let (_, own) = key.split_once(":draft:")?;
            Some((format!("draft:{own}"), text.clone()))
        });
        let entries: Vec<Entry> = entries.collect();
        let tips = Scan::new(entries.clone()).tips.into_iter();
        let keys = tips.filter_map(|head| Some(store::key_of(head.version.id, head.version.stamp?)));
        let text = |key: String| entries.iter().find(|(own, _)| *own == key).map(|(_, text)| text);
        keys.filter_map(text).filter_map(|text| serde_json::from_str(text).ok()).collect()
    }

    /// The names of the drafts that can be read.
    pub async fn titles(&self) -> Vec<String> {
        self.read_drafts().await.iter().map(title).collect()
    }

    /// Stores a text under a key.
    pub async fn store(&self, key: &str, text: &str) {
        self.run(&format!("localStorage.setItem({}, {})", json!(key), json!(text))).await;
    }

    /// The name of the draft that the address bar shows.
    pub async fn draft_id(&self) -> String {
        let fragment = self.run("return location.hash").await;
        let name = fragment.as_str().and_then(|fragment| fragment.strip_prefix("#/draft/"));
        name.expect("the address of a draft").split('/').next().expect("its name").to_owned()
    }

    /// Fills local storage under another application's keys until nothing fits any more.
    pub async fn fill_storage(&self) {
        self.run(
            "let number = 0; \
             for (let size = 65536; size >= 1; ) { \
                 try { localStorage.setItem(`other:filling-${number++}`, 'x'.repeat(size)); } catch { size = size >> 1; } \
             }",
        )
        .await;
    }

    /// Removes what another application has filled the storage with.
    pub async fn free_storage(&self) {
        self.run("Object.keys(localStorage).filter(key => key.startsWith('other:')).forEach(key => localStorage.removeItem(key))")
            .await;
    }
}

/// The monthly or yearly fee of the first quote of a stored draft.
pub fn fee(draft: &Value) -> Option<f64> {
    draft["case"]["offers"][0]["quotes"][0]["inputs"]["fee"].as_f64()
}

/// The name of a stored draft's case.
pub fn title(draft: &Value) -> String {
    draft["case"]["title"].as_str().unwrap_or_default().to_owned()
}
