//! The frame around every page.

use leptos::prelude::*;

use super::element::{a, div, nothing, several};
use super::page::page;
use super::part::report::shown_blocks;
use super::seen::Pressed;
use super::turns::{end_with_first_act, in_turn};
use super::{seen, texts};
use crate::browser::{Store, focus};
use crate::domain::fields::{FIELDS, FieldId};
use crate::report::markup::Element;
use crate::session::Session;
use crate::session::view::frame::{self, MAIN};
use crate::session::view::messages;
use crate::text::Texts;

/// The application.
#[component]
pub fn App() -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    end_with_first_act();
    let words = texts();
    let jump: Pressed = Box::new(|event| {
        // The address belongs to the case; jumping must not change it.
        event.prevent_default();
        if !focus(FIRST_INPUT) && !focus(FIRST_OPENING) {
            focus(MAIN);
        }
    });
    let begin = move || {
        store.begin();
        nothing()
    };
    several([
        in_turn(begin),
        a().class("skip").attr("href", format!("#{MAIN}")).on_click(jump).text(words.page.skip).view(),
        in_turn(|| written(|session, texts| vec![frame::head(session, texts)])),
        div().class("messages").attr("role", "status").child(written(messages::banners)).view(),
        in_turn(page),
        in_turn(|| written(|session, texts| vec![frame::foot(session, texts)])),
    ])
}

/// A part of the page that is written anew whenever the session changes, and shown where it differs.
fn written(write: fn(&Session, &Texts) -> Vec<Element>) -> AnyView {
    shown_blocks(seen(move |session| write(session, texts())))
}

/// Where the quick start begins, and where the risk checklist does.
const FIRST_INPUT: &str = FIELDS[FieldId::Currency as usize].key;
const FIRST_OPENING: &str = FIELDS[FieldId::Critical as usize].key;
