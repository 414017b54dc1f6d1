//! Changes to the lines that the visitor names.

use super::action::{Command, Timing};
use super::update::{edit, take_away};
use super::{Session, Undoable};
use crate::domain::case::Source;
use crate::domain::custom::{Amounts, CustomLine, MAX_CUSTOM_LINES};
use crate::domain::lines::Side;

/// Changes one line.
pub(super) fn edit_line(session: &mut Session, line: usize, change: &mut dyn FnMut(&mut CustomLine)) -> Vec<Command> {
    edit(session, &mut |case| {
        if let Some(line) = case.custom.get_mut(line) {
            change(line);
        }
    })
}

/// Adds an empty line to the first offer.
pub fn add(session: &mut Session) -> Vec<Command> {
    edit(session, &mut |case| {
        if case.custom.len() < MAX_CUSTOM_LINES {
            case.custom.push(CustomLine::new("", Side::Outsourced, Amounts::Yearly(Vec::new())));
        }
    })
}

/// Takes a line away, which can be undone.
pub fn remove(session: &mut Session, place: usize) -> Vec<Command> {
    if place >= session.case().custom.len() {
        return Vec::new();
    }
    session.entries_mut().retain_mut(|typed| match &mut typed.slot {
        Source::Amount { line, .. } if *line == place => false,
        Source::Amount { line, .. } if *line > place => {
            *line -= 1;
            true
        }
        _ => true,
    });
    take_away(session, Undoable::LineRemoved, &mut |case| {
        case.custom.remove(place);
    })
}

/// The first amount moves along; that later ones are dropped can be undone.
pub fn time(session: &mut Session, place: usize, timing: Timing) -> Vec<Command> {
    let before = session.case().clone();
    let is_of_line = |slot: &Source| matches!(slot, Source::Amount { line, .. } if *line == place);
    session.entries_mut().retain(|typed| !is_of_line(&typed.slot));
    let mut dropped = false;
    let commands = edit_line(session, place, &mut |line| {
        line.amounts = match (timing, &line.amounts) {
            (Timing::OneOff, Amounts::Yearly(amounts)) => {
                dropped = amounts.iter().skip(1).any(|amount| *amount != 0.0);
                Amounts::OneOff(amounts.first().copied().unwrap_or(0.0))
            }
            (Timing::Yearly, Amounts::OneOff(amount)) => Amounts::Yearly(vec![*amount]),
            (_, same) => same.clone(),
        };
    });
    if dropped {
        session.offer_undo(before, Undoable::AmountsDropped);
    }
    commands
}
