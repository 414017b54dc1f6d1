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
use crate::report::markup::Element;
use crate::report::message::{self, Answer};
use crate::session::action::Action;
use crate::session::checklist::ChecklistAction;

/// What is known of the report asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Report {
    #[default]
    Waiting,
    Here(Vec<Element>),
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

struct Desk {
    worker: Worker,
    is_free: Cell<bool>,
    next: RefCell<Option<Vec<u8>>>,
}

/// Starts the worker, fetches the book once, and keeps `report` in step with `question`.
pub fn start(store: Store, question: Memo<Vec<u8>>, report: RwSignal<Report>) {
    let Some(worker) = worker_address().and_then(|address| Worker::new(&address).ok()) else {
        report.set(Report::Failed);
        return;
    };
    let desk = Rc::new(Desk { worker, is_free: Cell::new(false), next: RefCell::new(None) });
    let own = Rc::clone(&desk);
    let on_message = EventListener::new(&desk.worker, "message", move |event| {
        let data = event.unchecked_ref::<MessageEvent>().data();
        own.is_free.set(true);
        match data.dyn_ref::<Uint8Array>().map(|bytes| message::read(&bytes.to_vec())) {
            // It has started.
            None => own.send(&message::ask_for_book()),
            Some(Some(Answer::Book(book))) => store.send(Action::Informed(Arc::new(book))),
            Some(Some(Answer::Report(blocks))) => {
                let focused = place::focused();
                report.set(Report::Here(blocks));
                place::keep_focus(focused);
            }
            Some(None) => report.set(Report::Failed),
        }
        own.send_next();
        if own.is_free.get() && PRINTS.take() {
            let done = move || store.send(Action::Checklist(ChecklistAction::Printed));
            Timeout::new(0, move || place::print(done)).forget();
        }
    });
    let on_error = EventListener::new(&desk.worker, "error", move |_| report.set(Report::Failed));
    on_message.forget();
    on_error.forget();
    Effect::new(move |_| {
        desk.next.replace(Some(question.get()));
        desk.send_next();
    });
}

impl Desk {
    fn send_next(&self) {
        if !self.is_free.get() {
            return;
        }
        if let Some(question) = self.next.take() {
            self.send(&question);
        }
    }

    fn send(&self, question: &[u8]) {
        self.is_free.set(self.worker.post_message(&Uint8Array::from(question)).is_err());
    }
}
