//! Boxes to type into and lists to choose from.

use leptos::prelude::*;

use crate::action::{Action, CaseAction, FormAction};
use crate::domain::case::{InputId, MAX_NAME};
use crate::ids;
use crate::ui::context::store;
use crate::ui::events::sends_text;
use crate::ui::reactive::{Derived, dynamic, each, text};

/// A label over a control, with what belongs below it.
pub fn labelled(
    id: String,
    class: &'static str,
    label: impl Into<Signal<String>>,
    control: AnyView,
    below: AnyView,
) -> AnyView {
    built_label(id, class, label.into(), control, below)
}

fn built_label(id: String, class: &'static str, label: Signal<String>, control: AnyView, below: AnyView) -> AnyView {
    view! {
        <div class=class>
            <label for=id>{label}</label>
            <div class="input">{control}</div>
            <div class="below">{below}</div>
        </div>
    }
    .into_any()
}

/// What a text box for a number shows.
#[derive(Clone, Copy)]
pub struct NumberText {
    pub text: Signal<String>,
    /// Whether the text cannot be used, as `true` or `false`.
    pub is_wrong: Signal<String>,
    /// What stands in the box while it is empty.
    pub example: Signal<String>,
}

/// A text box for a number, which an error stands below; `name` names it where no label does.
#[component]
pub fn NumberBox(
    id: String,
    input: InputId,
    shown: NumberText,
    #[prop(optional)] name: Option<&'static str>,
) -> impl IntoView {
    let store = store();
    view! {
        <input
            id=id.clone()
            type="text"
            autocomplete="off"
            inputmode="decimal"
            enterkeyhint="next"
            aria-label=name
            placeholder=shown.example
            aria-describedby=ids::error(&id)
            aria-invalid=shown.is_wrong
            prop:value=shown.text
            on:input=sends_text(move |text| Some(FormAction::Type { input, text }))
            on:blur=move |_| store.send(FormAction::Leave { input })
        />
    }
}

/// A text box for a name.
#[component]
pub fn NameBox(
    id: String,
    text: Signal<String>,
    rename: Box<dyn Fn(String) -> CaseAction>,
    #[prop(optional, into)] placeholder: Signal<String>,
) -> impl IntoView {
    view! {
        <input
            id=id
            type="text"
            autocomplete="off"
            placeholder=placeholder
            maxlength=MAX_NAME.to_string()
            prop:value=text
            on:input=sends_text(move |name| Some(rename(name)))
        />
    }
}

/// A list to choose from. `choose` gets the index of the option that was picked.
#[component]
pub fn Select(
    id: String,
    options: Derived<Vec<String>>,
    chosen: Derived<usize>,
    choose: Box<dyn Fn(usize) -> Option<Action>>,
) -> impl IntoView {
    let item = |(index, label, is_chosen): (usize, String, bool)| {
        view! { <option value=index.to_string() selected=is_chosen>{label}</option> }
    };
    let items = move || {
        let chosen = chosen.with_untracked(|chosen| *chosen);
        let labels = options.get().into_iter().enumerate();
        each(labels, |(index, label)| item((index, label, index == chosen)))
    };
    let pick = sends_text(move |index| choose(index.parse().ok()?));
    view! {
        <select id=id prop:value=text(move || chosen.get().to_string()) on:change=pick>{dynamic(items)}</select>
    }
}
