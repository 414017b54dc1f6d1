//! How a visitor likes to use the page, remembered in this browser.

use super::command::Command;
use super::state::Session;

impl Session {
    /// Whether a group is folded otherwise than at first.
    pub fn is_toggled(&self, group: &str) -> bool {
        self.preferences.has(group)
    }
}

/// Remembers how a group is folded.
pub(super) fn fold(session: &mut Session, group: &str, is_toggled: bool) -> Vec<Command> {
    let has_changed = session.preferences.set(group, is_toggled);
    has_changed.then(|| Command::StorePreferences(session.preferences.write())).into_iter().collect()
}
