//! What is typed into the lines that the visitor names, and the names of services and offers.

use leptos::prelude::*;

use super::controls::{field, message, name_box, number_box};
use crate::action::CaseAction;
use crate::domain::case::{Place, Source};
use crate::domain::period::Period;
use crate::session::Session;
use crate::session::view::lines;
use crate::ui::element::{nothing, several, span};
use crate::ui::seen::text;
use crate::ui::{seen, texts};

/// The name of a place, or of the case.
pub fn place_name(place: Place, label: String, hint: String) -> AnyView {
    let read = move |session: &Session| match place {
        Place::Case => session.case().title().to_owned(),
        _ => session.case().name(place).to_owned(),
    };
    let rename = move |name| match place {
        Place::Case => CaseAction::Rename(name),
        _ => CaseAction::RenamePlace { place, name },
    };
    named(if place == Place::Case { "case-name" } else { "place-name" }, label, hint, read, rename)
}

/// The name of a line.
pub fn line_name(line: usize, label: String) -> AnyView {
    let read = move |session: &Session| session.case().custom.get(line).map_or(String::new(), |line| line.name.clone());
    named(&format!("line-{}-name", line + 1), label, String::new(), read, move |name| CaseAction::RenameLine {
        line,
        name,
    })
}

fn named(
    id: &str,
    label: String,
    hint: String,
    read: impl Fn(&Session) -> String + Send + Sync + 'static,
    rename: impl Fn(String) -> CaseAction + 'static,
) -> AnyView {
    let control = name_box(id, seen(read).text(String::clone), rename).attr("placeholder", hint);
    field(id, "field field-wide", text(move || label.clone()), control.view(), nothing())
}

/// An amount of a line.
pub fn amount(line: usize, period: Period) -> AnyView {
    let slot = Source::Amount { line, period };
    let id = lines::amount_id(line, period);
    let view = seen(move |session| lines::amount(session, line, period, texts()));
    let invalid = view.text(|view| view.error.is_some().to_string());
    let unit = span().class("unit").text_of(view.text(|view| view.prefix.clone())).view();
    let control = several([unit, number_box(&id, slot, "", view.text(|view| view.text.clone()), invalid)]);
    let error = message(&id, view.text(|view| view.error.clone().unwrap_or_default()));
    field(&id, "field", view.text(|view| view.label.clone()), control, error)
}
