//! The page of the risk checklist.

use super::Context;
use super::help::clause;
use super::markup::{Attribute, Control, Element, Tag};
use super::render::{button, card};
use super::{plans, risks};
use crate::action::ChecklistAction;
use crate::action::checklist::{ChecklistFilter, ChecklistTab};
use crate::domain::case::Place;
use crate::domain::field::{Field, Group, Scope};
use crate::domain::fields::FieldId;
use crate::domain::risk::answer::{Answer, Detail, Reply};
use crate::domain::risk::question::{Area, Clause, Question, QuestionScope};
use crate::domain::risk::score::{Score, applicable, area_score, gates, open_gates, score};
use crate::domain::value::Choice;
use crate::report::checklist_view::{ChecklistView, PrintMode};
use crate::text::name::shown;
use crate::text::{fill, labels};

/// The id of what follows the last question.
pub const END: &str = "after-questions";

/// The blocks of a tab of the page.
pub fn blocks(context: &Context<'_>, desk: &ChecklistView, can_take_back: bool) -> Vec<Element> {
    // Paper has all questions, whatever was looked for on the screen.
    let desk = &match desk.sheet {
        PrintMode::Screen => desk.clone(),
        PrintMode::Filled(_) | PrintMode::Blank(_) => ChecklistView { filter: ChecklistFilter::All, ..desk.clone() },
    };
    let is_blank = matches!(desk.sheet, PrintMode::Blank(_));
    let mut blocks = vec![if is_blank { blank_head(context) } else { head(context, desk) }];
    match desk.tab {
        ChecklistTab::Questions => {
            if !is_blank {
                blocks.extend([opening(context), toolbar(context, desk, can_take_back)]);
            }
            blocks.extend(Area::ALL.iter().filter_map(|own| area(context, desk, *own)));
            if desk.listed(&context.computed.case).is_empty() {
                blocks.push(Tag::P.element().class("card").text(context.words.checklist.nothing_here));
            }
            let end = Tag::P.element().class("about").attr(Attribute::ID, END).attr(Attribute::TABINDEX, "-1");
            blocks.push(end.text(context.words.checklist.end));
        }
        ChecklistTab::Results => {
            blocks.extend(risks::cards(context).iter().map(card));
            blocks.push(anchors(context));
        }
        ChecklistTab::Plans => blocks.extend(plans::blocks(context, desk)),
    }
    blocks
}

fn blank_head(context: &Context<'_>) -> Element {
    let words = context.words.checklist;
    // Not on paper: the way back where a browser does not say that it has printed.
    section("answer", "answer", words.heading, words.blank_about).with(tab_row(context, None))
}

/// Whether anything may be signed, and what the page shows.
fn head(context: &Context<'_>, desk: &ChecklistView) -> Element {
    let (words, case) = (context.words.checklist, &context.computed.case);
    let (open, count) = (open_gates(case, desk.offer).len(), gates(case).count());
    let all = score(case, desk.offer, |_| true);
    let status = if count == 0 { words.no_gate.to_owned() } else { labels::gates(open, context.texts) };
    let status = match case.offers() {
        1 => status,
        _ => format!("{}: {status}", labels::place(case, Place::Offer(desk.offer), context.texts)),
    };
    let verdict = match open {
        0 if all.answered == all.applicable => "saves",
        0 => "open",
        _ => "costs",
    };
    let own = Tag::SECTION
        .element()
        .class("answer")
        .attr(Attribute::LABELLED_BY, "answer")
        .attr(Attribute::VERDICT, verdict)
        .with(Tag::H2.element().attr(Attribute::ID, "answer").text(status))
        .with(Tag::P.element().class("basis").text(basis(context, all)));
    let offer = |offer: usize| {
        let name = labels::place(case, Place::Offer(offer), context.texts);
        tab(&name, desk.offer == offer, ChecklistAction::ShowOffer(offer))
    };
    let own = own.with(tab_row(context, Some(desk.tab)));
    match case.offers() {
        1 => own,
        _ => own.with(tabs("sides", words.offers_label, (0..case.offers()).map(offer))),
    }
}

/// What the status rests on.
fn basis(context: &Context<'_>, all: Score) -> String {
    let (words, case) = (context.words.checklist, &context.computed.case);
    let values = [
        ("answered", all.answered.to_string()),
        ("asked", all.applicable.to_string()),
        ("proven", all.proven.to_string()),
        (
            "exposure",
            all.exposure().map_or(context.texts.figures.none.to_owned(), |share| context.texts.locale.percent(share)),
        ),
    ];
    let mut basis = fill(words.basis, &values);
    let excepted = applicable(case).count() - all.applicable;
    if excepted > 0 {
        basis = format!("{basis} {}", fill(words.excepted, &[("count", &excepted.to_string())]));
    }
    let further = match all.answered {
        _ if all.applicable == all.answered => "",
        0 => words.nothing_known,
        _ => words.open_counts,
    };
    format!("{basis} {further}").trim_end().to_owned()
}

