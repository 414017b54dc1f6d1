//! The controls of the page, each built in one place.

use leptos::prelude::*;

use crate::action::{CaseAction, FormAction};
use crate::domain::case::{MAX_NAME, Source};
use crate::ui::element::{self as el, El, div, several};
use crate::ui::seen::{Handler, Seen, entered, remade, text};
use crate::ui::store;

/// A text that never changes, where one that follows something is asked for.
pub fn fixed(words: &'static str) -> Signal<String> {
    text(move || words.to_owned())
}

/// A label over a control with what belongs below it.
pub fn field(id: &str, class: &'static str, label: Signal<String>, control: AnyView, below: AnyView) -> AnyView {
    div()
        .class(class)
        .with(el::label().attr("for", id).text_of(label))
        .with(div().class("input").child(control))
        .child(below)
        .view()
}

/// What is wrong with an input.
pub fn message(id: &str, error: Signal<String>) -> AnyView {
    el::p().class("error").id(format!("{id}-error")).text_of(error).view()
}

/// A text box for a number. `label` names it where no label element does.
pub fn number_box(
    id: &str,
    slot: Source,
    label: &'static str,
    text: Signal<String>,
    invalid: Signal<String>,
) -> AnyView {
    let store = store();
    let own = text_box(id, text)
        .attr("inputmode", "decimal")
        .attr("aria-describedby", format!("{id}-error"))
        .attr_of("aria-invalid", invalid)
        .on("input", entered(move |text| store.send(FormAction::Type { input: slot, text })))
        .on("blur", Box::new(move |_| store.send(FormAction::Leave { input: slot })));
    if label.is_empty() { own.view() } else { own.attr("aria-label", label).attr("placeholder", label).view() }
}

/// A text box for a name.
pub fn name_box(id: &str, text: Signal<String>, rename: impl Fn(String) -> CaseAction + 'static) -> El {
    let store = store();
    let rename = entered(move |name| store.send(rename(name)));
    text_box(id, text).attr("maxlength", MAX_NAME.to_string()).on("input", rename)
}

fn text_box(id: &str, text: Signal<String>) -> El {
    el::input().id(id).attr("type", "text").attr("autocomplete", "off").prop_of("value", text)
}

/// A list to choose from.
pub fn list(id: &str, options: Seen<Vec<String>>, chosen: Seen<usize>, choose: impl Fn(usize) + 'static) -> AnyView {
    let choose = entered(move |value| {
        if let Ok(place) = value.parse() {
            choose(place);
        }
    });
    built_list(id, options, chosen, choose)
}

/// The same where neither changes.
pub fn chosen_list(id: &str, options: Vec<String>, chosen: usize, choose: impl Fn(usize) + 'static) -> AnyView {
    list(id, Seen::new(move || options.clone()), Seen::new(move || chosen), choose)
}

fn built_list(id: &str, options: Seen<Vec<String>>, chosen: Seen<usize>, choose: Handler) -> AnyView {
    let items = move || {
        let chosen = chosen.with_untracked(|chosen| *chosen);
        let item = |(place, label): (usize, String)| {
            el::option().attr("value", place.to_string()).flag("selected", place == chosen).text(label).view()
        };
        several(options.get().into_iter().enumerate().map(item))
    };
    el::select().id(id).prop_of("value", chosen.text(usize::to_string)).on("change", choose).child(remade(items)).view()
}
