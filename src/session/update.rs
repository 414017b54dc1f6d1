//! How a session changes. Nothing else changes one.

use super::action::{Action, Command, Timing};
use super::route::Route;
use super::{Notice, Origin, Preview, Saved, Session, Share, Undoable};
use crate::codec::wire::Problem;
use crate::codec::{draft, link};
use crate::domain::case::{Amounts, Case, CustomLine, MAX_CUSTOM_LINES, Source};
use crate::domain::fields::FieldId;
use crate::domain::lines::Side;

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
        Action::Type(source, text) => type_text(session, source, text),
        Action::Leave(source) => {
            leave(session, source);
            Vec::new()
        }
        Action::Choose(id, place) => edit(session, &mut |case| give(case, id, place as f64)),
        Action::Reset(id) => {
            session.entries.retain(|(source, _)| *source != Source::Field(id));
            edit(session, &mut |case| case.reset(id))
        }
        Action::Show(mode) => {
            session.mode = mode;
            Vec::new()
        }
        Action::Rename(title) => edit(session, &mut |case| case.set_title(&title)),
        Action::AddLine => edit(session, &mut |case| {
            if case.custom.len() < MAX_CUSTOM_LINES {
                case.custom.push(CustomLine::new("", Side::Outsourced, Amounts::Yearly(Vec::new())));
            }
        }),
        Action::RemoveLine(place) => remove_line(session, place),
        Action::NameLine(place, name) => edit_line(session, place, &mut |line| line.set_name(&name)),
        Action::PlaceLine(place, side) => edit_line(session, place, &mut |line| line.side = side),
        Action::TimeLine(place, timing) => time_line(session, place, timing),
        Action::Undo => match session.undo.take() {
            Some(before) => {
                session.entries.clear();
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
    let (case, origin) = match route {
        Route::Calculator => {
            show(session, None);
            return Vec::new();
        }
        Route::Example(example) => (example.case(), Origin::Example(example)),
        Route::Link(fragment) => match link::decode(&fragment) {
            Ok((case, problems)) => {
                show(session, Some(Preview { case, origin: Origin::Link }));
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
}

fn report(session: &mut Session, problems: Vec<Problem>) {
    if !problems.is_empty() {
        session.notice = Some(Notice::Problems(problems));
    }
}

/// Changes the case on the screen; saves it if it is the visitor's own.
fn edit(session: &mut Session, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
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

fn edit_line(session: &mut Session, place: usize, change: &mut dyn FnMut(&mut CustomLine)) -> Vec<Command> {
    edit(session, &mut |case| {
        if let Some(line) = case.custom.get_mut(place) {
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

fn type_text(session: &mut Session, source: Source, text: String) -> Vec<Command> {
    let read = session.read(source, &text);
    session.entries.retain(|(own, _)| *own != source);
    session.entries.push((source, text));
    match (source, read) {
        (_, Err(_)) => Vec::new(),
        (Source::Field(id), Ok(None)) => edit(session, &mut |case| case.reset(id)),
        (Source::Field(id), Ok(Some(value))) => edit(session, &mut |case| give(case, id, value)),
        (Source::Amount { line, period }, Ok(amount)) => edit_line(session, line, &mut |line| {
            let taken = line.amounts.set(period, amount.unwrap_or(0.0));
            debug_assert!(taken.is_ok(), "the amount has been checked");
        }),
    }
}

fn give(case: &mut Case, id: FieldId, value: f64) {
    let taken = case.give(id, value);
    debug_assert!(taken.is_ok(), "the form offers and the reader accepts only what the field can hold");
}

/// A text that was understood gives way to the tidy form of its value.
fn leave(session: &mut Session, source: Source) {
    if session.entry_error(source).is_none() {
        session.entries.retain(|(own, _)| *own != source);
    }
}

fn remove_line(session: &mut Session, place: usize) -> Vec<Command> {
    let before = session.case().clone();
    if place >= before.custom.len() {
        return Vec::new();
    }
    session.entries.retain_mut(|(source, _)| match source {
        Source::Amount { line, .. } if *line == place => false,
        Source::Amount { line, .. } if *line > place => {
            *line -= 1;
            true
        }
        _ => true,
    });
    let commands = edit(session, &mut |case| {
        case.custom.remove(place);
    });
    session.offer_undo(before, Undoable::LineRemoved);
    commands
}

/// The first amount moves along; that later ones are dropped can be undone.
fn time_line(session: &mut Session, place: usize, timing: Timing) -> Vec<Command> {
    let before = session.case().clone();
    session.entries.retain(|(source, _)| !matches!(source, Source::Amount { line, .. } if *line == place));
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

fn keep(session: &mut Session) -> Vec<Command> {
    let Some(preview) = session.preview.take() else { return Vec::new() };
    let entries = std::mem::take(&mut session.entries);
    replace_draft(session, preview.case);
    session.entries = entries;
    session.notice = session.drafts.earlier.is_some().then_some(Notice::Kept);
    let mut commands = save(session);
    commands.push(Command::SetFragment(Route::Calculator.fragment()));
    commands
}

fn start_over(session: &mut Session) -> Vec<Command> {
    let was_preview = session.preview.take().is_some();
    replace_draft(session, Case::new());
    session.notice = session.drafts.earlier.is_some().then_some(Notice::StartedOver);
    let mut commands = save(session);
    if was_preview {
        commands.push(Command::SetFragment(Route::Calculator.fragment()));
    }
    commands
}

fn bring_back(session: &mut Session) -> Vec<Command> {
    let Some(earlier) = session.drafts.earlier.take() else { return Vec::new() };
    session.preview = None;
    replace_draft(session, earlier);
    session.notice = None;
    let mut commands = save(session);
    commands.push(Command::SetFragment(Route::Calculator.fragment()));
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
