//! Filling in the form.

use super::command::Command;
use super::edit::{edit, edit_with_notice, forget_text, one_step};
use super::state::Session;
use super::state::notice::Undoable;
use super::text_input::{give, leave, pick_reading, read_again, type_text};
use super::{currency, preferences, what_if};
use crate::action::{FormAction, FormMode};
use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;
use crate::ids;
use crate::route::Page;

/// Applies what the visitor did in the form.
pub fn update(session: &mut Session, action: FormAction) -> Vec<Command> {
    match action {
        FormAction::Type { input, text } => type_text(session, input, text),
        FormAction::TypeAll(typed) => one_step(session, |session| type_all(session, typed)),
        FormAction::PickReading { input, text } => pick_reading(session, input, text),
        FormAction::Slide { place, field, value } => what_if::slide(session, place, field, value),
        FormAction::KeepWhatIf => what_if::keep(session),
        FormAction::KeepAsScenario => what_if::keep_as_scenario(session),
        FormAction::TakeBackWhatIf => what_if::take_back(session),
        FormAction::Leave { input } => leave(session, input),
        FormAction::Choose { place, field, option } => choose(session, place, field, option as f64),
        FormAction::Reset { place, field } => reset(session, place, field),
        FormAction::Confirm { place, field } => {
            forget_text(session, InputId::Field(place, field));
            edit(session, &mut |case| give(case, place, field, case.standard(place, field)))
        }
        FormAction::ChangeCurrency(change) => currency::change(session, change),
        FormAction::TypeRate(text) => currency::type_rate(session, text),
        FormAction::ShowMode(mode) => {
            session.form.mode = mode;
            Vec::new()
        }
        FormAction::OpenPlace(place) => {
            session.form.mode = FormMode::Full;
            session.form.place = place;
            Vec::new()
        }
        FormAction::GoTo { place, field } => go_to(session, place, field),
        FormAction::GoToLine(line) => go_to_line(session, line),
        FormAction::Fold { group, is_toggled } => preferences::fold(session, &group, is_toggled),
    }
}

fn type_all(session: &mut Session, typed: Vec<(InputId, String)>) -> Vec<Command> {
    let mut commands = Vec::new();
    for (input, text) in typed {
        commands.extend(type_text(session, input, text));
        commands.extend(leave(session, input));
    }
    commands
}

fn choose(session: &mut Session, place: Place, field: FieldId, option: f64) -> Vec<Command> {
    if currency::ask(session, place, field, option) {
        return Vec::new();
    }
    let mut commands = one_step(session, |session| {
        let mut commands = edit(session, &mut |case| give(case, place, field, option));
        commands.extend(read_again(session));
        commands
    });
    // A choice can bring other inputs, and the form is rebuilt then.
    commands.push(Command::Focus(ids::input(place, field)));
    commands
}

fn reset(session: &mut Session, place: Place, field: FieldId) -> Vec<Command> {
    if currency::ask(session, place, field, session.case().standard(place, field)) {
        return Vec::new();
    }
    forget_text(session, InputId::Field(place, field));
    edit_with_notice(session, Undoable::InputReset, &mut |case| case.reset(place, field))
}

/// Shows an input on its page, ready to be changed.
fn go_to(session: &mut Session, place: Place, field: FieldId) -> Vec<Command> {
    session.form.mode = FormMode::Full;
    session.form.place = match place {
        Place::Quote { offer, .. } => Place::Offer(offer),
        other => other,
    };
    session.page = if field.field().group.is_risk() { Page::Risks } else { Page::Calculator };
    vec![session.visit(session.page), Command::Focus(ids::input(place, field))]
}

/// Shows a custom line, at what it is.
fn go_to_line(session: &mut Session, line: usize) -> Vec<Command> {
    session.form.mode = FormMode::Full;
    session.form.place = Place::Case;
    session.page = Page::Calculator;
    vec![session.visit(session.page), Command::Focus(ids::line_role(line))]
}
