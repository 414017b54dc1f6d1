//! Documents on the screen: one component for each kind of thing that [`document`](crate::document) knows.

mod actions;
mod card;
mod chart;
mod figures;
mod findings;
mod status;
mod table;

pub use figures::Figures;

use std::sync::Arc;

use leptos::prelude::*;

use crate::document::{Button, Section, unpack};
use crate::ui::controls::ButtonView;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, each};
use card::CardView;
use status::{StatusView, ToolbarView};

/// The sections of a page, one below the other.
#[component]
pub fn Sections(packed: Derived<Arc<[u8]>>) -> impl IntoView {
    let sections = Derived::new(move || packed.with(|packed| unpack(packed)));
    keyed(sections, Section::name, |section| match section.get_untracked() {
        Section::Card(first) => {
            let card = section.content(*first, |section| match section {
                Section::Card(card) => Some((**card).clone()),
                _ => None,
            });
            view! { <CardView card/> }.into_any()
        }
        Section::Status(first) => {
            let status = section.content(first, |section| match section {
                Section::Status(status) => Some(status.clone()),
                _ => None,
            });
            view! { <StatusView status/> }.into_any()
        }
        Section::Toolbar(first) => {
            let toolbar = section.content(first, |section| match section {
                Section::Toolbar(toolbar) => Some(toolbar.clone()),
                _ => None,
            });
            view! { <ToolbarView toolbar/> }.into_any()
        }
        Section::Notice(text) => view! { <p class="card">{text}</p> }.into_any(),
        Section::End { id, text } => view! { <p class="about" id=id tabindex="-1">{text}</p> }.into_any(),
        Section::Choices { .. } => dynamic(move || match section.get() {
            Section::Choices { about, buttons } => Some(choices(about, buttons).into_any()),
            _ => None,
        }),
    })
}

fn choices(about: String, buttons: Vec<Button>) -> impl IntoView {
    let buttons = each(buttons, |button| view! { <ButtonView button/> });
    view! { <div class="banner-actions"><p class="about">{about}</p>{buttons}</div> }
}
