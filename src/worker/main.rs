//! The worker: makes reports, opens and locks links, and keeps the journal, beside the page, so that typing never waits for
//! them.

mod journal;
mod lock;

use outsight::report::message::{self, Response, WorkerReply};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::{Uint8Array, global};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let respond = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let request = event.data().dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        match message::respond(&request, &ENGLISH, &ENGLISH_REPORT) {
            Some(Response::Ready(reply)) => send(&message::pack_reply(&reply)),
            Some(response) => spawn_local(finish(response)),
            None => send(&[]),
        }
    });
    scope().set_onmessage(Some(respond.as_ref().unchecked_ref()));
    respond.forget();
    let _ = scope().post_message(&JsValue::from_str(message::READY));
}

/// Does the asynchronous work that a reply needs, and sends the reply.
async fn finish(response: Response) {
    let reply = match response {
        Response::Ready(reply) => reply,
        Response::Lock(task) => {
            let locked = lock::lock(&task.phrase, &task.packed).await;
            message::reply_locked(&task, locked, &ENGLISH_REPORT)
        }
        Response::Unlock { request, locked, phrase } => {
            let packed = lock::unlock(&phrase, &locked).await;
            message::reply_unlocked(request, packed, locked.schema, &ENGLISH_REPORT)
        }
        Response::Compare(task) => message::reply_compared(*task, journal::sent().await, &ENGLISH, &ENGLISH_REPORT),
        Response::Journal(task) => match journal::work(task).await {
            Some(entries) => WorkerReply::Journal(entries),
            None => return,
        },
    };
    send(&message::pack_reply(&reply));
}

fn scope() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}

fn send(reply: &[u8]) {
    // If the page is gone, nobody waits for the reply.
    let _ = scope().post_message(&Uint8Array::from(reply));
}
