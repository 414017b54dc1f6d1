//! One small renderer for all that the session and the worker write.

use leptos::prelude::*;

use super::controls::{chosen_list, field};
use super::field::{bound, input};
use super::names::{amount, line_name, place_name};
use super::passing::{copied, entry};
use super::question::{answers, detail_box, level_box};
use crate::action::{Action, FormAction};
use crate::browser::{is_open, walk};
use crate::report::form::GROUP;
use crate::report::markup::{Attribute, Control, Element, Node, Tag};
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
    let action = own.action;
    let act = clicked(move || {
        if let Some(action) = action.clone() {
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
    let fold = move |event: leptos::ev::Event| {
        store.send(FormAction::Fold { group: group.clone(), is_closed: !is_open(&event) })
    };
    shown.flag("open", !is_closed).on("toggle", Box::new(fold))
}

fn node(node: Node) -> AnyView {
    match node {
        Node::Text(text) => text.into_any(),
        Node::Element(own) => element(own),
        Node::Drawing(svg) => {
            El::of("FIGURE").class("drawing").prop("innerHTML", svg).on_key(Box::new(|event| walk(&event))).view()
        }
        Node::Control(own) => control(own),
    }
}

fn control(control: Control) -> AnyView {
    match control {
        Control::Input { place, field } => input(place, field),
        Control::Bound { place, field, is_high } => bound(place, field, is_high),
        Control::Answers(question) => answers(question),
        Control::Detail { page, question, detail, standard } => detail_box(question, detail, &page, standard),
        Control::Level { service, row, column } => level_box(service, row, column),
        Control::Name { place, label, hint } => place_name(place, label, hint),
        Control::LineName { line, label } => line_name(line, label),
        Control::Amount { line, period } => amount(line, period),
        Control::List { id, label, options, chosen } => chooser(&id, label, options, chosen),
        Control::Entry { id, label, text, kind } => entry(&id, label, text, kind),
        Control::Copied => copied(),
    }
}

/// A list in which each choice is an action.
fn chooser(id: &str, label: String, options: Vec<(String, Action)>, chosen: usize) -> AnyView {
    let store = store();
    let (labels, actions): (Vec<String>, Vec<Action>) = options.into_iter().unzip();
    let choose = move |place: usize| {
        if let Some(action) = actions.get(place).cloned() {
            store.send(action);
        }
    };
    field(id, "field", text(move || label.clone()), chosen_list(id, labels, chosen, choose), nothing())
}
