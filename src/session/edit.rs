//! How the case on the screen is changed, undone and redone. Every change goes through here.

use super::command::Command;
use super::state::history::{History, TextBox};
use super::state::notice::{Notice, Undoable};
use super::state::{SaveState, Session};
use crate::domain::case::{Case, InputId};
use crate::domain::custom::CustomLine;

/// Changes the case on the screen, in a step of its own; saves it if it is the visitor's own.
pub(super) fn edit(session: &mut Session, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    record(session, None, change)
}

/// Changes the case by typing. All that is typed into the same box is one step.
pub(super) fn edit_text(session: &mut Session, text_box: TextBox, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    record(session, Some(text_box), change)
}

fn record(session: &mut Session, text_box: Option<TextBox>, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    let (case, editing) = session.case_and_editing();
    let before = case.clone();
    change(case);
    if *case == before {
        return Vec::new();
    }
    editing.history.record(before, case, text_box);
    changed(session)
}

/// The case on the screen has changed.
fn changed(session: &mut Session) -> Vec<Command> {
    if matches!(session.notice, Some(Notice::Undoable(_))) {
        session.notice = None;
    }
    if session.preview.is_some() { Vec::new() } else { save(session) }
}

fn save(session: &mut Session) -> Vec<Command> {
    session.drafts.is_filed = false;
    session.sharing.copied = None;
    if !matches!(session.drafts.saved, SaveState::Failed(_)) {
        session.drafts.saved = SaveState::Waiting;
    }
    vec![Command::Save]
}

/// Changes one custom line.
pub(super) fn edit_line(session: &mut Session, line: usize, change: &mut dyn FnMut(&mut CustomLine)) -> Vec<Command> {
    edit(session, &mut |case| {
        if let Some(line) = case.custom.get_mut(line) {
            change(line);
        }
    })
}

/// Changes the case and, if that changed anything, says what happened and offers to undo it.
pub(super) fn edit_with_notice(
    session: &mut Session,
    what: Undoable,
    change: &mut dyn FnMut(&mut Case),
) -> Vec<Command> {
    let mut has_changed = false;
    let commands = edit(session, &mut |case| {
        let before = case.clone();
        change(case);
        has_changed = *case != before;
    });
    if has_changed {
        session.notice = Some(Notice::Undoable(what));
    }
    commands
}

/// Makes several changes one step.
pub(super) fn one_step(session: &mut Session, act: impl FnOnce(&mut Session) -> Vec<Command>) -> Vec<Command> {
    let history = std::mem::take(&mut session.editing_mut().history);
    let commands = act(session);
    let (case, editing) = session.case_and_editing();
    let steps = std::mem::replace(&mut editing.history, history);
    if let Some(before) = steps.into_first() {
        editing.history.record(before, case, None);
    }
    commands
}

/// Undoes the latest step.
pub(super) fn undo(session: &mut Session) -> Vec<Command> {
    step(session, History::undo)
}

/// Redoes the step that was undone last.
pub(super) fn redo(session: &mut Session) -> Vec<Command> {
    step(session, History::redo)
}

fn step(session: &mut Session, to: fn(&mut History, &Case) -> Option<Case>) -> Vec<Command> {
    let (case, editing) = session.case_and_editing();
    let Some(other) = to(&mut editing.history, case) else { return Vec::new() };
    // A text that cannot be used stays where it was typed, unless the step is about that input.
    editing.texts.retain(|typed| typed.is_unmoved(case, &other));
    editing.picked = None;
    editing.before_what_if = None;
    let has_moved = case.offers() != other.offers();
    *case = other;
    if has_moved {
        session.checklist.forget_case();
    } else {
        forget_undone_answers(session);
    }
    changed(session)
}

/// Forgets answers that have been taken back otherwise.
fn forget_undone_answers(session: &mut Session) {
    let mut answered = std::mem::take(&mut session.checklist.answered);
    answered.retain(|(offer, question, before)| session.case().reply(*offer, *question).answer != *before);
    session.checklist.answered = answered;
}

/// Drops the text that stands in an input.
pub(super) fn forget_text(session: &mut Session, input: InputId) {
    session.editing_mut().texts.retain(|typed| typed.input != input);
}
