//! How a session changes. Nothing else changes one.

use super::action::{Action, Command};
use super::route::{Route, Shown};
use super::typing::{give, leave, read_again, type_text};
use super::view::form;
use super::{Notice, Origin, Preview, Saved, Session, Share};
use super::{checklist, lines, places};
use crate::codec::wire::Problem;
use crate::codec::{draft, link};
use crate::domain::case::{Case, Source};
use crate::domain::custom::CustomLine;

/// Applies an action and says what is to be done about it.
pub fn update(session: &mut Session, action: Action) -> Vec<Command> {
    match action {
        Action::Restored(stored) => restore(session, stored),
        Action::NotSetAside(error) => {
            session.must_not_save = true;
            session.saved = Saved::Failed(error);
            Vec::new()
        }
        Action::Go(route) => go(session, route),
        Action::Type(slot, text) => type_text(session, slot, text),
        Action::Leave(slot) => leave(session, slot),
        Action::Choose(place, id, option) => {
            let mut commands = edit(session, &mut |case| give(case, place, id, option as f64));
            commands.extend(read_again(session));
            // A choice can bring other inputs, and the form is made anew then.
            commands.push(Command::Focus(form::input_id(place, id)));
            commands
        }
        Action::Reset(place, id) => {
            session.entries.retain(|(slot, _)| *slot != Source::Field(place, id));
            edit(session, &mut |case| case.reset(place, id))
        }
        Action::Confirm(place, id) => edit(session, &mut |case| give(case, place, id, case.standard(place, id))),
        Action::Show(mode) => {
            session.mode = mode;
            Vec::new()
        }
        Action::Open(place) => {
            session.mode = super::Mode::Full;
            session.open = place;
            Vec::new()
        }
        Action::Mend(place, id) => places::mend(session, place, id),
        Action::AddService => places::add_service(session),
        Action::AddOffer => places::add_offer(session),
        Action::Remove(place) => places::remove(session, place),
        Action::NamePlace(place, name) => edit(session, &mut |case| case.set_name(place, &name)),
        Action::Assign(service, offer) => edit(session, &mut |case| case.assign(service, offer)),
        Action::DropHybrid => edit(session, &mut Case::drop_hybrid),
        Action::Compare(way) => edit(session, &mut |case| case.subject = way),
        Action::Rename(title) => edit(session, &mut |case| case.set_title(&title)),
        Action::AddLine => lines::add(session),
        Action::RemoveLine(line) => lines::remove(session, line),
        Action::NameLine(line, name) => edit_line(session, line, &mut |line| line.set_name(&name)),
        Action::PlaceLine(line, place) => edit_line(session, line, &mut |line| line.set_place(place)),
        Action::TimeLine(line, timing) => lines::time(session, line, timing),
        Action::Undo => match session.undo.take() {
            Some(before) => {
                session.entries.clear();
                session.forget_answers();
                session.notice = None;
                edit(session, &mut |case| case.clone_from(&before))
            }
            None => Vec::new(),
        },
        Action::Keep => keep(session),
        Action::StartOver => start_over(session),
        Action::BringBack => bring_back(session),
        Action::Share => {
            let address = format!("{}#{}", session.page, link::encode(session.case()));
            session.share = Some(Share { address: address.clone(), copied: None });
            vec![Command::Copy(address)]
        }
        Action::CloseShare => {
            session.share = None;
            Vec::new()
        }
        Action::CloseNotice => {
            session.notice = None;
            Vec::new()
        }
        Action::Copied(done) => {
            if let Some(share) = &mut session.share {
                share.copied = Some(done);
            }
            Vec::new()
        }
        Action::Checklist(action) => checklist::update(session, action),
        Action::Informed(book) => {
            session.book = Some(book);
            Vec::new()
        }
        Action::Saved(result) => {
            session.saved = match result {
                Ok(()) => Saved::Done,
                Err(error) => Saved::Failed(error),
            };
            Vec::new()
        }
    }
}

fn restore(session: &mut Session, stored: Option<String>) -> Vec<Command> {
    // What is being typed here is written in a moment and would undo another tab's change anyway.
    let Some(text) = stored.filter(|_| session.saved != Saved::Waiting) else { return Vec::new() };
    match draft::decode(&text) {
        Ok((drafts, problems)) => {
            session.drafts = drafts;
            session.saved = Saved::Done;
            if session.preview.is_none() {
                forget_what_was_under_way(session);
                session.notice = session.notice.take().filter(|notice| !matches!(notice, Notice::Undoable(_)));
            }
            let is_whole = problems.is_empty();
            report(session, problems);
            if is_whole { Vec::new() } else { vec![Command::SetAside(text)] }
        }
        Err(error) => {
            session.notice = Some(Notice::Draft(error));
            vec![Command::SetAside(text)]
        }
    }
}

