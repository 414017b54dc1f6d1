//! How a session changes. Nothing else changes one.

use super::command::Command;
use super::event::{Event, StorageEvent};
use super::storage::results;
use super::{Session, case, checklist, drafts, form, opening, page, sharing, unusable_text};
use crate::action::Action;

/// Applies an event and says what is to be done about it.
pub fn update(session: &mut Session, event: impl Into<Event>) -> Vec<Command> {
    apply(session, event.into())
}

fn apply(session: &mut Session, event: Event) -> Vec<Command> {
    let mut commands = match event {
        Event::Action(Action::Form(action)) => form::update(session, action),
        Event::Action(Action::Case(action)) => case::update(session, action),
        Event::Action(Action::Drafts(action)) => drafts::update(session, action),
        Event::Action(Action::Sharing(action)) => sharing::update(session, action),
        Event::Action(Action::Checklist(action)) => checklist::update(session, action),
        Event::Action(Action::Page(action)) => page::update(session, action),
        Event::Worker(event) => opening::update(session, event),
        Event::Storage(StorageEvent::Done(result)) => results::update(session, *result),
        Event::Storage(StorageEvent::Changed) => results::look(session),
        Event::Browser(event) => page::follow(session, event),
    };
    commands.extend(unusable_text::keep(session));
    commands
}
