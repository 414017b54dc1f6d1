//! Reports: one small renderer for all that the worker writes. A block is shown anew only when it changes, and changes in
//! place, so that what was opened stays open.

use leptos::prelude::*;

use super::controls::{chosen_list, field};
use super::field::{bound, input};
use super::names::{amount, line_name, place_name};
use super::passing::{copied, entry};
use super::question::{answers, detail_box, level_box};
use crate::browser::{Written, is_open, walk};
use crate::domain::case::Place;
use crate::domain::fields::FIELDS;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::questions::QUESTIONS;
use crate::domain::value::Choice;
use crate::report::Report;
use crate::report::form::GROUP;
use crate::report::markup::{Attribute, Control, Deed, Element, Node, Tag};
use crate::session::action::Action;
use crate::session::deed;
use crate::ui::element::{El, div, nothing, p, several};
use crate::ui::seen::{Seen, clicked, remade, text};
use crate::ui::turns::in_turn;
use crate::ui::{store, texts};

/// The report on the case.
pub fn report() -> AnyView {
    let report = store().report();
    let failed = Seen::new(move || report.with(|report| *report == Written::Failed));
    let warning = move || match failed.get() {
        true => p().class("stale").text(texts().page.report_failed).view(),
        false => nothing(),
    };
    div()
        .class("details")
        .attr("role", "region")
        .attr("aria-label", texts().page.report_label)
        .remade(warning)
        .child(blocks(|report| &report.blocks))
        .view()
}

/// A part of what the worker has written.
pub fn blocks(part: fn(&Report) -> &Vec<Element>) -> AnyView {
    let report = store().report();
    shown_blocks(Seen::new(move || match report.get() {
        Written::Here(report) => part(&report).clone(),
        Written::Waiting | Written::Failed => Vec::new(),
    }))
}

/// Blocks, each shown anew only when it changes.
pub fn shown_blocks(blocks: Seen<Vec<Element>>) -> AnyView {
    let count = Seen::new(move || blocks.with(Vec::len));
    let one = move |place: usize| {
        let own = Seen::new(move || blocks.with(|blocks| blocks.get(place).cloned()));
        in_turn(move || remade(move || own.get().map_or_else(nothing, element)))
    };
    remade(move || several((0..count.get()).map(one)))
}

fn element(own: Element) -> AnyView {
    let mut shown = El::of(own.tag.name());
    for attribute in own.tag.attributes() {
        shown = shown.attr_if(attribute.name(), own.value(*attribute).map(str::to_owned));
    }
    let group = own.value(Attribute::ID).filter(|id| own.tag == Tag::DETAILS && id.starts_with(GROUP));
    let shown = match group {
        Some(group) => folding(shown, group.to_owned()),
        None => shown,
    };
    let store = store();
    let deed = own.deed;
    let act = clicked(move || {
        if let Some(action) = deed.clone().and_then(deed::action) {
            store.send(action);
        }
    });
    // Every button acts, so that one can change into another in place.
    let shown = if own.tag.name() == "BUTTON" { shown.on_click(act) } else { shown };
    // Lists are long.
    let is_list = [Tag::DL, Tag::UL].contains(&own.tag);
    let child = |own: Node| if is_list { in_turn(move || node(own.clone())) } else { node(own) };
    shown.all(own.children.into_iter().map(child)).view()
}

/// Lets a group of inputs stay as it was left.
fn folding(shown: El, group: String) -> El {
    let store = store();
    let is_closed = store.session().with_untracked(|session| session.is_closed(&group));
    let fold = move |event: leptos::ev::Event| store.send(Action::Fold(group.clone(), !is_open(&event)));
    shown.flag("open", !is_closed).on("toggle", Box::new(fold))
}

fn node(node: Node) -> AnyView {
    match node {
        Node::Text(text) => text.into_any(),
        Node::Element(own) => element(own),
        Node::Drawing(svg) => {
            El::of("FIGURE").class("drawing").prop("innerHTML", svg).on_key(Box::new(|event| walk(&event))).view()
        }
        Node::Control(own) => control(own).unwrap_or_else(nothing),
    }
}

fn control(control: Control) -> Option<AnyView> {
    Some(match control {
        Control::Input { field, service, offer } => {
            let field = FIELDS.get(field)?;
            input(Place::of(field.scope, service, offer), field.id)
        }
        Control::Bound { field, service, offer, is_high } => {
            let field = FIELDS.get(field)?;
            bound(Place::of(field.scope, service, offer), field.id, is_high)
        }
        Control::Answers(question) => answers(QUESTIONS.get(question)?.id),
        Control::Detail { page, question, detail, standard } => {
            detail_box(QUESTIONS.get(question)?.id, *Detail::ALL.get(detail)?, &page, standard)
        }
        Control::Level { service, row, column } => level_box(service, row, column),
        Control::Name { place, label, hint } => place_name(place, label, hint),
        Control::LineName { line, label } => line_name(line, label),
        Control::Amount { line, period } => amount(line, period),
        Control::List { id, label, options, chosen } => chooser(&id, label, options, chosen),
        Control::Entry { id, label, text, taken } => entry(&id, label, text, taken),
        Control::Copied => copied(),
    })
}

/// A list that the worker has written: each choice is a deed.
fn chooser(id: &str, label: String, options: Vec<(String, Deed)>, chosen: usize) -> AnyView {
    let store = store();
    let (labels, deeds): (Vec<String>, Vec<Deed>) = options.into_iter().unzip();
    let choose = move |place: usize| {
        if let Some(action) = deeds.get(place).cloned().and_then(deed::action) {
            store.send(action);
        }
    };
    field(id, "field", text(move || label.clone()), chosen_list(id, labels, chosen, choose), nothing())
}
