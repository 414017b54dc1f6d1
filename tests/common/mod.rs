//! A tab without a browser: a session, the storage it shares with other tabs, and the worker's answers.
#![allow(dead_code, reason = "each test crate uses a part")]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use outsight::domain::case::{Place, Source};
use outsight::domain::fields::FieldId;
use outsight::drafts::{Storage, StorageError};
use outsight::report::message::{self, Answer, Step};
use outsight::report::{Book, Clock};
use outsight::session::action::{Action, Command};
use outsight::session::keeping::{self, Errand, Now};
use outsight::session::route::Route;
use outsight::session::update::update;
use outsight::session::{HABITS, Habits, Saved, Session, Setting};
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
    unread: String,
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
        let fragment = self.session.route(self.session.view()).fragment();
        let (mark, unread) = (self.mark, self.unread.clone());
        Self::open_with(&self.storage, 99, &fragment, mark, self.worker, unread)
    }

    fn open_with(
        storage: &Rc<S>,
        random: u64,
        fragment: &str,
        mark: Mark,
        worker: WorkerState,
        unread: String,
    ) -> Self {
        let habits = Habits::parse(&storage.read(HABITS).ok().flatten().unwrap_or_default());
        let kept = unread.clone();
        let setting = Setting { page: PAGE.to_owned(), random, clock: Clock::default(), habits, mark, unread };
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
            unread: kept,
        };
        tab.send(Action::Informed(Arc::new(Book::new(&ENGLISH_REPORT.book))));
        tab.send(Action::Go(Route::parse(fragment)));
        tab
    }

    /// Does something, and all that follows from it but saving soon. Says what was asked for at once.
    pub fn send(&mut self, action: Action) -> Vec<Command> {
        let commands = update(&mut self.session, action);
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
            Command::Run(errand) => self.run(errand),
            Command::Fetch(_) | Command::Renew(_) if self.worker == WorkerState::Slow => self.held_back.push(command),
            Command::Fetch(_) if self.worker == WorkerState::Dead => drop(self.send(Action::NothingArrives)),
            Command::Renew(_) if self.worker == WorkerState::Dead => {}
            Command::Fetch(wanted) => match self.ask(&message::ask_for(wanted)) {
                Some(Answer::Fetched(wanted, result)) => drop(self.send(Action::Arrived(wanted, result))),
                Some(Answer::Rescued(entries)) => drop(self.send(Action::Rescued(entries))),
                other => panic!("no answer: {other:?}"),
            },
            Command::Renew(text) => {
                if let Some(Answer::Renewed(Some((entries, is_whole)))) =
                    self.ask(&message::ask_to_renew(text, self.now))
                {
                    self.send(Action::Renewed(entries, is_whole));
                }
            }
            Command::Save => self.is_saving = true,
            Command::KeepUnread(text) => self.unread = text,
            // Where that fails they are new again next time.
            Command::Remember(habits) => drop(self.storage.write(HABITS, &habits)),
            other => self.asked.push(other),
        }
    }

    fn ask(&self, question: &[u8]) -> Option<Answer> {
        match message::answer(question, &ENGLISH, &ENGLISH_REPORT)? {
            Step::Done(answer) => message::read(&message::packed(&answer)),
            _ => None,
        }
    }

    pub fn run(&mut self, errand: Errand) {
        self.now += 1;
        let now = Now { ms: self.now, clock: "17:02".to_owned(), date: "2026-11-22".to_owned() };
        let outcome = keeping::run(&*self.storage, &self.session, errand, &now, &ENGLISH);
        self.send(Action::Done(Box::new(outcome)));
    }

    /// Time passes until what waits is saved, or could not be.
    pub fn save(&mut self) {
        if std::mem::take(&mut self.is_saving) || matches!(self.session.saved(), Saved::Failed(_)) {
            self.run(Errand::Save);
        }
    }

    pub fn type_into(&mut self, id: FieldId, text: &str) {
        self.send(Action::Type(Source::Field(Place::first(id), id), text.to_owned()));
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
        self.session.saved() == Saved::Done
    }
}
