//! The page of the risk checklist.

use super::context::Context;
use super::help::clause;
use super::{plans, risks, toolbar};
use crate::action::ChecklistAction;
use crate::action::checklist::{ChecklistFilter, ChecklistTab};
use crate::document::{
    Card, CardPart, CardStyle, Folded, InputRef, Link, QuestionAbout, QuestionForm, QuestionItem, Section, Status,
    TabButton, Tabs, TabsClass, Verdict,
};
use crate::domain::case::Place;
use crate::domain::field::{Field, Group, Scope};
use crate::domain::fields::FieldId;
use crate::domain::risk::answer::{Answer, Detail, Reply};
use crate::domain::risk::question::{Area, Clause, Question, QuestionScope};
use crate::domain::risk::score::{Score, applicable, area_score, gates, open_gates, score};
use crate::domain::value::Choice;
use crate::ids::AFTER_QUESTIONS;
use crate::report::checklist_view::{ChecklistView, PrintMode};
use crate::text::name::shown;
use crate::text::{fill, labels};

/// One question of so many has to be answered before the exposure is shown: judgement.
const TELLING: usize = 3;

/// The sections of a tab of the page.
pub fn sections(context: &Context<'_>, view: &ChecklistView, can_take_back: bool) -> Vec<Section> {
    // Paper has all questions, whatever was looked for on the screen.
    let view = &match view.print_mode {
        PrintMode::Screen => view.clone(),
        PrintMode::Filled(_) | PrintMode::Blank(_) => ChecklistView { filter: ChecklistFilter::All, ..view.clone() },
    };
    let is_blank = matches!(view.print_mode, PrintMode::Blank(_));
    let mut sections = vec![Section::Status(if is_blank { blank_status(context) } else { status(context, view) })];
    match view.tab {
        ChecklistTab::Questions => {
            if !is_blank {
                sections.extend(toolbar::begin(context, view));
                sections.push(screening(context).into());
                sections.push(Section::Toolbar(toolbar::toolbar(context, view, can_take_back)));
            }
            sections.extend(Area::ALL.iter().filter_map(|own| area(context, view, *own)).map(Section::from));
            if view.listed(&context.computed.case).is_empty() {
                sections.push(Section::Notice(context.words.checklist.nothing_here.to_owned()));
            }
            sections.extend(toolbar::next_area(context, view));
            sections
                .push(Section::End { id: AFTER_QUESTIONS.to_owned(), text: context.words.checklist.end.to_owned() });
        }
        ChecklistTab::Results => {
            sections.extend(risks::cards(context).into_iter().map(Section::from));
            sections.push(anchors(context).into());
        }
        ChecklistTab::Plans => sections.extend(plans::cards(context, view).into_iter().map(Section::from)),
    }
    sections
}

fn blank_status(context: &Context<'_>) -> Status {
    let words = &context.words.checklist;
    Status {
        verdict: None,
        sentence: words.heading.to_owned(),
        basis: words.blank_about.to_owned(),
        // Not on paper: the way back where a browser does not say that it has printed.
        tabs: vec![tab_row(context, None)],
    }
}

/// Whether anything may be signed, and what the page shows.
fn status(context: &Context<'_>, view: &ChecklistView) -> Status {
    let (words, case) = (&context.words.checklist, &context.computed.case);
    let (open, count) = (open_gates(case, view.offer).len(), gates(case).count());
    let all = score(case, view.offer, |_| true);
    let is_assessed = all.answered > 0;
    let status = match count {
        0 => words.no_gate.to_owned(),
        _ if is_assessed => labels::gates(open, context.texts),
        _ => labels::counted(&words.not_assessed, count, context.texts),
    };
    let sentence = match case.offers() {
        1 => status,
        _ => labels::labelled(&labels::place(case, Place::Offer(view.offer), context.texts), &status, context.texts),
    };
    let verdict = match open {
        0 if all.answered == all.applicable => Verdict::Saves,
        0 => Verdict::Open,
        _ if !is_assessed => Verdict::Open,
        _ => Verdict::Costs,
    };
    let offer = |offer: usize| {
        let name = labels::place(case, Place::Offer(offer), context.texts);
        TabButton::new(&name, view.offer == offer, ChecklistAction::ShowOffer(offer))
    };
    let mut tabs = vec![tab_row(context, Some(view.tab))];
    if case.offers() > 1 {
        let offers = (0..case.offers()).map(offer).collect();
        tabs.push(Tabs { name: words.offers_label.to_owned(), class: TabsClass::Sides, tabs: offers });
    }
    Status { verdict: Some(verdict), sentence, basis: basis(context, all), tabs }
}

