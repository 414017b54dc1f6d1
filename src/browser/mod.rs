//! The only folder that touches the browser: storage, address bar, clipboard. Everything it does follows from a
//! [`Command`], everything it learns becomes an [`Action`](crate::session::action::Action).

mod clipboard;
mod desk;
mod location;
mod panic;
mod place;
mod saving;
mod storage;

use leptos::prelude::*;

use crate::session::Session;
use crate::session::action::{Action, Command};
use crate::session::update::update;

pub use desk::Report;
pub use panic::show_message_on_panic;
pub use place::{close, emptied_place, focus};

/// The running session: read through [`Store::session`], changed through [`Store::send`].
#[derive(Debug, Clone, Copy)]
pub struct Store {
    session: RwSignal<Session>,
    report: RwSignal<Report>,
}

impl Store {
    /// Starts a session from what the storage and the address bar hold, and follows the address bar from then on.
    pub fn start() -> Self {
        let session = RwSignal::new(Session::new(&location::page()));
        let store = Self { session, report: RwSignal::new(Report::default()) };
        store.send(Action::Restored(storage::read()));
        store.send(Action::Go(location::route()));
        location::on_change(move |route| store.send(Action::Go(route)));
        storage::on_change(move |drafts| store.send(Action::Restored(Some(drafts))));
        saving::flush_when_hidden(store);
        desk::start(store, Memo::new(move |_| session.with(Session::question)), store.report);
        store
    }

    /// The session, to be read.
    pub fn session(self) -> ReadSignal<Session> {
        self.session.read_only()
    }

    /// The report on the case, or how far it has come.
    pub fn report(self) -> ReadSignal<Report> {
        self.report.read_only()
    }

    /// Applies an action and does what it asks for.
    pub fn send(self, action: Action) {
        let mut commands = Vec::new();
        self.session.update(|session| commands = update(session, action));
        for command in commands {
            self.perform(command);
        }
    }

    fn perform(self, command: Command) {
        match command {
            Command::Save => saving::save_soon(self),
            Command::SetAside(text) => {
                if let Err(error) = storage::set_aside(&text) {
                    self.send(Action::NotSetAside(error));
                }
            }
            Command::SetFragment(fragment) => location::set_fragment(&fragment),
            Command::Focus(id) => place::focus_soon(id),
            Command::Print => desk::print_next(),
            Command::Copy(text) => clipboard::copy(&text, move |done| self.send(Action::Copied(done))),
        }
    }
}
