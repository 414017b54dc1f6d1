//! Documents on the screen: one component for each kind of thing that [`document`](crate::document) knows.

mod actions;
mod card;
mod chart;
mod figures;
mod findings;
mod scenarios;
mod sliders;
mod status;
mod table;

pub use figures::Figures;

use std::sync::Arc;

use leptos::prelude::*;

use crate::document::{Button, PackedSection, Section};
use crate::ui::controls::ButtonView;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, each};
use card::CardView;
use status::{StatusView, ToolbarView};

/// The sections of a page, one below the other.
#[component]
pub fn Sections(packed: Derived<Vec<Arc<PackedSection>>>) -> impl IntoView {
    keyed(packed, |packed: &Arc<PackedSection>| &packed.name, section)
}

/// A section. Its kind stays the same while it is shown.
fn section(packed: Derived<Arc<PackedSection>>) -> AnyView {
    let read = move || packed.with(|packed| packed.section());
    match untrack(read) {
        Some(Section::Card(first)) => {
            let card = Derived::new(move || match read() {
                Some(Section::Card(card)) => *card,
                _ => (*first).clone(),
            });
            view! { <CardView card/> }.into_any()
        }
        Some(Section::Status(first)) => {
            let status = Derived::new(move || match read() {
                Some(Section::Status(status)) => status,
                _ => first.clone(),
            });
            view! { <StatusView status/> }.into_any()
        }
        Some(Section::Toolbar(first)) => {
            let toolbar = Derived::new(move || match read() {
                Some(Section::Toolbar(toolbar)) => toolbar,
                _ => first.clone(),
            });
            view! { <ToolbarView toolbar/> }.into_any()
        }
        Some(Section::Notice(text)) => view! { <p class="card">{text}</p> }.into_any(),
        Some(Section::End { id, text }) => view! { <p class="about" id=id tabindex="-1">{text}</p> }.into_any(),
        Some(Section::Choices { .. }) => dynamic(move || match read() {
            Some(Section::Choices { about, buttons }) => Some(choices(about, buttons).into_any()),
            _ => None,
        }),
        None => ().into_any(),
    }
}

fn choices(about: String, buttons: Vec<Button>) -> impl IntoView {
    let buttons = each(buttons, |button| view! { <ButtonView button/> });
    view! { <div class="banner-actions"><p class="about">{about}</p>{buttons}</div> }
}
