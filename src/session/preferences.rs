//! How a visitor likes to use the page, remembered in this browser.

use super::command::Command;
use super::state::Session;
use crate::ids::MAIN;
use crate::route::Page;

/// The mark that the tour was taken, or was not wanted.
const TOUR: &str = "tour";

impl Session {
    /// Whether the visitor has closed a group.
    pub fn is_closed(&self, group: &str) -> bool {
        self.preferences.has(group)
    }

    /// Where the tour is; none if it is not shown.
    pub fn tour(&self) -> Option<usize> {
        self.tour
    }
}

/// Remembers whether a group is closed.
pub(super) fn fold(session: &mut Session, group: &str, is_closed: bool) -> Vec<Command> {
    set(session, group, is_closed)
}

/// Shows a step of the tour, on the calculator; none ends it.
pub(super) fn show_tour(session: &mut Session, step: Option<usize>) -> Vec<Command> {
    session.tour = step;
    let mut commands = set(session, TOUR, step.is_none());
    match step {
        Some(_) if session.page == Page::Calculator => {}
        Some(_) => commands.push(session.visit(Page::Calculator)),
        None => commands.push(Command::Focus(MAIN.to_owned())),
    }
    commands
}

/// The first step for those who have never been here.
pub(super) fn offer_tour(session: &mut Session) {
    if !session.preferences.has(TOUR) {
        session.tour = Some(0);
    }
}

/// Sets or removes a mark, and stores that if it changes anything.
fn set(session: &mut Session, mark: &str, is_set: bool) -> Vec<Command> {
    let has_changed = session.preferences.set(mark, is_set);
    has_changed.then(|| Command::StorePreferences(session.preferences.write())).into_iter().collect()
}
