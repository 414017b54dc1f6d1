//! A group of inputs, which stays closed once it was closed.

use leptos::prelude::*;

use super::field::Field;
use crate::action::FormAction;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::session::view::groups::InputGroup;
use crate::ui::context::{store, texts};
use crate::ui::events::folds;
use crate::ui::keyed::keyed;
use crate::ui::reactive::Derived;

/// A group of inputs of one place.
#[component]
pub fn Group(group: Derived<InputGroup>) -> impl IntoView {
    let store = store();
    let (place, kind) = group.with_untracked(|group| (group.place, group.group));
    let (heading, about) = texts().full_form.groups[kind as usize];
    let id = group.with_untracked(|group| group.element_id());
    let is_closed = store.session().with_untracked(|session| session.is_closed(&id));
    let own = id.clone();
    let fold = folds(move |is_open| store.send(FormAction::Fold { group: own.clone(), is_closed: !is_open }));
    let fields = Derived::new(move || group.with(|group| group.fields.clone()));
    view! {
        <details class="group" id=id open=!is_closed on:toggle=fold>
            <summary>{heading}</summary>
            {(!about.is_empty()).then(|| view! { <p class="about">{about}</p> }.into_any())}
            <Fields place fields/>
        </details>
    }
}

/// Inputs of one place side by side.
#[component]
pub fn Fields(place: Place, fields: Derived<Vec<FieldId>>) -> impl IntoView {
    let field = move |id: Derived<FieldId>| view! { <Field place id=id.get_untracked()/> }.into_any();
    view! { <div class="fields">{keyed(fields, |id: &FieldId| id.field().key, field)}</div> }
}
