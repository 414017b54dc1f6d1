//! The action list of the checklist: what is to be done, by whom and until when, as a table and as files.

use super::context::Context;
use super::{calendar, csv, risks};
use crate::document::*;
use crate::domain::case::Place;
use crate::domain::risk::actions::{RiskAction, actions};
use crate::domain::risk::answer::Detail;
use crate::domain::risk::question::QuestionScope;
use crate::text::labels;
use crate::text::name::shown;

/// The card.
pub fn card(context: &Context<'_>) -> Card {
    let words = &context.words.checklist;
    let actions = actions(&context.computed.case, context.computed.compared);
    if actions.is_empty() {
        return Card::wide("actions", words.actions_heading, vec![CardPart::text(words.actions_nothing)]);
    }
    let rows: Vec<[String; 6]> = actions.iter().map(|action| row(context, action)).collect();
    let mut files =
        vec![file(words.actions_csv, "actions.csv", "text/csv", &csv::write(&words.actions_columns, &rows))];
    let events: Vec<calendar::DueDay<'_>> =
        actions.iter().zip(&rows).filter_map(|(action, row)| event(action, row)).collect();
    if !events.is_empty() {
        files.push(file(words.actions_calendar, "actions.ics", "text/calendar", &calendar::write(&events)));
    }
    let rows = rows.into_iter().map(|[question, cells @ ..]| TableRow::text(question, cells.to_vec())).collect();
    let table = CardPart::Table(context.table(&words.actions_columns, rows));
    let parts = vec![CardPart::text(words.actions_about), table, CardPart::Actions(files)];
    Card::wide("actions", words.actions_heading, parts)
}

/// Question, offer, answer, what to ask for, owner, date.
fn row(context: &Context<'_>, action: &RiskAction<'_>) -> [String; 6] {
    let RiskAction { question, offer, reply } = action;
    let answer = risks::answer(context, *offer, question);
    let about = context.words.question(question);
    let offer = match question.scope {
        QuestionScope::Company => context.words.checklist.for_all_offers.to_owned(),
        QuestionScope::Offer => labels::place(&context.computed.case, Place::Offer(*offer), context.texts),
    };
    let written = |detail| shown(reply.detail(detail));
    [
        format!("{} {}", risks::number(question), about.ask),
        offer,
        answer,
        about.remedy.to_owned(),
        written(Detail::Owner),
        written(Detail::Due),
    ]
}

/// A day in the calendar of whoever takes the file over; none without a date.
fn event<'a>(
    action: &RiskAction<'_>,
    [question, offer, _, remedy, owner, due]: &'a [String; 6],
) -> Option<calendar::DueDay<'a>> {
    let id = format!("{}-{}", action.question.key, action.offer + 1);
    calendar::DueDay::new(id, due, [question, offer, owner, remedy])
}

/// A link that saves a file; nothing is sent anywhere.
fn file(label: &str, name: &str, kind: &str, text: &str) -> CardAction {
    CardAction::Link(Link::file(label, name, kind, text))
}
