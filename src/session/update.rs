//! How a session changes. Nothing else changes one.

use super::command::Command;
use super::event::{Event, StorageEvent};
use super::storage::results;
use super::{Session, case, checklist, drafts, form, opening, page, sharing, unusable_text};
use crate::action::Action;

/// Applies an event and says what is to be done about it.
pub fn update(session: &mut Session, event: impl Into<Event>) -> Vec<Command> {
    update_by(act, session, event.into())
}

/// Applies an action.
pub type Act = fn(&mut Session, Action) -> Vec<Command>;

/// [`update`] for a program that has [`act`] from elsewhere.
pub fn update_by(act: Act, session: &mut Session, event: Event) -> Vec<Command> {
    let mut commands = match event {
        Event::Action(Action::Form(action)) => form::update(session, action),
        Event::Action(Action::Page(action)) => page::update(session, action),
        Event::Action(action) => act(session, action),
        Event::Worker(event) => opening::update(session, event),
        Event::Storage(StorageEvent::Done(result)) => results::update(session, *result),
        Event::Storage(StorageEvent::Changed) => results::look(session),
        Event::Browser(event) => page::follow(session, event),
    };
    commands.extend(unusable_text::keep(session));
    commands
}

/// Applies an action of any part of the application.
pub fn act(session: &mut Session, action: Action) -> Vec<Command> {
    match action {
        Action::Form(action) => form::update(session, action),
        Action::Case(action) => case::update(session, action),
        Action::Drafts(action) => drafts::update(session, action),
        Action::Sharing(action) => sharing::update(session, action),
        Action::Checklist(action) => checklist::update(session, action),
        Action::Page(action) => page::update(session, action),
    }
}