/// The tabs of the page; none is pressed while a blank sheet is shown.
fn tab_row(context: &Context<'_>, shown: Option<ChecklistTab>) -> Element {
    let words = context.words.checklist;
    let all = ChecklistTab::ALL.into_iter().zip(words.tabs);
    let all = all.map(|(own, name)| tab(name, shown == Some(own), ChecklistAction::ShowTab(own)));
    tabs("sides", words.tabs_label, all)
}

fn tabs(class: &str, name: &str, buttons: impl Iterator<Item = Element>) -> Element {
    let own = Tag::DIV.element().class(&format!("tabs {class}"));
    own.attr(Attribute::ROLE, "group").attr(Attribute::LABEL, name).all(buttons)
}

fn tab(name: &str, is_pressed: bool, action: ChecklistAction) -> Element {
    button("tab", name, action).attr(Attribute::PRESSED, is_pressed.to_string())
}

/// A card with its heading.
pub(super) fn section(id: &str, class: &str, heading: &str, about: &str) -> Element {
    let own = Tag::SECTION.element().class(class).attr(Attribute::LABELLED_BY, id);
    let own = own.with(Tag::H2.element().attr(Attribute::ID, id).text(heading));
    if about.is_empty() { own } else { own.with(Tag::P.element().class("about").text(about)) }
}

fn opening(context: &Context<'_>) -> Element {
    let words = context.words.checklist;
    let asked = Field::of(Scope::Case).filter(|field| field.group == Group::Screening);
    let mut fields = Tag::DIV.element().class("fields");
    for field in asked {
        fields = fields.control(Control::Input { place: Place::Case, field: field.id });
    }
    if context.computed.case.services() == 1 {
        fields = fields.control(Control::Input { place: Place::Service(0), field: FieldId::ServiceKind });
    }
    section("opening", "card opening", words.opening_heading, words.opening_about).with(fields)
}

/// What is shown, and what can be done with all of it.
fn toolbar(context: &Context<'_>, desk: &ChecklistView, can_take_back: bool) -> Element {
    let words = context.words.checklist;
    let fixed = [ChecklistFilter::All, ChecklistFilter::Open, ChecklistFilter::Gates];
    let fixed = fixed.into_iter().zip(words.filters).map(|(filter, name)| (filter, name.to_owned()));
    let owners = owners(context, desk).into_iter().map(|owner| {
        let name = fill(words.filter_owner, &[("owner", shown(&owner))]);
        (ChecklistFilter::Owner(owner), name)
    });
    let filters =
        fixed.chain(owners).map(|(filter, name)| tab(&name, desk.filter == filter, ChecklistAction::Filter(filter)));
    let mut own = Tag::DIV.element().class("toolbar").with(tabs("filters", words.filter, filters));
    if can_take_back {
        own = own.with(button("link", words.take_back, ChecklistAction::UndoAnswer));
    }
    own.with(button("link", words.print, ChecklistAction::Print { is_blank: false }))
        .with(button("link", words.print_blank, ChecklistAction::Print { is_blank: true }))
        .with(Tag::P.element().class("about").text(words.keys))
}

/// The owners named, each once.
fn owners(context: &Context<'_>, desk: &ChecklistView) -> Vec<String> {
    let case = &context.computed.case;
    let named = applicable(case).map(|question| case.reply(desk.offer, question.id).detail(Detail::Owner));
    let mut owners: Vec<String> = named.filter(|owner| !owner.is_empty()).map(str::to_owned).collect();
    owners.sort();
    owners.dedup();
    owners
}

fn area(context: &Context<'_>, desk: &ChecklistView, area: Area) -> Option<Element> {
    let questions = desk.of_area(&context.computed.case, area);
    if questions.is_empty() {
        return None;
    }
    let score = area_score(&context.computed.case, desk.offer, area);
    let values = [("answered", score.answered.to_string()), ("asked", score.applicable.to_string())];
    let is_blank = matches!(desk.sheet, PrintMode::Blank(_));
    let progress = fill(context.words.checklist.progress, &values);
    let heading = (context.texts.declared.option)(area.option());
    let own = section(&format!("area-{}", area.option().key), "card", heading, if is_blank { "" } else { &progress });
    Some(own.all(questions.into_iter().map(|own| question(context, desk, own))))
}

