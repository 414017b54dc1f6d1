//! What is typed into the form, and what becomes of it.

use super::Session;
use super::action::Command;
use super::entries::Typed;
use super::update::{edit, edit_line};
use crate::domain::case::{Case, Place, Source};
use crate::domain::fields::FieldId;
use crate::report::message::Entered;

/// Keeps a text as it is typed, and takes its value where it has one. What is more than plain digits is read by the worker.
pub fn type_text(session: &mut Session, slot: Source, text: String) -> Vec<Command> {
    session.entries.retain(|typed| typed.slot != slot);
    let asked = session.entered(slot, &text);
    let meant = session.has_no_worker.then(Vec::new);
    session.entries.push(Typed { slot, text, is_left: false, meant });
    match session.typed(slot).map(|typed| session.read(typed)) {
        Some(None) => vec![Command::Read(asked)],
        _ => take(session, slot),
    }
}

/// The worker has read a text. The input may hold another one by now.
pub fn understood(session: &mut Session, asked: &Entered, meant: &[f64]) -> Vec<Command> {
    let slots: Vec<Source> = session.entries.iter().map(|typed| typed.slot).collect();
    let mut commands = Vec::new();
    for slot in slots {
        let is_meant = |typed: &&mut Typed| typed.slot == slot && typed.meant.is_none();
        if session.entry(slot).is_none_or(|text| session.entered(slot, text) != *asked) {
            continue;
        }
        let Some(typed) = session.entries.iter_mut().find(is_meant) else { continue };
        typed.meant = Some(meant.to_vec());
        let is_left = typed.is_left;
        commands.extend(take(session, slot));
        if is_left {
            commands.extend(leave(session, slot));
        }
    }
    commands
}

/// Takes the value of the text in an input, if it has one.
fn take(session: &mut Session, slot: Source) -> Vec<Command> {
    let Some(Some(Ok(value))) = session.typed(slot).map(|typed| session.read(typed)) else { return Vec::new() };
    match slot {
        Source::Field(place, id) => edit(session, &mut |case| match value {
            None => case.reset(place, id),
            Some(value) => give(case, place, id, value),
        }),
        // Half a number would put the other end in its place.
        Source::Low(..) | Source::High(..) => Vec::new(),
        Source::Amount { line, period } => edit_line(session, line, &mut |line| {
            let taken = line.amounts.set(period, value.unwrap_or(0.0));
            debug_assert!(taken.is_ok(), "the amount has been checked");
        }),
    }
}

pub fn give(case: &mut Case, place: Place, id: FieldId, value: f64) {
    let taken = case.give(place, id, value);
    debug_assert!(taken.is_ok(), "the form offers and the reader accepts only what the field can hold");
}

fn give_spread(case: &mut Case, place: Place, id: FieldId, spread: Option<(f64, f64)>) {
    let taken = case.give_spread(place, id, spread);
    debug_assert!(taken.is_ok(), "the reader accepts only what the field can hold");
}

/// A text that was understood gives way to the tidy form of its value.
pub fn leave(session: &mut Session, slot: Source) -> Vec<Command> {
    let read = session.typed(slot).and_then(|typed| session.read(typed));
    let Some(Ok(value)) = read else {
        session.entries.iter_mut().filter(|typed| typed.slot == slot).for_each(|typed| typed.is_left = true);
        return Vec::new();
    };
    let commands = match slot {
        Source::Field(..) | Source::Amount { .. } => Vec::new(),
        Source::Low(place, id) | Source::High(place, id) => edit(session, &mut |case| {
            let own = case.value(place, id);
            let (low, high) = case.spread(place, id).unwrap_or((own, own));
            let is_low = matches!(slot, Source::Low(..));
            give_spread(case, place, id, value.map(|end| if is_low { (end, high) } else { (low, end) }));
        }),
    };
    session.entries.retain(|typed| typed.slot != slot);
    commands
}

/// What could not be used may be usable after a choice, such as an amount with the mark of another currency.
pub fn read_again(session: &mut Session) -> Vec<Command> {
    let entries = session.entries.clone();
    entries.into_iter().flat_map(|typed| type_text(session, typed.slot, typed.text)).collect()
}

/// Without a worker, nothing but plain digits is read.
pub fn read_alone(session: &mut Session) -> Vec<Command> {
    session.has_no_worker = true;
    read_again(session)
}
