//! The worker: makes reports, opens and locks links, and keeps the journal, beside the page, so that typing never waits for
//! them.

mod journal;
mod lock;

use outsight::report::message::{self, Answer, Step};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::{Uint8Array, global};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let question = event.data().dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        match message::answer(&question, &ENGLISH, &ENGLISH_REPORT) {
            Some(Step::Done(answer)) => send(&message::packed(&answer)),
            Some(step) => spawn_local(work(step)),
            None => send(&[]),
        }
    });
    scope().set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    let _ = scope().post_message(&JsValue::from_str(message::READY));
}

/// What the browser does in its own time.
async fn work(step: Step) {
    let answer = match step {
        Step::Done(answer) => answer,
        Step::Lock(locking) => {
            let locked = lock::lock(&locking.phrase, &locking.packed).await;
            message::shared(&locking, locked, &ENGLISH_REPORT)
        }
        Step::Unlock { wanted, locked, phrase } => {
            let packed = lock::unlock(&phrase, &locked).await;
            message::fetched(wanted, packed, locked.schema, &ENGLISH, &ENGLISH_REPORT)
        }
        Step::Compare(comparing) => message::compared(*comparing, journal::sent().await, &ENGLISH, &ENGLISH_REPORT),
        Step::Journal(task) => match journal::work(task).await {
            Some(entries) => Answer::Journal(entries),
            None => return,
        },
    };
    send(&message::packed(&answer));
}

fn scope() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}

fn send(answer: &[u8]) {
    // Nothing can be done where the page is gone.
    let _ = scope().post_message(&Uint8Array::from(answer));
}
