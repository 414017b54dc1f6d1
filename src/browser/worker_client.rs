//! The page's side of the worker. Reports are requested one at a time, and only for the newest state of the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen::JsCast;
use web_sys::js_sys::{Date, Uint8Array};
use web_sys::{MessageEvent, Worker, WorkerOptions};

use super::Store;
use super::dom::{self, worker_address};
use super::language::texts;
use super::report_state::ReportState;
use crate::document::{PackedInfluences, PackedSection};
use crate::protocol::opened::OpenRequest;
use crate::protocol::{self, JournalTask, WorkerReply};
use crate::report::Spread;
use crate::session::event::{BrowserEvent, WorkerEvent};

thread_local! {
    /// Whether the page is to be printed once it shows the report that was asked for last.
    static PRINTS: Cell<bool> = const { Cell::new(false) };
}

/// Prints the page once it shows the report that is asked for next.
pub fn print_next() {
    PRINTS.set(true);
}

/// How long the worker may take to start or to reply before the visitor is told that it is late.
const LIMIT_MS: u32 = 8_000;

/// After how much time in a task the rest of a report waits until the browser has painted what is there. Layout and paint take
/// about twice as long as the program: a frame for each section on a phone, for every third on a desktop.
const MOST_MS: f64 = 3.0;

struct WorkerClient {
    worker: Worker,
    store: Store,
    report: RwSignal<ReportState>,
    /// Fires when the worker has said nothing for too long.
    watch: RefCell<Option<Timeout>>,
    has_failed: Cell<bool>,
    has_started: Cell<bool>,
    /// Requests from before it had started.
    early: RefCell<Vec<Vec<u8>>>,
    /// Whether no report is being written.
    is_free: Cell<bool>,
    /// The newest request for a report.
    newest: RefCell<Vec<u8>>,
    /// The same until it is sent.
    next: RefCell<Option<Vec<u8>>>,
}

/// Whether there is a worker.
enum State {
    /// Not yet; what was sent so far.
    Early(Vec<Vec<u8>>),
    Running(Rc<WorkerClient>),
    /// It cannot be loaded or has failed.
    Failed,
}

thread_local! {
    static STATE: RefCell<State> = const { RefCell::new(State::Early(Vec::new())) };
}

/// Requests a case, of a worker that is started for it if need be: the page has nothing else to show. The reply comes as
/// [`WorkerEvent::CaseOpened`]; without a worker, [`WorkerEvent::Failed`] comes at once.
pub fn open(store: Store, request: OpenRequest) {
    start(store, store.report);
    if !post(protocol::request_case(request)) {
        store.send(WorkerEvent::Failed);
    }
}

/// Requests the conversion of drafts of an earlier version. The reply comes as [`WorkerEvent::LegacyConverted`].
pub fn convert_legacy(text: String, now: u64) {
    // Without a worker, the drafts stay as they are.
    let _ = post(protocol::request_conversion(text, now));
}

/// Gives the journal a task.
pub fn journal(task: JournalTask) {
    // The journal is a second safety net. Without it, the storage is all there is.
    let _ = post(protocol::request_journal(task));
}

/// Sends a request; false if no worker will ever reply.
fn post(request: Vec<u8>) -> bool {
    STATE.with_borrow_mut(|state| {
        match state {
            State::Early(early) => early.push(request),
            State::Running(client) => client.post(request),
            State::Failed => return false,
        }
        true
    })
}

/// Requests a report, unless it is the one that was requested last.
pub fn request_report(request: Vec<u8>) {
    let client = STATE.with_borrow(|state| match state {
        State::Running(client) => Some(Rc::clone(client)),
        State::Early(_) | State::Failed => None,
    });
    if let Some(client) = client.filter(|client| *client.newest.borrow() != request) {
        client.newest.replace(request.clone());
        client.next.replace(Some(request));
        client.send_next();
        client.watch();
    }
}

