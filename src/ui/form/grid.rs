//! The quick start of a case with several services or offers.

use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

use super::choice::ChoiceList;
use super::field::Number;
use crate::action::{CaseAction, FormAction};
use crate::browser::pasted;
use crate::domain::case::{Case, InputId, Place};
use crate::domain::fields::FieldId;
use crate::ids;
use crate::session::view::form;
use crate::session::view::grid::{self, GridCell, GridRow};
use crate::text::{Texts, labels};
use crate::ui::context::{from_session, store, texts};
use crate::ui::controls::{NameBox, button};
use crate::ui::reactive::{Derived, dynamic, each};

/// Services with what they cost today, then offers with their prices.
#[component]
pub fn QuickGrid() -> impl IntoView {
    let words = &texts().full_form;
    let offers = from_session(|session| (0..session.case().offers()).map(Place::Offer).collect::<Vec<_>>());
    let columns = Derived::new(|| {
        let column = |id: FieldId| labels::any_field(id.field(), texts());
        vec![column(FieldId::People), column(FieldId::Salary)]
    });
    let heads = move || each(columns.get(), |label| view! { <th scope="col">{label}</th> });
    let names = move || each(offers.get(), |place| view! { <th scope="col"><Name place/></th> });
    view! {
        <Grid rows=grid::services head=Box::new(move || dynamic(heads)) name=words.services names_rows=true/>
        <Grid rows=grid::prices head=Box::new(move || dynamic(names)) name=words.prices names_rows=false/>
    }
}

/// A grid of inputs. Cells that are copied from a spreadsheet are pasted into as many inputs.
#[component]
fn Grid(
    rows: fn(&Case, &Texts) -> Vec<GridRow>,
    head: Box<dyn Fn() -> AnyView>,
    name: &'static str,
    names_rows: bool,
) -> impl IntoView {
    let store = store();
    let rows = from_session(move |session| rows(session.case(), texts()));
    let count = Derived::new(move || rows.with(Vec::len));
    let paste = move |event: ClipboardEvent| {
        let cells = |id: &str, text: &str| rows.with_untracked(|rows| grid::pasted(rows, id, text));
        if let Some(typed) = pasted(&event, cells) {
            store.send(FormAction::TypeAll(typed));
        }
    };
    let row = move |index| view! { <Row rows index is_named=names_rows/> };
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=name on:paste=paste>
            <table class="grid">
                <thead><tr><th scope="col">{name}</th>{head()}</tr></thead>
                <tbody>{dynamic(move || each(0..count.get(), row))}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(rows: Derived<Vec<GridRow>>, index: usize, is_named: bool) -> impl IntoView {
    let row = Derived::new(move || rows.with(|rows| rows.get(index).cloned()));
    let label = row.text(|row| row.as_ref().map(|row| row.label.clone()).unwrap_or_default());
    let cells = Derived::new(move || row.with(|row| row.as_ref().map(|row| row.cells.clone()).unwrap_or_default()));
    let head = if is_named {
        let place = Place::Service(index);
        view! { <Name place/> <Kind place/> }.into_any()
    } else {
        label.into_any()
    };
    let cell = |cell: GridCell| view! { <td><Cell cell/></td> };
    view! { <tr><th scope="row">{head}</th>{dynamic(move || each(cells.get(), cell))}</tr> }
}

/// The name of a service or an offer, to be changed.
#[component]
fn Name(place: Place) -> impl IntoView {
    let shown = from_session(move |session| labels::place(session.case(), place, texts()));
    let name = from_session(move |session| session.case().name(place).to_owned());
    let id = ids::name(place);
    let rename = move |name| CaseAction::RenamePlace { place, name };
    let shown = shown.text(String::clone);
    view! {
        <label class="visually-hidden" for=id.clone()>{shown}</label>
        <div class="input"><NameBox id placeholder=shown text=name.text(String::clone) rename=Box::new(rename)/></div>
    }
}

/// What kind of work a service is.
#[component]
fn Kind(place: Place) -> impl IntoView {
    let id = FieldId::ServiceKind;
    let view = from_session(move |session| form::field(session, place, id, texts()));
    view! {
        <label class="visually-hidden" for=ids::input(place, id)>{view.text(|view| view.label.clone())}</label>
        <div class="input"><ChoiceList place id view/></div>
    }
}

#[component]
fn Cell(cell: GridCell) -> impl IntoView {
    let (place, field) = match cell {
        GridCell::Input { place, field } => (place, field),
        GridCell::Elsewhere { place, form } => {
            return button("link", form, FormAction::GoTo { place, field: FieldId::PriceForm });
        }
    };
    let id = ids::input(place, field);
    let view = from_session(move |session| form::field(session, place, field, texts()));
    let label = from_session(move |session| labels::input(session.case(), InputId::Field(place, field), texts()));
    view! {
        <label class="visually-hidden" for=id.clone()>{label.text(String::clone)}</label>
        <div class="input"><Number place id=field view/></div>
        <p class="error" id=ids::error(&id)>{view.text(|view| view.error.clone().unwrap_or_default())}</p>
    }
    .into_any()
}
