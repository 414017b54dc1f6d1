//! Local storage. Keys carry the page's path, because several sites may share one origin: `outsight:<path>:<key>`, with the
//! keys of [`drafts`](crate::drafts).

use gloo_events::EventListener;
use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsCast;

use super::location;
use crate::drafts::{Storage, StorageError};
use crate::session::{PREFERENCES, Preferences, UNUSABLE_TEXTS};

/// What the browser stores for the page.
pub(super) struct Local {
    prefix: String,
}

impl Local {
    pub(super) fn new() -> Self {
        Self { prefix: format!("outsight:{}:", location::folder()) }
    }

    fn own(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// The visitor's preferences; none where nothing can be stored.
    pub(super) fn preferences(&self) -> Preferences {
        Preferences::parse(&self.read(PREFERENCES).ok().flatten().unwrap_or_default())
    }

    /// Stores preferences. Where that fails, the visitor starts without them next time.
    pub(super) fn store_preferences(&self, text: &str) {
        let _ = self.write(PREFERENCES, text);
    }
}

/// gloo-storage panics where the browser gives no storage, so nothing else may call it.
fn raw() -> Result<web_sys::Storage, StorageError> {
    let is_there = web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if is_there { Ok(LocalStorage::raw()) } else { Err(StorageError::Blocked) }
}

impl Storage for Local {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let raw = raw()?;
        let count = raw.length().map_err(|_| StorageError::Blocked)?;
        let keys = (0..count).filter_map(|place| raw.key(place).ok().flatten());
        Ok(keys.filter_map(|key| key.strip_prefix(&self.prefix).map(str::to_owned)).collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        raw()?.get_item(&self.own(key)).map_err(|_| StorageError::Blocked)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        raw()?.set_item(&self.own(key), text).map_err(|_| StorageError::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        raw()?.remove_item(&self.own(key)).map_err(|_| StorageError::Blocked)
    }
}

/// The storage that a tab keeps to itself, and the key of its texts that cannot be used.
fn of_tab() -> Option<(web_sys::Storage, String)> {
    let raw = web_sys::window()?.session_storage().ok()??;
    Some((raw, Local::new().own(UNUSABLE_TEXTS)))
}

/// Texts that could not be used before the page was loaded again.
pub(super) fn unusable_texts() -> String {
    of_tab().and_then(|(raw, key)| raw.get_item(&key).ok()?).unwrap_or_default()
}

/// Keeps them. Where that fails they are lost when the page is loaded again, and the numbers from before stand there.
pub(super) fn keep_unusable_texts(text: &str) {
    let Some((raw, key)) = of_tab() else { return };
    let _ = if text.is_empty() { raw.remove_item(&key) } else { raw.set_item(&key, text) };
}

/// Calls `follow` when another tab has changed what is stored for the page, for as long as the page lives.
pub(super) fn on_change(follow: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let own = Local::new();
    let listen = move |event: &web_sys::Event| {
        let event = event.unchecked_ref::<web_sys::StorageEvent>();
        // Without a key, everything was removed.
        if event.key().is_none_or(|key| key.starts_with(&own.prefix)) {
            follow();
        }
    };
    EventListener::new(&window, "storage", listen).forget();
}
