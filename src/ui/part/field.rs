//! One input with its label, unit, message and help.

use leptos::prelude::*;

use crate::domain::case::Source;
use crate::domain::fields::Field;
use crate::domain::value::Unit;
use crate::session::action::Action;
use crate::session::view::form::{self, FieldView};
use crate::ui::{follow, remade, store, texts};

/// An input of the table of inputs. Its id in the page is the field's key.
#[component]
pub fn FieldInput(field: &'static Field) -> impl IntoView {
    let store = store();
    let view = Memo::new(move |_| store.session().with(|session| form::field(session, field.id, texts())));
    let is_list = matches!(field.unit, Unit::Choice(_));
    let control = if is_list { list(field, view).into_any() } else { number(field, view).into_any() };
    let can_reset = Memo::new(move |_| view.with(|view| view.can_reset));
    let button = move || {
        view! {
            <button type="button" class="link" on:click=move |_| store.send(Action::Reset(field.id))>
                {texts().form.reset}
            </button>
        }
    };
    let reset = move || can_reset.get().then(button).into_any();
    view! {
        <div class="field">
            <label for=field.key>{(texts().declared.label)(field)}</label>
            {control}
            <p class="error" id=error_id(field.key)>{follow(view, |view| view.error.clone().unwrap_or_default())}</p>
            <details class="help">
                <summary>{follow(view, |view| view.mark.to_owned())}</summary>
                <p>{(texts().declared.help)(field).trim()}</p>
                <p>{follow(view, |view| view.origin.clone())}</p>
                {remade(reset)}
            </details>
        </div>
    }
}

fn number(field: &'static Field, view: Memo<FieldView>) -> impl IntoView {
    let store = store();
    let source = Source::Field(field.id);
    view! {
        <div class="input">
            <span class="unit">{follow(view, |view| view.prefix.clone())}</span>
            <input
                id=field.key
                type="text"
                inputmode="decimal"
                autocomplete="off"
                aria-describedby=error_id(field.key)
                aria-invalid=follow(view, |view| view.error.is_some().to_string())
                prop:value=follow(view, |view| view.text.clone())
                on:input:target=move |event| store.send(Action::Type(source, event.target().value()))
                on:blur=move |_| store.send(Action::Leave(source))
            />
            <span class="unit">{follow(view, |view| view.suffix.to_owned())}</span>
        </div>
    }
}

fn list(field: &'static Field, view: Memo<FieldView>) -> impl IntoView {
    let store = store();
    let options = view.with_untracked(|view| view.options.clone()).into_iter().enumerate();
    let options = options.map(|(place, label)| view! { <option value=place.to_string()>{label}</option> });
    let choose = move |value: String| {
        if let Ok(place) = value.parse() {
            store.send(Action::Choose(field.id, place));
        }
    };
    view! {
        <div class="input">
            <select
                id=field.key
                prop:value=follow(view, |view| view.chosen.to_string())
                on:change:target=move |event| choose(event.target().value())
            >
                {options.collect_view()}
            </select>
        </div>
    }
}

fn error_id(key: &str) -> String {
    format!("{key}-error")
}