fn question(context: &Context<'_>, desk: &ChecklistView, question: &Question) -> Element {
    let (words, about) = (context.words.checklist, (context.words.book.question)(question));
    let mut legend = Tag::LEGEND.element().with(Tag::SPAN.element().class("number").text(question.key.to_uppercase()));
    legend = legend.text(" ").text(about.ask).all(marks(context, question));
    let said = |name: &str, text: &str| Tag::P.element().with(Tag::STRONG.element().text(name)).text(": ").text(text);
    let mut more = Tag::DIV
        .element()
        .class("more")
        .with(said(words.why, about.why))
        .with(said(words.evidence, about.evidence))
        .with(said(words.remedy, about.remedy));
    if !about.clauses.is_empty() {
        let link = |own: &Clause| {
            let link = Tag::A.element().attr(Attribute::HREF, own.address()).attr(Attribute::REL, "noreferrer");
            Tag::LI.element().with(link.attr(Attribute::TARGET, "_blank").text(clause(own, &context.words.book)))
        };
        let list = Tag::UL.element().all(about.clauses.iter().map(link));
        more = more.with(Tag::P.element().with(Tag::STRONG.element().text(words.clauses))).with(list);
    }
    let own = Tag::FIELDSET.element().class("question").attr(Attribute::ID, format!("q-{}", question.key)).with(legend);
    if matches!(desk.sheet, PrintMode::Blank(_)) {
        return own
            .with(Tag::P.element().text(boxes(context)))
            .with(more)
            .with(Tag::P.element().text(words.blank_lines));
    }
    let details = Detail::ALL.iter().filter(|detail| **detail != Detail::Plan || question.area == Area::Dependency);
    more = more.with(details.fold(Tag::DIV.element().class("fields"), |fields, detail| {
        fields.control(detail_box(context, "q", question, *detail))
    }));
    own.control(Control::Answers(question.id))
        .with(Tag::P.element().class("error").attr(Attribute::ROLE, "status").text(missing(context, desk, question)))
        .with(Tag::DETAILS.element().class("help").with(Tag::SUMMARY.element().text(words.more)))
        .with(more)
}

/// The answers, to be ticked on paper.
fn boxes(context: &Context<'_>) -> String {
    let answers = Answer::ALL.iter().map(|answer| format!("☐ {}", (context.texts.declared.option)(answer.option())));
    answers.collect::<Vec<String>>().join("   ")
}

/// That it is a gate, that it matters most here, whose question it is.
fn marks(context: &Context<'_>, question: &Question) -> Vec<Element> {
    let (words, case) = (context.words.checklist, &context.computed.case);
    let marks = [
        (question.is_gate(case), words.gate),
        (question.matters_most(case), words.matters_most),
        (question.scope == QuestionScope::Company && case.offers() > 1, words.for_all_offers),
    ];
    let marks = marks.into_iter().filter(|(counts, _)| *counts);
    marks.map(|(_, mark)| Tag::SPAN.element().class("mark").text(mark)).collect()
}

/// What is missing in the answer.
fn missing(context: &Context<'_>, desk: &ChecklistView, question: &Question) -> &'static str {
    let (words, case) = (context.words.checklist, &context.computed.case);
    let reply = case.reply(desk.offer, question.id);
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

/// A box for something written down about a question; `page` keeps it apart from another box for the same.
pub(super) fn detail_box(context: &Context<'_>, page: &str, question: &Question, detail: Detail) -> Control {
    let standard = match detail {
        Detail::Plan => plans::suggestion(context, question),
        _ => String::new(),
    };
    Control::Detail { page: page.to_owned(), question: question.id, detail, standard }
}

/// How likely each loss is and how large, to be changed.
fn anchors(context: &Context<'_>) -> Element {
    let words = context.words.checklist;
    let group = |group: Group| {
        let (heading, _) = context.words.form.groups[group as usize];
        let fields = Field::of(Scope::Case).filter(|field| field.group == group);
        let fields = fields.fold(Tag::DIV.element().class("fields"), |fields, field| {
            fields.control(Control::Input { place: Place::Case, field: field.id })
        });
        Tag::FIELDSET.element().class("group").with(Tag::LEGEND.element().text(heading)).with(fields)
    };
    let groups = Group::ALL.into_iter().filter(|group| group.is_risk() && *group != Group::Screening);
    let folded = Tag::DETAILS
        .element()
        .class("folded")
        .attr(Attribute::ID, "anchors")
        .with(Tag::SUMMARY.element().text(words.anchors_open))
        .with(Tag::DIV.element().class("groups").all(groups.map(group)));
    section("anchors-heading", "card", words.anchors_heading, words.anchors_about).with(folded)
}
