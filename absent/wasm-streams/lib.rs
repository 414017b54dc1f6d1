//! In place of the crate of this name, which leptos links for server functions. A static site has none, yet the crate's
//! exports would be part of every first visit. What leptos names of it is here; none of it can exist.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of a server function.
pub enum ReadableStream {}

impl ReadableStream {
    /// # Panics
    /// Always: there are no server functions.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        unreachable!("a static site has no server functions")
    }

    /// # Panics
    /// Always: there are no server functions.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        unreachable!("a static site has no server functions")
    }

    pub fn into_raw(self) -> web_sys::ReadableStream {
        match self {}
    }

    pub fn into_stream(self) -> IntoStream {
        match self {}
    }
}

/// What would be read from such a stream.
pub enum IntoStream {}

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match *self {}
    }
}
