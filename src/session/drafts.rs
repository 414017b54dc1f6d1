//! Managing drafts and files.

use super::command::Command;
use super::state::history::TextBox;
use super::state::notice::Notice;
use super::state::{SaveState, Session};
use super::storage::{StorageTask, SwitchTo};
use crate::action::DraftsAction;
use crate::drafts::DraftId;

/// Applies what the visitor did with drafts.
pub fn update(session: &mut Session, action: DraftsAction) -> Vec<Command> {
    let task = match action {
        DraftsAction::Begin => StorageTask::begin(),
        DraftsAction::Keep => StorageTask::Switch(SwitchTo::New(Box::new(session.case().clone()))),
        DraftsAction::Duplicate(id) => StorageTask::Duplicate(id),
        DraftsAction::Delete(id) => StorageTask::Delete(id),
        DraftsAction::Restore => return restore(session),
        DraftsAction::Rename(id, title) if id == session.drafts.open.id => return rename_open(session, &title),
        DraftsAction::Rename(id, title) => StorageTask::Rename(id, title),
        DraftsAction::SaveFile => StorageTask::WriteFile,
        DraftsAction::SaveRaw(key) => StorageTask::ReadRaw(key),
        DraftsAction::DeleteRaw(key) => StorageTask::RemoveRaw(key),
    };
    vec![Command::Run(task)]
}

/// Renames the draft that is open, also while another case is shown.
fn rename_open(session: &mut Session, title: &str) -> Vec<Command> {
    let drafts = &mut session.drafts;
    let before = drafts.open.case.clone();
    drafts.open.case.set_title(title);
    drafts.editing.history.record(before, &drafts.open.case, Some(TextBox::Title));
    session.drafts.saved = SaveState::Waiting;
    vec![Command::Save]
}

/// Brings back the draft that was deleted last. Those deleted before it can still be brought back.
pub(super) fn restore(session: &mut Session) -> Vec<Command> {
    let Some(Notice::Deleted(mut all)) = session.notice.take_if(|notice| matches!(notice, Notice::Deleted(_))) else {
        return Vec::new();
    };
    let last = all.pop();
    session.notice = (!all.is_empty()).then_some(Notice::Deleted(all));
    last.map(|last| Command::Run(StorageTask::PutBack(last.entries))).into_iter().collect()
}

impl Session {
    /// The id of the next new draft.
    pub(super) fn next_id(&self) -> DraftId {
        DraftId(super::random::splitmix64(self.drafts.random))
    }

    /// Whether nothing was entered and nothing is stored.
    pub(super) fn is_untouched(&self) -> bool {
        self.drafts.open.stamp.is_none() && self.drafts.open.case.is_empty()
    }
}
