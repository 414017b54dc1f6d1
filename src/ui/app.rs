//! The frame around every page.

use leptos::prelude::*;

use super::element::{a, div, footer, nothing, p, several};
use super::page::page;
use super::part::controls::plain_button;
use super::part::header::header;
use super::part::messages::{notice_bar, preview_bar, share_panel};
use super::seen::Pressed;
use super::{seen, texts};
use crate::browser::{Store, focus};
use crate::domain::fields::{FIELDS, FieldId};
use crate::session::Session;
use crate::session::action::Action;

/// The application.
#[component]
pub fn App() -> impl IntoView {
    provide_context(Store::start());
    let words = texts();
    let has_earlier = seen(Session::has_earlier_draft);
    let bring_back = move || match has_earlier.get() {
        true => plain_button("link", words.keeping.bring_back, Action::BringBack).view(),
        false => nothing(),
    };
    let jump: Pressed = Box::new(|event| {
        // The address belongs to the case; jumping must not change it.
        event.prevent_default();
        if !focus(FIRST_INPUT) {
            focus(FIRST_OPENING);
        }
    });
    several([
        a().class("skip").attr("href", format!("#{FIRST_INPUT}")).on_click(jump).text(words.page.skip).view(),
        header(),
        div().class("messages").child(notice_bar()).child(share_panel()).child(preview_bar()).view(),
        page(),
        footer().class("footer").with(p().text(words.page.privacy)).remade(bring_back).view(),
    ])
}

/// Where the quick start begins, and where the risk checklist does.
const FIRST_INPUT: &str = FIELDS[0].key;
const FIRST_OPENING: &str = FIELDS[FieldId::Critical as usize].key;
