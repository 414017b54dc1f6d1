//! Plans: contingency actions if the provider fails, and service levels to ask for.

use super::Context;
use super::checklist::{detail_box, section};
use super::markup::{Attribute, Control, Element, Tag};
use super::render::{button, scrolling};
use crate::action::ChecklistAction;
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
pub fn blocks(context: &Context<'_>, desk: &ChecklistView) -> Vec<Element> {
    let services = 0..context.computed.case.services();
    std::iter::once(contingency(context, desk)).chain(services.map(|service| levels(context, service))).collect()
}

/// One line for each open question about dependency.
fn contingency(context: &Context<'_>, desk: &ChecklistView) -> Element {
    let (words, case) = (context.words.checklist, &context.computed.case);
    let own = section("contingency", "card", words.contingency_heading, words.contingency_about);
    let open =
        applicable(case).filter(|question| question.area == Area::Dependency && question.is_open(case, desk.offer));
    let open: Vec<&Question> = open.collect();
    if open.is_empty() {
        return own.with(Tag::P.element().text(words.contingency_nothing));
    }
    own.all(open.into_iter().map(|question| {
        let details = [Detail::Plan, Detail::Owner, Detail::Due].into_iter();
        let boxes = details.fold(Tag::DIV.element().class("fields"), |boxes, detail| {
            boxes.control(detail_box(context, "plan", question, detail))
        });
        let legend = Tag::LEGEND.element().text((context.words.book.question)(question).ask);
        Tag::FIELDSET.element().class("question").with(legend).with(boxes)
    }))
}

/// The suggested contingency action; for an outage, by the kind of the first service.
pub(super) fn suggestion(context: &Context<'_>, question: &Question) -> String {
    let plan = (context.words.book.question)(question).plan.unwrap_or_default();
    let kind: ServiceKind = context.computed.case.choice(Place::Service(0), choices::ServiceKind);
    match question.id {
        QuestionId::F7 => format!("{plan} {}", context.words.checklist.fallbacks[kind.index()]),
        _ => plan.to_owned(),
    }
}

/// The service-level sheet of a service.
fn levels(context: &Context<'_>, service: usize) -> Element {
    let (words, case) = (context.words.checklist, &context.computed.case);
    let name = labels::place(case, Place::Service(service), context.texts);
    let id = format!("levels-s{}", service + 1);
    let rows: Vec<String> = match case.levels(service) {
        Some(own) => own.iter().map(|level| level.0[LevelColumn::Metric as usize].clone()).collect(),
        None => {
            let kind: ServiceKind = case.choice(Place::Service(service), choices::ServiceKind);
            context.words.book.levels[kind.index()].iter().map(|level| level[0].to_owned()).collect()
        }
    };
    let head = LevelColumn::ALL.iter().map(|column| (context.texts.declared.option)(column.option()));
    let head = head.map(|column| Tag::TH.element().attr(Attribute::SCOPE, "col").text(column));
    let row = |(row, metric): (usize, &String)| {
        let cell = |column: &LevelColumn| Tag::TD.element().control(Control::Level { service, row, column: *column });
        let about = fill(words.remove_level, &[("metric", shown(metric))]);
        let remove =
            button("link", words.remove, ChecklistAction::RemoveLevel { service, row }).attr(Attribute::LABEL, about);
        Tag::TR.element().all(LevelColumn::ALL.iter().map(cell)).with(Tag::TD.element().with(remove))
    };
    let sheet = Tag::TABLE
        .element()
        .class("levels")
        .with(Tag::THEAD.element().with(Tag::TR.element().all(head).with(Tag::TD.element())))
        .with(Tag::TBODY.element().all(rows.iter().enumerate().map(row)));
    let own = section(&id, "card", words.levels_heading, &fill(words.levels_about, &[("name", &name)]))
        .with(scrolling(context.words.table_scroll).with(sheet))
        .with(button("link", words.add_level, ChecklistAction::AddLevel { service }));
    match case.levels(service) {
        None => own,
        Some(_) => own.text(" ").with(button("link", words.suggest_levels, ChecklistAction::SuggestLevels { service })),
    }
}
