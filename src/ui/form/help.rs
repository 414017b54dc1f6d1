//! What stands behind an input on demand: what it is, where its value comes from, how far that could be off.

use leptos::prelude::*;

use crate::action::FormAction;
use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;
use crate::domain::value::Unit;
use crate::ids;
use crate::session::view::form::{self, FieldView};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{NumberBox, NumberText, button};
use crate::ui::reactive::{Derived, dynamic};

/// The help of an input.
#[component]
pub fn Help(place: Place, id: FieldId, view: Derived<FieldView>) -> impl IntoView {
    let words = &texts().form;
    let has_range = !matches!(id.field().unit, Unit::Choice(_));
    let confirm = move || {
        view.with(|view| view.can_confirm)
            .then(|| button("link", words.confirm, FormAction::Confirm { place, field: id }))
    };
    let reset = move || {
        view.with(|view| view.can_reset).then(|| button("link", words.reset, FormAction::Reset { place, field: id }))
    };
    view! {
        <p>{view.text(|view| view.help.clone())}</p>
        <p>{view.text(|view| view.origin.clone())}</p>
        {has_range.then(|| view! { <Range place id/> }.into_any())}
        {dynamic(confirm)}
        {dynamic(reset)}
    }
}

/// How low and how high an input could be.
#[component]
fn Range(place: Place, id: FieldId) -> impl IntoView {
    let range = from_session(move |session| form::range(session, place, id, texts()));
    let bound = move |end: &'static str, name: &'static str, input, text: fn(&form::RangeView) -> String| {
        let is_wrong = range.text(|range| range.error.is_some().to_string());
        let shown = NumberText { text: range.text(text), is_wrong, example: Signal::stored(name.to_owned()) };
        let id = format!("{}-{end}", ids::input(place, id));
        view! { <div class="input"><NumberBox id input name shown/></div> }
    };
    let words = &texts().form;
    view! {
        <p>{words.spread_about}" "{range.text(|range| range.origin.clone())}</p>
        <div class="spread">
            {bound("low", words.low, InputId::Low(place, id), |range| range.low.clone())}
            {bound("high", words.high, InputId::High(place, id), |range| range.high.clone())}
        </div>
        <p class="error">{range.text(|range| range.error.clone().unwrap_or_default())}</p>
    }
}
