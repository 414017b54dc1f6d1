//! Typing into inputs. The value of an input changes as soon as the whole text can mean one number only; until then the number
//! from before stays, on the screen and in the storage.

mod typed;

use super::Session;
use super::command::Command;
use super::edit::{edit, edit_line};
use crate::domain::case::{Case, Place, Source};
use crate::domain::fields::FieldId;
pub(super) use typed::Typed;

/// Keeps a text as it is typed, and takes its value where it has one.
pub fn type_text(session: &mut Session, slot: Source, text: String) -> Vec<Command> {
    session.heard = None;
    session.put_text(slot, text, None);
    take(session, slot)
}

/// Takes one of the numbers that an ambiguous text can mean, written so that it can mean no other.
pub fn pick_reading(session: &mut Session, slot: Source, text: String) -> Vec<Command> {
    let mut commands = type_text(session, slot, text);
    commands.extend(leave(session, slot));
    commands
}

/// Takes the value of the text in an input; of one that cannot be used, the value from before.
fn take(session: &mut Session, slot: Source) -> Vec<Command> {
    let Some(typed) = session.typed(slot) else { return Vec::new() };
    let value = session.read(typed).unwrap_or(typed.before);
    match slot {
        Source::Field(place, id) => edit(session, &mut |case| match value {
            None => case.reset(place, id),
            Some(value) => give(case, place, id, value),
        }),
        // Ranges are applied when the input is left: a half-typed bound would swap low and high.
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

fn give_range(case: &mut Case, place: Place, id: FieldId, spread: Option<(f64, f64)>) {
    let taken = case.give_range(place, id, spread);
    debug_assert!(taken.is_ok(), "the reader accepts only what the field can hold");
}

/// The visitor leaves an input: a text that was understood gives way to the tidy form of its value.
pub fn leave(session: &mut Session, slot: Source) -> Vec<Command> {
    let Some(typed) = session.typed(slot).cloned() else { return Vec::new() };
    session.heard = Some(slot);
    let Ok(value) = session.read(&typed) else {
        session.entries_mut().iter_mut().filter(|typed| typed.slot == slot).for_each(|typed| typed.is_left = true);
        return Vec::new();
    };
    let commands = match slot {
        Source::Field(..) | Source::Amount { .. } => Vec::new(),
        Source::Low(place, id) | Source::High(place, id) => edit(session, &mut |case| {
            let own = case.value(place, id);
            let (low, high) = case.range(place, id).unwrap_or((own, own));
            let is_low = matches!(slot, Source::Low(..));
            give_range(case, place, id, value.map(|end| if is_low { (end, high) } else { (low, end) }));
        }),
    };
    session.entries_mut().retain(|typed| typed.slot != slot);
    commands
}

/// The visitor goes on to something else: leaves every input.
pub fn leave_all(session: &mut Session) -> Vec<Command> {
    let slots: Vec<Source> = session.entries().iter().map(|typed| typed.slot).collect();
    let commands = slots.into_iter().flat_map(|slot| leave(session, slot)).collect();
    session.heard = None;
    commands
}

/// Reads all texts again: after a choice, unusable ones may be usable, such as an amount with the symbol of another currency.
pub fn read_again(session: &mut Session) -> Vec<Command> {
    let slots: Vec<(Source, bool)> = session.entries().iter().map(|typed| (typed.slot, typed.is_left)).collect();
    let mut commands = Vec::new();
    for (slot, is_left) in slots {
        commands.extend(take(session, slot));
        if is_left {
            commands.extend(leave(session, slot));
        }
    }
    commands
}
