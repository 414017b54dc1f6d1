//! All inputs, one place at a time: the case, a service, an offer.

use leptos::prelude::*;

use super::add_places::AddPlaces;
use super::custom_lines::CustomLines;
use super::find::FindInput;
use super::group::Group;
use super::hybrid::HybridOption;
use crate::action::{CaseAction, FormAction};
use crate::domain::case::Place;
use crate::ids;
use crate::session::Session;
use crate::session::view::groups::{InputGroup, groups};
use crate::text::{fill, labels};
use crate::ui::context::{from_session, influences, texts};
use crate::ui::controls::{NameBox, button, labelled, tab};
use crate::ui::keyed::keyed;
use crate::ui::reactive::{dynamic, each, text};

/// The places that have inputs, and the inputs of the one that is open.
#[component]
pub fn FullForm() -> impl IntoView {
    let open = from_session(Session::open_place);
    // Read once for all groups.
    provide_context(influences());
    view! {
        <FindInput/>
        <Places/>
        {dynamic(move || match open.get() {
            Place::Case => view! { <PlaceForm place=Place::Case/> <HybridOption/> <CustomLines/> }.into_any(),
            Place::Offer(offer) => view! { <PlaceForm place=Place::Offer(offer)/> <Quotes offer/> }.into_any(),
            place => view! { <PlaceForm place/> }.into_any(),
        })}
    }
}

/// Everything that has inputs of its own, and buttons that add to it.
#[component]
fn Places() -> impl IntoView {
    let words = &texts().full_form;
    let places = from_session(|session| {
        let case = session.case();
        let places = case.places().into_iter().filter(|place| !matches!(place, Place::Quote { .. }));
        places.map(|place| (labels::place(case, place, texts()), place)).collect::<Vec<_>>()
    });
    let open = from_session(Session::open_place);
    let one = move |(name, place): (String, Place)| {
        tab(name, text(move || (open.get() == place).to_string()), FormAction::OpenPlace(place))
    };
    view! {
        <div class="tabs places" role="group" aria-label=words.places>
            {dynamic(move || each(places.get(), one))}
            <AddPlaces/>
        </div>
    }
}

/// The name of a place, the button that removes it, and its groups of inputs.
#[component]
fn PlaceForm(place: Place) -> impl IntoView {
    let words = &texts().full_form;
    let remove = from_session(move |session| match place {
        Place::Service(_) if session.case().services() > 1 => Some(words.remove_service),
        Place::Offer(_) if session.case().offers() > 1 => Some(words.remove_offer),
        _ => None,
    });
    view! {
        <div>
            <PlaceName place/>
            {dynamic(move || remove.get().map(|label| button("link", label, CaseAction::Remove(place))))}
        </div>
        <Groups place/>
    }
}

#[component]
fn PlaceName(place: Place) -> impl IntoView {
    let words = &texts().full_form;
    let name = from_session(move |session| match place {
        Place::Case => session.case().title().to_owned(),
        _ => session.case().name(place).to_owned(),
    });
    let (id, label, hint) = match place {
        Place::Case => ("case-name", words.case_name, words.case_name_hint),
        _ => (ids::PLACE_NAME, words.place_name, ""),
    };
    let rename = move |name| match place {
        Place::Case => CaseAction::Rename(name),
        _ => CaseAction::RenamePlace { place, name },
    };
    let text = name.text(String::clone);
    let control =
        view! { <NameBox id=id.to_owned() placeholder=Signal::stored(hint.to_owned()) text rename=Box::new(rename)/> };
    labelled(id.to_owned(), "field field-wide", label, control.into_any(), ().into_any())
}

/// The groups of a place that the case has a use for.
#[component]
fn Groups(place: Place) -> impl IntoView {
    let shown = from_session(move |session| groups(session.case(), place));
    keyed(
        shown,
        |group: &InputGroup| group.fields.first().map_or("", |id| id.field().key),
        |group| view! { <Group group/> }.into_any(),
    )
}

/// The prices of an offer, service by service.
#[component]
fn Quotes(offer: usize) -> impl IntoView {
    let names = from_session(|session| {
        let case = session.case();
        (0..case.services()).map(|service| labels::place(case, Place::Service(service), texts())).collect::<Vec<_>>()
    });
    let quote = move |(service, name): (usize, String)| {
        view! {
            <section class="quote">
                <h3>{fill(texts().full_form.quote_for, &[("name", name)])}</h3>
                <Groups place=Place::Quote { offer, service }/>
            </section>
        }
    };
    dynamic(move || each(names.get().into_iter().enumerate(), quote))
}
