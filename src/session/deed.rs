//! What a click in a report does.

use super::Mode;
use super::action::{Action, Timing};
use super::checklist::ChecklistAction;
use super::route::Route;
use crate::domain::case::{Place, Source};
use crate::domain::example::Example;
use crate::domain::fields::{FIELDS, FieldId};
use crate::domain::risk::questions::QUESTIONS;
use crate::domain::value::Choice;
use crate::drafts::DraftId;
use crate::report::checklist_view::{ChecklistFilter, ChecklistTab};
use crate::report::markup::Deed;

/// The action of a click; none for a deed that nothing stands for.
pub fn action(deed: Deed) -> Option<Action> {
    let own = match deed {
        Deed::Mend { field, service, offer } => return at(field, service, offer, Action::Mend),
        Deed::Confirm { field, service, offer } => return at(field, service, offer, Action::Confirm),
        Deed::Reset { field, service, offer } => return at(field, service, offer, Action::Reset),
        Deed::Mean { field, service, offer, text } => {
            let field = FIELDS.get(field)?;
            return Some(Action::Mean(Source::Field(Place::of(field.scope, service, offer), field.id), text));
        }
        Deed::Currency(becomes) => return Some(Action::Currency(becomes)),
        Deed::ShowForm { is_full } => return Some(Action::Show(if is_full { Mode::Full } else { Mode::Quick })),
        Deed::Ask { question, offer } => ChecklistAction::Ask(QUESTIONS.get(question)?.id, offer),
        Deed::Show(tab) => ChecklistAction::Show(*ChecklistTab::ALL.get(tab)?),
        Deed::Offer(offer) => ChecklistAction::Offer(offer),
        Deed::ShowAll => ChecklistAction::Filter(ChecklistFilter::All),
        Deed::ShowOpen => ChecklistAction::Filter(ChecklistFilter::Open),
        Deed::ShowGates => ChecklistAction::Filter(ChecklistFilter::Gates),
        Deed::ShowOwner(owner) => ChecklistAction::Filter(ChecklistFilter::Owner(owner)),
        Deed::TakeBack => ChecklistAction::TakeBack,
        Deed::Print { is_blank } => ChecklistAction::Print { is_blank },
        Deed::AddLevel(service) => ChecklistAction::AddLevel(service),
        Deed::RemoveLevel { service, row } => ChecklistAction::RemoveLevel(service, row),
        Deed::SuggestLevels(service) => ChecklistAction::SuggestLevels(service),
        Deed::Open(place) => return Some(Action::Open(place)),
        Deed::AddService => return Some(Action::AddService),
        Deed::AddOffer => return Some(Action::AddOffer),
        Deed::Remove(place) => return Some(Action::Remove(place)),
        Deed::Assign { service, offer } => return Some(Action::Assign(service, offer)),
        Deed::DropHybrid => return Some(Action::DropHybrid),
        Deed::Compare(option) => return Some(Action::Compare(option)),
        Deed::AddLine => return Some(Action::AddLine),
        Deed::RemoveLine(line) => return Some(Action::RemoveLine(line)),
        Deed::ShowLine(line) => return Some(Action::ShowLine(line)),
        Deed::StayLine(line, stays) => return Some(Action::StayLine(line, stays)),
        Deed::PriceLine(line, service) => return Some(Action::PriceLine(line, service)),
        Deed::Choose { field, option } => return Some(Action::Choose(Place::Case, FIELDS.get(field)?.id, option)),
        Deed::PlaceLine(line, place) => return Some(Action::PlaceLine(line, place)),
        Deed::TimeLine { line, is_once } => {
            return Some(Action::TimeLine(line, if is_once { Timing::OneOff } else { Timing::Yearly }));
        }
        Deed::Begin => return Some(Action::Begin),
        Deed::Duplicate(id) => return DraftId::by_key(&id).map(Action::Duplicate),
        Deed::Delete(id) => return DraftId::by_key(&id).map(Action::Delete),
        Deed::Against(name) => return Some(Action::Against(name)),
        Deed::SaveRaw(key) => return Some(Action::SaveRaw(key)),
        Deed::DeleteRaw(key) => return Some(Action::DeleteRaw(key)),
        Deed::SaveFile => return Some(Action::SaveFile),
        Deed::Undo => return Some(Action::Undo),
        Deed::CloseNotice => return Some(Action::CloseNotice),
        Deed::Keep => return Some(Action::Keep),
        Deed::UpdateSite => return Some(Action::UpdateSite),
        Deed::PrintPage => return Some(Action::PrintPage),
        Deed::CopyLink(link) => return Some(Action::CopyLink(link)),
        Deed::CopyFigure(text) => return Some(Action::CopyFigure(text)),
        Deed::ShowExample(place) => {
            return Example::ALL.get(place).map(|example| Action::Visit(Route::of_example(*example)));
        }
        Deed::Tour(step) => return Some(Action::Tour(step)),
    };
    Some(Action::Checklist(own))
}

/// An action on an input, by its place in the table.
fn at(field: usize, service: usize, offer: usize, act: fn(Place, FieldId) -> Action) -> Option<Action> {
    let field = FIELDS.get(field)?;
    Some(act(Place::of(field.scope, service, offer), field.id))
}
