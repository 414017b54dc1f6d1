//! What is typed into the form, and what becomes of it.

use super::Session;
use super::action::Command;
use super::update::{edit, edit_line};
use crate::domain::case::{Case, Place, Source};
use crate::domain::fields::FieldId;

/// Keeps a text as it is typed, and takes its value where it has one.
pub fn type_text(session: &mut Session, slot: Source, text: String) -> Vec<Command> {
    let read = session.read(slot, &text);
    session.entries.retain(|(own, _)| *own != slot);
    session.entries.push((slot, text));
    let Ok(value) = read else { return Vec::new() };
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
    let read = session.entry(slot).map(|text| session.read(slot, text));
    let Some(Ok(value)) = read else { return Vec::new() };
    let commands = match slot {
        Source::Field(..) | Source::Amount { .. } => Vec::new(),
        Source::Low(place, id) | Source::High(place, id) => edit(session, &mut |case| {
            let own = case.value(place, id);
            let (low, high) = case.spread(place, id).unwrap_or((own, own));
            let is_low = matches!(slot, Source::Low(..));
            give_spread(case, place, id, value.map(|end| if is_low { (end, high) } else { (low, end) }));
        }),
    };
    session.entries.retain(|(own, _)| *own != slot);
    commands
}

/// What could not be used may be usable after a choice, such as an amount with the mark of another currency.
pub fn read_again(session: &mut Session) -> Vec<Command> {
    let entries = session.entries.clone();
    let readable = entries.into_iter().filter(|(slot, _)| session.entry_error(*slot).is_none());
    let readable: Vec<(Source, String)> = readable.collect();
    readable.into_iter().flat_map(|(slot, text)| type_text(session, slot, text)).collect()
}
