//! What is answered in the risk checklist, and what of it is shown.

use super::command::Command;
use super::edit::{edit, edit_text, edit_with_notice};
use super::state::Session;
use super::state::history::TextBox;
use super::state::notice::Undoable;
use super::view::checklist as view;
use crate::action::ChecklistAction;
use crate::action::checklist::{ChecklistFilter, ChecklistTab};
use crate::domain::case::{Case, Place};
use crate::domain::fields::choices;
use crate::domain::risk::answer::{Answer, Reply};
use crate::domain::risk::level::{MAX_LEVELS, ServiceLevel};
use crate::domain::risk::questions::QuestionId;
use crate::domain::risk::score::open_gates;
use crate::domain::value::{Choice, ServiceKind};
use crate::ids::AFTER_QUESTIONS;
use crate::report::checklist_view::{ChecklistView, PrintMode};
use crate::route::Page;

impl Session {
    /// What of the risk checklist is on the screen.
    pub fn checklist_view(&self) -> ChecklistView {
        let mut view = self.checklist.view.clone();
        view.offer = view.offer.min(self.case().offers() - 1);
        // Nobody is called that any more.
        if matches!(view.filter, ChecklistFilter::Owner(_)) && view.listed(self.case()).is_empty() {
            view.filter = ChecklistFilter::All;
        }
        view
    }

    /// What is said about a question, for the offer that is open.
    pub fn reply(&self, id: QuestionId) -> &Reply {
        self.case().reply(self.checklist.view.offer.min(self.case().offers() - 1), id)
    }

    /// Whether an answer can be taken back.
    pub fn can_undo_answer(&self) -> bool {
        !self.checklist.answered.is_empty()
    }

    /// The service levels of a service: the visitor's own, or those suggested for its kind.
    pub fn levels(&self, service: usize) -> Vec<ServiceLevel> {
        if let Some(own) = self.case().levels(service) {
            return own.to_vec();
        }
        let kind: ServiceKind = self.case().choice(Place::Service(service), choices::ServiceKind);
        self.help().map(|help| help.levels(kind.index())).unwrap_or_default()
    }

    /// The service levels of a service with a change, each text bounded.
    fn levels_with(&self, service: usize, change: impl FnOnce(&mut Vec<ServiceLevel>)) -> Vec<ServiceLevel> {
        let mut levels = self.levels(service);
        change(&mut levels);
        levels.iter().map(|level| ServiceLevel::new(level.0.each_ref().map(String::as_str))).collect()
    }
}

