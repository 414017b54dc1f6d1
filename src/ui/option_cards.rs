//! The options that the headline can be about, to choose from.

use leptos::prelude::*;

use super::context::{from_session, texts};
use super::events::sends;
use super::keyed::keyed;
use super::reactive::{Derived, dynamic};
use crate::action::CaseAction;
use crate::session::view::options::{self, OptionCard};

/// A card for each option, with its result; pressed where the headline is about it.
#[component]
pub fn OptionCards() -> impl IntoView {
    let cards = from_session(|session| options::cards(session.case(), texts()));
    let card = |card| view! { <Card card/> }.into_any();
    view! {
        <div class="options" role="group" aria-label=texts().form.subject>
            {keyed(cards, |card: &OptionCard| &card.key, card)}
        </div>
    }
}

#[component]
fn Card(card: Derived<OptionCard>) -> impl IntoView {
    let chosen = Derived::new(move || card.with(|card| card.chosen));
    let words = texts().form.subject_best;
    let best = card.text(move |card| if card.is_best { words.to_owned() } else { String::new() });
    let label = card.text(|card| card.label.clone());
    let amount = card.text(|card| card.amount.clone());
    let is_shown = card.text(|card| card.is_shown.to_string());
    dynamic(move || {
        view! {
            <button type="button" class="option" aria-pressed=is_shown on:click=sends(CaseAction::Compare(chosen.get()).into())>
                <span>{label}</span>
                <strong>{amount}</strong>
                <span class="best">{best}</span>
            </button>
        }
    })
}
