//! Buttons that add to a case.

use leptos::prelude::*;

use crate::action::CaseAction;
use crate::domain::case::{MAX_OFFERS, MAX_SERVICES};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button_with_id;
use crate::ui::reactive::dynamic;

/// Buttons that add a service and an offer, as far as there is room for more.
#[component]
pub fn AddPlaces() -> impl IntoView {
    let words = &texts().full_form;
    let room = from_session(|session| (session.case().services() < MAX_SERVICES, session.case().offers() < MAX_OFFERS));
    let service = move || button_with_id("add-service", "link", words.add_service, CaseAction::AddService);
    let offer = move || button_with_id("add-offer", "link", words.add_offer, CaseAction::AddOffer);
    view! {
        {dynamic(move || room.get().0.then(service))}
        {dynamic(move || room.get().1.then(offer))}
    }
}
