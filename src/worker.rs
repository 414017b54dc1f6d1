//! The worker: makes reports beside the page, so that typing never waits for them.

use outsight::report::message;
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use web_sys::js_sys::{Uint8Array, global};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let scope: DedicatedWorkerGlobalScope = global().unchecked_into();
    let own = scope.clone();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let question = event.data().dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        let answer = message::answer(&question, &ENGLISH, &ENGLISH_REPORT).unwrap_or_default();
        // Nothing can be done where the page is gone.
        let _ = own.post_message(&Uint8Array::from(answer.as_slice()));
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    let _ = scope.post_message(&JsValue::from_str(message::READY));
}
