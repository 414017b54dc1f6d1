//! Finding an input by its name, or by how far it moves the result.

use leptos::prelude::*;

use crate::action::FormAction;
use crate::domain::analysis::influence::Influence;
use crate::session::view::find::{FoundInput, find};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{button, labelled};
use crate::ui::reactive::{Derived, dynamic, each};

/// Id of the box to type a name into.
const BOX: &str = "find-input";

/// A box for words of a name, and the inputs that have them; without words, those that move the result most, of which the context
/// knows, as [`influences`](crate::ui::context::influences).
#[component]
pub fn FindInput() -> impl IntoView {
    let words = &texts().full_form;
    let typed = RwSignal::new(String::new());
    let influences = expect_context::<Derived<Vec<Influence>>>();
    let found = from_session(move |session| {
        influences.with(|influences| find(session.case(), &typed.read(), influences, texts()))
    });
    let control = view! {
        <input
            id=BOX
            type="search"
            autocomplete="off"
            prop:value=typed
            on:input:target=move |event| typed.set(event.target().value())
        />
    };
    view! {
        <details class="defaults">
            <summary>{words.find}</summary>
            {labelled(BOX.to_owned(), "field", words.find_name, control.into_any(), ().into_any())}
            <p class="about" role="status">{found.text(|found| found.said.clone())}</p>
            <ul class="found">{dynamic(move || each(found.with(|found| found.inputs.clone()), entry))}</ul>
        </details>
    }
}

fn entry(FoundInput { place, field, label, moves }: FoundInput) -> impl IntoView {
    view! {
        <li>
            {button("link", label, FormAction::GoTo { place, field })}
            <span class="note">{moves}</span>
        </li>
    }
}
