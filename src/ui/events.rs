//! Handlers of events, of one type for each kind of event: Leptos compiles a handler anew for each closure.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use super::context::store;
use crate::action::Action;
use crate::browser::is_open;

/// A handler of clicks.
pub type ClickHandler = Box<dyn FnMut(MouseEvent)>;

/// A handler of any event that tells no more than that it happened.
pub type EventHandler = Box<dyn FnMut(Event)>;

/// A click sends an action.
pub fn sends(action: Action) -> ClickHandler {
    let store = store();
    Box::new(move |_| store.send(action.clone()))
}

/// A new text in a box, or a choice from a list, sends the action that is made of it, if there is one.
pub fn sends_text<A: Into<Action>>(action: impl Fn(String) -> Option<A> + 'static) -> EventHandler {
    let store = store();
    Box::new(move |event| {
        if let Some(action) = action(event_target_value(&event)) {
            store.send(action.into());
        }
    })
}

/// What is folded was opened or closed.
pub fn folds(fold: impl Fn(bool) + 'static) -> EventHandler {
    Box::new(move |event| fold(is_open(&event)))
}