/// What the status rests on.
fn basis(context: &Context<'_>, all: Score) -> String {
    let (words, case) = (&context.words.checklist, &context.computed.case);
    let values = [
        ("answered", all.answered.to_string()),
        ("asked", all.applicable.to_string()),
        ("proven", all.proven.to_string()),
    ];
    let basis = fill(words.basis, &values);
    // Of fewer answers it would say how little is known rather than how large the risk is.
    let is_telling = all.answered * TELLING >= all.applicable;
    let exposure = all
        .exposure()
        .filter(|_| is_telling)
        .map(|share| fill(words.exposure, &[("exposure", &context.texts.locale.percent(share))]));
    let excepted = match applicable(case).count() - all.applicable {
        0 => String::new(),
        count => labels::counted(&words.excepted, count, context.texts),
    };
    let further = match all.answered {
        _ if all.applicable == all.answered => "",
        0 => words.nothing_known,
        _ => words.open_counts,
    };
    context.texts.locale.sentences(&[basis.as_str(), &exposure.unwrap_or_default(), &excepted, further])
}

/// The tabs of the page; none is pressed while a blank sheet is shown.
fn tab_row(context: &Context<'_>, shown: Option<ChecklistTab>) -> Tabs {
    let words = &context.words.checklist;
    let tabs = ChecklistTab::ALL.into_iter().zip(words.tabs);
    let tabs = tabs.map(|(own, name)| TabButton::new(name, shown == Some(own), ChecklistAction::ShowTab(own)));
    Tabs { name: words.tabs_label.to_owned(), class: TabsClass::Sides, tabs: tabs.collect() }
}

/// The questions that decide which others apply.
fn screening(context: &Context<'_>) -> Card {
    let words = &context.words.checklist;
    let mut inputs: Vec<InputRef> = inputs_of(Group::Screening);
    if context.computed.case.services() == 1 {
        inputs.push(InputRef { place: Place::Service(0), field: FieldId::ServiceKind });
    }
    let parts = vec![CardPart::text(words.opening_about), CardPart::Inputs(inputs)];
    Card { id: "opening".to_owned(), heading: words.opening_heading.to_owned(), style: CardStyle::Screening, parts }
}

fn inputs_of(group: Group) -> Vec<InputRef> {
    let fields = Field::of(Scope::Case).filter(|field| field.group == group);
    fields.map(|field| InputRef { place: Place::Case, field: field.id }).collect()
}

fn area(context: &Context<'_>, view: &ChecklistView, area: Area) -> Option<Card> {
    let questions = view.of_area(&context.computed.case, area);
    if questions.is_empty() {
        return None;
    }
    let score = area_score(&context.computed.case, view.offer, area);
    let values = [("answered", score.answered.to_string()), ("asked", score.applicable.to_string())];
    let is_blank = matches!(view.print_mode, PrintMode::Blank(_));
    let progress = (!is_blank).then(|| CardPart::Text(fill(context.words.checklist.progress, &values)));
    let heading = context.words.tables.say(area.option().label);
    let questions = questions.into_iter().map(|own| CardPart::Question(Box::new(question(context, view, own))));
    Some(Card::half(&format!("area-{}", area.option().key), heading, progress.into_iter().chain(questions).collect()))
}

