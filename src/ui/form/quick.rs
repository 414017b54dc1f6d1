//! The quick start: the few questions that a first answer needs.

use leptos::prelude::*;

use super::defaults::Defaults;
use super::field::Field;
use crate::action::{FormAction, FormMode};
use crate::domain::case::Place;
use crate::domain::fields::FIELDS;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::later;
use crate::ui::reactive::{dynamic, each};

/// The questions of the quick start, and what it fills in besides.
#[component]
pub fn QuickStart() -> impl IntoView {
    let asked = FIELDS.iter().filter(|field| field.quick);
    let fields = each(asked, |field| view! { <Field place=Place::first(field.id) id=field.id/> });
    let has_lines = from_session(|session| !session.case().custom.is_empty());
    view! {
        <div class="fields">{fields}</div>
        {button("link", texts().form.open_full, FormAction::ShowMode(FormMode::Full))}
        <Defaults/>
        {dynamic(move || has_lines.get().then(|| later::show(|views| (views.custom_lines)())))}
    }
}
