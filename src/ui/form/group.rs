//! A group of inputs, which stays open or closed as it was left.

use leptos::prelude::*;

use super::field::Field;
use crate::action::{CaseAction, FormAction};
use crate::domain::analysis::influence::Influence;
use crate::domain::case::Place;
use crate::domain::field::Group as GroupKind;
use crate::domain::fields::FieldId;
use crate::session::view::groups::{self, InputGroup};
use crate::ui::context::{from_session, store, texts};
use crate::ui::controls::button;
use crate::ui::events::folds;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic};

/// A group of inputs of one place. How far inputs move the result is in the context, as [`influences`](crate::ui::context::influences).
#[component]
pub fn Group(group: Derived<InputGroup>) -> impl IntoView {
    let store = store();
    let (place, kind) = group.with_untracked(|group| (group.place, group.group));
    let (heading, about) = texts().full_form.groups[kind as usize];
    let (id, key) = group.with_untracked(|group| (group.element_id(), group.fold_key()));
    let is_toggled = store.session().with_untracked(|session| session.is_toggled(&key));
    let starts_open = kind.is_essential();
    let fold = folds(move |is_open| {
        store.send(FormAction::Fold { group: key.clone(), is_toggled: is_open != starts_open });
    });
    let influences = expect_context::<Derived<Vec<Influence>>>();
    let summary = from_session(move |session| {
        let case = session.case();
        group.with(|group| influences.with(|influences| groups::summary(case, group, influences, texts())))
    });
    let can_copy = from_session(move |session| kind == GroupKind::OnTop && session.case().services() > 1);
    let copy = move || match place {
        Place::Quote { offer, service } if can_copy.get() => {
            Some(button("link", texts().full_form.copy_rates, CaseAction::CopyRates { offer, service }))
        }
        _ => None,
    };
    let fields = Derived::new(move || group.with(|group| group.fields.clone()));
    view! {
        <details class="group" id=id open=is_toggled != starts_open on:toggle=fold>
            <summary>{heading}" "<span class="note">{summary.text(String::clone)}</span></summary>
            {(!about.is_empty()).then(|| view! { <p class="about">{about}</p> }.into_any())}
            <Fields place fields/>
            {dynamic(copy)}
        </details>
    }
}

/// Inputs of one place side by side.
#[component]
pub fn Fields(place: Place, fields: Derived<Vec<FieldId>>) -> impl IntoView {
    let field = move |id: Derived<FieldId>| view! { <Field place id=id.get_untracked()/> }.into_any();
    view! { <div class="fields">{keyed(fields, |id: &FieldId| id.field().key, field)}</div> }
}
