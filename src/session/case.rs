//! Changing what the case consists of: services, offers, custom lines.

use super::command::Command;
use super::edit::{edit, edit_line, edit_text, edit_with_notice, redo, undo};
use super::state::Session;
use super::state::history::TextBox;
use super::state::notice::{Notice, Undoable};
use crate::action::{CaseAction, FormMode, LineTiming};
use crate::domain::case::{Case, InputId, Place, SourcingOption};
use crate::domain::custom::{Amounts, CustomLine, MAX_CUSTOM_LINES};
use crate::domain::fields::FieldId;
use crate::domain::lines::Side;
use crate::ids;

/// Applies what the visitor did to the case.
pub fn update(session: &mut Session, action: CaseAction) -> Vec<Command> {
    match action {
        CaseAction::Rename(title) => edit_text(session, TextBox::Title, &mut |case| case.set_title(&title)),
        CaseAction::NameParty { party, name } => {
            edit_text(session, TextBox::Party(party), &mut |case| case.set_party(party, &name))
        }
        CaseAction::AddService => add_service(session),
        CaseAction::AddOffer => add_offer(session),
        CaseAction::Remove(place) => remove_place(session, place),
        CaseAction::CopyRates { offer, service } => copy_rates(session, offer, service),
        CaseAction::RenamePlace { place, name } => {
            edit_text(session, TextBox::PlaceName(place), &mut |case| case.set_name(place, &name))
        }
        CaseAction::Assign { service, offer } => edit(session, &mut |case| case.assign(service, offer)),
        CaseAction::DropHybrid => edit_with_notice(session, Undoable::HybridDropped, &mut Case::drop_hybrid),
        CaseAction::Compare(option) => edit(session, &mut |case| {
            case.compared =
                option.filter(|option| *option != SourcingOption::Baseline && case.options().contains(option))
        }),
        CaseAction::AddLine => add_line(session),
        CaseAction::RemoveLine(line) => remove_line(session, line),
        CaseAction::RenameLine { line, name } => edit_text(session, TextBox::LineName(line), &mut |case| {
            if let Some(line) = case.custom.get_mut(line) {
                line.set_name(&name);
            }
        }),
        CaseAction::PlaceLine { line, place } => edit_line(session, line, &mut |line| line.set_place(place)),
        CaseAction::SetLineStay { line, stays } => edit_line(session, line, &mut |line| line.stays = stays),
        CaseAction::SetLinePrice { line, service } => edit_line(session, line, &mut |line| line.price_of = service),
        CaseAction::SetLineTiming { line, timing } => set_timing(session, line, timing),
        CaseAction::AddScenarios(added) => edit(session, &mut |case| {
            added.iter().cloned().for_each(|scenario| case.add_scenario(scenario));
        }),
        CaseAction::RemoveScenario(scenario) => remove_scenario(session, scenario),
        CaseAction::RenameScenario { scenario, name } => {
            edit_text(session, TextBox::ScenarioName(scenario), &mut |case| case.rename_scenario(scenario, &name))
        }
        CaseAction::Vary { place, field } => edit(session, &mut |case| case.vary(place, field)),
        CaseAction::Undo => undo(session),
        CaseAction::Redo => redo(session),
    }
}

/// Adds an empty service and opens it.
fn add_service(session: &mut Session) -> Vec<Command> {
    let commands = edit(session, &mut Case::add_service);
    open_new(session, Place::Service(session.case().services() - 1), commands)
}

/// Adds an empty offer and opens it.
fn add_offer(session: &mut Session) -> Vec<Command> {
    let commands = edit(session, &mut Case::add_offer);
    open_new(session, Place::Offer(session.case().offers() - 1), commands)
}

/// Opens a place that was added, ready to be named.
fn open_new(session: &mut Session, place: Place, mut commands: Vec<Command>) -> Vec<Command> {
    session.form.place = place;
    commands.push(Command::Focus(match session.form.mode {
        FormMode::Quick => ids::name(place),
        FormMode::Full => ids::PLACE_NAME.to_owned(),
    }));
    commands
}