fn go(session: &mut Session, route: Route) -> Vec<Command> {
    session.view = route.page;
    let (case, origin) = match route.shown {
        Shown::Draft => {
            show(session, None);
            return Vec::new();
        }
        // Another page of what is on the screen, perhaps played with.
        Shown::Example(example) if session.origin() == Some(Origin::Example(example)) => return Vec::new(),
        Shown::Example(example) => (example.case(), Origin::Example(example)),
        Shown::Link(ref link) if session.origin() == Some(Origin::Link) && session.link == *link => return Vec::new(),
        Shown::Link(link) => match link::decode(&link) {
            Ok((case, problems)) => {
                show(session, Some(Preview { case, origin: Origin::Link }));
                session.link = link;
                report(session, problems);
                return Vec::new();
            }
            Err(error) => {
                show(session, None);
                session.notice = Some(Notice::Link(error));
                return Vec::new();
            }
        },
    };
    show(session, Some(Preview { case, origin }));
    Vec::new()
}

/// Changes which case is on the screen. What was typed but could not be used belongs to the case before.
fn show(session: &mut Session, preview: Option<Preview>) {
    if preview.is_some() || session.preview.is_some() {
        session.preview = preview;
        forget_what_was_under_way(session);
        if !matches!(session.notice, Some(Notice::Draft(_))) {
            session.notice = None;
        }
    }
}

fn forget_what_was_under_way(session: &mut Session) {
    session.entries.clear();
    session.undo = None;
    session.share = None;
    session.forget_answers();
}

fn report(session: &mut Session, problems: Vec<Problem>) {
    if !problems.is_empty() {
        session.notice = Some(Notice::Problems(problems));
    }
}

/// Changes the case on the screen; saves it if it is the visitor's own.
pub(super) fn edit(session: &mut Session, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    let before = session.case().clone();
    change(session.case_mut());
    if *session.case() == before {
        return Vec::new();
    }
    session.share = None;
    session.undo = None;
    if matches!(session.notice, Some(Notice::Undoable(_))) {
        session.notice = None;
    }
    if session.preview.is_some() { Vec::new() } else { save(session) }
}

pub(super) fn edit_line(session: &mut Session, line: usize, change: &mut dyn FnMut(&mut CustomLine)) -> Vec<Command> {
    edit(session, &mut |case| {
        if let Some(line) = case.custom.get_mut(line) {
            change(line);
        }
    })
}

fn save(session: &mut Session) -> Vec<Command> {
    if session.must_not_save {
        return Vec::new();
    }
    session.saved = Saved::Waiting;
    vec![Command::Save]
}

fn keep(session: &mut Session) -> Vec<Command> {
    let Some(preview) = session.preview.take() else { return Vec::new() };
    let entries = std::mem::take(&mut session.entries);
    replace_draft(session, preview.case);
    session.entries = entries;
    session.notice = session.drafts.earlier.is_some().then_some(Notice::Kept);
    let mut commands = save(session);
    commands.push(Command::SetFragment(Route::of_draft(session.view).fragment()));
    commands
}

fn start_over(session: &mut Session) -> Vec<Command> {
    let was_preview = session.preview.take().is_some();
    replace_draft(session, Case::new());
    session.notice = session.drafts.earlier.is_some().then_some(Notice::StartedOver);
    let mut commands = save(session);
    if was_preview {
        commands.push(Command::SetFragment(Route::of_draft(session.view).fragment()));
    }
    commands
}

fn bring_back(session: &mut Session) -> Vec<Command> {
    let Some(earlier) = session.drafts.earlier.take() else { return Vec::new() };
    session.preview = None;
    replace_draft(session, earlier);
    session.notice = None;
    let mut commands = save(session);
    commands.push(Command::SetFragment(Route::of_draft(session.view).fragment()));
    commands
}

/// The draft it replaces is kept as the earlier one, unless there was nothing in it.
fn replace_draft(session: &mut Session, case: Case) {
    let replaced = std::mem::replace(&mut session.drafts.current, case);
    if !replaced.is_empty() {
        session.drafts.earlier = Some(replaced);
    }
    forget_what_was_under_way(session);
}
