//! Cases that come from outside, by a link or a file, and examples. The worker opens them; nothing of them is stored.

use super::command::Command;
use super::event::WorkerEvent;
use super::state::editing::Editing;
use super::state::notice::Notice;
use super::state::{Origin, PendingOpen, Preview, Session};
use super::storage::StorageTask;
use super::storage::results::show;
use crate::codec::{json, wire};
use crate::ids::UNLOCK;
use crate::protocol::opened::{OpenRequest, OpenedCase, Refused};
use crate::route::{Page, Shown};

/// Applies what the worker reports.
pub fn update(session: &mut Session, event: WorkerEvent) -> Vec<Command> {
    match event {
        WorkerEvent::HelpLoaded(help) => {
            session.help = Some(help);
            Vec::new()
        }
        WorkerEvent::CaseOpened(request, result) => case_opened(session, request, result),
        WorkerEvent::RescueFileRead(entries) => {
            session.pending = None;
            vec![Command::Run(StorageTask::Recover(entries))]
        }
        WorkerEvent::LegacyConverted { drafts, is_whole } => {
            vec![Command::Run(StorageTask::ReplaceLegacy { drafts, is_whole })]
        }
        WorkerEvent::JournalRead(entries) => vec![Command::Run(StorageTask::Recover(entries))],
        WorkerEvent::Late => {
            if let Some(pending) = &mut session.pending {
                pending.is_late = true;
            }
            Vec::new()
        }
        WorkerEvent::Failed => give_up(session),
    }
}

/// Asks the worker to open something.
pub fn open(session: &mut Session, request: OpenRequest) -> Vec<Command> {
    session.pending = Some(PendingOpen { request: request.clone(), refused: None, is_late: false });
    vec![Command::Open(request)]
}

/// Asks again, with the pass phrase.
pub fn unlock(session: &mut Session, phrase: String) -> Vec<Command> {
    let link = match &session.pending {
        Some(PendingOpen { request: OpenRequest::Link { link, .. }, .. }) => link.clone(),
        _ => return Vec::new(),
    };
    open(session, OpenRequest::Link { link, phrase })
}

/// Shows what was asked for, or says why it cannot be opened. Something else may have been asked for since.
fn case_opened(session: &mut Session, request: OpenRequest, result: Result<OpenedCase, Refused>) -> Vec<Command> {
    if session.pending.as_ref().map(|pending| &pending.request) != Some(&request) {
        return Vec::new();
    }
    let origin = match request {
        OpenRequest::Link { .. } => Origin::Link,
        OpenRequest::File(_) => Origin::File,
        OpenRequest::Example(example) => Origin::Example(example),
    };
    session.pending = None;
    match result {
        Ok(opened) => {
            let restored = json::parse(&opened.case).and_then(|written| wire::restore(&written));
            let Some((case, _)) = restored else { return Vec::new() };
            let draft = opened.draft;
            session.drafts.editing.set_aside();
            session.preview = Some(Preview {
                case,
                origin,
                link: opened.link,
                draft,
                cover: opened.cover,
                editing: Editing::default(),
            });
            session.sharing.compare_with = None;
            session.checklist.forget_case();
            session.notice = (!opened.problems.is_empty()).then_some(Notice::Problems(opened.problems));
            // From the page of drafts, where files are chosen and links pasted, to what is in them.
            let is_chosen = session.page == Page::Drafts;
            if is_chosen {
                session.page = Page::Calculator;
            }
            let address = Command::SetFragment(session.route(session.page).fragment());
            if is_chosen || origin == Origin::File { vec![address] } else { Vec::new() }
        }
        Err(Refused { needs_phrase: true, message }) => {
            session.pending = Some(PendingOpen { request, refused: Some(message), is_late: false });
            vec![Command::Focus(UNLOCK.to_owned())]
        }
        Err(Refused { message, .. }) => {
            let commands = show(session, None);
            session.notice = Some(Notice::Refused(message));
            commands
        }
    }
}

/// What was asked for will not come.
fn give_up(session: &mut Session) -> Vec<Command> {
    if session.pending.take().is_none() {
        return Vec::new();
    }
    let commands = show(session, None);
    session.notice = Some(Notice::NotOpened);
    commands
}

/// Whether a case is already on the screen, perhaps changed, or asked for.
pub fn is_here(session: &Session, shown: &Shown) -> bool {
    let pending = session.pending.as_ref().map(|pending| &pending.request);
    match shown {
        Shown::Link(link) => {
            let is_pending = matches!(pending, Some(OpenRequest::Link { link: own, .. }) if own == link);
            let is_shown = |preview: &Preview| preview.origin == Origin::Link && preview.link == *link;
            is_pending || session.preview.as_ref().is_some_and(is_shown)
        }
        Shown::Example(example) => {
            let is_pending = pending == Some(&OpenRequest::Example(*example));
            is_pending || session.origin() == Some(Origin::Example(*example))
        }
        Shown::File => session.origin() == Some(Origin::File),
        Shown::Draft(_) => false,
    }
}
