//! The services and offers of a case: a list to choose from, their names, and who does what in the hybrid way.

use leptos::prelude::*;

use super::controls::{button, field, fixed, list, name_box, plain_button, toggle};
use super::form::group_of;
use crate::domain::case::Place;
use crate::session::Session;
use crate::session::action::Action;
use crate::session::view::form;
use crate::text::{fill, labels};
use crate::ui::element::{div, nothing};
use crate::ui::seen::{remade, text};
use crate::ui::{seen, store, texts};

/// Everything that has inputs, and the ways to add to it.
pub fn place_list() -> AnyView {
    let words = &texts().form;
    let places = seen(|session| form::places(session.case(), texts()));
    let open = seen(Session::open);
    let place = move |(place, name): (Place, String)| {
        let pressed = text(move || (open.get() == place).to_string());
        toggle(text(move || name.clone()), pressed, Action::Open(place))
    };
    let add = |id: &'static str, label, action| plain_button("link", label, action).id(id).view();
    let items = move || {
        let (places, more_services, more_offers) = places.get();
        let mut items: Vec<AnyView> = places.into_iter().map(place).collect();
        items.extend(more_services.then(|| add("add-service", words.add_service, Action::AddService)));
        items.extend(more_offers.then(|| add("add-offer", words.add_offer, Action::AddOffer)));
        items.into_any()
    };
    div().class("tabs places").attr("role", "group").attr("aria-label", words.places).remade(items).view()
}

/// The name of what is open, and the way to take it away.
pub fn place_head(place: Place) -> AnyView {
    let words = &texts().form;
    if place == Place::Case {
        let title = seen(|session| session.case().title().to_owned()).text(String::clone);
        let control = name_box("case-name", title, Action::Rename).attr("placeholder", words.case_name_hint);
        return field("case-name", "field field-wide", fixed(words.case_name), control.view(), nothing());
    }
    let name = seen(move |session| session.case().name(place).to_owned()).text(String::clone);
    let own = seen(move |session| {
        let case = session.case();
        let is_one_of_several = match place {
            Place::Service(_) => case.services() > 1,
            _ => case.offers() > 1,
        };
        is_one_of_several.then(|| labels::place(case, place, texts()))
    });
    let remove = move || match own.get() {
        None => nothing(),
        Some(name) => {
            let label = fill(texts().form.remove_place, &[("name", &name)]);
            button("link", text(move || label.clone()), Action::Remove(place)).view()
        }
    };
    let control = name_box("place-name", name, move |name| Action::NamePlace(place, name));
    field("place-name", "field field-wide", fixed(words.place_name), control.view(), remade(remove))
}

/// Who does each service in the hybrid way; nothing for a case with one service.
pub fn hybrid_way() -> AnyView {
    let words = &texts().form;
    let services = seen(|session| session.case().services());
    let offers = seen(|session| {
        let case = session.case();
        let offers = (0..case.offers()).map(|offer| labels::place(case, Place::Offer(offer), texts()));
        std::iter::once(texts().form.hybrid_stays.to_owned()).chain(offers).collect::<Vec<String>>()
    });
    let exists = seen(|session| session.case().has_hybrid());
    let service = move |service: usize| {
        let store = store();
        let id = format!("hybrid-s{}", service + 1);
        let name = seen(move |session| labels::place(session.case(), Place::Service(service), texts()));
        let chosen = seen(move |session| session.case().hybrid(service).flatten().map_or(0, |offer| offer + 1));
        let assign = move |place: usize| store.send(Action::Assign(service, place.checked_sub(1)));
        field(&id, "field", name.text(String::clone), list(&id, offers, chosen, assign), nothing())
    };
    let drop = move || match exists.get() {
        true => plain_button("link", words.drop_hybrid, Action::DropHybrid).view(),
        false => nothing(),
    };
    let group = move || {
        let count = services.get();
        if count < 2 {
            return nothing();
        }
        let fields = div().class("fields").all((0..count).map(service));
        group_of(words.hybrid_heading, words.hybrid_about).id("hybrid").with(fields).remade(drop).view()
    };
    remade(group)
}
