//! What is answered in the risk checklist, and what of it is shown.

use super::action::Command;
use super::route::Page;
use super::update::edit;
use super::view::checklist as view;
use super::{Session, Undoable};
use crate::domain::case::{Case, Place};
use crate::domain::fields::choices;
use crate::domain::risk::answer::{Answer, Detail, Reply};
use crate::domain::risk::level::{MAX_LEVELS, ServiceLevel};
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::{Choice, ServiceKind};
use crate::report::END;
use crate::report::checklist_view::{ChecklistFilter, ChecklistTab, ChecklistView, PrintMode};

/// Something the visitor did in the risk checklist.
#[derive(Debug, PartialEq)]
pub enum ChecklistAction {
    Show(ChecklistTab),
    /// The checklist of this offer.
    Offer(usize),
    Filter(ChecklistFilter),
    Answer(QuestionId, Answer),
    /// The same, and on to the next question.
    AnswerAndGoOn(QuestionId, Answer),
    /// To the next question, or to the one before.
    Step(QuestionId, bool),
    Write(QuestionId, Detail, String),
    /// Show this question about this offer, ready to be answered.
    Ask(QuestionId, usize),
    /// Take the last answer back.
    TakeBack,
    /// Change a service level: service, row, column.
    Level(usize, usize, usize, String),
    AddLevel(usize),
    RemoveLevel(usize, usize),
    /// Back to the suggested service levels.
    SuggestLevels(usize),
    /// Print the checklist, with or without the answers.
    Print {
        is_blank: bool,
    },
    /// The browser has printed.
    Printed,
}

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
        self.book().map(|book| book.levels(kind.index())).unwrap_or_default()
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
        ChecklistAction::Show(tab) => {
            session.desk.tab = tab;
            session.desk.sheet = PrintMode::Screen;
        }
        ChecklistAction::Offer(offer) => session.desk.offer = offer,
        ChecklistAction::Filter(filter) => {
            session.desk.filter = filter;
            session.desk.pinned = None;
        }
        ChecklistAction::Answer(id, answer) => {
            // It may need a note yet.
            session.desk.pinned = Some(id as usize);
            return say(session, id, answer);
        }
        ChecklistAction::AnswerAndGoOn(id, answer) => {
            let next = session.desk().next(session.case(), id, true);
            session.desk.pinned = None;
            let mut commands = say(session, id, answer);
            commands.push(focus(session, next));
            return commands;
        }
        ChecklistAction::Step(id, is_forward) => {
            let next = session.desk().next(session.case(), id, is_forward);
            return vec![focus(session, next)];
        }
        ChecklistAction::Write(id, detail, text) => {
            let mut reply = session.reply(id).clone();
            reply.write(detail, &text);
            session.desk.pinned = Some(id as usize);
            return set(session, id, reply);
        }
        ChecklistAction::Ask(id, offer) => return ask(session, id, offer),
        ChecklistAction::TakeBack => {
            let Some((offer, id, before)) = session.said.pop() else { return Vec::new() };
            let mut reply = session.case().reply(offer, id).clone();
            reply.answer = before;
            let mut commands = edit(session, &mut |case| case.set_reply(offer, id, reply.clone()));
            commands.extend(ask(session, id, offer));
            return commands;
        }
        ChecklistAction::Level(service, row, column, text) => {
            return levels(session, service, &mut |levels| {
                if let Some(cell) = levels.get_mut(row).and_then(|level| level.0.get_mut(column)) {
                    cell.clone_from(&text);
                }
            });
        }
        ChecklistAction::AddLevel(service) => {
            return levels(session, service, &mut |levels| {
                if levels.len() < MAX_LEVELS {
                    levels.push(ServiceLevel::default());
                }
            });
        }
        ChecklistAction::RemoveLevel(service, row) => {
            return undoable(session, service, &mut |levels| {
                if row < levels.len() {
                    levels.remove(row);
                }
            });
        }
        ChecklistAction::SuggestLevels(service) => {
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
            return vec![Command::Print];
        }
        ChecklistAction::Printed => session.desk.sheet = PrintMode::Screen,
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

fn ask(session: &mut Session, id: QuestionId, offer: usize) -> Vec<Command> {
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
