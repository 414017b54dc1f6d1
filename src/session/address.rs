//! The address of what is on the screen.

use super::command::Command;
use super::state::{Origin, Session};
use crate::route::{Page, Route, Shown};

impl Session {
    /// The address of a page about the case on the screen.
    pub fn route(&self, page: Page) -> Route {
        let shown = match &self.preview {
            None => Shown::Draft(self.drafts.open.stamp.map(|_| self.drafts.open.id)),
            Some(preview) => match preview.origin {
                Origin::Example(example) => Shown::Example(example),
                Origin::Link => Shown::Link(preview.link.clone()),
                Origin::File => Shown::File,
            },
        };
        Route { shown, page }
    }

    /// Goes to a page about the case on the screen.
    pub(super) fn visit(&self, page: Page) -> Command {
        Command::SetFragment(self.route(page).fragment())
    }

    /// Puts the address of what is on the screen in the address bar.
    pub(super) fn replace_address(&self) -> Command {
        Command::ReplaceFragment(self.route(self.page).fragment())
    }
}
