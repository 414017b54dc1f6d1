//! How a visitor likes to use the page, remembered in this browser.

use super::command::Command;
use super::state::Session;

impl Session {
    /// Whether a mark is set.
    pub fn has_mark(&self, mark: &str) -> bool {
        self.preferences.has(mark)
    }
}

/// Sets or removes a mark, and stores that if it changes anything.
pub(super) fn set(session: &mut Session, mark: &str, is_set: bool) -> Vec<Command> {
    let has_changed = session.preferences.set(mark, is_set);
    has_changed.then(|| Command::StorePreferences(session.preferences.write())).into_iter().collect()
}
