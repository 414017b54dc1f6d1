//! The service levels of a service.

use leptos::prelude::*;

use crate::action::ChecklistAction;
use crate::document::{Button, ServiceLevelSheet};
use crate::domain::risk::level::{LevelColumn, MAX_CELL};
use crate::domain::value::Choice;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::ButtonView;
use crate::ui::events::sends_text;
use crate::ui::reactive::{Derived, dynamic, each};

/// A sheet of service levels, each cell a text box.
#[component]
pub fn ServiceLevels(sheet: Derived<ServiceLevelSheet>) -> impl IntoView {
    let service = sheet.with_untracked(|sheet| sheet.service);
    let head = move || {
        let columns = sheet.with(|sheet| sheet.columns.clone());
        each(columns, |column| view! { <th scope="col">{column}</th> })
    };
    let rows = Derived::new(move || sheet.with(|sheet| sheet.rows.clone()));
    let row = move |(row, button): (usize, Button)| {
        let cell = |column: &LevelColumn| view! { <td><LevelCell service row column=*column/></td> };
        view! { <tr>{each(LevelColumn::ALL, cell)}<td><ButtonView button/></td></tr> }
    };
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=sheet.text(|sheet| sheet.name.clone())>
            <table class="levels">
                <thead><tr>{dynamic(head)}<td></td></tr></thead>
                <tbody>{dynamic(move || each(rows.get().into_iter().enumerate(), row))}</tbody>
            </table>
        </div>
    }
}

#[component]
fn LevelCell(service: usize, row: usize, column: LevelColumn) -> impl IntoView {
    let text = from_session(move |session| {
        session.levels(service).get(row).map(|level| level.0[column as usize].clone()).unwrap_or_default()
    });
    let write = sends_text(move |text| Some(ChecklistAction::TypeLevel { service, row, column, text }));
    let name = format!("{} {}", texts().tables.say(column.option().label), row + 1);
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
