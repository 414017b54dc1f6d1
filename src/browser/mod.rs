//! The only folder that touches the browser: storage, address bar, clipboard. Everything it does follows from a
//! [`Command`], everything it learns becomes an [`Action`](crate::session::action::Action).

mod clipboard;
mod desk;
mod files;
mod keys;
mod location;
mod panic;
mod place;
mod saving;
mod setting;
mod site;
mod storage;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use crate::report::message::JournalTask;
use crate::session::Session;
use crate::session::action::{Action, Command};
use crate::session::keeping::{self, Errand};
use crate::session::update::update;
use crate::session::view::frame::{self, MENU};
use crate::text::ENGLISH;

pub use desk::Written;
pub use files::read_chosen;
pub use panic::show_message_on_panic;
pub use place::{emptied_place, focus, is_open, on_first_act, soon, walk};

/// How long it is said that something was copied.
const COPIED_MS: u32 = 4_000;

/// The running session: read through [`Store::session`], changed through [`Store::send`].
#[derive(Debug, Clone, Copy)]
pub struct Store {
    session: RwSignal<Session>,
    report: RwSignal<Written>,
}

impl Store {
    /// A session that has not begun.
    pub fn new() -> Self {
        let session = RwSignal::new(Session::new(setting::setting()));
        Self { session, report: RwSignal::new(Written::default()) }
    }

    /// Begins with what the storage and the address bar hold, and follows the address bar from then on.
    pub fn begin(self) {
        self.send(Action::Go(location::route()));
        location::on_change(move |route| {
            place::close(MENU);
            self.send(Action::Go(route));
        });
        storage::on_change(move || self.send(Action::StorageChanged));
        saving::flush_when_hidden(self);
        site::follow(move |site| self.send(Action::Site(site)));
        keys::follow(move |key| self.send(Action::Press(key)));
        self.name_pages();
        desk::start(self, Memo::new(move |_| self.session.with(Session::question)), self.report);
    }

    /// Keeps the title in step with the page on the screen.
    fn name_pages(self) {
        let view = Memo::new(move |_| self.session.with(Session::view));
        Effect::new(move || place::set_title(&frame::title(view.get(), &ENGLISH)));
    }

    /// The session, to be read.
    pub fn session(self) -> ReadSignal<Session> {
        self.session.read_only()
    }

    /// The report on the case, or how far it has come.
    pub fn report(self) -> ReadSignal<Written> {
        self.report.read_only()
    }

    /// Whether the first report has come, or will not.
    pub fn has_report(self) -> bool {
        self.report.with_untracked(|report| *report != Written::Waiting)
    }

    /// Applies an action and does what it asks for.
    pub fn send(self, action: Action) {
        let mut commands = Vec::new();
        self.session.update(|session| commands = update(session, action));
        for command in commands {
            self.perform(command);
        }
    }

    /// Runs an errand to the storage and takes up what comes of it.
    fn run(self, errand: Errand) {
        let now = setting::now();
        let run = |session: &Session| keeping::run(&storage::Local::new(), session, errand, &now, &ENGLISH);
        let outcome = self.session.with_untracked(run);
        self.send(Action::Done(Box::new(outcome)));
    }

    fn copied(self, done: bool) {
        self.send(Action::Copied(done));
        if done {
            Timeout::new(COPIED_MS, move || self.send(Action::CopiedSeen)).forget();
        }
    }

    fn perform(self, command: Command) {
        match command {
            Command::Save => saving::save_soon(self),
            Command::Run(errand) => self.run(errand),
            Command::Fetch(wanted) => desk::fetch(self, wanted),
            Command::Renew(text) => desk::renew(text, setting::now().ms),
            Command::WriteJournal(entry) => desk::journal(JournalTask::Write(entry)),
            Command::ForgetJournal(start) => desk::journal(JournalTask::Forget(start)),
            Command::TidyJournal => desk::journal(JournalTask::Tidy),
            Command::KeepSent(entry) => desk::journal(JournalTask::Keep(entry)),
            Command::SetFragment(fragment) => location::set_fragment(&fragment),
            Command::ReplaceFragment(fragment) => location::replace_fragment(&fragment),
            Command::Focus(id) => place::focus_soon(id),
            Command::Print => desk::print_next(),
            Command::PrintPage => place::print(|| ()),
            Command::Copy(text) => clipboard::copy(&text, move |done| self.copied(done)),
            Command::KeepUnread(text) => storage::keep_unread(&text),
            Command::Remember(habits) => storage::Local::new().remember(&habits),
            Command::Download { name, text } => files::download(&name, &text),
            Command::UpdateSite => site::update(),
        }
    }
}
