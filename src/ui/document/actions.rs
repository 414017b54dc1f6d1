//! Buttons and links.

use leptos::prelude::*;

use crate::document::{Button, ButtonStyle, CardAction, Link};
use crate::ui::events::sends;
use crate::ui::reactive::each;

/// A button.
#[component]
pub fn ButtonView(button: Button) -> impl IntoView {
    let class = match button.style {
        ButtonStyle::Main => "button button-main",
        ButtonStyle::Plain => "button",
        ButtonStyle::Link => "link",
    };
    view! {
        <button type="button" class=class aria-label=button.name on:click=sends(button.action)>{button.label}</button>
    }
}

/// A link.
#[component]
pub fn LinkView(link: Link) -> impl IntoView {
    let (rel, target) = if link.is_external { (Some("noreferrer"), Some("_blank")) } else { (None, None) };
    view! { <a href=link.address rel=rel target=target>{link.label}</a> }
}

/// What can be done, side by side.
#[component]
pub fn Actions(actions: Vec<CardAction>) -> impl IntoView {
    let one = |action| match action {
        CardAction::Button(button) => view! { <ButtonView button/> }.into_any(),
        CardAction::Link(link) => view! { <LinkView link/> }.into_any(),
    };
    view! { <div class="banner-actions">{each(actions, one)}</div> }
}
