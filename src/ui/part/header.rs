//! The head of the page: name, examples, what can be done with the case.

use leptos::prelude::*;

use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::session::Session;
use crate::session::action::Action;
use crate::session::route::Route;
use crate::session::view::messages;
use crate::ui::{follow, remade, seen, store, texts};

/// The head of the page.
#[component]
pub fn Header() -> impl IntoView {
    let store = store();
    let words = &texts().page;
    let saved = follow(seen(|session| messages::saved(session, texts())), |saved| (*saved).to_owned());
    let origin = seen(Session::origin);
    // Made anew, and so closed, when an example has been picked.
    let menu = move || {
        origin.track();
        let links = Example::ALL.iter().map(|example| view! { <ExampleLink example=*example/> });
        view! {
            <details class="menu">
                <summary class="button">{words.examples}</summary>
                <ul>{links.collect_view()}</ul>
            </details>
        }
        .into_any()
    };
    view! {
        <header class="header">
            <p class="brand"><a href="#/">{words.name}</a></p>
            <h1 class="tagline">{words.tagline}</h1>
            <nav class="actions">
                {remade(menu)}
                <button class="button" on:click=move |_| store.send(Action::StartOver)>{words.start_over}</button>
                <button class="button button-main" on:click=move |_| store.send(Action::Share)>{words.share}</button>
            </nav>
            <p class="saved" role="status" data-saved="" id="saved">{saved}</p>
        </header>
    }
}

#[component]
fn ExampleLink(example: Example) -> impl IntoView {
    view! { <li><a href=Route::Example(example).fragment()>{(texts().declared.example)(example)}</a></li> }
}
