//! The worker: makes reports, opens and locks links, and keeps the journal, beside the page, so that typing never waits for
//! them.

mod journal;
mod lock;

use outsight::protocol::{self, Response, WorkerReply};
use outsight::text::report::{ENGLISH_REPORT, ReportTexts};
use outsight::text::{ENGLISH, Texts, language};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::{Reflect, Uint8Array, global};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// The texts of the page and those of the reports.
#[derive(Clone, Copy)]
struct Language {
    texts: &'static Texts,
    words: &'static ReportTexts,
}

impl Language {
    /// What the script that starts this program has fetched; English if that is nothing.
    fn fetched() -> Self {
        let fetched = Reflect::get(&global(), &"outsightTexts".into()).unwrap_or_default();
        let part = |place| Some(Reflect::get_u32(&fetched, place).ok()?.dyn_ref::<Uint8Array>()?.to_vec());
        let other = || Some(Self { texts: language::read(part(0)?)?, words: language::read(part(1)?)? });
        other().unwrap_or(Self { texts: &ENGLISH, words: &ENGLISH_REPORT })
    }
}

fn main() {
    let language = Language::fetched();
    let respond = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let request = event.data().dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        match protocol::respond(&request, language.texts, language.words) {
            Some(Response::Ready(reply)) => send(&protocol::pack_reply(&reply)),
            Some(response) => spawn_local(finish(response, language)),
            None => send(&[]),
        }
    });
    scope().set_onmessage(Some(respond.as_ref().unchecked_ref()));
    respond.forget();
    let _ = scope().post_message(&JsValue::from_str(protocol::READY));
}

/// Does the asynchronous work that a reply needs, and sends the reply.
async fn finish(response: Response, Language { texts, words }: Language) {
    let reply = match response {
        Response::Ready(reply) => reply,
        Response::Lock(task) => {
            let locked = lock::lock(&task.phrase, &task.packed).await;
            protocol::reply_locked(&task, locked, words)
        }
        Response::Unlock { request, locked, phrase } => {
            let packed = lock::unlock(&phrase, &locked).await;
            protocol::reply_unlocked(request, packed, locked.schema, words)
        }
        Response::Compare(task) => protocol::reply_compared(*task, journal::sent().await, texts, words),
        Response::Journal(task) => match journal::work(task).await {
            Some(entries) => WorkerReply::Journal(entries),
            None => return,
        },
    };
    send(&protocol::pack_reply(&reply));
}

fn scope() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}

fn send(reply: &[u8]) {
    // If the page is gone, nobody waits for the reply.
    let _ = scope().post_message(&Uint8Array::from(reply));
}
