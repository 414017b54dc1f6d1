//! The page is put in place piece by piece, each in a task of its own: between two pieces the browser can paint what is
//! there and answer the visitor. That ends when all is there, or at once when the visitor does something.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;

use super::element::nothing;
use super::seen::remade;
use super::store;
use crate::browser::{Store, on_first_act, soon};

#[derive(Default)]
struct Turns {
    /// The next piece stands last.
    waiting: Vec<Trigger>,
    /// The pieces of the piece that was put in place just now, the first of them first.
    fresh: Vec<Trigger>,
    /// What comes when nothing else waits, in its order.
    last: VecDeque<Trigger>,
    is_running: bool,
    /// All of the page has been there once, or the visitor does not wait.
    is_open: bool,
}

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::default();
}

/// Nobody waits for a turn any more once the visitor does something.
pub fn end_with_first_act() {
    on_first_act(|| {
        let left = TURNS.with_borrow_mut(|turns| {
            turns.is_open = true;
            std::iter::from_fn(|| turns.next()).collect::<Vec<Trigger>>()
        });
        left.into_iter().for_each(put);
    });
}

impl Turns {
    fn next(&mut self) -> Option<Trigger> {
        self.waiting.extend(self.fresh.drain(..).rev());
        self.waiting.pop().or_else(|| self.last.pop_front())
    }
}

/// What has made room for something else in the meantime does not come.
fn put(turn: Trigger) {
    if !turn.is_disposed() {
        turn.notify();
    }
}

/// A part of the page, which waits for its turn while the page opens. Its own parts come before what stands behind it.
pub fn in_turn(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    wait(Box::new(view), false)
}

/// The same for what does not come before everything else is there: what the worker writes below what stands already.
pub fn in_last_turn(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    wait(Box::new(view), true)
}

fn wait(view: Box<dyn Fn() -> AnyView + Send>, is_last: bool) -> AnyView {
    if TURNS.with_borrow(|turns| turns.is_open) {
        return view();
    }
    let turn = Trigger::new();
    let is_running = TURNS.with_borrow_mut(|turns| {
        if is_last {
            turns.last.push_back(turn);
        } else {
            turns.fresh.push(turn);
        }
        std::mem::replace(&mut turns.is_running, true)
    });
    if !is_running {
        go_on(store());
    }
    let waits = AtomicBool::new(true);
    remade(move || {
        turn.track();
        if waits.swap(false, Ordering::Relaxed) { nothing() } else { view() }
    })
}

fn go_on(store: Store) {
    soon(move || take_turn(store));
}

fn take_turn(store: Store) {
    let next = TURNS.with_borrow_mut(|turns| {
        let next = turns.next();
        turns.is_running = next.is_some();
        turns.is_open |= next.is_none() && store.has_report();
        next
    });
    if let Some(turn) = next {
        go_on(store);
        put(turn);
    }
}
