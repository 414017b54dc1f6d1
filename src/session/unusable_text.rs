//! Texts that cannot be used stay where they were typed for as long as the tab lives, over a reload and while another draft is
//! shown. They are not part of the case, and no other tab has them.

use super::command::Command;
use super::state::Session;
use super::state::typed::Typed;
use super::state::unusable::{UnusableText, write};
use super::text_input::{leave_all, read_again};
use crate::domain::case::InputId;

impl Session {
    /// The id of the draft; empty for one that was never saved, which has another id after a reload.
    fn draft_key(&self) -> String {
        self.drafts.open.stamp.map(|_| self.drafts.open.id.key()).unwrap_or_default()
    }

    fn has_input(&self, input: InputId) -> bool {
        match input {
            InputId::Field(place, id) | InputId::Low(place, id) | InputId::High(place, id) => {
                self.drafts.open.case.inputs().any(|(own, field)| own == place && field.id == id)
            }
            InputId::InScenario(scenario, place, id) => {
                let case = &self.drafts.open.case;
                scenario < case.scenarios().len() && case.can_vary(place, id)
            }
            InputId::Amount { line, .. } => line < self.drafts.open.case.custom.len(),
        }
    }
}

/// Keeps what cannot be used of the visitor's own draft, if that has changed.
pub(super) fn keep(session: &mut Session) -> Option<Command> {
    if session.preview.is_some() || !session.drafts.has_looked {
        return None;
    }
    let draft = session.draft_key();
    let own = |typed: &Typed| UnusableText {
        draft: draft.clone(),
        input: typed.input,
        text: typed.text.clone(),
        commas: typed.commas,
    };
    let mut texts: Vec<UnusableText> = session.unusable().map(own).collect();
    let others = session.unusable_texts.iter().filter(|kept| !kept.draft.is_empty() && kept.draft != draft);
    texts.extend(others.cloned());
    if texts == session.unusable_texts {
        return None;
    }
    session.unusable_texts = texts;
    Some(Command::KeepUnusableTexts(write(&session.unusable_texts)))
}

/// Puts what could not be used back into the inputs of the draft that has just been opened.
pub(super) fn put_back(session: &mut Session) -> Vec<Command> {
    if session.preview.is_some() {
        return Vec::new();
    }
    let draft = session.draft_key();
    let own: Vec<UnusableText> = session.unusable_texts.iter().filter(|kept| kept.draft == draft).cloned().collect();
    for kept in own.into_iter().filter(|kept| session.has_input(kept.input)).collect::<Vec<_>>() {
        session.put_text(kept.input, kept.text, Some(kept.commas));
    }
    let mut commands = read_again(session);
    commands.extend(leave_all(session));
    commands
}
