//! How the case on the screen is changed. Every change goes through [`edit`].

use super::command::Command;
use super::{Notice, SaveState, Session, Undoable};
use crate::domain::case::{Case, Source};
use crate::domain::custom::CustomLine;

/// Changes the case on the screen; saves it if it is the visitor's own.
pub(super) fn edit(session: &mut Session, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    let before = session.case().clone();
    change(session.case_mut());
    if *session.case() == before {
        return Vec::new();
    }
    session.undo = None;
    if matches!(session.notice, Some(Notice::Undoable(_))) {
        session.notice = None;
    }
    if session.preview.is_some() { Vec::new() } else { save(session) }
}

/// Changes one custom line.
pub(super) fn edit_line(session: &mut Session, line: usize, change: &mut dyn FnMut(&mut CustomLine)) -> Vec<Command> {
    edit(session, &mut |case| {
        if let Some(line) = case.custom.get_mut(line) {
            change(line);
        }
    })
}

/// Removes something from the case on the screen, and offers to undo that.
pub(super) fn remove(session: &mut Session, what: Undoable, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    let before = session.case().clone();
    let commands = edit(session, change);
    if *session.case() != before {
        session.offer_undo(before, what);
    }
    commands
}

fn save(session: &mut Session) -> Vec<Command> {
    session.is_filed = false;
    session.copied = None;
    if !matches!(session.saved, SaveState::Failed(_)) {
        session.saved = SaveState::Waiting;
    }
    vec![Command::Save]
}

/// Undoes the last change that can be undone.
pub(super) fn undo(session: &mut Session) -> Vec<Command> {
    let Some(before) = session.undo.take() else { return Vec::new() };
    session.entries_mut().clear();
    session.picked = None;
    session.forget_answers();
    edit(session, &mut |case| case.clone_from(&before))
}

/// Drops the text that stands in an input.
pub(super) fn forget_text(session: &mut Session, input: Source) {
    session.entries_mut().retain(|typed| typed.slot != input);
}

/// Another case is shown: forgets what was typed into the one before, and what could be undone.
pub(super) fn forget_unfinished(session: &mut Session) {
    session.entries_mut().clear();
    forget_steps(session);
}

/// Forgets what could be undone.
pub(super) fn forget_steps(session: &mut Session) {
    session.heard = None;
    session.undo = None;
    session.picked = None;
    session.forget_answers();
}
