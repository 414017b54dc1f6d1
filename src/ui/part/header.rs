//! The head of the page: name, examples, what can be done with the case.

use leptos::prelude::*;

use crate::browser::close;
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::session::action::Action;
use crate::session::route::Route;
use crate::session::view::messages;
use crate::ui::{follow, seen, store, texts};

const MENU: &str = "examples";

/// The head of the page.
#[component]
pub fn Header() -> impl IntoView {
    let store = store();
    let words = &texts().page;
    let saved = follow(seen(|session| messages::saved(session, texts())), |saved| (*saved).to_owned());
    view! {
        <header class="header">
            <p class="brand"><a href="#/">{words.name}</a></p>
            <h1 class="tagline">{words.tagline}</h1>
            <nav class="actions">
                <details class="menu" id=MENU>
                    <summary class="button">{words.examples}</summary>
                    <ul>{Example::ALL.iter().map(|example| view! { <ExampleLink example=*example/> }).collect_view()}</ul>
                </details>
                <button class="button" on:click=move |_| store.send(Action::StartOver)>{words.start_over}</button>
                <button class="button button-main" on:click=move |_| store.send(Action::Share)>{words.share}</button>
            </nav>
            <p class="saved" role="status" data-saved="" id="saved">{saved}</p>
        </header>
    }
}

#[component]
fn ExampleLink(example: Example) -> impl IntoView {
    let address = Route::Example(example).fragment();
    view! { <li><a href=address on:click=|_| close(MENU)>{(texts().declared.example)(example)}</a></li> }
}
