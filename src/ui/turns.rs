//! The page is put in place piece by piece, each in a task of its own: between two pieces the browser can paint what is
//! there and answer the visitor.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::element::nothing;
use super::seen::remade;
use super::store;
use crate::browser::Written;

#[derive(Default)]
struct Turns {
    /// The next piece stands last.
    waiting: Vec<Trigger>,
    /// The pieces of the piece that was put in place just now, the first of them first.
    fresh: Vec<Trigger>,
    is_running: bool,
    /// All of the page has been there once.
    is_open: bool,
}

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::default();
}

/// A part of the page, which waits for its turn while the page opens. Its own parts come before what stands behind it.
pub fn in_turn(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    put(Box::new(view))
}

fn put(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    if TURNS.with_borrow(|turns| turns.is_open) {
        return view();
    }
    let turn = Trigger::new();
    let is_running = TURNS.with_borrow_mut(|turns| {
        turns.fresh.push(turn);
        std::mem::replace(&mut turns.is_running, true)
    });
    if !is_running {
        go_on(store().report());
    }
    let waits = AtomicBool::new(true);
    remade(move || {
        turn.track();
        if waits.swap(false, Ordering::Relaxed) { nothing() } else { view() }
    })
}

fn go_on(report: ReadSignal<Written>) {
    Timeout::new(0, move || take_turn(report)).forget();
}

fn take_turn(report: ReadSignal<Written>) {
    let next = TURNS.with_borrow_mut(|turns| {
        let fresh = std::mem::take(&mut turns.fresh);
        turns.waiting.extend(fresh.into_iter().rev());
        let next = turns.waiting.pop();
        turns.is_running = next.is_some();
        turns.is_open = next.is_none() && report.with_untracked(|report| *report != Written::Waiting);
        next
    });
    if let Some(turn) = next {
        go_on(report);
        turn.notify();
    }
}
