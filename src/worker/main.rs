//! The worker: makes reports, opens and locks links, and keeps the journal, beside the page, so that typing never waits for
//! them.

mod journal;
mod lock;

use outsight::report::message::{self, Answer, Step};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use outsight::text::typed::Mark;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::Intl::NumberFormat;
use web_sys::js_sys::{Array, Object, Uint8Array, global};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let mark = decimal_mark();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let question = event.data().dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        match message::answer(&question, mark, &ENGLISH, &ENGLISH_REPORT) {
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

/// The mark that the visitor's country sets before a fraction.
fn decimal_mark() -> Mark {
    let format = NumberFormat::new(&Array::new(), &Object::new()).format();
    let written = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(1.5)).ok().and_then(|text| text.as_string());
    if written.is_some_and(|text| text.contains(',')) { Mark::Comma } else { Mark::Point }
}

fn scope() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}

fn send(answer: &[u8]) {
    // Nothing can be done where the page is gone.
    let _ = scope().post_message(&Uint8Array::from(answer));
}
