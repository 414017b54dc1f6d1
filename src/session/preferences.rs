//! How a visitor likes to use the page, remembered in this browser.

use super::command::Command;
use super::state::Session;

impl Session {
    /// Whether the visitor has closed a group.
    pub fn is_closed(&self, group: &str) -> bool {
        self.preferences.has(group)
    }
}

/// Remembers whether a group is closed.
pub(super) fn fold(session: &mut Session, group: &str, is_closed: bool) -> Vec<Command> {
    set(session, group, is_closed)
}

/// Sets or removes a mark, and stores that if it changes anything.
fn set(session: &mut Session, mark: &str, is_set: bool) -> Vec<Command> {
    let has_changed = session.preferences.set(mark, is_set);
    has_changed.then(|| Command::StorePreferences(session.preferences.write())).into_iter().collect()
}
