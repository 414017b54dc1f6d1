//! Applies the results of storage tasks: which draft is open, and whether it is saved.

use super::task::{Moved, OpenedDraft, SavedVersion, StorageResult, StorageTask, SwitchTo};
use crate::domain::case::Case;
use crate::drafts::store::UnreadableEntry;
use crate::drafts::{DraftId, Unreadable, Version};
use crate::route::{Page, Route};
use crate::session::command::Command;
use crate::session::random::splitmix64;
use crate::session::state::editing::Editing;
use crate::session::state::history::History;
use crate::session::state::notice::{Deleted, Notice};
use crate::session::state::{SaveState, Session};
use crate::session::unusable_text;

impl Session {
    /// Reads the list of drafts again if it is on the screen.
    fn refresh_list(&self) -> Option<Command> {
        matches!(self.page, Page::Drafts | Page::Changes).then_some(Command::Run(StorageTask::List))
    }
}

/// Shows the visitor's own drafts: the one asked for, or the open one, or the last.
pub fn show(session: &mut Session, asked: Option<DraftId>) -> Vec<Command> {
    if session.drafts.has_looked && asked.is_none_or(|id| id == session.drafts.open.id) {
        return Vec::new();
    }
    vec![Command::Run(StorageTask::Switch(SwitchTo::Stored(asked)))]
}

/// Looks at what another tab has changed.
pub fn look(session: &Session) -> Vec<Command> {
    let mut commands = vec![Command::Run(StorageTask::Look)];
    if matches!(session.drafts.saved, SaveState::Failed(_)) {
        commands.push(Command::Save);
    }
    commands
}

/// Applies the result of a storage task.
pub fn update(session: &mut Session, result: StorageResult) -> Vec<Command> {
    session.drafts.random = splitmix64(session.drafts.random ^ 1);
    let mut commands = match result {
        StorageResult::Saved(Ok(stored)) => saved(session, stored),
        StorageResult::Saved(Err(error)) => {
            session.drafts.saved = SaveState::Failed(error);
            Vec::new()
        }
        StorageResult::NotLeft(error) => {
            session.drafts.saved = SaveState::Failed(error);
            session.notice = Some(Notice::NotLeft);
            vec![session.replace_address()]
        }
        StorageResult::Opened(Ok(opened)) => self::opened(session, opened),
        StorageResult::Opened(Err(error)) => {
            session.drafts.has_looked = true;
            session.drafts.saved = SaveState::Failed(error);
            Vec::new()
        }
        StorageResult::Begun(case) => begun(session, case),
        StorageResult::Looked(tips) => looked(session, &tips),
        StorageResult::Listed(entries) => {
            session.drafts.listed = entries;
            return Vec::new();
        }
        StorageResult::Unchanged => {
            if session.drafts.saved == SaveState::Waiting {
                session.drafts.saved = SaveState::Unchanged;
            }
            return Vec::new();
        }
        StorageResult::Written(Ok(())) => Vec::new(),
        StorageResult::Written(Err(_)) => {
            session.notice = Some(Notice::NotWritten);
            Vec::new()
        }
        StorageResult::Deleted { id, title, entries } => {
            let before = session.notice.take();
            if id == session.drafts.open.id {
                work_on(session, Version::new(session.next_id(), Case::new()), SaveState::Unchanged);
            }
            session.notice = Some(deleted(before, Deleted { title, entries }));
            vec![Command::ForgetJournal(id.key()), session.replace_address()]
        }
        StorageResult::FileWritten { at, name, text } => {
            let mut commands: Vec<Command> = session.keep_sent().into_iter().collect();
            commands.push(Command::Download { name, text });
            session.notice = None;
            if session.preview.is_none() {
                session.drafts.open.filed = Some(at);
                session.drafts.is_filed = true;
                commands.push(Command::Save);
            }
            commands
        }
        StorageResult::RawRead((key, text)) => {
            let name: String = key.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
            return vec![Command::Download { name: format!("outsight-{name}.txt"), text }];
        }
        StorageResult::RawRemoved(entry) => {
            let before = session.notice.take();
            session.notice = Some(deleted(before, Deleted { title: String::new(), entries: vec![entry] }));
            Vec::new()
        }
        StorageResult::LegacyReplaced if session.is_untouched() => {
            vec![Command::Run(StorageTask::Switch(SwitchTo::Stored(None)))]
        }
        StorageResult::LegacyReplaced => Vec::new(),
        StorageResult::Recovered(found) if found.is_empty() => return vec![Command::TidyJournal],
        StorageResult::Recovered(found) => {
            let is_stored = found.iter().all(|(_, stored)| stored.is_ok());
            session.notice = Some(if is_stored { Notice::Recovered } else { Notice::NotWritten });
            let open = StorageTask::Switch(SwitchTo::Stored(None));
            let is_free = session.is_untouched() && session.preview.is_none();
            let next = if is_free { open } else { StorageTask::Look };
            // The journal keeps them until they are on the disk, or can be stored at all.
            let mut commands: Vec<Command> = found.into_iter().map(|(entry, _)| Command::WriteJournal(entry)).collect();
            commands.extend([Command::TidyJournal, Command::Run(next)]);
            commands
        }
    };
    commands.extend(session.refresh_list());
    commands
}