/// Starts the worker if there is none yet, and requests the help and the journal once. Reports come into `report`.
pub fn start(store: Store, report: RwSignal<ReportState>) {
    let Some(early) = STATE.with_borrow_mut(|state| match state {
        State::Early(early) => Some(std::mem::take(early)),
        State::Running(_) | State::Failed => None,
    }) else {
        return;
    };
    let options = WorkerOptions::new();
    options.set_name(texts().tag);
    let worker = worker_address().and_then(|address| Worker::new_with_options(&address, &options).ok());
    let Some(worker) = worker else {
        return fail(store, report);
    };
    let client = Rc::new(WorkerClient {
        worker,
        store,
        report,
        watch: RefCell::default(),
        has_failed: Cell::new(false),
        has_started: Cell::new(false),
        early: RefCell::new(early),
        is_free: Cell::new(false),
        newest: RefCell::default(),
        next: RefCell::default(),
    });
    STATE.set(State::Running(Rc::clone(&client)));
    let own = Rc::clone(&client);
    let on_message = EventListener::new(&client.worker, "message", move |event| {
        let data = event.unchecked_ref::<MessageEvent>().data();
        match data.dyn_ref::<Uint8Array>().map(|bytes| protocol::read_reply(&bytes.to_vec())) {
            // It has started.
            None => own.begin(),
            Some(Some(WorkerReply::Help(help))) => store.send(WorkerEvent::HelpLoaded(Arc::new(help))),
            Some(Some(WorkerReply::Journal(entries))) => store.send(WorkerEvent::JournalRead(entries)),
            Some(Some(WorkerReply::LegacyConverted(converted))) => {
                if let Some((drafts, is_whole)) = converted {
                    store.send(WorkerEvent::LegacyConverted { drafts, is_whole });
                }
            }
            Some(Some(WorkerReply::RescueFileRead(entries))) => store.send(WorkerEvent::RescueFileRead(entries)),
            Some(Some(WorkerReply::CaseOpened(request, result))) => {
                store.send(WorkerEvent::CaseOpened(request, result))
            }
            Some(Some(WorkerReply::Report { sections, spread, influences })) => {
                own.watch.take();
                let own = Rc::clone(&own);
                return dom::spawn(own.show(sections, spread, Arc::new(influences)));
            }
            Some(None) => fail(store, report),
        }
        own.go_on();
    });
    let on_error = EventListener::new(&client.worker, "error", move |_| fail(store, report));
    on_message.forget();
    on_error.forget();
}

fn fail(store: Store, report: RwSignal<ReportState>) {
    if let State::Running(client) = STATE.replace(State::Failed) {
        client.has_failed.set(true);
        client.watch.take();
    }
    report.set(ReportState::Failed);
    store.send(WorkerEvent::Failed);
}

impl WorkerClient {
    fn begin(&self) {
        self.has_started.set(true);
        self.send(&protocol::request_help());
        self.send(&protocol::request_journal(JournalTask::Read));
        self.early.take().iter().for_each(|request| self.send(request));
        self.is_free.set(true);
    }

    fn post(self: &Rc<Self>, request: Vec<u8>) {
        match self.has_started.get() {
            true => self.send(&request),
            false => self.early.borrow_mut().push(request),
        }
        self.watch();
    }

    /// Shows a report, some sections after the others, so that no key waits long for it.
    async fn show(
        self: Rc<Self>,
        sections: Vec<PackedSection>,
        spread: Option<Spread>,
        influences: Arc<PackedInfluences>,
    ) {
        let ready = |sections| ReportState::Ready { sections, spread, influences: Arc::clone(&influences) };
        let focused = dom::focused();
        let before = self.report.with_untracked(ReportState::sections);
        let named = |name: &str| before.iter().find(|own| own.name == name);
        let stays = |own: &PackedSection| named(&own.name).filter(|before| ***before == *own).cloned();
        let sections: Vec<Arc<PackedSection>> =
            sections.into_iter().map(|own| stays(&own).unwrap_or_else(|| Arc::new(own))).collect();
        let mut began = Date::now();
        for (place, section) in sections.iter().enumerate() {
            if named(&section.name).is_some_and(|before| Arc::ptr_eq(before, section)) {
                continue;
            }
            let (shown, later) = sections.split_at(place + 1);
            let old = later.iter().filter_map(|section| named(&section.name));
            self.report.set(ready(shown.iter().chain(old).cloned().collect()));
            // The page follows.
            tick().await;
            if Date::now() - began > MOST_MS {
                dom::painted().await;
                began = Date::now();
            }
            if self.has_failed.get() {
                return;
            }
            // While keys follow each other, what comes first follows them, and the rest once they pause.
            if self.next.borrow().is_some() {
                break;
            }
        }
        if self.next.borrow().is_none() {
            self.report.set(ready(sections));
        }
        dom::keep_focus(focused);
        self.is_free.set(true);
        self.go_on();
    }

    /// Does what has waited for a reply.
    fn go_on(self: &Rc<Self>) {
        self.watch.take();
        self.send_next();
        self.watch();
        if self.is_free.get() && PRINTS.take() {
            let store = self.store;
            dom::soon(move || dom::print(move || store.send(BrowserEvent::Printed)));
        }
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
                own.report.set(ReportState::Late);
            }
            own.store.send(WorkerEvent::Late);
        };
        self.watch.replace(Some(Timeout::new(LIMIT_MS, late)));
    }

    /// Whether a report or a case is to come.
    fn is_awaited(&self) -> bool {
        !self.is_free.get() || self.store.session().with_untracked(|session| session.pending().is_some())
    }

    /// Requests the newest report, unless an older one is being written.
    fn send_next(&self) {
        if !self.is_free.get() {
            return;
        }
        if let Some(request) = self.next.take() {
            self.is_free.set(false);
            self.send(&request);
        }
    }

    fn send(&self, message: &[u8]) {
        // A worker that is gone has said so by its error event.
        let _ = self.worker.post_message(&Uint8Array::from(message));
    }
}
