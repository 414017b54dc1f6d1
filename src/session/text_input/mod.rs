//! Typing into inputs. The value of an input changes as soon as the whole text can mean one number only; until then the number
//! from before stays, on the screen and in the storage.

mod read;

use super::command::Command;
use super::edit::{edit, edit_text};
use super::state::Session;
use super::state::history::TextBox;
use crate::domain::case::{Case, InputId, Place};
use crate::domain::fields::FieldId;

/// Keeps a text as it is typed, and takes its value where it has one.
pub fn type_text(session: &mut Session, input: InputId, text: String) -> Vec<Command> {
    session.editing_mut().left = None;
    session.put_text(input, text, None);
    take(session, input)
}

/// Takes one of the numbers that an ambiguous text can mean, written so that it can mean no other.
pub fn pick_reading(session: &mut Session, input: InputId, text: String) -> Vec<Command> {
    let mut commands = type_text(session, input, text);
    commands.extend(leave(session, input));
    commands
}

/// Takes the value of the text in an input; of one that cannot be used, the value from before.
fn take(session: &mut Session, input: InputId) -> Vec<Command> {
    let Some(typed) = session.typed(input) else { return Vec::new() };
    let value = session.read(typed).unwrap_or(typed.before);
    match input {
        InputId::Field(place, id) => edit_text(session, TextBox::Input(input), &mut |case| match value {
            None => case.reset(place, id),
            Some(value) => give(case, place, id, value),
        }),
        // An empty box says that the input is as in the case, once it is left: its row may go then.
        InputId::InScenario(scenario, place, id) => match value {
            None => Vec::new(),
            Some(_) => {
                edit_text(session, TextBox::Input(input), &mut |case| set_in_scenario(case, scenario, place, id, value))
            }
        },
        // Ranges are applied when the input is left: a half-typed bound would swap low and high.
        InputId::Low(..) | InputId::High(..) => Vec::new(),
        InputId::Amount { line, period } => edit_text(session, TextBox::Input(input), &mut |case| {
            let Some(line) = case.custom.get_mut(line) else { return };
            let taken = line.amounts.set(period, value.unwrap_or(0.0));
            debug_assert!(taken.is_ok(), "the amount has been checked");
        }),
    }
}

pub fn give(case: &mut Case, place: Place, id: FieldId, value: f64) {
    let taken = case.give(place, id, value);
    debug_assert!(taken.is_ok(), "the form offers and the reader accepts only what the field can hold");
}

fn set_in_scenario(case: &mut Case, scenario: usize, place: Place, id: FieldId, value: Option<f64>) {
    let taken = case.scenario_mut(scenario).is_none_or(|own| own.set(place, id, value).is_ok());
    debug_assert!(taken, "the reader accepts only what the field can hold");
}

fn give_range(case: &mut Case, place: Place, id: FieldId, spread: Option<(f64, f64)>) {
    let taken = case.give_range(place, id, spread);
    debug_assert!(taken.is_ok(), "the reader accepts only what the field can hold");
}

/// The visitor leaves an input: a text that was understood gives way to the tidy form of its value.
pub fn leave(session: &mut Session, input: InputId) -> Vec<Command> {
    let Some(typed) = session.typed(input).cloned() else { return Vec::new() };
    let editing = session.editing_mut();
    editing.left = Some(input);
    editing.history.end_step();
    let Ok(value) = session.read(&typed) else {
        session
            .editing_mut()
            .texts
            .iter_mut()
            .filter(|typed| typed.input == input)
            .for_each(|typed| typed.is_left = true);
        return Vec::new();
    };
    let commands = match input {
        InputId::Field(..) | InputId::Amount { .. } => Vec::new(),
        InputId::InScenario(scenario, place, id) => {
            edit(session, &mut |case| set_in_scenario(case, scenario, place, id, value))
        }
        InputId::Low(place, id) | InputId::High(place, id) => edit(session, &mut |case| {
            let own = case.value(place, id);
            let (low, high) = case.range(place, id).unwrap_or((own, own));
            let is_low = matches!(input, InputId::Low(..));
            give_range(case, place, id, value.map(|end| if is_low { (end, high) } else { (low, end) }));
        }),
    };
    session.editing_mut().texts.retain(|typed| typed.input != input);
    commands
}

/// The visitor goes on to something else: leaves every input.
pub fn leave_all(session: &mut Session) -> Vec<Command> {
    let commands = leave_texts(session);
    let editing = session.editing_mut();
    editing.left = None;
    editing.history.end_step();
    commands
}

/// Leaves every input that has a text.
pub fn leave_texts(session: &mut Session) -> Vec<Command> {
    let inputs: Vec<InputId> = session.editing().texts.iter().map(|typed| typed.input).collect();
    inputs.into_iter().flat_map(|input| leave(session, input)).collect()
}

/// Reads all texts again: after a choice, unusable ones may be usable, such as an amount with the symbol of another currency.
pub fn read_again(session: &mut Session) -> Vec<Command> {
    let inputs: Vec<(InputId, bool)> =
        session.editing().texts.iter().map(|typed| (typed.input, typed.is_left)).collect();
    let mut commands = Vec::new();
    for (input, is_left) in inputs {
        commands.extend(take(session, input));
        if is_left {
            commands.extend(leave(session, input));
        }
    }
    commands
}
