//! A tab without a browser: a session, the storage it shares with other tabs, and the worker's answers.
#![allow(dead_code, reason = "each test crate uses a part")]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use outsight::action::FormAction;
use outsight::domain::case::{InputId, Place};
use outsight::domain::fields::FieldId;
use outsight::drafts::{Storage, StorageError};
use outsight::protocol::{self, Response, WorkerReply};
use outsight::report::HelpTexts;
use outsight::report::clock::Clock;
use outsight::route::Route;
use outsight::session::command::Command;
use outsight::session::event::{BrowserEvent, Event, StorageEvent, WorkerEvent};
use outsight::session::storage::{self, Now, StorageTask};
use outsight::session::update::update;
use outsight::session::{OwnMark, PREFERENCES, Preferences, SaveState, Session, Setting};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use outsight::text::typed::Mark;

pub const PAGE: &str = "https://example.org/tools/roi/";

/// How a call to the storage goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no room.
    Quota,
    /// The browser denies storage.
    Security,
    /// The browser gives none.
    Null,
    /// It says yes and keeps nothing.
    SilentDrop,
    /// It says yes and keeps half.
    Truncate,
}

impl Fault {
    pub const ALL: [Self; 5] = [Self::Quota, Self::Security, Self::Null, Self::SilentDrop, Self::Truncate];
}

/// When a fault strikes: from which call on, and whether for ever.
#[derive(Debug, Clone, Copy)]
pub struct Strike {
    pub fault: Fault,
    pub at: usize,
    pub is_for_ever: bool,
}

/// A storage in memory, which can be told to fail.
#[derive(Default)]
pub struct Memory {
    pub texts: RefCell<BTreeMap<String, String>>,
    pub calls: Cell<usize>,
    pub strike: Cell<Option<Strike>>,
}

impl Memory {
    /// Counts a call; the fault that strikes it, if one does.
    fn call(&self) -> Option<Fault> {
        let call = self.calls.get();
        self.calls.set(call + 1);
        let strike = self.strike.get()?;
        let is_struck = if strike.is_for_ever { call >= strike.at } else { call == strike.at };
        is_struck.then_some(strike.fault)
    }

    fn denied(&self) -> Result<(), StorageError> {
        match self.call() {
            Some(Fault::Security | Fault::Null) => Err(StorageError::Blocked),
            _ => Ok(()),
        }
    }
}

impl Storage for Memory {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.denied()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.denied()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let kept = match self.call() {
            Some(Fault::Quota) => return Err(StorageError::Full),
            Some(Fault::Security | Fault::Null) => return Err(StorageError::Blocked),
            Some(Fault::SilentDrop) => return Ok(()),
            Some(Fault::Truncate) => text.chars().take(text.len() / 2).collect(),
            None => text.to_owned(),
        };
        self.texts.borrow_mut().insert(key.to_owned(), kept);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        match self.call() {
            Some(Fault::Security | Fault::Null) => return Err(StorageError::Blocked),
            Some(Fault::SilentDrop) => return Ok(()),
            _ => {}
        }
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}

impl<S: Storage> std::ops::Deref for Tab<S> {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

/// How the worker beside the page does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkerState {
    /// It answers at once.
    Quick,
    /// It answers when [`Tab::let_worker_answer`] lets it.
    Slow,
    /// It could not be loaded, or hangs for good.
    Dead,
}

/// A tab.
pub struct Tab<S: Storage> {
    pub session: Session,
    pub storage: Rc<S>,
    /// What the session has asked for but the storage: saving soon among it.
    pub asked: Vec<Command>,
    pub now: u64,
    is_saving: bool,
    mark: Mark,
    worker: WorkerState,
    /// What the tab keeps to itself over a reload.
    unusable_texts: String,
    /// What a slow worker has not answered yet.
    held_back: Vec<Command>,
}

impl<S: Storage> Tab<S> {
    /// Opens the page at a fragment. `random` differs from tab to tab.
    pub fn open(storage: &Rc<S>, random: u64, fragment: &str) -> Self {
        Self::open_as(storage, random, fragment, Mark::default(), WorkerState::Quick)
    }

    /// The same for a visitor who sets `mark` before a fraction, with a worker that does well or not.
    pub fn open_as(storage: &Rc<S>, random: u64, fragment: &str, mark: Mark, worker: WorkerState) -> Self {
        Self::open_with(storage, random, fragment, mark, worker, String::new())
    }

    /// The same tab once its page was loaded again.
    pub fn reloaded(&self) -> Self {
        let fragment = self.session.route(self.session.page()).fragment();
        let (mark, unusable_texts) = (self.mark, self.unusable_texts.clone());
        Self::open_with(&self.storage, 99, &fragment, mark, self.worker, unusable_texts)
    }

