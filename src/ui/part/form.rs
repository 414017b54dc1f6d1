//! The form: the quick start, and what the worker writes of it.

use leptos::prelude::*;

use super::field::input;
use super::report::{blocks, shown_blocks};
use crate::action::FormMode;
use crate::domain::case::Place;
use crate::domain::fields::FIELDS;
use crate::session::view::form;
use crate::ui::element::{El, div, nothing, several};
use crate::ui::seen::Seen;
use crate::ui::turns::in_turn;
use crate::ui::{seen, texts};

/// The form.
pub fn form() -> AnyView {
    let is_full = seen(|session| session.mode() == FormMode::Full);
    El::of("SECTION")
        .class("form")
        .attr("aria-labelledby", "form")
        .child(shown_blocks(seen(|session| vec![form::head(session, texts())])))
        .remade(move || if is_full.get() { nothing() } else { quick() })
        .child(blocks(|report| &report.form))
        .view()
}

fn quick() -> AnyView {
    let asked = FIELDS.iter().filter(|field| field.quick);
    let inputs = asked.map(|field| in_turn(move || input(Place::first(field.id), field.id)));
    let further = Seen::new(|| vec![form::further(texts())]);
    several([div().class("fields").all(inputs).view(), shown_blocks(further)])
}
