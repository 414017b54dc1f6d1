//! Trying out: inputs are moved by sliders, and kept or taken back.

use super::command::Command;
use super::edit::{edit, edit_text, forget_text};
use super::state::Session;
use super::state::history::TextBox;
use super::text_input::give;
use crate::domain::case::{Case, InputId, MAX_SCENARIOS, Place};
use crate::domain::fields::FieldId;

impl Session {
    /// The case before the first slider was moved, while that is neither kept nor taken back.
    pub fn before_what_if(&self) -> Option<&Case> {
        self.editing().before_what_if.as_deref()
    }
}

/// Moves an input. A value that it cannot have leaves it as it is.
pub(super) fn slide(session: &mut Session, place: Place, field: FieldId, value: f64) -> Vec<Command> {
    if field.field().check(value).is_err() || session.case().entries(place).is_none() {
        return Vec::new();
    }
    let (case, editing) = session.case_and_editing();
    if editing.before_what_if.is_none() {
        editing.before_what_if = Some(Box::new(case.clone()));
        editing.history.end_step();
    }
    let input = InputId::Field(place, field);
    forget_text(session, input);
    edit_text(session, TextBox::Input(input), &mut |case| give(case, place, field, value))
}

/// Keeps what was tried out.
pub(super) fn keep(session: &mut Session) -> Vec<Command> {
    let editing = session.editing_mut();
    editing.before_what_if = None;
    editing.history.end_step();
    Vec::new()
}

/// Makes what was tried out a scenario, beside the case as it was before. It stays on trial where the case can hold no more of them.
pub(super) fn keep_as_scenario(session: &mut Session) -> Vec<Command> {
    if session.case().scenarios().len() >= MAX_SCENARIOS {
        return Vec::new();
    }
    let Some(before) = session.editing_mut().before_what_if.take() else { return Vec::new() };
    session.editing_mut().texts.clear();
    edit(session, &mut |case| {
        let tried = before.difference_to(case);
        case.clone_from(&before);
        case.add_scenario(tried);
    })
}

/// Takes back what was tried out, in a step of its own.
pub(super) fn take_back(session: &mut Session) -> Vec<Command> {
    let Some(before) = session.editing_mut().before_what_if.take() else { return Vec::new() };
    session.editing_mut().texts.clear();
    edit(session, &mut |case| *case = (*before).clone())
}
