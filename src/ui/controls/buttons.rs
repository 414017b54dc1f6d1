//! Buttons and links.

use leptos::prelude::*;

use crate::action::Action;
use crate::document::{Button, ButtonStyle, Link, LinkTarget};
use crate::ui::events::sends;

/// A button that sends an action. Its class says how it looks.
pub fn button(class: &'static str, label: impl Into<Signal<String>>, action: impl Into<Action>) -> AnyView {
    built_button(None, class, label.into(), action.into())
}

/// The same for a button that the keyboard or a test finds by its id.
pub fn button_with_id(
    id: &'static str,
    class: &'static str,
    label: impl Into<Signal<String>>,
    action: impl Into<Action>,
) -> AnyView {
    built_button(Some(id), class, label.into(), action.into())
}

fn built_button(id: Option<&'static str>, class: &'static str, label: Signal<String>, action: Action) -> AnyView {
    view! { <button type="button" id=id class=class on:click=sends(action)>{label}</button> }.into_any()
}

/// A button that is pressed while what it stands for is shown.
pub fn tab(label: impl Into<Signal<String>>, is_pressed: Signal<String>, action: impl Into<Action>) -> AnyView {
    built_tab(label.into(), is_pressed, action.into())
}

fn built_tab(label: Signal<String>, is_pressed: Signal<String>, action: Action) -> AnyView {
    view! { <button type="button" class="tab" aria-pressed=is_pressed on:click=sends(action)>{label}</button> }
        .into_any()
}

/// A button of a document.
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

/// A link of a document.
#[component]
pub fn LinkView(link: Link) -> impl IntoView {
    let (rel, target, file) = match link.target {
        LinkTarget::Page => (None, None, None),
        LinkTarget::Elsewhere => (Some("noreferrer"), Some("_blank"), None),
        LinkTarget::File(name) => (None, None, Some(name)),
    };
    view! { <a href=link.address rel=rel target=target download=file>{link.label}</a> }
}
