//! One input with its label, unit, message and help.

use leptos::prelude::*;

use super::controls::{field, list, message, number_box, plain_button};
use crate::domain::case::{Place, Source};
use crate::domain::fields::FieldId;
use crate::domain::value::{ChoiceOption, Unit};
use crate::session::action::Action;
use crate::session::view::form::{self, FieldView};
use crate::ui::element::{details, div, nothing, p, several, span, summary};
use crate::ui::seen::{Seen, remade};
use crate::ui::{seen, store, texts};

/// A list with a longer option than this needs the whole width of the form.
const LONG: usize = 20;

/// An input of the table of inputs.
pub fn input(place: Place, id: FieldId) -> AnyView {
    let view = seen(move |session| form::field(session, place, id, texts()));
    let input_id = form::input_id(place, id);
    let is_list = matches!(id.field().unit, Unit::Choice(_));
    let (control, spread) = match is_list {
        true => (choice(place, id, view), nothing()),
        false => (number(place, id, view), spread(place, id, view)),
    };
    let help = details()
        .class("help")
        .with(summary().text_of(view.text(|view| view.mark.to_owned())))
        .with(p().text_of(view.text(|view| view.help.clone())))
        .with(p().text_of(view.text(|view| view.origin.clone())))
        .child(spread)
        .child(action(view, |view| view.can_confirm, texts().form.confirm, Action::Confirm(place, id)))
        .child(action(view, |view| view.can_reset, texts().form.reset, Action::Reset(place, id)));
    let error = message(&input_id, view.text(|view| view.error.clone().unwrap_or_default()));
    let longest = |options: &'static [ChoiceOption]| options.iter().map(|option| option.label.len()).max().unwrap_or(0);
    let class = match id.field().unit {
        Unit::Choice(options) if longest(options) > LONG => "field field-wide",
        _ => "field",
    };
    field(&input_id, class, view.text(|view| view.label.clone()), control, several([error, help.view()]))
}

fn action(view: Seen<FieldView>, shown: fn(&FieldView) -> bool, label: &'static str, action: Action) -> AnyView {
    let shown = Seen::new(move || view.with(shown));
    remade(move || if shown.get() { plain_button("link", label, action.clone()).view() } else { nothing() })
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
    let choose = move |option| store.send(Action::Choose(place, id, option));
    list(&form::input_id(place, id), options, chosen, choose)
}

/// How low and how high the value could be.
fn spread(place: Place, id: FieldId, view: Seen<FieldView>) -> AnyView {
    let words = &texts().form;
    let bound = |slot, end: &str, label: &'static str, text: fn(&FieldView) -> String| {
        let input_id = format!("{}-{end}", form::input_id(place, id));
        let invalid = view.text(|view| view.spread_error.is_some().to_string());
        div().class("input").child(number_box(&input_id, slot, label, view.text(text), invalid))
    };
    let bounds = div()
        .class("spread")
        .with(bound(Source::Low(place, id), "low", words.low, |view| view.low.clone()))
        .with(bound(Source::High(place, id), "high", words.high, |view| view.high.clone()));
    let about = p().text(words.spread_about).text(" ").text_of(view.text(|view| view.spread_origin.clone()));
    let error = p().class("error").text_of(view.text(|view| view.spread_error.clone().unwrap_or_default()));
    several([about.view(), bounds.view(), error.view()])
}
