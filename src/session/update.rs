//! How a session changes. Nothing else changes one.

use super::action::{Action, Command};
use super::keeping::{Errand, Switch};
use super::route::{Page, Route, Shown};
use super::typing::{give, leave, leave_all, mean, read_again, type_text};
use super::view::form;
use super::view::frame::MAIN;
use super::{Notice, Saved, Session, Undoable, Update};
use super::{arrival, checklist, currency, drafts, habits, lines, places, unread};
use crate::domain::case::{Case, Source, SourcingOption};
use crate::domain::value::Choice;
use crate::report::message::Wanted;
use crate::report::shortcuts::{KEYS, Shortcut};

/// Applies an action and says what is to be done about it.
pub fn update(session: &mut Session, action: Action) -> Vec<Command> {
    let mut commands = apply(session, action);
    commands.extend(unread::keep(session));
    commands
}

fn apply(session: &mut Session, action: Action) -> Vec<Command> {
    match action {
        Action::Done(outcome) => drafts::done(session, *outcome),
        Action::StorageChanged => storage_changed(session),
        Action::Rescued(entries) => {
            session.awaited = None;
            run(Errand::Recover(entries))
        }
        Action::Journal(entries) => run(Errand::Recover(entries)),
        Action::Renewed(entries, is_whole) => run(Errand::TakeOver(entries, is_whole)),
        Action::Arrived(wanted, result) => arrival::arrived(session, wanted, result),
        Action::NothingArrives => arrival::given_up(session),
        Action::ComesLate => arrival::comes_late(session),
        Action::Site(site) => {
            session.site = site;
            Vec::new()
        }
        Action::Go(route) => go(session, route),
        Action::Visit(route) => vec![Command::SetFragment(route.fragment())],
        Action::Type(slot, text) => type_text(session, slot, text),
        Action::Mean(slot, text) => mean(session, slot, text),
        Action::Leave(slot) => leave(session, slot),
        Action::Choose(place, id, option) if currency::ask(session, place, id, option as f64) => Vec::new(),
        Action::Choose(place, id, option) => {
            let mut commands = edit(session, &mut |case| give(case, place, id, option as f64));
            commands.extend(read_again(session));
            // A choice can bring other inputs, and the form is made anew then.
            commands.push(Command::Focus(form::input_id(place, id)));
            commands
        }
        Action::Currency(becomes) => currency::answer(session, becomes),
        Action::Rate(text) => currency::rate(session, text),
        Action::Reset(place, id) if currency::ask(session, place, id, session.case().standard(place, id)) => Vec::new(),
        Action::Reset(place, id) => {
            forget_text(session, Source::Field(place, id));
            take_away(session, Undoable::InputReset, &mut |case| case.reset(place, id))
        }
        Action::Confirm(place, id) => {
            forget_text(session, Source::Field(place, id));
            edit(session, &mut |case| give(case, place, id, case.standard(place, id)))
        }
        Action::Show(mode) => {
            session.mode = mode;
            Vec::new()
        }
        Action::Open(place) => {
            session.mode = super::Mode::Full;
            session.open = place;
            Vec::new()
        }
        Action::ShowLine(line) => places::show_line(session, line),
        Action::Mend(place, id) => places::mend(session, place, id),
        Action::AddService => places::add_service(session),
        Action::AddOffer => places::add_offer(session),
        Action::Remove(place) => places::remove(session, place),
        Action::NamePlace(place, name) => edit(session, &mut |case| case.set_name(place, &name)),
        Action::Assign(service, offer) => edit(session, &mut |case| case.assign(service, offer)),
        Action::DropHybrid => take_away(session, Undoable::HybridDropped, &mut Case::drop_hybrid),
        Action::Compare(place) => edit(session, &mut |case| {
            let mut options = case.options().into_iter().filter(|option| *option != SourcingOption::Baseline);
            case.compared = place.and_then(|place| options.nth(place));
        }),
        Action::Rename(title) => edit(session, &mut |case| case.set_title(&title)),
        Action::AddLine => lines::add(session),
        Action::RemoveLine(line) => lines::remove(session, line),
        Action::NameLine(line, name) => lines::edit_line(session, line, &mut |line| line.set_name(&name)),
        Action::StayLine(line, stays) => lines::edit_line(session, line, &mut |line| line.stays = stays),
        Action::PriceLine(line, service) => lines::edit_line(session, line, &mut |line| line.price_of = service),
        Action::PlaceLine(line, place) => lines::edit_line(session, line, &mut |line| line.set_place(place)),
        Action::TimeLine(line, timing) => lines::time(session, line, timing),
        Action::Undo => undo(session),
        Action::Keep => run(Errand::Switch(Switch::Begin(session.case().clone()))),
        Action::Begin => run(Errand::Switch(Switch::Begin(Case::new()))),
        Action::Duplicate(id) => run(Errand::Duplicate(id)),
        Action::Delete(id) => run(Errand::Delete(id)),
        Action::RenameDraft(id, title) if id == session.draft.id => {
            // Also while another case is shown.
            session.draft.case.set_title(&title);
            session.saved = Saved::Waiting;
            vec![Command::Save]
        }
        Action::RenameDraft(id, title) => run(Errand::Rename(id, title)),
        Action::SaveFile => run(Errand::File),
        Action::SaveRaw(key) => run(Errand::Raw(key)),
        Action::DeleteRaw(key) => run(Errand::RemoveRaw(key)),
        Action::OpenFile(text) => arrival::fetch(session, Wanted::File(text)),
        Action::OpenLink(link) => arrival::fetch(session, Wanted::Link { link, phrase: String::new() }),
        Action::Unlock(phrase) => arrival::unlock(session, phrase),
        Action::Lock(phrase) => {
            session.phrase = phrase.trim().to_owned();
            session.copied = None;
            Vec::new()
        }
        Action::PrintPage => vec![Command::PrintPage],
        // The link that is about to be locked.
        Action::CopyLink(link) if !session.phrase.is_empty() && !link.contains("#p") => Vec::new(),
        Action::CopyLink(link) => std::iter::once(Command::Copy(link)).chain(session.keep_sent()).collect(),
        Action::Against(id) => {
            session.against = Some(id);
            Vec::new()
        }
        Action::CloseNotice => {
            session.notice = None;
            Vec::new()
        }
        Action::UpdateSite => {
            session.site.update = Update::Underway;
            let save = session.has_changes().then_some(Command::Run(Errand::Save));
            save.into_iter().chain([Command::UpdateSite]).collect()
        }
        Action::CopyFigure(text) => vec![Command::Copy(text)],
        Action::Copied(done) => {
            session.copied = Some(done);
            Vec::new()
        }
        Action::CopiedSeen => {
            session.copied = None;
            Vec::new()
        }
        Action::Fold(group, is_closed) => habits::fold(session, &group, is_closed),
        Action::Tour(step) => habits::tour(session, step),
        Action::Press(key) => press(session, key),
        Action::Checklist(action) => checklist::update(session, action),
        Action::Informed(book) => {
            session.book = Some(book);
            Vec::new()
        }
    }
}