    fn open_with(
        storage: &Rc<S>,
        random: u64,
        fragment: &str,
        mark: Mark,
        worker: WorkerState,
        unusable_texts: String,
    ) -> Self {
        let preferences = Preferences::parse(&storage.read(PREFERENCES).ok().flatten().unwrap_or_default());
        let kept = unusable_texts.clone();
        let own_mark = OwnMark(match mark {
            Mark::Point => || Mark::Point,
            Mark::Comma => || Mark::Comma,
        });
        let setting = Setting {
            page: PAGE.to_owned(),
            random,
            clock: Clock::default(),
            preferences,
            mark: own_mark,
            unusable_texts,
        };
        let session = Session::new(setting);
        let mut tab = Self {
            session,
            storage: Rc::clone(storage),
            asked: Vec::new(),
            now: 1_000_000,
            is_saving: false,
            mark,
            worker,
            held_back: Vec::new(),
            unusable_texts: kept,
        };
        tab.send(WorkerEvent::HelpLoaded(Arc::new(HelpTexts::new(&ENGLISH_REPORT))));
        tab.send(BrowserEvent::Navigated(Route::parse(fragment)));
        tab
    }

    /// Does something, and all that follows from it but saving soon. Says what was asked for at once.
    pub fn send(&mut self, event: impl Into<Event>) -> Vec<Command> {
        let commands = update(&mut self.session, event);
        for command in commands.clone() {
            self.perform(command);
        }
        commands
    }

    /// A slow worker answers all that it was asked.
    pub fn let_worker_answer(&mut self) {
        self.worker = WorkerState::Quick;
        for command in std::mem::take(&mut self.held_back) {
            self.perform(command);
        }
    }

    fn perform(&mut self, command: Command) {
        match command {
            Command::Run(task) => self.run(task),
            Command::Open(_) | Command::ConvertLegacy(_) if self.worker == WorkerState::Slow => {
                self.held_back.push(command)
            }
            Command::Open(_) if self.worker == WorkerState::Dead => drop(self.send(WorkerEvent::Failed)),
            Command::ConvertLegacy(_) if self.worker == WorkerState::Dead => {}
            Command::Open(request) => match self.ask(&protocol::request_case(request)) {
                Some(WorkerReply::CaseOpened(request, result)) => {
                    drop(self.send(WorkerEvent::CaseOpened(request, result)))
                }
                Some(WorkerReply::RescueFileRead(entries)) => drop(self.send(WorkerEvent::RescueFileRead(entries))),
                other => panic!("no answer: {other:?}"),
            },
            Command::ConvertLegacy(text) => {
                if let Some(WorkerReply::LegacyConverted(Some((drafts, is_whole)))) =
                    self.ask(&protocol::request_conversion(text, self.now))
                {
                    self.send(WorkerEvent::LegacyConverted { drafts, is_whole });
                }
            }
            Command::Save => self.is_saving = true,
            Command::KeepUnusableTexts(text) => self.unusable_texts = text,
            // Where that fails they are new again next time.
            Command::StorePreferences(text) => drop(self.storage.write(PREFERENCES, &text)),
            other => self.asked.push(other),
        }
    }

    fn ask(&self, request: &[u8]) -> Option<WorkerReply> {
        match protocol::respond(request, &ENGLISH, &ENGLISH_REPORT)? {
            Response::Ready(reply) => protocol::read_reply(&protocol::pack_reply(&reply)),
            _ => None,
        }
    }

    pub fn run(&mut self, task: StorageTask) {
        self.now += 1;
        let now = Now { ms: self.now, clock: "17:02".to_owned(), date: "2026-11-22".to_owned() };
        let result = storage::run(&*self.storage, &self.session, task, &now, &ENGLISH);
        self.send(StorageEvent::Done(Box::new(result)));
    }

    /// Time passes until what waits is saved, or could not be.
    pub fn save(&mut self) {
        if std::mem::take(&mut self.is_saving) || matches!(self.session.saved(), SaveState::Failed(_)) {
            self.run(StorageTask::Save);
        }
    }

    pub fn type_into(&mut self, id: FieldId, text: &str) {
        self.send(FormAction::Type { input: InputId::Field(Place::first(id), id), text: text.to_owned() });
    }

    /// Types and saves.
    pub fn enter(&mut self, id: FieldId, value: u32) {
        self.type_into(id, &value.to_string());
        self.save();
    }

    pub fn value(&self, id: FieldId) -> f64 {
        self.session.case().value(Place::first(id), id)
    }

    pub fn is_saved(&self) -> bool {
        self.session.saved() == SaveState::Saved
    }
}
