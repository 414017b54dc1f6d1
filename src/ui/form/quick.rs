//! The quick start: the few questions that a first answer needs.

use leptos::prelude::*;

use super::defaults::Defaults;
use super::field::Field;
use crate::action::{FormAction, FormMode};
use crate::domain::case::Place;
use crate::domain::fields::{FieldId, QUICK_SETTINGS, QUICK_START};
use crate::session::view::{grid, groups};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::later;
use crate::ui::reactive::{dynamic, each};

/// The questions of the quick start, and what it fills in besides.
#[component]
pub fn QuickStart() -> impl IntoView {
    let fields = |asked: &[FieldId]| {
        let fields = each(asked.iter().copied(), |id| view! { <Field place=Place::first(id) id/> });
        view! { <div class="fields">{fields}</div> }.into_any()
    };
    let has_several = from_session(|session| grid::is_needed(session.case()));
    let settings = from_session(|session| groups::settings(session.case(), texts()));
    let has_lines = from_session(|session| !session.case().custom.is_empty());
    view! {
        {dynamic(move || if has_several.get() { later::show(|views| (views.quick_grid)()) } else { fields(&QUICK_START) })}
        {later::show(|views| (views.add_places)())}
        <details class="settings">
            <summary>{settings.text(String::clone)}</summary>
            {fields(&QUICK_SETTINGS)}
        </details>
        {button("link", texts().form.open_full, FormAction::ShowMode(FormMode::Full))}
        <Defaults/>
        {dynamic(move || has_lines.get().then(|| later::show(|views| (views.custom_lines)())))}
    }
}