fn question(context: &Context<'_>, view: &ChecklistView, question: &Question) -> QuestionItem {
    let words = &context.words.checklist;
    let reply = context.computed.case.reply(view.offer, question.id);
    let form = match view.print_mode {
        PrintMode::Blank(_) => QuestionForm::Paper { boxes: boxes(context, None), lines: words.blank_lines.to_owned() },
        PrintMode::Filled(_) => {
            QuestionForm::Paper { boxes: boxes(context, reply.answer), lines: written(context, reply) }
        }
        PrintMode::Screen => {
            let asked = |detail: &&Detail| **detail != Detail::Plan || question.area == Area::Dependency;
            let details = Detail::ALL.iter().filter(asked);
            QuestionForm::Answers {
                missing: missing(context, view, question).to_owned(),
                about: about(context, question),
                details: details.map(|detail| plans::detail_box(context, "q", question, *detail)).collect(),
            }
        }
    };
    QuestionItem {
        id: question.id,
        element_id: Some(format!("q-{}", question.key)),
        number: question.key.to_uppercase(),
        question: context.words.question(question).ask.to_owned(),
        marks: marks(context, question),
        form,
    }
}

/// What is said about a question.
fn about(context: &Context<'_>, question: &Question) -> QuestionAbout {
    let (words, about) = (&context.words.checklist, context.words.question(question));
    let said = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let link = |own: &Clause| Link::external(clause(own, context.words), own.address());
    QuestionAbout {
        summary: words.more.to_owned(),
        paragraphs: vec![
            said(words.why, about.why),
            said(words.evidence, about.evidence),
            said(words.remedy, about.remedy),
        ],
        clauses_heading: words.clauses.to_owned(),
        clauses: about.clauses.iter().map(link).collect(),
    }
}

/// The answers on paper, one of them ticked.
fn boxes(context: &Context<'_>, ticked: Option<Answer>) -> String {
    let answers = Answer::ALL.iter().map(|answer| {
        let mark = if ticked == Some(*answer) { '☒' } else { '☐' };
        format!("{mark} {}", context.texts.tables.say(answer.option().label))
    });
    answers.collect::<Vec<String>>().join("   ")
}

/// What is written down beside an answer.
fn written(context: &Context<'_>, reply: &Reply) -> String {
    let details = Detail::ALL.iter().filter(|detail| !reply.detail(**detail).is_empty()).map(|detail| {
        let label = context.texts.tables.say(detail.option().label);
        labels::labelled(label, &shown(reply.detail(*detail)), context.texts)
    });
    details.collect::<Vec<String>>().join("   ")
}

/// That it is a gate, that it matters most here, whose question it is.
fn marks(context: &Context<'_>, question: &Question) -> Vec<String> {
    let (words, case) = (&context.words.checklist, &context.computed.case);
    let marks = [
        (question.is_gate(case), words.gate),
        (question.matters_most(case), words.matters_most),
        (question.scope == QuestionScope::Company && case.offers() > 1, words.for_all_offers),
    ];
    marks.into_iter().filter(|(counts, _)| *counts).map(|(_, mark)| mark.to_owned()).collect()
}

/// What is missing in the answer.
fn missing(context: &Context<'_>, view: &ChecklistView, question: &Question) -> &'static str {
    let (words, case) = (&context.words.checklist, &context.computed.case);
    let reply = case.reply(view.offer, question.id);
    match reply.answer {
        _ if reply.lacks_reason() => words.reason_missing,
        Some(Answer::Proven) if question.is_gate(case) && !names_evidence(reply) => words.evidence_unnamed,
        Some(Answer::Yes) if question.is_gate(case) => words.evidence_missing,
        Some(Answer::NotApplicable) if question.is_gate(case) => words.gate_applies,
        _ => "",
    }
}

fn names_evidence(reply: &Reply) -> bool {
    [Detail::Evidence, Detail::Note].iter().any(|detail| !reply.detail(*detail).trim().is_empty())
}

/// How likely each loss is and how large, to be changed.
fn anchors(context: &Context<'_>) -> Card {
    let words = &context.words.checklist;
    let groups = Group::ALL.into_iter().filter(|group| group.is_risk() && *group != Group::Screening);
    let group = |group: Group| {
        let (heading, _) = context.texts.full_form.groups[group as usize];
        CardPart::InputGroup { heading: heading.to_owned(), inputs: inputs_of(group) }
    };
    let folded = Folded {
        id: Some("anchors".to_owned()),
        summary: words.anchors_open.to_owned(),
        parts: groups.map(group).collect(),
    };
    Card::half(
        "anchors-heading",
        words.anchors_heading,
        vec![CardPart::text(words.anchors_about), CardPart::Folded(folded)],
    )
}