/// Adds a deleted draft to those that were deleted before and not brought back.
fn deleted(before: Option<Notice>, last: Deleted) -> Notice {
    let mut all = match before {
        Some(Notice::Deleted(all)) => all,
        _ => Vec::new(),
    };
    all.push(last);
    Notice::Deleted(all)
}

fn saved(session: &mut Session, stored: SavedVersion) -> Vec<Command> {
    let is_new = session.drafts.open.stamp.is_none() || stored.is_fork;
    session.drafts.open = stored.version;
    session.drafts.saved = SaveState::Saved;
    let typing = session.being_typed();
    let editing = session.editing_mut();
    editing.left = typing.or(editing.left);
    if stored.is_fork {
        // It is another draft now, under another name.
        session.drafts.editing.history = History::default();
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
fn work_on(session: &mut Session, draft: Version, saved: SaveState) {
    session.drafts.open = draft;
    session.drafts.saved = saved;
    session.drafts.is_filed = false;
    session.drafts.has_looked = true;
    session.drafts.editing = Editing::default();
    if session.preview.is_none() {
        session.checklist.forget_case();
        // That the draft came out of the journal is about what is shown now.
        if !matches!(session.notice, Some(Notice::Recovered)) {
            session.notice = None;
        }
    }
}

fn opened(session: &mut Session, opened: OpenedDraft) -> Vec<Command> {
    // Why something else could not be opened is also said to those who have drafts.
    let is_refusal = |notice: &mut Notice| matches!(notice, Notice::Refused(_) | Notice::NotOpened);
    let refusal = if session.drafts.has_looked { None } else { session.notice.take_if(is_refusal) };
    let notice = match (&opened.draft, opened.asked) {
        (None, Some(_)) => Some(opened.unreadable.first().map_or(Notice::NoDraft, unreadable)),
        _ if !opened.moved.is_empty() => Some(Notice::ConflictCopied),
        _ => opened.unreadable.first().map(unreadable),
    };
    match opened.draft {
        Some(version) if opened.problems.is_empty() => work_on(session, version, SaveState::Saved),
        Some(version) => {
            // What could be used becomes a draft of its own; the stored one keeps what could not.
            work_on(session, version.fork(session.next_id()), SaveState::Saved);
            session.notice = Some(Notice::Problems(opened.problems));
        }
        None => {
            session.drafts.has_looked = true;
        }
    }
    if let Some(notice) = refusal.or(notice) {
        session.notice = Some(notice);
    }
    let mut commands = vec![session.replace_address()];
    commands.extend(unusable_text::put_back(session));
    commands.extend(opened.moved.iter().map(forget_moved));
    commands.extend(opened.legacy.map(Command::ConvertLegacy));
    commands
}

/// Removes a moved version from the journal, which would bring it back.
fn forget_moved((id, tab): &Moved) -> Command {
    Command::ForgetJournal(format!("{}:{}", id.key(), tab.key()))
}

fn unreadable(entry: &UnreadableEntry) -> Notice {
    match &entry.reason {
        Unreadable::Newer { title } => Notice::NewerDraft { title: title.clone() },
        Unreadable::NotOurs | Unreadable::Damaged => Notice::Unreadable,
    }
}

fn begun(session: &mut Session, case: Case) -> Vec<Command> {
    let preview = session.preview.take();
    let is_empty = case.is_empty();
    work_on(session, Version::new(session.next_id(), case), SaveState::Unchanged);
    let mut commands = vec![Command::SetFragment(Route::of_draft(session.page).fragment())];
    if let Some(preview) = preview {
        session.drafts.open.origin = preview.draft;
        if !is_empty {
            session.drafts.editing = preview.editing;
            session.drafts.editing.set_aside();
        }
        session.notice = Some(Notice::Kept);
    }
    if !is_empty {
        session.drafts.saved = SaveState::Waiting;
        commands.push(Command::Run(StorageTask::Save));
    }
    commands
}

/// Another tab has changed something: follows its version, or keeps this one apart from it.
fn looked(session: &mut Session, tips: &[(Version, bool)]) -> Vec<Command> {
    let own = &session.drafts.open;
    let is_clean = !session.has_changes();
    let unseen = tips.iter().filter(|(tip, _)| tip.stamp.is_some_and(|stamp| !own.follows(stamp)));
    let unseen = unseen.max_by_key(|(tip, _)| tip.stamp);
    match unseen {
        None if tips.is_empty() && own.stamp.is_some() => {
            session.notice = Some(Notice::DeletedElsewhere);
            Vec::new()
        }
        None => Vec::new(),
        // The next change here would lose what cannot be used of it.
        Some((_, false)) if is_clean => Vec::new(),
        Some((tip, _)) if is_clean && own.stamp.is_none_or(|stamp| tip.follows(stamp)) => {
            let tip = tip.clone();
            work_on(session, tip, SaveState::Saved);
            unusable_text::put_back(session)
        }
        // The other tab gives way. If it is gone, the next save makes a conflict copy of its version.
        Some((tip, _)) if is_clean && tip.stamp < own.stamp => Vec::new(),
        Some(_) => vec![Command::Run(StorageTask::Save)],
    }
}
