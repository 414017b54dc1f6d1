//! Sending a case, and opening one that was received.

use super::command::Command;
use super::opening::{open, unlock};
use super::state::Session;
use crate::action::SharingAction;
use crate::codec::cover::Cover;
use crate::drafts::{DraftId, envelope};
use crate::protocol::opened::OpenRequest;

/// Applies what the visitor did to send or receive a case.
pub fn update(session: &mut Session, action: SharingAction) -> Vec<Command> {
    match action {
        SharingAction::OpenFile(text) => open(session, OpenRequest::File(text)),
        SharingAction::OpenLink(link) => open(session, OpenRequest::Link { link, phrase: String::new() }),
        SharingAction::Unlock(phrase) => unlock(session, phrase),
        SharingAction::Lock(phrase) => {
            session.sharing.phrase = phrase.trim().to_owned();
            session.sharing.copied = None;
            Vec::new()
        }
        // A pass phrase is set, but the link on the screen is not encrypted yet.
        SharingAction::CopyLink(link) if !session.sharing.phrase.is_empty() && !is_locked(&link) => Vec::new(),
        SharingAction::CopyLink(link) => std::iter::once(Command::Copy(link)).chain(session.keep_sent()).collect(),
        SharingAction::SayFrom(from) => say(session, |cover| cover.from = from),
        SharingAction::SayNote(note) => {
            session.sharing.note_on = session.sent_from();
            say(session, |cover| cover.note = note)
        }
        SharingAction::CompareWith(draft) => {
            session.sharing.compare_with = Some(draft);
            Vec::new()
        }
    }
}

fn say(session: &mut Session, change: impl FnOnce(&mut Cover)) -> Vec<Command> {
    let mut cover = session.cover();
    change(&mut cover);
    session.sharing.cover = Cover::new(&cover.from, &cover.note);
    session.sharing.copied = None;
    Vec::new()
}

/// Whether the address of a case has it behind a pass phrase.
fn is_locked(address: &str) -> bool {
    address.split_once('#').is_some_and(|(_, link)| link.starts_with('p'))
}

impl Session {
    /// What is said with the case on the screen. A note is about one case, and does not go out with another.
    pub(super) fn cover(&self) -> Cover {
        let own = &self.sharing.cover;
        let note = if self.sharing.note_on == self.sent_from() { &*own.note } else { "" };
        Cover::new(&own.from, note)
    }

    /// What the sender of the case on the screen says.
    pub fn received_cover(&self) -> Option<&Cover> {
        self.preview.as_ref().map(|preview| &preview.cover)
    }

    /// The draft that the case on the screen is sent from.
    pub(super) fn sent_from(&self) -> String {
        let id = match &self.preview {
            Some(preview) => preview.draft,
            None => Some(self.drafts.open.thread()),
        };
        id.map(DraftId::key).unwrap_or_default()
    }

    /// The draft that a received case is compared with: the one picked, the one it was sent from, or the open one.
    pub(super) fn counterpart(&self) -> String {
        let sent = || self.preview.as_ref().and_then(|preview| preview.draft).unwrap_or(self.drafts.open.id).key();
        self.sharing.compare_with.clone().unwrap_or_else(sent)
    }

    /// Has the draft kept as it is sent out now, to compare with what comes back.
    pub(super) fn keep_sent(&self) -> Option<Command> {
        let sent = || (self.drafts.open.id.key(), envelope::encode(&self.drafts.open));
        self.preview.is_none().then(sent).map(Command::KeepSent)
    }
}
