//! Keys that do something anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::report::shortcuts::{REDO, Shortcut, UNDO};

/// Boxes that a browser undoes typing in by itself.
const TEXT_BOXES: &str = "textarea,input:not([type=radio],[type=checkbox],[type=file])";

/// Calls `follow` with the key of a shortcut whenever it is pressed with Alt and Shift, or in the usual way to undo and redo.
pub(super) fn follow(follow: impl Fn(char) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listen = move |event: &web_sys::Event| {
        let pressed = event.unchecked_ref::<KeyboardEvent>();
        if let Some(key) = shortcut(pressed).or_else(|| undo_or_redo(pressed)) {
            event.prevent_default();
            follow(key);
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "keydown", options, listen).forget();
}

fn shortcut(pressed: &KeyboardEvent) -> Option<char> {
    let is_meant = pressed.alt_key() && pressed.shift_key() && !pressed.ctrl_key() && !pressed.meta_key();
    // What the key writes depends on Alt and on the keyboard, its code only on the keyboard.
    char::from_u32(pressed.key_code()).filter(|key| is_meant && Shortcut::of(*key).is_some())
}

/// Ctrl or Cmd with Z, with Shift and Z, or with Y. In a text box, the browser undoes what was typed there.
fn undo_or_redo(pressed: &KeyboardEvent) -> Option<char> {
    let is_meant = (pressed.ctrl_key() || pressed.meta_key()) && !pressed.alt_key();
    let key = match (pressed.key().as_str(), pressed.shift_key()) {
        ("z" | "Z", false) => UNDO,
        ("z" | "Z", true) | ("y" | "Y", false) => REDO,
        _ => return None,
    };
    (is_meant && !is_in_text_box(pressed)).then_some(key)
}

fn is_in_text_box(pressed: &KeyboardEvent) -> bool {
    let target = pressed.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(TEXT_BOXES).unwrap_or(false))
}
