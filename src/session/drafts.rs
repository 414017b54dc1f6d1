//! The visitor's drafts: which one is open, and what comes of errands to the storage.

use super::action::Command;
use super::keeping::{Errand, Moved, Opened, Outcome, Saved as Stored, Switch};
use super::route::{Page, Route};
use super::update::forget_what_was_under_way;
use super::{Deleted, Notice, Saved, Session, habits, unread};
use crate::domain::case::Case;
use crate::drafts::shelf::Unopened;
use crate::drafts::{DraftId, Unreadable, Version};

impl Session {
    /// The name of the next new draft.
    pub(super) fn next_id(&self) -> DraftId {
        DraftId(super::mixed(self.random))
    }

    /// Whether nothing was entered and nothing is stored.
    pub(super) fn is_untouched(&self) -> bool {
        self.draft.stamp.is_none() && self.draft.case.is_empty()
    }

    /// Puts the address of what is on the screen in the address bar.
    pub(super) fn replace_address(&self) -> Command {
        Command::ReplaceFragment(self.route(self.view).fragment())
    }

    fn lists(&self) -> Option<Command> {
        matches!(self.view, Page::Drafts | Page::Changes).then_some(Command::Run(Errand::List))
    }
}

/// Shows the visitor's own drafts: the one asked for, or the open one, or the last.
pub fn show(session: &mut Session, asked: Option<DraftId>) -> Vec<Command> {
    if session.has_opened && asked.is_none_or(|id| id == session.draft.id) {
        return Vec::new();
    }
    vec![Command::Run(Errand::Switch(Switch::Open(asked)))]
}

/// Takes up what has come of an errand.
pub fn done(session: &mut Session, outcome: Outcome) -> Vec<Command> {
    session.random = super::mixed(session.random ^ 1);
    let mut commands = match outcome {
        Outcome::Saved(Ok(stored)) => saved(session, stored),
        Outcome::Saved(Err(error)) => {
            session.saved = Saved::Failed(error);
            Vec::new()
        }
        Outcome::NotLeft(error) => {
            session.saved = Saved::Failed(error);
            session.notice = Some(Notice::NotLeft);
            vec![session.replace_address()]
        }
        Outcome::Opened(Ok(opened)) => self::opened(session, opened),
        Outcome::Opened(Err(error)) => {
            session.has_opened = true;
            session.saved = Saved::Failed(error);
            Vec::new()
        }
        Outcome::Begun(case) => begun(session, case),
        Outcome::Looked(heads) => looked(session, &heads),
        Outcome::Listed(entries) => {
            session.shelf = entries;
            return Vec::new();
        }
        Outcome::Unchanged => {
            if session.saved == Saved::Waiting {
                session.saved = Saved::Nothing;
            }
            return Vec::new();
        }
        Outcome::Written(Ok(())) => Vec::new(),
        Outcome::Written(Err(_)) => {
            session.notice = Some(Notice::NotWritten);
            Vec::new()
        }
        Outcome::Deleted { id, title, entries } => {
            let before = session.notice.take();
            if id == session.draft.id {
                take_up(session, Version::new(session.next_id(), Case::new()), Saved::Nothing);
            }
            session.notice = Some(deleted(before, Deleted { title, entries }));
            vec![Command::ForgetJournal(id.key()), session.replace_address()]
        }
        Outcome::Filed { at, name, text } => {
            let mut commands: Vec<Command> = session.keep_sent().into_iter().collect();
            commands.push(Command::Download { name, text });
            session.notice = None;
            if session.preview.is_none() {
                session.draft.filed = Some(at);
                session.is_filed = true;
                commands.push(Command::Save);
            }
            commands
        }
        Outcome::Raw((key, text)) => {
            let name: String = key.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
            return vec![Command::Download { name: format!("outsight-{name}.txt"), text }];
        }
        Outcome::RawRemoved(entry) => {
            let before = session.notice.take();
            session.notice = Some(deleted(before, Deleted { title: String::new(), entries: vec![entry] }));
            Vec::new()
        }
        Outcome::TakenOver if session.is_untouched() => vec![Command::Run(Errand::Switch(Switch::Open(None)))],
        Outcome::TakenOver => Vec::new(),
        Outcome::Recovered(found) if found.is_empty() => return vec![Command::TidyJournal],
        Outcome::Recovered(found) => {
            let is_stored = found.iter().all(|(_, stored)| stored.is_ok());
            session.notice = Some(if is_stored { Notice::Recovered } else { Notice::NotWritten });
            let open = Errand::Switch(Switch::Open(None));
            let next = if session.is_untouched() && session.preview.is_none() { open } else { Errand::Look };
            // Until they are on the disk, or can be stored at all.
            let mut commands: Vec<Command> = found.into_iter().map(|(entry, _)| Command::WriteJournal(entry)).collect();
            commands.extend([Command::TidyJournal, Command::Run(next)]);
            commands
        }
    };
    commands.extend(session.lists());
    commands
}