fn run(errand: Errand) -> Vec<Command> {
    vec![Command::Run(errand)]
}

fn storage_changed(session: &mut Session) -> Vec<Command> {
    let mut commands = run(Errand::Look);
    if matches!(session.saved, Saved::Failed(_)) {
        commands.push(Command::Save);
    }
    commands
}

fn undo(session: &mut Session) -> Vec<Command> {
    if let Some(Notice::Deleted(mut all)) = session.notice.take() {
        let last = all.pop();
        session.notice = (!all.is_empty()).then_some(Notice::Deleted(all));
        return last.map(|last| run(Errand::PutBack(last.entries))).unwrap_or_default();
    }
    let Some(before) = session.undo.take() else { return Vec::new() };
    session.entries_mut().clear();
    session.picked = None;
    session.forget_answers();
    edit(session, &mut |case| case.clone_from(&before))
}

fn go(session: &mut Session, route: Route) -> Vec<Command> {
    let is_other_page = session.has_opened && session.view != route.page;
    session.view = route.page;
    session.copied = None;
    session.phrase.clear();
    let mut commands = leave_all(session);
    commands.extend(show(session, route.shown));
    if is_other_page {
        // Those who hear the page hear where they are.
        commands.push(Command::Focus(MAIN.to_owned()));
    }
    if matches!(route.page, Page::Drafts | Page::Changes) {
        commands.push(Command::Run(Errand::List));
    }
    commands
}

fn show(session: &mut Session, shown: Shown) -> Vec<Command> {
    if arrival::is_here(session, &shown) {
        return Vec::new();
    }
    session.awaited = None;
    match shown {
        Shown::Draft(id) => {
            leave_preview(session);
            drafts::show(session, id)
        }
        Shown::Link(link) => arrival::fetch(session, Wanted::Link { link, phrase: String::new() }),
        Shown::Example(example) => arrival::fetch(session, Wanted::Example(example.index())),
        // A file is not opened again by its address.
        Shown::File => {
            leave_preview(session);
            let mut commands = drafts::show(session, None);
            commands.push(session.replace_address());
            commands
        }
    }
}

/// Shows the visitor's own case again, with what was typed into it.
fn leave_preview(session: &mut Session) {
    if session.preview.take().is_some() {
        forget_acts(session);
        session.notice = None;
    }
}

pub(super) fn forget_what_was_under_way(session: &mut Session) {
    session.entries_mut().clear();
    forget_acts(session);
}

fn forget_acts(session: &mut Session) {
    session.heard = None;
    session.undo = None;
    session.picked = None;
    session.forget_answers();
}

fn forget_text(session: &mut Session, slot: Source) {
    session.entries_mut().retain(|typed| typed.slot != slot);
}

pub(super) fn report(session: &mut Session, problems: Vec<String>) {
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
    session.undo = None;
    if matches!(session.notice, Some(Notice::Undoable(_))) {
        session.notice = None;
    }
    if session.preview.is_some() { Vec::new() } else { save(session) }
}

/// Takes something away from the case on the screen, which can be undone.
pub(super) fn take_away(session: &mut Session, act: Undoable, change: &mut dyn FnMut(&mut Case)) -> Vec<Command> {
    let before = session.case().clone();
    let commands = edit(session, change);
    if *session.case() != before {
        session.offer_undo(before, act);
    }
    commands
}

fn press(session: &mut Session, key: char) -> Vec<Command> {
    match Shortcut::of(key) {
        Some(Shortcut::Page(place)) => vec![session.visit(Page::ALL[place])],
        Some(Shortcut::NewDraft) => update(session, Action::Begin),
        Some(Shortcut::SaveFile) => update(session, Action::SaveFile),
        Some(Shortcut::Undo) => update(session, Action::Undo),
        Some(Shortcut::List) => {
            // The keyboard goes to the list, not to the page around it.
            session.view = Page::Method;
            vec![session.visit(Page::Method), Command::Focus(KEYS.to_owned())]
        }
        None => Vec::new(),
    }
}

fn save(session: &mut Session) -> Vec<Command> {
    session.is_filed = false;
    session.copied = None;
    if !matches!(session.saved, Saved::Failed(_)) {
        session.saved = Saved::Waiting;
    }
    vec![Command::Save]
}
