//! What can be done, side by side.

use leptos::prelude::*;

use crate::document::CardAction;
use crate::ui::controls::{ButtonView, LinkView};
use crate::ui::reactive::each;

/// What can be done, side by side.
#[component]
pub fn Actions(actions: Vec<CardAction>) -> impl IntoView {
    let one = |action| match action {
        CardAction::Button(button) => view! { <ButtonView button/> }.into_any(),
        CardAction::Link(link) => view! { <LinkView link/> }.into_any(),
    };
    view! { <div class="banner-actions">{each(actions, one)}</div> }
}
