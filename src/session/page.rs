//! Using the page around the case: navigation, notices, keys.

use super::command::Command;
use super::drafts;
use super::edit::{redo, undo};
use super::event::BrowserEvent;
use super::opening::{self, open};
use super::state::Session;
use super::state::notice::Notice;
use super::state::setting::Update;
use super::storage::{StorageTask, results};
use super::text_input::leave_all;
use crate::action::PageAction;
use crate::domain::results::Computed;
use crate::ids::{KEYS, MAIN};
use crate::protocol::opened::OpenRequest;
use crate::report::checklist_view::PrintMode;
use crate::report::shortcuts::Shortcut;
use crate::route::{Page, Route, Shown};

/// Applies what the visitor did on the page.
pub fn update(session: &mut Session, action: PageAction) -> Vec<Command> {
    match action {
        PageAction::Visit(route) => vec![Command::SetFragment(route.fragment())],
        PageAction::CloseNotice => {
            session.notice = None;
            Vec::new()
        }
        PageAction::CopyFigure(text) => vec![Command::Copy(text)],
        PageAction::Print => vec![Command::PrintPage],
        PageAction::UpdateSite => {
            session.site.update = Update::Underway;
            let save = session.has_changes().then_some(Command::Run(StorageTask::Save));
            save.into_iter().chain([Command::UpdateSite]).collect()
        }
    }
}

/// Follows what the browser reports.
pub fn follow(session: &mut Session, event: BrowserEvent) -> Vec<Command> {
    match event {
        BrowserEvent::Navigated(route) => return navigate(session, route),
        BrowserEvent::KeyPressed(key) => return press(session, key),
        BrowserEvent::SiteChanged(site) => session.site = site,
        BrowserEvent::Copied(done) => session.sharing.copied = Some(done),
        BrowserEvent::CopiedShown => session.sharing.copied = None,
        BrowserEvent::Printed => session.checklist.view.print_mode = PrintMode::Screen,
    }
    Vec::new()
}

fn navigate(session: &mut Session, route: Route) -> Vec<Command> {
    let is_other = session.page != route.page;
    let is_other_page = session.drafts.has_looked && is_other;
    session.page = route.page;
    session.sharing.copied = None;
    session.sharing.phrase.clear();
    let mut commands = leave_all(session);
    commands.extend(show(session, route.shown));
    if is_other && route.page == Page::Risks {
        show_compared_offer(session);
    }
    if is_other_page {
        // Screen readers say where the focus goes, and so where the visitor is.
        commands.push(Command::Focus(MAIN.to_owned()));
    }
    if matches!(route.page, Page::Drafts | Page::Changes) {
        commands.push(Command::Run(StorageTask::List));
    }
    commands
}

/// Opens the checklist about the offer that the headline speaks of.
fn show_compared_offer(session: &mut Session) {
    let case = session.case();
    if case.offers() > 1
        && let Some(offer) = case.offers_used(Computed::new(case).compared).first()
    {
        session.checklist.view.offer = *offer;
    }
}

fn show(session: &mut Session, shown: Shown) -> Vec<Command> {
    if opening::is_here(session, &shown) {
        return Vec::new();
    }
    session.pending = None;
    match shown {
        Shown::Draft(id) => {
            leave_preview(session);
            results::show(session, id)
        }
        Shown::Link(link) => open(session, OpenRequest::Link { link, phrase: String::new() }),
        Shown::Example(example) => open(session, OpenRequest::Example(example)),
        // A file is not opened again by its address.
        Shown::File => {
            leave_preview(session);
            let mut commands = results::show(session, None);
            commands.push(session.replace_address());
            commands
        }
    }
}

/// Shows the visitor's own case again, with what was typed into it.
fn leave_preview(session: &mut Session) {
    if session.preview.take().is_some() {
        session.checklist.forget_case();
        session.notice = None;
    }
}

fn press(session: &mut Session, key: char) -> Vec<Command> {
    match Shortcut::of(key) {
        Some(Shortcut::Page(page)) => vec![session.visit(page)],
        Some(Shortcut::NewDraft) => vec![Command::Run(StorageTask::begin())],
        Some(Shortcut::SaveFile) => vec![Command::Run(StorageTask::WriteFile)],
        Some(Shortcut::Undo) if matches!(session.notice, Some(Notice::Deleted(_))) => drafts::restore(session),
        Some(Shortcut::Undo) => undo(session),
        Some(Shortcut::Redo) => redo(session),
        Some(Shortcut::List) => {
            // The keyboard goes to the list, not to the page around it.
            session.page = Page::Method;
            vec![session.visit(Page::Method), Command::Focus(KEYS.to_owned())]
        }
        None => Vec::new(),
    }
}
