//! The form: the quick start, or all inputs, one place at a time.

use leptos::prelude::*;

use super::controls::{button, fixed, plain_button, toggle};
use super::custom_lines::custom_lines;
use super::field::input;
use super::places::{hybrid_way, place_head, place_list};
use crate::domain::case::{Case, Place, Source};
use crate::domain::field::Field;
use crate::domain::fields::FIELDS;
use crate::session::action::Action;
use crate::session::view::form::{self, GroupView};
use crate::session::{Mode, Session};
use crate::text::{fill, labels};
use crate::ui::element::{
    dd, details, div, dl, dt, fieldset, h2, h3, legend, nothing, p, section, several, strong, summary,
};
use crate::ui::seen::{Seen, remade, text};
use crate::ui::{seen, texts};

/// The form.
pub fn form(case: Seen<Case>) -> AnyView {
    let words = &texts().form;
    let is_full = seen(|session| session.mode() == Mode::Full);
    let tab = move |own: Mode, label: &'static str| {
        let pressed = text(move || (is_full.get() == (own == Mode::Full)).to_string());
        toggle(fixed(label), pressed, Action::Show(own))
    };
    let tabs = div()
        .class("tabs")
        .attr("role", "group")
        .attr("aria-label", words.mode)
        .child(tab(Mode::Quick, words.quick))
        .child(tab(Mode::Full, words.full));
    section()
        .class("form")
        .attr("aria-labelledby", "form")
        .with(div().class("form-head").with(h2().id("form").text(words.heading)).with(tabs))
        .remade(move || if is_full.get() { full() } else { quick(case) })
        .view()
}

fn quick(case: Seen<Case>) -> AnyView {
    let asked = FIELDS.iter().filter(|field| field.quick);
    let inputs = asked.map(|field| input(Place::first(field.id), field.id));
    let has_lines = Seen::new(move || case.with(|case| !case.custom.is_empty()));
    let lines = remade(move || if has_lines.get() { custom_lines() } else { nothing() });
    several([div().class("fields").all(inputs).view(), defaults(case), lines])
}

/// The inputs of the place that is open; an offer's with its price for each service.
fn full() -> AnyView {
    let open = seen(Session::open);
    let place = move || {
        let place = open.get();
        let last = match place {
            Place::Case => several([hybrid_way(), custom_lines()]),
            Place::Offer(offer) => quotes(offer),
            Place::Service(_) | Place::Quote { .. } => nothing(),
        };
        several([place_head(place), groups(place), last])
    };
    several([place_list(), remade(place)])
}

fn quotes(offer: usize) -> AnyView {
    let count = seen(|session| session.case().services());
    let quote = move |service: usize| {
        let name = seen(move |session| labels::place(session.case(), Place::Service(service), texts()));
        let heading = name.text(|name| fill(texts().form.quote_for, &[("name", name)]));
        section().class("quote").with(h3().text_of(heading)).child(groups(Place::Quote { offer, service })).view()
    };
    remade(move || several((0..count.get()).map(quote)))
}

/// The groups of inputs of a place.
fn groups(place: Place) -> AnyView {
    let groups = seen(move |session| form::groups(session.case(), place));
    let group = |own: GroupView| {
        let (heading, about) = texts().form.groups[own.group as usize];
        let fields = own.fields.into_iter().map(|id| input(own.place, id));
        group_of(heading, about).with(div().class("fields").all(fields)).view()
    };
    remade(move || several(groups.get().into_iter().map(group)))
}

/// A group of inputs under its heading.
pub fn group_of(heading: &'static str, about: &'static str) -> crate::ui::element::El {
    let group = fieldset().class("group").with(legend().text(heading));
    if about.is_empty() { group } else { group.with(p().class("about").text(about)) }
}

/// What the quick start fills in, and where each figure comes from.
fn defaults(case: Seen<Case>) -> AnyView {
    let item = move |(place, field): (Place, &'static Field)| {
        let (label, value) = case.with(|case| {
            let label = labels::source(case, Source::Field(place, field.id), texts());
            (label, form::readable(case, place, field.id, texts()))
        });
        let open = button("link", text(move || label.clone()), Action::Mend(place, field.id));
        let name = dt().with(open).text(" ").with(strong().text(value));
        let origin =
            seen(move |session| form::field(session, place, field.id, texts())).text(|view| view.origin.clone());
        div().class("default").with(name).with(dd().text_of(origin)).view()
    };
    let in_use = Seen::new(move || case.with(|case| form::defaults_in_use(case).len()));
    let count = in_use.text(|count| fill(texts().form.defaults, &[("count", &count.to_string())]));
    let items = move || several(case.with(form::defaults_in_use).into_iter().map(item));
    let list = details().class("defaults").with(summary().text_of(count)).with(dl().remade(items));
    several([list.view(), plain_button("link", texts().form.open_full, Action::Show(Mode::Full)).view()])
}
