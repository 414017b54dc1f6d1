//! One small renderer for all that the session and the worker write.

use leptos::prelude::*;

use super::controls::{chosen_list, field};
use super::field::{bound, input};
use super::names::{amount, line_name, place_name};
use super::passing::{copied, entry};
use super::question::{answers, detail_box, level_box};
use crate::browser::{is_open, walk};
use crate::domain::case::Place;
use crate::domain::fields::FIELDS;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::questions::QUESTIONS;
use crate::domain::value::Choice;
use crate::report::form::GROUP;
use crate::report::markup::{Attribute, Control, Deed, Element, Node, Tag};
use crate::session::action::Action;
use crate::session::deed;
use crate::ui::element::{El, nothing, several};
use crate::ui::seen::{clicked, text};
use crate::ui::store;
use crate::ui::turns::in_turn;

/// How many rows of a list are put in place together while the page opens.
const ROWS: usize = 7;

/// An element and all that is in it.
pub fn element(own: Element) -> AnyView {
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
    let shown = match [Tag::DL, Tag::UL].contains(&own.tag) {
        true => shown.all(own.children.chunks(ROWS).map(|rows| rows.to_vec()).map(rows)),
        false => shown.all(own.children.into_iter().map(node)),
    };
    shown.view()
}

/// Some rows of a list.
fn rows(own: Vec<Node>) -> AnyView {
    in_turn(move || several(own.iter().cloned().map(node)))
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
