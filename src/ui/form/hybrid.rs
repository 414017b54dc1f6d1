//! Who does each service in the hybrid option.

use leptos::prelude::*;

use crate::action::CaseAction;
use crate::domain::case::Place;
use crate::session::Session;
use crate::text::labels;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{Select, button, labelled};
use crate::ui::reactive::{dynamic, each};

/// The hybrid option; nothing for a case with one service.
#[component]
pub fn HybridOption() -> impl IntoView {
    let words = &texts().full_form;
    let services = from_session(|session| session.case().services());
    let has_hybrid = from_session(|session| session.case().has_hybrid());
    let drop = move || has_hybrid.get().then(|| button("link", words.drop_hybrid, CaseAction::DropHybrid));
    let lists = move || each(0..services.get(), |service| view! { <Assignment service/> });
    dynamic(move || {
        (services.get() > 1).then(|| {
            view! {
                <fieldset class="group" id="hybrid">
                    <legend>{words.hybrid_heading}</legend>
                    <p class="about">{words.hybrid_about}</p>
                    <div class="fields">{dynamic(lists)}</div>
                    {dynamic(drop)}
                </fieldset>
            }
            .into_any()
        })
    })
}

/// Who does one service.
#[component]
fn Assignment(service: usize) -> impl IntoView {
    let name = move |session: &Session| labels::place(session.case(), Place::Service(service), texts());
    let label = from_session(name).text(String::clone);
    let options = from_session(|session| {
        let case = session.case();
        let offers = (0..case.offers()).map(|offer| labels::place(case, Place::Offer(offer), texts()));
        std::iter::once(texts().full_form.hybrid_stays.to_owned()).chain(offers).collect::<Vec<_>>()
    });
    let chosen = from_session(move |session| session.case().hybrid(service).flatten().map_or(0, |offer| offer + 1));
    let choose = move |index: usize| Some(CaseAction::Assign { service, offer: index.checked_sub(1) }.into());
    let id = format!("hybrid-s{}", service + 1);
    let control = view! { <Select id=id.clone() options chosen choose=Box::new(choose)/> };
    labelled(id, "field", label, control.into_any(), ().into_any())
}