/// Applies what the visitor did.
pub fn update(session: &mut Session, action: ChecklistAction) -> Vec<Command> {
    match action {
        ChecklistAction::ShowTab(tab) => {
            session.checklist.view.tab = tab;
            session.checklist.view.print_mode = PrintMode::Screen;
        }
        ChecklistAction::ShowOffer(offer) => session.checklist.view.offer = offer,
        ChecklistAction::Filter(filter) => {
            session.checklist.view.filter = filter;
            session.checklist.view.pinned = None;
        }
        ChecklistAction::BeginWithMustHaves => {
            session.checklist.view.filter = ChecklistFilter::Gates;
            session.checklist.view.pinned = None;
            let first = open_gates(session.case(), session.checklist_view().offer).first().map(|question| question.id);
            return vec![focus(session, first)];
        }
        ChecklistAction::Answer(id, answer) => {
            // It may need a note yet.
            session.checklist.view.pinned = Some(id);
            return say(session, id, answer);
        }
        ChecklistAction::AnswerAndGoOn(id, answer) => {
            let next = session.checklist_view().next(session.case(), id, true);
            session.checklist.view.pinned = None;
            let mut commands = say(session, id, answer);
            commands.push(focus(session, next));
            return commands;
        }
        ChecklistAction::GoToNext(id) => {
            let next = session.checklist_view().next(session.case(), id, true);
            return vec![focus(session, next)];
        }
        ChecklistAction::GoToPrevious(id) => {
            let previous = session.checklist_view().next(session.case(), id, false);
            return vec![focus(session, previous)];
        }
        ChecklistAction::Write { question: id, detail, text } => {
            let mut reply = session.reply(id).clone();
            reply.write(detail, &text);
            session.checklist.view.pinned = Some(id);
            let offer = session.checklist_view().offer;
            let text_box = TextBox::Detail { offer, question: id, detail };
            return edit_text(session, text_box, &mut |case| case.set_reply(offer, id, reply.clone()));
        }
        ChecklistAction::GoTo { question, offer } => return go_to(session, question, offer),
        ChecklistAction::UndoAnswer => {
            let Some((offer, id, before)) = session.checklist.answered.pop() else { return Vec::new() };
            let mut reply = session.case().reply(offer, id).clone();
            reply.answer = before;
            let mut commands = edit(session, &mut |case| case.set_reply(offer, id, reply.clone()));
            commands.extend(go_to(session, id, offer));
            return commands;
        }
        ChecklistAction::TypeLevel { service, row, column, text } => {
            let changed = session.levels_with(service, |levels| {
                if let Some(cell) = levels.get_mut(row).and_then(|level| level.0.get_mut(column as usize)) {
                    *cell = text;
                }
            });
            let text_box = TextBox::Level { service, row, column };
            return edit_text(session, text_box, &mut |case| case.set_levels(service, Some(changed.clone())));
        }
        ChecklistAction::AddLevel { service } => {
            let changed = session.levels_with(service, |levels| {
                if levels.len() < MAX_LEVELS {
                    levels.push(ServiceLevel::default());
                }
            });
            return edit(session, &mut |case| case.set_levels(service, Some(changed.clone())));
        }
        ChecklistAction::RemoveLevel { service, row } => {
            let changed = session.levels_with(service, |levels| {
                if row < levels.len() {
                    levels.remove(row);
                }
            });
            let change = &mut |case: &mut Case| case.set_levels(service, Some(changed.clone()));
            return edit_with_notice(session, Undoable::LevelsChanged, change);
        }
        ChecklistAction::SuggestLevels { service } => {
            let change = &mut |case: &mut Case| case.set_levels(service, None);
            return edit_with_notice(session, Undoable::LevelsChanged, change);
        }
        ChecklistAction::Print { is_blank } => {
            let number = session.checklist.prints.wrapping_add(1);
            session.checklist.prints = number;
            session.checklist.view.tab = ChecklistTab::Questions;
            session.checklist.view.print_mode =
                if is_blank { PrintMode::Blank(number) } else { PrintMode::Filled(number) };
            return vec![Command::PrintNextReport];
        }
    }
    Vec::new()
}

fn say(session: &mut Session, id: QuestionId, answer: Answer) -> Vec<Command> {
    let before = session.reply(id).clone();
    let mut reply = before.clone();
    reply.answer = Some(answer);
    if reply == before {
        return Vec::new();
    }
    let offer = session.checklist_view().offer;
    let commands = set(session, id, reply);
    session.checklist.answered.push((offer, id, before.answer));
    commands
}

fn set(session: &mut Session, id: QuestionId, reply: Reply) -> Vec<Command> {
    let offer = session.checklist_view().offer;
    edit(session, &mut |case| case.set_reply(offer, id, reply.clone()))
}

fn go_to(session: &mut Session, id: QuestionId, offer: usize) -> Vec<Command> {
    session.checklist.view.tab = ChecklistTab::Questions;
    session.checklist.view.offer = offer;
    session.checklist.view.pinned = None;
    if !session.checklist_view().listed(session.case()).iter().any(|question| question.id == id) {
        session.checklist.view.filter = ChecklistFilter::All;
    }
    let focus = focus(session, Some(id));
    if session.page == Page::Risks {
        return vec![focus];
    }
    session.page = Page::Risks;
    vec![Command::SetFragment(session.route(Page::Risks).fragment()), focus]
}

fn focus(session: &Session, id: Option<QuestionId>) -> Command {
    Command::Focus(id.map_or(AFTER_QUESTIONS.to_owned(), |id| view::focus_id(session, id)))
}
