//! Cases that come from outside, by a link or a file. The worker opens them; nothing of them is stored.

use super::action::Command;
use super::route::{Page, Shown};
use super::update::{forget_what_was_under_way, report};
use super::{Awaited, Notice, Origin, Preview, Session};
use crate::codec::{json, wire};
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::drafts::{DraftId, envelope};
use crate::report::message::{Parcel, Refused, Wanted};

/// The id of the box for the pass phrase of a link that was received.
pub const PHRASE: &str = "unlock";

impl Session {
    /// The draft that the case on the screen is sent from.
    pub(super) fn sent_from(&self) -> String {
        let id = match &self.preview {
            Some(preview) => preview.draft,
            None => Some(self.draft.thread()),
        };
        id.map(DraftId::key).unwrap_or_default()
    }

    /// The draft that a received case is held against: the one picked, the one it was sent from, or the open one.
    pub(super) fn counterpart(&self) -> String {
        let sent = || self.preview.as_ref().and_then(|preview| preview.draft).unwrap_or(self.draft.id).key();
        self.against.clone().unwrap_or_else(sent)
    }

    /// Has the draft kept as it is sent out now, to hold against what comes back.
    pub(super) fn keep_sent(&self) -> Option<Command> {
        let sent = || (self.draft.id.key(), envelope::encode(&self.draft));
        self.preview.is_none().then(sent).map(Command::KeepSent)
    }
}

/// Asks the worker for a case, unless it is on the screen or on its way.
pub fn fetch(session: &mut Session, wanted: Wanted) -> Vec<Command> {
    session.awaited = Some(Awaited { wanted: wanted.clone(), refused: None, is_late: false });
    vec![Command::Fetch(wanted)]
}

/// Asks again, with the pass phrase.
pub fn unlock(session: &mut Session, phrase: String) -> Vec<Command> {
    match session.awaited.take() {
        Some(Awaited { wanted: Wanted::Link { link, .. }, .. }) => fetch(session, Wanted::Link { link, phrase }),
        other => {
            session.awaited = other;
            Vec::new()
        }
    }
}

/// Shows what was asked for, or says why it cannot be shown. Something else may have been asked for since.
pub fn arrived(session: &mut Session, wanted: Wanted, result: Result<Parcel, Refused>) -> Vec<Command> {
    if session.awaited.as_ref().map(|awaited| &awaited.wanted) != Some(&wanted) {
        return Vec::new();
    }
    let origin = match wanted {
        Wanted::Link { .. } => Origin::Link,
        Wanted::File(_) => Origin::File,
        Wanted::Example(place) => match Example::ALL.get(place) {
            Some(example) => Origin::Example(*example),
            None => return Vec::new(),
        },
    };
    session.awaited = None;
    match result {
        Ok(parcel) => {
            let restored = json::parse(&parcel.case).and_then(|written| wire::restore(&written));
            let Some((case, _)) = restored else { return Vec::new() };
            let draft = parcel.draft.as_deref().and_then(DraftId::by_key);
            session.preview = Some(Preview { case, origin, draft, entries: Vec::new() });
            session.link = parcel.link;
            session.against = None;
            forget_what_was_under_way(session);
            session.notice = None;
            report(session, parcel.problems);
            // From the page of drafts, where files are chosen and links pasted, to what is in them.
            let is_chosen = session.view == Page::Drafts;
            if is_chosen {
                session.view = Page::Calculator;
            }
            let address = Command::SetFragment(session.route(session.view).fragment());
            if is_chosen || origin == Origin::File { vec![address] } else { Vec::new() }
        }
        Err(Refused { needs_phrase: true, message }) => {
            session.awaited = Some(Awaited { wanted, refused: Some(message), is_late: false });
            vec![Command::Focus(PHRASE.to_owned())]
        }
        Err(Refused { message, .. }) => {
            let commands = super::drafts::show(session, None);
            session.notice = Some(Notice::Refused(message));
            commands
        }
    }
}

/// What was asked for has not come for long.
pub fn comes_late(session: &mut Session) -> Vec<Command> {
    if let Some(awaited) = &mut session.awaited {
        awaited.is_late = true;
    }
    Vec::new()
}

/// What was asked for will not come.
pub fn given_up(session: &mut Session) -> Vec<Command> {
    if session.awaited.take().is_none() {
        return Vec::new();
    }
    let commands = super::drafts::show(session, None);
    session.notice = Some(Notice::NotOpened);
    commands
}

/// Whether a case is already on the screen, perhaps played with, or asked for.
pub fn is_here(session: &Session, shown: &Shown) -> bool {
    let wanted = session.awaited.as_ref().map(|awaited| &awaited.wanted);
    match shown {
        Shown::Link(link) => {
            let is_awaited = matches!(wanted, Some(Wanted::Link { link: own, .. }) if own == link);
            is_awaited || session.origin() == Some(Origin::Link) && session.link == *link
        }
        Shown::Example(example) => {
            wanted == Some(&Wanted::Example(example.index())) || session.origin() == Some(Origin::Example(*example))
        }
        Shown::File => session.origin() == Some(Origin::File),
        Shown::Draft(_) => false,
    }
}