/// What was deleted before and not brought back can still be.
fn deleted(before: Option<Notice>, last: Deleted) -> Notice {
    let mut all = match before {
        Some(Notice::Deleted(all)) => all,
        _ => Vec::new(),
    };
    all.push(last);
    Notice::Deleted(all)
}

fn saved(session: &mut Session, stored: Stored) -> Vec<Command> {
    let is_new = session.draft.stamp.is_none() || stored.is_fork;
    session.draft = stored.version;
    session.saved = Saved::Done;
    session.heard = session.being_typed().or(session.heard);
    if stored.is_fork {
        session.notice = Some(Notice::Forked);
    } else if session.notice == Some(Notice::DeletedElsewhere) {
        // It is there again.
        session.notice = None;
    }
    let mut commands = vec![Command::WriteJournal(stored.entry)];
    commands.extend(stored.moved.iter().map(forget_moved));
    if is_new && session.preview.is_none() {
        commands.push(session.replace_address());
    }
    commands
}

/// Makes another draft the one that is worked on.
fn take_up(session: &mut Session, draft: Version, saved: Saved) {
    session.draft = draft;
    session.saved = saved;
    session.is_filed = false;
    session.has_opened = true;
    session.entries.clear();
    if session.preview.is_none() {
        forget_what_was_under_way(session);
        // That the draft came out of the journal is about what is shown now.
        if !matches!(session.notice, Some(Notice::Recovered)) {
            session.notice = None;
        }
    }
}

fn opened(session: &mut Session, opened: Opened) -> Vec<Command> {
    // Why something else could not be opened is also said to those who have drafts.
    let is_refusal = |notice: &mut Notice| matches!(notice, Notice::Refused(_) | Notice::NotOpened);
    let refusal = if session.has_opened { None } else { session.notice.take_if(is_refusal) };
    let notice = match (&opened.draft, opened.asked) {
        (None, Some(_)) => Some(opened.unopened.first().map_or(Notice::NoDraft, unread)),
        _ if !opened.moved.is_empty() => Some(Notice::Parted),
        _ => opened.unopened.first().map(unread),
    };
    match opened.draft {
        Some(version) if opened.problems.is_empty() => take_up(session, version, Saved::Done),
        Some(version) => {
            // What could be used becomes a draft of its own; the stored one keeps what could not.
            take_up(session, version.apart(session.next_id()), Saved::Done);
            session.notice = Some(Notice::Problems(opened.problems));
        }
        None => {
            session.has_opened = true;
            if notice.is_none() && session.preview.is_none() && session.awaited.is_none() {
                habits::offer_tour(session);
            }
        }
    }
    if let Some(notice) = refusal.or(notice) {
        session.notice = Some(notice);
    }
    let mut commands = vec![session.replace_address()];
    commands.extend(unread::put_back(session));
    commands.extend(opened.moved.iter().map(forget_moved));
    commands.extend(opened.earlier.map(Command::Renew));
    commands
}

/// The journal would bring it back.
fn forget_moved((id, tab): &Moved) -> Command {
    Command::ForgetJournal(format!("{}:{}", id.key(), tab.key()))
}

fn unread(unopened: &Unopened) -> Notice {
    match &unopened.reason {
        Unreadable::Newer { title } => Notice::NewerDraft { title: title.clone() },
        Unreadable::NotOurs | Unreadable::Damaged => Notice::Unreadable,
    }
}

fn begun(session: &mut Session, case: Case) -> Vec<Command> {
    let preview = session.preview.take();
    let is_empty = case.is_empty();
    take_up(session, Version::new(session.next_id(), case), Saved::Nothing);
    let mut commands = vec![Command::SetFragment(Route::of_draft(session.view).fragment())];
    if let Some(preview) = preview {
        session.draft.origin = preview.draft;
        session.entries = if is_empty { Vec::new() } else { preview.entries };
        session.notice = Some(Notice::Kept);
    }
    if !is_empty {
        session.saved = Saved::Waiting;
        commands.push(Command::Run(Errand::Save));
    }
    commands
}

/// Another tab has changed something: follows it, or parts from it.
fn looked(session: &mut Session, heads: &[(Version, bool)]) -> Vec<Command> {
    let own = &session.draft;
    let is_clean = !session.has_changes();
    let unseen = heads.iter().filter(|(head, _)| head.stamp.is_some_and(|stamp| !own.follows(stamp)));
    let unseen = unseen.max_by_key(|(head, _)| head.stamp);
    match unseen {
        None if heads.is_empty() && own.stamp.is_some() => {
            session.notice = Some(Notice::DeletedElsewhere);
            Vec::new()
        }
        None => Vec::new(),
        // What cannot be used of it would be gone with the next change here.
        Some((_, false)) if is_clean => Vec::new(),
        Some((head, _)) if is_clean && own.stamp.is_none_or(|stamp| head.follows(stamp)) => {
            let head = head.clone();
            take_up(session, head, Saved::Done);
            unread::put_back(session)
        }
        // The other tab gives way, or, if it is gone, its version is parted at the next save.
        Some((head, _)) if is_clean && head.stamp < own.stamp => Vec::new(),
        Some(_) => vec![Command::Run(Errand::Save)],
    }
}
