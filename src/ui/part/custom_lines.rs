//! Lines that the visitor names and types in.

use leptos::prelude::*;

use super::controls::{button, field, fixed, list, message, name_box, number_box, plain_button};
use super::form::group_of;
use crate::domain::case::{Place, Source};
use crate::domain::custom::MAX_CUSTOM_LINES;
use crate::domain::formula::Period;
use crate::session::action::{Action, Timing};
use crate::session::view::lines;
use crate::text::{fill, labels};
use crate::ui::element::{div, fieldset, legend, nothing, several};
use crate::ui::seen::Seen;
use crate::ui::{seen, store, texts};

/// The custom lines of the case and the way to add one.
pub fn custom_lines() -> AnyView {
    let words = &texts().form;
    let count = seen(|session| session.case().custom.len());
    let add = move || match count.get() < MAX_CUSTOM_LINES {
        true => plain_button("button", words.add_line, Action::AddLine).id("add-line").view(),
        false => nothing(),
    };
    group_of(words.custom_heading, words.custom_about)
        .id("lines")
        .remade(move || several((0..count.get()).map(custom_line)))
        .remade(add)
        .view()
}

fn custom_line(place: usize) -> AnyView {
    let store = store();
    let words = &texts().form;
    let id = |part: &str| format!("line-{}-{part}", place + 1);
    let line = seen(move |session| lines::line(session.case(), place, texts()));
    let name = line.text(|line| line.name.clone());
    let owners = seen(|session| {
        let case = session.case();
        let owner = |place| {
            let words = &texts().form;
            let side = if matches!(place, Place::Service(_)) { words.line_in_house } else { words.line_outsourced };
            fill(side, &[("name", &labels::place(case, place, texts()))])
        };
        lines::owners(case).into_iter().map(owner).collect::<Vec<String>>()
    });
    let give = move |owner: usize| {
        let owner = store.session().with_untracked(|session| lines::owners(session.case()).get(owner).copied());
        if let Some(owner) = owner {
            store.send(Action::PlaceLine(place, owner));
        }
    };
    let timings = Seen::new(|| vec![texts().form.one_off.to_owned(), texts().form.yearly.to_owned()]);
    let timing = Seen::new(move || line.with(|line| line.timing as usize));
    let time = move |timing| {
        let timing = if timing == Timing::OneOff as usize { Timing::OneOff } else { Timing::Yearly };
        store.send(Action::TimeLine(place, timing));
    };
    let owner = Seen::new(move || line.with(|line| line.owner));
    let periods = Seen::new(move || line.with(|line| line.periods.clone()));
    let amounts = move || several(periods.get().into_iter().map(|period| amount(place, period)));
    let name_control = name_box(&id("name"), name, move |name| Action::NameLine(place, name)).view();
    let remove = line.text(|line| fill(texts().form.remove_line, &[("name", &line.heading)]));
    let (owner, timing) = (list(&id("side"), owners, owner, give), list(&id("timing"), timings, timing, time));
    let fields = div()
        .class("fields")
        .child(field(&id("name"), "field field-wide", fixed(words.line_name), name_control, nothing()))
        .child(field(&id("side"), "field", fixed(words.line_side), owner, nothing()))
        .child(field(&id("timing"), "field", fixed(words.line_timing), timing, nothing()));
    fieldset()
        .class("line")
        .with(legend().class("visually-hidden").text_of(line.text(|line| line.heading.clone())))
        .with(fields)
        .with(div().class("fields amounts").remade(amounts))
        .with(button("link", remove, Action::RemoveLine(place)))
        .view()
}

fn amount(place: usize, period: Period) -> AnyView {
    let slot = Source::Amount { line: place, period };
    let id = lines::amount_id(place, period);
    let view = seen(move |session| lines::amount(session, place, period, texts()));
    let invalid = view.text(|view| view.error.is_some().to_string());
    let control = number_box(&id, slot, "", view.text(|view| view.text.clone()), invalid);
    let error = message(&id, view.text(|view| view.error.clone().unwrap_or_default()));
    field(&id, "field", view.text(|view| view.label.clone()), control, error)
}
