//! Changes to the services and offers of a case, and which of them is open.

use super::action::Command;
use super::route::Page;
use super::update::edit;
use super::view::form;
use super::{Mode, Session, Undoable};
use crate::domain::case::{Case, Place};
use crate::domain::fields::FieldId;

/// Shows an input on its page, ready to be changed.
pub fn mend(session: &mut Session, place: Place, id: FieldId) -> Vec<Command> {
    session.mode = Mode::Full;
    session.open = match place {
        Place::Quote { offer, .. } => Place::Offer(offer),
        other => other,
    };
    session.view = if id.field().group.is_risk() { Page::Risks } else { Page::Calculator };
    vec![session.visit(session.view), Command::Focus(form::input_id(place, id))]
}

/// Shows a line of the visitor's own, at what it is.
pub fn show_line(session: &mut Session, line: usize) -> Vec<Command> {
    session.mode = Mode::Full;
    session.open = Place::Case;
    session.view = Page::Calculator;
    vec![session.visit(session.view), Command::Focus(form::line_role_id(line))]
}

/// Adds an empty service and opens it.
pub fn add_service(session: &mut Session) -> Vec<Command> {
    let commands = edit(session, &mut Case::add_service);
    session.open = Place::Service(session.case().services() - 1);
    commands
}

/// Adds an empty offer and opens it.
pub fn add_offer(session: &mut Session) -> Vec<Command> {
    let commands = edit(session, &mut Case::add_offer);
    session.open = Place::Offer(session.case().offers() - 1);
    commands
}

/// Takes a service or an offer away, which can be undone.
/// What was typed and could not be used goes with it: the places behind it have moved up.
pub fn remove(session: &mut Session, place: Place) -> Vec<Command> {
    let before = session.case().clone();
    let commands = edit(session, &mut |case| case.remove(place));
    if *session.case() != before {
        session.entries_mut().clear();
        session.forget_answers();
        session.open = Place::Case;
        session.offer_undo(before, Undoable::PlaceRemoved);
    }
    commands
}
