//! Keys that do something anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::report::shortcuts::Shortcut;

/// Calls `follow` with the key whenever a shortcut is pressed.
pub(super) fn follow(follow: impl Fn(char) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listen = move |event: &web_sys::Event| {
        let pressed = event.unchecked_ref::<KeyboardEvent>();
        let is_meant = pressed.alt_key() && pressed.shift_key() && !pressed.ctrl_key() && !pressed.meta_key();
        // What the key writes depends on Alt and on the keyboard, its code only on the keyboard.
        let key = char::from_u32(pressed.key_code()).filter(|key| is_meant && Shortcut::of(*key).is_some());
        if let Some(key) = key {
            event.prevent_default();
            follow(key);
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "keydown", options, listen).forget();
}
