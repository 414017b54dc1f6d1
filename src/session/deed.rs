//! What a click in a report does.

use super::action::Action;
use super::checklist::ChecklistAction;
use crate::domain::case::Place;
use crate::domain::fields::FIELDS;
use crate::domain::risk::listing::{Filter, Tab};
use crate::domain::risk::questions::QUESTIONS;
use crate::report::markup::Deed;

/// The action of a click; none for a deed that nothing stands for.
pub fn action(deed: Deed) -> Option<Action> {
    let own = match deed {
        Deed::Mend { field, service, offer } => {
            let field = FIELDS.get(field)?;
            return Some(Action::Mend(Place::of(field.scope, service, offer), field.id));
        }
        Deed::Ask { question, offer } => ChecklistAction::Ask(QUESTIONS.get(question)?.id, offer),
        Deed::Show(tab) => ChecklistAction::Show(*Tab::ALL.get(tab)?),
        Deed::Offer(offer) => ChecklistAction::Offer(offer),
        Deed::ShowAll => ChecklistAction::Filter(Filter::All),
        Deed::ShowOpen => ChecklistAction::Filter(Filter::Open),
        Deed::ShowGates => ChecklistAction::Filter(Filter::Gates),
        Deed::ShowOwner(owner) => ChecklistAction::Filter(Filter::Owner(owner)),
        Deed::TakeBack => ChecklistAction::TakeBack,
        Deed::Print { is_blank } => ChecklistAction::Print { is_blank },
        Deed::AddLevel(service) => ChecklistAction::AddLevel(service),
        Deed::RemoveLevel { service, row } => ChecklistAction::RemoveLevel(service, row),
        Deed::SuggestLevels(service) => ChecklistAction::SuggestLevels(service),
    };
    Some(Action::Checklist(own))
}
