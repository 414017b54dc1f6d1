//! Plans: contingency actions if the provider fails, and service levels to ask for.

use super::action_list;
use super::context::Context;
use crate::action::ChecklistAction;
use crate::document::{Button, Card, CardPart, DetailBox, QuestionForm, QuestionItem, ServiceLevelSheet};
use crate::domain::case::Place;
use crate::domain::fields::choices;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::level::LevelColumn;
use crate::domain::risk::question::{Area, Question};
use crate::domain::risk::questions::QuestionId;
use crate::domain::risk::score::applicable;
use crate::domain::value::{Choice, ServiceKind};
use crate::report::checklist_view::ChecklistView;
use crate::text::name::shown;
use crate::text::{fill, labels};

/// The plans of a case.
pub fn cards(context: &Context<'_>, view: &ChecklistView) -> Vec<Card> {
    let services = 0..context.computed.case.services();
    [action_list::card(context), contingency(context, view)]
        .into_iter()
        .chain(services.map(|service| levels(context, service)))
        .collect()
}

/// A plan for each question of dependency that is not closed.
fn contingency(context: &Context<'_>, view: &ChecklistView) -> Card {
    let (words, case) = (&context.words.checklist, &context.computed.case);
    let open =
        applicable(case).filter(|question| question.area == Area::Dependency && question.is_open(case, view.offer));
    let plan = |question: &Question| {
        let details = [Detail::Plan, Detail::Owner, Detail::Due];
        let details = details.into_iter().map(|detail| detail_box(context, "plan", question, detail)).collect();
        CardPart::Question(Box::new(QuestionItem {
            id: question.id,
            element_id: None,
            number: String::new(),
            question: context.words.question(question).ask.to_owned(),
            marks: Vec::new(),
            form: QuestionForm::Plan { details },
        }))
    };
    let mut parts: Vec<CardPart> = open.map(plan).collect();
    if parts.is_empty() {
        parts.push(CardPart::Plain(words.contingency_nothing.to_owned()));
    }
    parts.insert(0, CardPart::text(words.contingency_about));
    Card::half("contingency", words.contingency_heading, parts)
}

/// The suggested contingency action; for an outage, by the kind of the first service.
pub(super) fn suggestion(context: &Context<'_>, question: &Question) -> String {
    let plan = context.words.question(question).plan.unwrap_or_default();
    let kind: ServiceKind = context.computed.case.choice(Place::Service(0), choices::ServiceKind);
    match question.id {
        QuestionId::F7 => context.texts.locale.sentences(&[plan, context.words.checklist.fallbacks[kind.index()]]),
        _ => plan.to_owned(),
    }
}

/// The service-level sheet of a service.
fn levels(context: &Context<'_>, service: usize) -> Card {
    let (words, case) = (&context.words.checklist, &context.computed.case);
    let name = labels::place(case, Place::Service(service), context.texts);
    let id = format!("levels-s{}", service + 1);
    let rows: Vec<String> = match case.levels(service) {
        Some(own) => own.iter().map(|level| level.0[LevelColumn::Metric as usize].clone()).collect(),
        None => {
            let kind: ServiceKind = case.choice(Place::Service(service), choices::ServiceKind);
            context.words.levels(kind).iter().map(|level| level[0].to_owned()).collect()
        }
    };
    let row = |(row, metric): (usize, &String)| {
        let name = fill(words.remove_level, &[("metric", shown(metric))]);
        Button::link(words.remove, ChecklistAction::RemoveLevel { service, row }).named(name)
    };
    let sheet = ServiceLevelSheet {
        service,
        name: context.words.table_scroll.to_owned(),
        columns: LevelColumn::ALL
            .iter()
            .map(|column| context.texts.tables.say(column.option().label).to_owned())
            .collect(),
        rows: rows.iter().enumerate().map(row).collect(),
    };
    let mut parts = vec![
        CardPart::Text(fill(words.levels_about, &[("name", &name)])),
        CardPart::ServiceLevels(sheet),
        CardPart::Button(Button::link(words.add_level, ChecklistAction::AddLevel { service })),
    ];
    if case.levels(service).is_some() {
        parts.push(CardPart::Button(Button::link(words.suggest_levels, ChecklistAction::SuggestLevels { service })));
    }
    let heading = match case.services() {
        1 => words.levels_heading.to_owned(),
        _ => labels::labelled(words.levels_heading, &name, context.texts),
    };
    Card::half(&id, &heading, parts)
}

/// A box for something written down about a question; `page` keeps its id apart from that of another box for the same.
pub(super) fn detail_box(context: &Context<'_>, page: &str, question: &Question, detail: Detail) -> DetailBox {
    let suggestion = match detail {
        Detail::Plan => suggestion(context, question),
        _ => String::new(),
    };
    DetailBox { element_id: format!("{page}-{}-{}", question.key, detail.option().key), detail, suggestion }
}
