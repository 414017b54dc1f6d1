//! The service levels of a service.

use leptos::prelude::*;

use crate::action::ChecklistAction;
use crate::document::{Button, ServiceLevelSheet};
use crate::domain::risk::level::{LevelColumn, MAX_CELL};
use crate::domain::value::Choice;
use crate::ui::document::ButtonView;
use crate::ui::reactive::{Derived, dynamic};
use crate::ui::{from_session, store, texts};

/// A sheet of service levels, each cell a text box.
#[component]
pub fn ServiceLevels(sheet: Derived<ServiceLevelSheet>) -> impl IntoView {
    let service = sheet.with_untracked(|sheet| sheet.service);
    let head = move || {
        let columns = sheet.with(|sheet| sheet.columns.clone());
        columns.into_iter().map(|column| view! { <th scope="col">{column}</th> }).collect_view()
    };
    let rows = Derived::new(move || sheet.with(|sheet| sheet.rows.clone()));
    let row = move |(row, button): (usize, Button)| {
        let cell = |column: &LevelColumn| view! { <td><LevelCell service row column=*column/></td> };
        view! { <tr>{LevelColumn::ALL.iter().map(cell).collect_view()}<td><ButtonView button/></td></tr> }
    };
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=sheet.text(|sheet| sheet.name.clone())>
            <table class="levels">
                <thead><tr>{dynamic(head)}<td></td></tr></thead>
                <tbody>{dynamic(move || rows.get().into_iter().enumerate().map(row).collect_view())}</tbody>
            </table>
        </div>
    }
}

#[component]
fn LevelCell(service: usize, row: usize, column: LevelColumn) -> impl IntoView {
    let store = store();
    let text = from_session(move |session| {
        session.levels(service).get(row).map(|level| level.0[column as usize].clone()).unwrap_or_default()
    });
    let write = move |event| {
        store.send(ChecklistAction::TypeLevel { service, row, column, text: event_target_value(&event) });
    };
    let name = format!("{} {}", (texts().declared.option)(column.option()), row + 1);
    view! {
        <div class="input">
            <textarea
                id=format!("level-s{}-{row}-{}", service + 1, column as usize)
                aria-label=name
                rows="2"
                autocomplete="off"
                maxlength=MAX_CELL.to_string()
                prop:value=text.text(String::clone)
                on:input=write
            ></textarea>
        </div>
    }
}