/// Removes a service or an offer. Unusable texts go with it: the places behind it move up.
fn remove_place(session: &mut Session, place: Place) -> Vec<Command> {
    let before = session.case().clone();
    let commands = edit_with_notice(session, Undoable::PlaceRemoved, &mut |case| case.remove(place));
    if *session.case() != before {
        session.editing_mut().texts.clear();
        session.checklist.forget_case();
        session.form.place = Place::Case;
    }
    commands
}

/// Gives the rates of what comes on top of the price of a service to all services of the offer, instead of what was typed there.
fn copy_rates(session: &mut Session, offer: usize, service: usize) -> Vec<Command> {
    let before = session.case().clone();
    let commands = edit_with_notice(session, Undoable::RatesCopied, &mut |case| case.copy_rates(offer, service));
    if *session.case() != before {
        let is_replaced = |place: Place, id: FieldId| {
            let is_other =
                matches!(place, Place::Quote { offer: own, service: other } if own == offer && other != service);
            is_other && id.field().is_rate_on_top()
        };
        session.editing_mut().texts.retain(|typed| match typed.input {
            InputId::Field(place, id) | InputId::Low(place, id) | InputId::High(place, id) => !is_replaced(place, id),
            InputId::InScenario(..) | InputId::Amount { .. } => true,
        });
    }
    commands
}

/// Adds an empty line to the first offer.
fn add_line(session: &mut Session) -> Vec<Command> {
    edit(session, &mut |case| {
        if case.custom.len() < MAX_CUSTOM_LINES {
            case.custom.push(CustomLine::new("", Side::Outsourced, Amounts::Yearly(Vec::new())));
        }
    })
}

fn remove_line(session: &mut Session, removed: usize) -> Vec<Command> {
    if removed >= session.case().custom.len() {
        return Vec::new();
    }
    forget_removed(session, removed, |input| match input {
        InputId::Amount { line, .. } => Some(line),
        _ => None,
    });
    edit_with_notice(session, Undoable::LineRemoved, &mut |case| {
        case.custom.remove(removed);
    })
}

fn remove_scenario(session: &mut Session, removed: usize) -> Vec<Command> {
    forget_removed(session, removed, |input| match input {
        InputId::InScenario(scenario, ..) => Some(scenario),
        _ => None,
    });
    edit_with_notice(session, Undoable::ScenarioRemoved, &mut |case| case.remove_scenario(removed))
}

/// Drops the texts typed into what is removed; those behind it in the list move up.
fn forget_removed(session: &mut Session, removed: usize, number: fn(&mut InputId) -> Option<&mut usize>) {
    session.editing_mut().texts.retain_mut(|typed| match number(&mut typed.input) {
        Some(own) if *own == removed => false,
        Some(own) if *own > removed => {
            *own -= 1;
            true
        }
        _ => true,
    });
}

/// Pays a line once or yearly. The first amount is kept; dropping later ones can be undone.
fn set_timing(session: &mut Session, changed: usize, timing: LineTiming) -> Vec<Command> {
    let is_of_line = |input: &InputId| matches!(input, InputId::Amount { line, .. } if *line == changed);
    session.editing_mut().texts.retain(|typed| !is_of_line(&typed.input));
    let mut drops_amounts = false;
    let commands = edit_line(session, changed, &mut |line| {
        line.amounts = match (timing, &line.amounts) {
            (LineTiming::OneOff, Amounts::Yearly(amounts)) => {
                drops_amounts = amounts.iter().skip(1).any(|amount| *amount != 0.0);
                Amounts::OneOff(amounts.first().copied().unwrap_or(0.0))
            }
            (LineTiming::Yearly, Amounts::OneOff(amount)) => Amounts::Yearly(vec![*amount]),
            (_, same) => same.clone(),
        };
    });
    if drops_amounts {
        session.notice = Some(Notice::Undoable(Undoable::AmountsDropped));
    }
    commands
}
