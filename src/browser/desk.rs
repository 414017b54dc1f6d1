//! The worker that makes reports: asked for the newest question only, one at a time.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::js_sys::Uint8Array;
use web_sys::{MessageEvent, Worker};

use super::Store;
use super::place::{self, worker_address};
use crate::report::Report;
use crate::report::message::{self, Answer, JournalTask, Wanted};
use crate::session::action::Action;
use crate::session::checklist::ChecklistAction;

/// What is known of the report asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Written {
    #[default]
    Waiting,
    Here(Report),
    /// The worker has not answered for long. It may yet.
    Late,
    /// The worker cannot be loaded or has failed.
    Failed,
}

thread_local! {
    /// Whether the page is to be printed once it shows the report that was asked for last.
    static PRINTS: Cell<bool> = const { Cell::new(false) };
}

/// Prints the page once it shows the report that is asked for next.
pub fn print_next() {
    PRINTS.set(true);
}

/// So long the worker may take for an answer, and to start, before the visitor is told that it has not come.
const LIMIT_MS: u32 = 8_000;

struct Desk {
    worker: Worker,
    store: Store,
    report: RwSignal<Written>,
    /// Ends when the worker has said nothing for too long.
    watch: RefCell<Option<Timeout>>,
    has_failed: Cell<bool>,
    has_started: Cell<bool>,
    /// What was sent before it had started.
    early: RefCell<Vec<Vec<u8>>>,
    is_free: Cell<bool>,
    next: RefCell<Option<Vec<u8>>>,
}

/// Whether there is a worker.
enum State {
    /// Not yet; what was sent so far.
    Early(Vec<Vec<u8>>),
    Running(Rc<Desk>),
    /// It cannot be loaded or has failed.
    Failed,
}

thread_local! {
    static STATE: RefCell<State> = const { RefCell::new(State::Early(Vec::new())) };
}

/// Asks for a case; the answer comes as [`Action::Arrived`], or it is said at once that none will come.
pub fn fetch(store: Store, wanted: Wanted) {
    if !post(message::ask_for(wanted)) {
        store.send(Action::NothingArrives);
    }
}

/// Asks for the new form of old drafts; the answer comes as [`Action::Renewed`].
pub fn renew(text: String, now: u64) {
    // Where nobody answers, it stays where it is.
    let _ = post(message::ask_to_renew(text, now));
}

/// Gives the journal a task.
pub fn journal(task: JournalTask) {
    // The journal is a second net; without it the storage is all there is.
    let _ = post(message::ask_journal(task));
}

/// Whether there is anybody who may answer.
fn post(question: Vec<u8>) -> bool {
    STATE.with_borrow_mut(|state| {
        match state {
            State::Early(early) => early.push(question),
            State::Running(desk) => desk.post(question),
            State::Failed => return false,
        }
        true
    })
}

/// Starts the worker, fetches the book and the journal once, and keeps `report` in step with `question`.
pub fn start(store: Store, question: Memo<Vec<u8>>, report: RwSignal<Written>) {
    let Some(worker) = worker_address().and_then(|address| Worker::new(&address).ok()) else {
        return fail(store, report);
    };
    let early = STATE.with_borrow_mut(|state| match state {
        State::Early(early) => std::mem::take(early),
        _ => Vec::new(),
    });
    let desk = Rc::new(Desk {
        worker,
        store,
        report,
        watch: RefCell::default(),
        has_failed: Cell::new(false),
        has_started: Cell::new(false),
        early: RefCell::new(early),
        is_free: Cell::new(false),
        next: RefCell::default(),
    });
    STATE.set(State::Running(Rc::clone(&desk)));
    let own = Rc::clone(&desk);
    let on_message = EventListener::new(&desk.worker, "message", move |event| {
        let data = event.unchecked_ref::<MessageEvent>().data();
        match data.dyn_ref::<Uint8Array>().map(|bytes| message::read(&bytes.to_vec())) {
            // It has started.
            None => own.begin(),
            Some(Some(Answer::Book(book))) => store.send(Action::Informed(Arc::new(book))),
            Some(Some(Answer::Journal(entries))) => store.send(Action::Journal(entries)),
            Some(Some(Answer::Renewed(renewed))) => {
                if let Some((entries, is_whole)) = renewed {
                    store.send(Action::Renewed(entries, is_whole));
                }
            }
            Some(Some(Answer::Rescued(entries))) => store.send(Action::Rescued(entries)),
            Some(Some(Answer::Fetched(wanted, result))) => store.send(Action::Arrived(wanted, result)),
            Some(Some(Answer::Report(written))) => {
                let focused = place::focused();
                report.set(Written::Here(written));
                place::keep_focus(focused);
                own.is_free.set(true);
            }
            Some(None) => fail(store, report),
        }
        own.watch.take();
        own.send_next();
        own.watch();
        if own.is_free.get() && PRINTS.take() {
            let done = move || store.send(Action::Checklist(ChecklistAction::Printed));
            place::soon(move || place::print(done));
        }
    });
    let on_error = EventListener::new(&desk.worker, "error", move |_| fail(store, report));
    on_message.forget();
    on_error.forget();
    Effect::new(move |_| {
        desk.next.replace(Some(question.get()));
        desk.send_next();
        desk.watch();
    });
}

fn fail(store: Store, report: RwSignal<Written>) {
    if let State::Running(desk) = STATE.replace(State::Failed) {
        desk.has_failed.set(true);
        desk.watch.take();
    }
    report.set(Written::Failed);
    store.send(Action::NothingArrives);
}

impl Desk {
    fn begin(&self) {
        self.has_started.set(true);
        self.send(&message::ask_for_book());
        self.send(&message::ask_journal(JournalTask::Read));
        self.early.take().iter().for_each(|question| self.send(question));
        self.is_free.set(true);
    }

    fn post(self: &Rc<Self>, question: Vec<u8>) {
        match self.has_started.get() {
            true => self.send(&question),
            false => self.early.borrow_mut().push(question),
        }
        self.watch();
    }

    /// Tells the visitor if nothing comes for too long.
    fn watch(self: &Rc<Self>) {
        if self.has_failed.get() || self.watch.borrow().is_some() || !self.is_awaited() {
            return;
        }
        let own = Rc::clone(self);
        let late = move || {
            own.watch.take();
            if !own.is_free.get() {
                own.report.set(Written::Late);
            }
            own.store.send(Action::ComesLate);
        };
        self.watch.replace(Some(Timeout::new(LIMIT_MS, late)));
    }

    /// Whether a report or a case is to come.
    fn is_awaited(&self) -> bool {
        !self.is_free.get() || self.store.session().with_untracked(|session| session.awaited().is_some())
    }

    /// Sends the newest question for a report, unless an older one is being answered.
    fn send_next(&self) {
        if !self.is_free.get() {
            return;
        }
        if let Some(question) = self.next.take() {
            self.is_free.set(false);
            self.send(&question);
        }
    }

    fn send(&self, message: &[u8]) {
        // A worker that is gone has said so by its error event.
        let _ = self.worker.post_message(&Uint8Array::from(message));
    }
}
