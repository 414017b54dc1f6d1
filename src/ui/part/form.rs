//! The form: the quick start, or all inputs in their groups.

use leptos::prelude::*;

use super::custom_lines::CustomLines;
use super::field::FieldInput;
use crate::domain::case::{Case, MAX_NAME};
use crate::domain::fields::{FIELDS, Field, Group};
use crate::session::Mode;
use crate::session::action::Action;
use crate::session::view::form;
use crate::text::fill;
use crate::ui::{follow, remade, seen, store, texts};

/// The form.
#[component]
pub fn Form(case: Memo<Case>) -> impl IntoView {
    let store = store();
    let words = &texts().form;
    let is_full = seen(|session| session.mode() == Mode::Full);
    let shows_lines = seen(|session| session.mode() == Mode::Full || !session.case().custom.is_empty());
    let tab = move |own: Mode, label: &'static str| {
        view! {
            <button
                type="button"
                class="tab"
                aria-pressed=Signal::derive(move || (is_full.get() == (own == Mode::Full)).to_string())
                on:click=move |_| store.send(Action::Show(own))
            >
                {label}
            </button>
        }
    };
    view! {
        <section class="form" aria-labelledby="form">
            <div class="form-head">
                <h2 id="form">{words.heading}</h2>
                <div class="tabs" role="group" aria-label=words.mode>
                    {tab(Mode::Quick, words.quick)}
                    {tab(Mode::Full, words.full)}
                </div>
            </div>
            {remade(move || if is_full.get() { full().into_any() } else { quick(case).into_any() })}
            {remade(move || shows_lines.get().then(|| view! { <CustomLines/> }).into_any())}
        </section>
    }
}

fn quick(case: Memo<Case>) -> impl IntoView {
    let asked = FIELDS.iter().filter(|field| field.quick);
    view! {
        <div class="fields">{asked.map(|field| view! { <FieldInput field/> }).collect_view()}</div>
        <Defaults case/>
    }
}

fn full() -> impl IntoView {
    let groups = Group::ALL.into_iter().zip(&texts().form.groups);
    view! {
        <CaseName/>
        {groups.map(|(group, (heading, about))| group_of(group, heading, about)).collect_view()}
    }
}

fn group_of(group: Group, heading: &'static str, about: &'static str) -> impl IntoView {
    let fields = FIELDS.iter().filter(move |field| field.group == group);
    view! {
        <fieldset class="group">
            <legend>{heading}</legend>
            <p class="about">{about}</p>
            <div class="fields">{fields.map(|field| view! { <FieldInput field/> }).collect_view()}</div>
        </fieldset>
    }
}

/// What the quick start fills in, and where each figure comes from.
#[component]
fn Defaults(case: Memo<Case>) -> impl IntoView {
    let store = store();
    let words = &texts().form;
    let item = move |field: &'static Field| {
        let (value, origin) = case
            .with(|case| (form::readable(field, case, texts()), form::origin(field, case.is_given(field.id), texts())));
        view! {
            <div class="default">
                <dt>{(texts().declared.label)(field)}" "<strong>{value}</strong></dt>
                <dd>{origin}</dd>
            </div>
        }
    };
    let summary =
        follow(case, |case| fill(texts().form.defaults, &[("count", &form::defaults_in_use(case).len().to_string())]));
    let items = move || case.with(form::defaults_in_use).into_iter().map(item).collect_view().into_any();
    view! {
        <details class="defaults" hidden=move || case.with(|case| form::defaults_in_use(case).is_empty())>
            <summary>{summary}</summary>
            <dl>{remade(items)}</dl>
        </details>
        <button type="button" class="link" on:click=move |_| store.send(Action::Show(Mode::Full))>
            {words.open_full}
        </button>
    }
}

#[component]
fn CaseName() -> impl IntoView {
    let store = store();
    let words = &texts().form;
    let title = follow(seen(|session| session.case().title().to_owned()), String::clone);
    view! {
        <div class="field field-wide">
            <label for="case-name">{words.case_name}</label>
            <div class="input">
                <input
                    id="case-name"
                    type="text"
                    autocomplete="off"
                    placeholder=words.case_name_hint
                    maxlength=MAX_NAME
                    prop:value=title
                    on:input:target=move |event| store.send(Action::Rename(event.target().value()))
                />
            </div>
        </div>
    }
}
