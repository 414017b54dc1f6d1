//! What is answered in the risk checklist, and what of it is shown.

use super::command::Command;
use super::edit::edit;
use super::view::checklist as view;
use super::{Session, Undoable};
use crate::action::ChecklistAction;
use crate::action::checklist::{ChecklistFilter, ChecklistTab};
use crate::domain::case::{Case, Place};
use crate::domain::fields::choices;
use crate::domain::risk::answer::{Answer, Reply};
use crate::domain::risk::level::{MAX_LEVELS, ServiceLevel};
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::{Choice, ServiceKind};
use crate::report::END;
use crate::report::checklist_view::{ChecklistView, PrintMode};
use crate::route::Page;

impl Session {
    /// What of the risk checklist is on the screen.
    pub fn desk(&self) -> ChecklistView {
        let mut desk = self.desk.clone();
        desk.offer = desk.offer.min(self.case().offers() - 1);
        // Nobody is called that any more.
        if matches!(desk.filter, ChecklistFilter::Owner(_)) && desk.listed(self.case()).is_empty() {
            desk.filter = ChecklistFilter::All;
        }
        desk
    }

    /// What is said about a question, for the offer that is open.
    pub fn reply(&self, id: QuestionId) -> &Reply {
        self.case().reply(self.desk.offer.min(self.case().offers() - 1), id)
    }

    /// Whether an answer can be taken back.
    pub fn can_take_back(&self) -> bool {
        !self.said.is_empty()
    }

    /// The service levels of a service: the visitor's own, or those suggested for its kind.
    pub fn levels(&self, service: usize) -> Vec<ServiceLevel> {
        if let Some(own) = self.case().levels(service) {
            return own.to_vec();
        }
        let kind: ServiceKind = self.case().choice(Place::Service(service), choices::ServiceKind);
        self.help().map(|help| help.levels(kind.index())).unwrap_or_default()
    }

    /// What was said, and the questions looked for, belong to another case now.
    pub(super) fn forget_answers(&mut self) {
        self.said.clear();
        self.desk = ChecklistView { tab: self.desk.tab, ..ChecklistView::default() };
    }
}

/// Applies what the visitor did.
pub fn update(session: &mut Session, action: ChecklistAction) -> Vec<Command> {
    match action {
        ChecklistAction::ShowTab(tab) => {
            session.desk.tab = tab;
            session.desk.sheet = PrintMode::Screen;
        }
        ChecklistAction::ShowOffer(offer) => session.desk.offer = offer,
        ChecklistAction::Filter(filter) => {
            session.desk.filter = filter;
            session.desk.pinned = None;
        }
        ChecklistAction::Answer(id, answer) => {
            // It may need a note yet.
            session.desk.pinned = Some(id);
            return say(session, id, answer);
        }
        ChecklistAction::AnswerAndGoOn(id, answer) => {
            let next = session.desk().next(session.case(), id, true);
            session.desk.pinned = None;
            let mut commands = say(session, id, answer);
            commands.push(focus(session, next));
            return commands;
        }
        ChecklistAction::GoToNext(id) => {
            let next = session.desk().next(session.case(), id, true);
            return vec![focus(session, next)];
        }
        ChecklistAction::GoToPrevious(id) => {
            let previous = session.desk().next(session.case(), id, false);
            return vec![focus(session, previous)];
        }
        ChecklistAction::Write { question: id, detail, text } => {
            let mut reply = session.reply(id).clone();
            reply.write(detail, &text);
            session.desk.pinned = Some(id);
            return set(session, id, reply);
        }
        ChecklistAction::GoTo { question, offer } => return go_to(session, question, offer),
        ChecklistAction::UndoAnswer => {
            let Some((offer, id, before)) = session.said.pop() else { return Vec::new() };
            let mut reply = session.case().reply(offer, id).clone();
            reply.answer = before;
            let mut commands = edit(session, &mut |case| case.set_reply(offer, id, reply.clone()));
            commands.extend(go_to(session, id, offer));
            return commands;
        }
        ChecklistAction::TypeLevel { service, row, column, text } => {
            return levels(session, service, &mut |levels| {
                if let Some(cell) = levels.get_mut(row).and_then(|level| level.0.get_mut(column as usize)) {
                    cell.clone_from(&text);
                }
            });
        }
        ChecklistAction::AddLevel { service } => {
            return levels(session, service, &mut |levels| {
                if levels.len() < MAX_LEVELS {
                    levels.push(ServiceLevel::default());
                }
            });
        }
        ChecklistAction::RemoveLevel { service, row } => {
            return undoable(session, service, &mut |levels| {
                if row < levels.len() {
                    levels.remove(row);
                }
            });
        }
        ChecklistAction::SuggestLevels { service } => {
            let before = session.case().clone();
            let commands = edit(session, &mut |case| case.set_levels(service, None));
            session.offer_undo(before, Undoable::LevelsChanged);
            return commands;
        }
        ChecklistAction::Print { is_blank } => {
            let number = session.printed.wrapping_add(1);
            session.printed = number;
            session.desk.tab = ChecklistTab::Questions;
            session.desk.sheet = if is_blank { PrintMode::Blank(number) } else { PrintMode::Filled(number) };
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
    let offer = session.desk().offer;
    let commands = set(session, id, reply);
    session.said.push((offer, id, before.answer));
    commands
}

fn set(session: &mut Session, id: QuestionId, reply: Reply) -> Vec<Command> {
    let offer = session.desk().offer;
    edit(session, &mut |case| case.set_reply(offer, id, reply.clone()))
}

fn go_to(session: &mut Session, id: QuestionId, offer: usize) -> Vec<Command> {
    session.desk.tab = ChecklistTab::Questions;
    session.desk.offer = offer;
    session.desk.pinned = None;
    if !session.desk().listed(session.case()).iter().any(|question| question.id == id) {
        session.desk.filter = ChecklistFilter::All;
    }
    let focus = focus(session, Some(id));
    if session.view == Page::Risks {
        return vec![focus];
    }
    session.view = Page::Risks;
    vec![Command::SetFragment(session.route(Page::Risks).fragment()), focus]
}

fn focus(session: &Session, id: Option<QuestionId>) -> Command {
    Command::Focus(id.map_or(END.to_owned(), |id| view::focus_id(session, id)))
}

fn levels(session: &mut Session, service: usize, change: &mut dyn FnMut(&mut Vec<ServiceLevel>)) -> Vec<Command> {
    let mut levels = session.levels(service);
    change(&mut levels);
    let bounded = |level: &ServiceLevel| ServiceLevel::new(level.0.each_ref().map(String::as_str));
    let levels: Vec<ServiceLevel> = levels.iter().map(bounded).collect();
    edit(session, &mut |case: &mut Case| case.set_levels(service, Some(levels.clone())))
}

fn undoable(session: &mut Session, service: usize, change: &mut dyn FnMut(&mut Vec<ServiceLevel>)) -> Vec<Command> {
    let before = session.case().clone();
    let commands = levels(session, service, change);
    session.offer_undo(before, Undoable::LevelsChanged);
    commands
}
