//! Finding an input by its name, or by how far it moves the result.

use leptos::prelude::*;

use crate::action::FormAction;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::session::view::find::{FoundInput, find};
use crate::ui::context::{from_session, influences, texts};
use crate::ui::controls::{button, labelled};
use crate::ui::reactive::{Derived, dynamic, each};

/// Id of the box to type a name into.
const BOX: &str = "find-input";

/// A box for words of a name, and the inputs that have them; without words, those that move the result most.
#[component]
pub fn FindInput() -> impl IntoView {
    let words = &texts().full_form;
    let typed = RwSignal::new(String::new());
    let influences = influences();
    let found = from_session(move |session| {
        influences.with(|influences| find(session.case(), &typed.read(), influences, texts()))
    });
    let control = view! {
        <input id=BOX type="search" autocomplete="off" prop:value=typed on:input:target=move |event| typed.set(event.target().value())/>
    };
    view! {
        <details class="defaults">
            <summary>{words.find}</summary>
            {labelled(BOX.to_owned(), "field", words.find_name, control.into_any(), ().into_any())}
            <p class="about" role="status">{move || if found.with(Vec::is_empty) { words.find_none } else if typed.read().is_empty() { words.find_strongest } else { "" }}</p>
            <Found found/>
        </details>
    }
}

#[component]
fn Found(found: Derived<Vec<FoundInput>>) -> impl IntoView {
    let one = |own: FoundInput| {
        let (place, field): (Place, FieldId) = (own.place, own.field);
        view! {
            <li>
                {button("link", own.label, FormAction::GoTo { place, field })}
                <span class="note">{own.moves}</span>
            </li>
        }
    };
    view! { <ul class="found">{dynamic(move || each(found.get(), one))}</ul> }
}
