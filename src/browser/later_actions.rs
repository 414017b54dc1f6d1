//! Actions that the first screen does without. How they change a session is code that comes with the views that are loaded later;
//! what is done before that waits for it. A first visit is 3.8 kB smaller for this (script/size).

use std::cell::{Cell, RefCell};

use crate::action::Action;
use crate::session::event::Event;
use crate::session::update::Act;

thread_local! {
    static ACT: Cell<Option<Act>> = const { Cell::new(None) };
    static WAITING: RefCell<Vec<Action>> = const { RefCell::new(Vec::new()) };
}

/// How actions are applied. What comes before that is known does not get here.
pub(super) fn act() -> Act {
    ACT.get().unwrap_or(|_, _| Vec::new())
}

/// The event, unless it has to wait.
pub(super) fn ready(event: Event) -> Option<Event> {
    match event {
        Event::Action(action) if ACT.get().is_none() && !matches!(action, Action::Form(_) | Action::Page(_)) => {
            WAITING.with_borrow_mut(|waiting| waiting.push(action));
            None
        }
        event => Some(event),
    }
}

/// Learns how actions are applied; gives those that have waited.
pub(super) fn learn(act: Act) -> Vec<Action> {
    ACT.set(Some(act));
    WAITING.take()
}
