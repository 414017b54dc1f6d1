//! How a visitor likes to use the page, remembered in this browser: nothing of a case.

use super::Session;
use super::command::Command;
use super::view::frame::MAIN;
use crate::route::Page;

/// Under which key it is stored.
pub const KEY: &str = "habits";

/// The tour was taken, or was not wanted.
const TOUR: &str = "tour";

/// Marks that are set: groups of inputs that were closed, by their ids, and that the tour was taken.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preferences(Vec<String>);

impl Preferences {
    /// Reads marks as they were stored. Of any other text, words become marks that nothing asks for.
    pub fn parse(text: &str) -> Self {
        Self(text.split(' ').map(str::to_owned).collect())
    }

    fn write(&self) -> String {
        self.0.join(" ")
    }

    fn has(&self, mark: &str) -> bool {
        self.0.iter().any(|own| own == mark)
    }

    /// Sets or removes a mark; what is to be stored if that changes anything.
    fn set(&mut self, mark: &str, is_set: bool) -> Vec<Command> {
        if self.has(mark) == is_set {
            return Vec::new();
        }
        if is_set {
            self.0.push(mark.to_owned());
        } else {
            self.0.retain(|own| own != mark);
        }
        vec![Command::StorePreferences(self.write())]
    }
}

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
    session.preferences.set(group, is_closed)
}

/// Shows a step of the tour, on the calculator; none ends it.
pub(super) fn show_tour(session: &mut Session, step: Option<usize>) -> Vec<Command> {
    session.tour = step;
    let mut commands = session.preferences.set(TOUR, step.is_none());
    match step {
        Some(_) if session.view == Page::Calculator => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_back_as_they_were_stored() {
        let mut preferences = Preferences::parse("");
        assert_eq!(preferences.set("group-people", true), [Command::StorePreferences(" group-people".to_owned())]);
        assert!(preferences.set("group-people", true).is_empty(), "nothing is stored that is stored already");
        let again = Preferences::parse(&preferences.write());
        assert!(again.has("group-people") && !again.has("group"));
        preferences.set("group-people", false);
        assert!(!Preferences::parse(&preferences.write()).has("group-people"));
    }
}
