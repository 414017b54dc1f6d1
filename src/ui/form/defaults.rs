//! What the quick start fills in, and where each figure comes from.

use leptos::prelude::*;

use crate::action::FormAction;
use crate::domain::case::{InputId, Place};
use crate::domain::field::Field;
use crate::domain::fields::FieldId;
use crate::ids;
use crate::session::Session;
use crate::session::view::groups::{defaults_in_use, readable};
use crate::text::labels;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::events::folds;
use crate::ui::keyed::keyed;
use crate::ui::later;
use crate::ui::reactive::{Derived, dynamic};

/// The inputs that stand at their defaults and count for something, behind one line. The list is made when it is opened.
#[component]
pub fn Defaults() -> impl IntoView {
    let count = from_session(|session| defaults_in_use(session.case()).len());
    let count = count.text(|count| labels::counted(&texts().full_form.defaults, *count, texts()));
    let is_shown = RwSignal::new(false);
    let list = move || is_shown.get().then(|| later::show(|views| (views.default_list)()));
    view! {
        <details class="defaults" on:toggle=folds(move |is_open| is_shown.set(is_open))>
            <summary>{count}</summary>
            {dynamic(list)}
        </details>
    }
}

/// Each of them with its value and source.
#[component]
pub fn DefaultList() -> impl IntoView {
    let rows = from_session(default_rows);
    let row = |row| view! { <DefaultItem row/> }.into_any();
    view! { <dl>{keyed(rows, |row: &DefaultRow| &row.key, row)}</dl> }
}

/// An input at its default.
#[derive(Debug, Clone, PartialEq)]
struct DefaultRow {
    key: String,
    place: Place,
    id: FieldId,
    label: String,
    value: String,
    source: String,
}

fn default_rows(session: &Session) -> Vec<DefaultRow> {
    let case = session.case();
    let row = |(place, field): (Place, &'static Field)| DefaultRow {
        key: ids::input(place, field.id),
        place,
        id: field.id,
        label: labels::input(case, InputId::Field(place, field.id), texts()),
        value: readable(case, place, field.id, texts()),
        source: session
            .help()
            .and_then(|help| help.field(field.id))
            .map(|note| note.origin.clone())
            .unwrap_or_default(),
    };
    defaults_in_use(case).into_iter().map(row).collect()
}

#[component]
fn DefaultItem(row: Derived<DefaultRow>) -> impl IntoView {
    let (place, id) = row.with_untracked(|row| (row.place, row.id));
    let label = row.text(|row| row.label.clone());
    view! {
        <div class="default">
            <dt>{button("link", label, FormAction::GoTo { place, field: id })}<strong>" "{row.text(|row| row.value.clone())}</strong></dt>
            <dd>{row.text(|row| row.source.clone())}</dd>
        </div>
    }
}
