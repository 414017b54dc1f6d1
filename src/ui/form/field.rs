//! One input with its label, unit, message and help.

use leptos::prelude::*;

use super::choice::ChoiceList;
use crate::action::FormAction;
use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;
use crate::domain::value::Unit;
use crate::ids;
use crate::session::view::form::{self, FieldView, Meaning};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{NumberBox, NumberText, button, labelled};
use crate::ui::events::folds;
use crate::ui::later;
use crate::ui::reactive::{Derived, dynamic, each};

/// An input of the table of inputs.
#[component]
pub fn Field(place: Place, id: FieldId) -> impl IntoView {
    let view = from_session(move |session| form::field(session, place, id, texts()));
    let is_wide = view.with_untracked(FieldView::is_wide);
    let label = view.text(|view| view.label.clone());
    let control = match id.field().unit {
        Unit::Choice(_) => view! { <ChoiceList place id view/> }.into_any(),
        _ => view! { <Number place id view/> }.into_any(),
    };
    let below = view! {
        // The box is described by both.
        <div id=ids::error(&ids::input(place, id))>
            <p class="error">{view.text(|view| view.error.clone().unwrap_or_default())}</p>
            <p class="about">{view.text(|view| view.note.clone())}</p>
        </div>
        <Meanings place id view/>
        {(id == FieldId::Currency).then(|| later::show(|views| (views.currency_question)()))}
        <FoldedHelp place id view/>
    };
    labelled(
        ids::input(place, id),
        if is_wide { "field field-wide" } else { "field" },
        label,
        control,
        below.into_any(),
    )
}

/// A number between its units.
#[component]
pub(super) fn Number(place: Place, id: FieldId, view: Derived<FieldView>) -> impl IntoView {
    let text = view.text(|view| view.text.clone());
    let is_wrong = view.text(|view| view.error.is_some().to_string());
    let shown = NumberText { text, is_wrong, example: view.text(|view| view.example.clone()) };
    view! {
        <span class="unit">{view.text(|view| view.prefix.clone())}</span>
        <NumberBox id=ids::input(place, id) input=InputId::Field(place, id) shown/>
        <span class="unit">{view.text(|view| view.suffix.clone())}</span>
    }
}

/// The numbers that an ambiguous text can mean, to pick one.
#[component]
fn Meanings(place: Place, id: FieldId, view: Derived<FieldView>) -> impl IntoView {
    let meanings = Derived::new(move || view.with(|view| view.meanings.clone()));
    let one = move |Meaning { label, text }: Meaning| {
        button("button", label, FormAction::PickReading { input: InputId::Field(place, id), text })
    };
    view! { <div class="banner-actions">{dynamic(move || each(meanings.get(), one))}</div> }
}

/// What stands behind an input, made when it is first opened.
#[component]
fn FoldedHelp(place: Place, id: FieldId, view: Derived<FieldView>) -> impl IntoView {
    let is_shown = RwSignal::new(false);
    let help = move || is_shown.get().then(|| later::show(move |views| (views.help)(place, id, view)));
    view! {
        <details class=view.text(FieldView::help_class) on:toggle=folds(move |is_open| is_shown.set(is_open))>
            <summary>{view.text(|view| view.mark.to_owned())}</summary>
            {dynamic(help)}
        </details>
    }
}
