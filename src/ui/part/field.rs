//! One input with its label, unit, message and help.

use leptos::prelude::*;

use super::controls::{field, list, number_box};
use super::report::shown_blocks;
use crate::action::FormAction;
use crate::domain::case::{Place, Source};
use crate::domain::fields::FieldId;
use crate::domain::value::Unit;
use crate::session::view::form::{self, FieldView};
use crate::ui::element::{div, several, span};
use crate::ui::seen::Seen;
use crate::ui::{seen, store, texts};

/// An input of the table of inputs.
pub fn input(place: Place, id: FieldId) -> AnyView {
    let view = seen(move |session| form::field(session, place, id, texts()));
    let (control, class) = match id.field().unit {
        Unit::Choice(_) if view.with_untracked(FieldView::is_wide) => (choice(place, id, view), "field field-wide"),
        Unit::Choice(_) => (choice(place, id, view), "field"),
        _ => (number(place, id, view), "field"),
    };
    let below = Seen::new(move || view.with(|view| form::below(view, place, id, texts())));
    let label = view.text(|view| view.label.clone());
    field(&form::input_id(place, id), class, label, control, shown_blocks(below))
}

fn number(place: Place, id: FieldId, view: Seen<FieldView>) -> AnyView {
    let text = view.text(|view| view.text.clone());
    let invalid = view.text(|view| view.error.is_some().to_string());
    let unit = |text| span().class("unit").text_of(text).view();
    several([
        unit(view.text(|view| view.prefix.clone())),
        number_box(&form::input_id(place, id), Source::Field(place, id), "", text, invalid),
        unit(view.text(|view| view.suffix.clone())),
    ])
}

fn choice(place: Place, id: FieldId, view: Seen<FieldView>) -> AnyView {
    let store = store();
    let options =
        Seen::new(move || view.with(|view| view.options.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>()));
    let chosen = Seen::new(move || view.with(|view| view.chosen));
    let choose = move |option| store.send(FormAction::Choose { place, field: id, option });
    list(&form::input_id(place, id), options, chosen, choose)
}

/// How low or how high an input could be.
pub fn bound(place: Place, id: FieldId, is_high: bool) -> AnyView {
    let words = &texts().form;
    let (end, label) = if is_high { ("high", words.high) } else { ("low", words.low) };
    let slot = if is_high { Source::High(place, id) } else { Source::Low(place, id) };
    let view = seen(move |session| {
        let view = form::field(session, place, id, texts());
        (if is_high { view.high } else { view.low }, view.spread_error.is_some())
    });
    let (text, invalid) = (view.text(|(text, _)| text.clone()), view.text(|(_, is_wrong)| is_wrong.to_string()));
    let input_id = format!("{}-{end}", form::input_id(place, id));
    div().class("input").child(number_box(&input_id, slot, label, text, invalid)).view()
}
