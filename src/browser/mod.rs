//! The only folder of the page that touches the browser: storage, address bar, clipboard. Everything it does follows from a
//! [`Command`], everything it learns becomes an [`Event`].

mod clipboard;
mod dom;
mod drawing;
mod files;
mod keys;
pub mod language;
mod later_actions;
mod location;
mod panic;
mod report_state;
mod saving;
mod setting;
mod site;
mod storage;
mod worker_client;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use crate::ids::MENU;
use crate::protocol::JournalTask;
use crate::session::Session;
use crate::session::command::Command;
use crate::session::event::{BrowserEvent, Event, StorageEvent};
use crate::session::storage::{StorageTask, run};
use crate::session::update::{Act, update_by};
use crate::session::view::messages;

pub use dom::{focus, is_open, new_place, next_task, pasted, show, slid_to, spawn, walk};
pub use drawing::draws;
pub use files::read_chosen;
pub use panic::show_message_on_panic;
pub use report_state::ReportState;
pub use site::tell_started;

/// How long it is said that something was copied.
const COPIED_MS: u32 = 4_000;

/// The running session: read through [`Store::session`], changed through [`Store::send`].
#[derive(Debug, Clone, Copy)]
pub struct Store {
    session: RwSignal<Session>,
    report: RwSignal<ReportState>,
}

impl Store {
    /// A session that has not begun.
    pub fn new() -> Self {
        let session = RwSignal::new(Session::new(setting::setting()));
        Self { session, report: RwSignal::new(ReportState::Waiting(dom::first_spread())) }
    }

    /// Begins with what the storage and the address bar hold, and follows the address bar from then on.
    pub fn begin(self) {
        self.send(BrowserEvent::Navigated(location::route()));
        location::on_change(move |route| {
            dom::close(MENU);
            self.send(BrowserEvent::Navigated(route));
        });
        storage::on_change(move || self.send(StorageEvent::Changed));
        saving::flush_when_hidden(self);
        site::follow(move |site| self.send(BrowserEvent::SiteChanged(site)));
        keys::follow(move |key| self.send(BrowserEvent::KeyPressed(key)));
    }

    /// Starts the worker, which writes the report.
    pub fn start_worker(self) {
        worker_client::start(self, self.report);
        self.keep_in_step();
    }

    /// Names the window after the case and the page, and requests the report that the page needs.
    fn keep_in_step(self) {
        self.session.with_untracked(|session| {
            dom::set_title(&messages::title(session, language::texts()));
            worker_client::request_report(session.report_request(|| setting::now().date));
        });
    }

    /// The session, to be read.
    pub fn session(self) -> ReadSignal<Session> {
        self.session.read_only()
    }

    /// The report on the case, or how far it has come.
    pub fn report(self) -> ReadSignal<ReportState> {
        self.report.read_only()
    }

    /// Applies an action or another event, and does what follows from it.
    pub fn send(self, event: impl Into<Event>) {
        self.apply(event.into());
        self.keep_in_step();
    }

    /// Learns how actions are applied that the first screen does without, and applies those that have waited for it.
    pub fn learn(self, act: Act) {
        later_actions::learn(act).into_iter().for_each(|action| self.send(action));
    }

    fn apply(self, event: Event) {
        let Some(event) = later_actions::ready(event) else { return };
        let mut commands = Vec::new();
        self.session.update(|session| commands = update_by(later_actions::act(), session, event));
        for command in commands {
            self.perform(command);
        }
    }

    /// Saves the draft, if it has changed.
    fn save(self) {
        self.run(StorageTask::Save);
        self.keep_in_step();
    }

    /// Runs a storage task and applies its result.
    fn run(self, task: StorageTask) {
        let now = setting::now();
        let result =
            self.session.with_untracked(|session| run(&storage::Local::new(), session, task, &now, language::texts()));
        self.apply(StorageEvent::Done(Box::new(result)).into());
    }

    fn copied(self, done: bool) {
        self.send(BrowserEvent::Copied(done));
        if done {
            Timeout::new(COPIED_MS, move || self.send(BrowserEvent::CopiedShown)).forget();
        }
    }

    fn perform(self, command: Command) {
        match command {
            Command::Save => saving::save_soon(self),
            Command::Run(task) => self.run(task),
            Command::Open(request) => worker_client::open(self, request),
            Command::ConvertLegacy(text) => worker_client::convert_legacy(text, setting::now().ms),
            Command::WriteJournal(entry) => worker_client::journal(JournalTask::Write(entry)),
            Command::ForgetJournal(start) => worker_client::journal(JournalTask::Forget(start)),
            Command::TidyJournal => worker_client::journal(JournalTask::Tidy),
            Command::KeepSent(entry) => worker_client::journal(JournalTask::KeepSent(entry)),
            Command::SetFragment(fragment) => location::set_fragment(&fragment),
            Command::ReplaceFragment(fragment) => location::replace_fragment(&fragment),
            Command::Focus(id) => dom::focus_soon(id),
            Command::PrintNextReport => worker_client::print_next(),
            Command::PrintPage => dom::print(|| ()),
            Command::Copy(text) => clipboard::copy(&text, move |done| self.copied(done)),
            Command::KeepUnusableTexts(text) => storage::keep_unusable_texts(&text),
            Command::StorePreferences(text) => storage::Local::new().store_preferences(&text),
            Command::Download { name, text } => files::download(&name, &text),
            Command::UpdateSite => site::update(),
        }
    }
}
