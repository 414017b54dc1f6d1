//! Scenarios to be changed: a box for each input in each of them.

use leptos::prelude::*;

use crate::action::CaseAction;
use crate::document::{InputRef, ScenarioHead, ScenarioInputs, ScenarioRow, ScenarioSheet};
use crate::domain::case::InputId;
use crate::ids;
use crate::session::view::scenarios::scenario_box;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{ButtonView, NameBox, NumberBox, NumberText, Select, labelled};
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, each};

/// A row for each input that is varied, a column for each scenario.
#[component]
pub fn Scenarios(sheet: Derived<ScenarioSheet>) -> impl IntoView {
    let [varied, base] = sheet.with_untracked(|sheet| sheet.columns.clone());
    let name = varied.clone();
    let heads = Derived::new(move || sheet.with(|sheet| sheet.heads.clone()));
    let count = Derived::new(move || heads.with(Vec::len));
    let rows = Derived::new(move || sheet.with(|sheet| sheet.rows.clone()));
    let others = Derived::new(move || sheet.with(|sheet| sheet.others.clone()));
    let head = move |scenario| view! { <th scope="col"><Head scenario heads/></th> };
    let row = move |row: Derived<ScenarioRow>| view! { <Row row count/> }.into_any();
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=name>
            <table class="scenarios">
                <thead><tr><th scope="col">{varied}</th><th scope="col">{base}</th>{dynamic(move || each(0..count.get(), head))}</tr></thead>
                <tbody>{keyed(rows, |row: &ScenarioRow| &row.label, row)}</tbody>
            </table>
        </div>
        {dynamic(move || others.get().map(|others| view! { <VaryAnother others/> }.into_any()))}
    }
}

/// The name of a scenario, to be changed where it can be removed.
#[component]
fn Head(scenario: usize, heads: Derived<Vec<ScenarioHead>>) -> impl IntoView {
    let head = move |read: fn(&ScenarioHead) -> String| {
        heads.text(move |heads| heads.get(scenario).map(read).unwrap_or_default())
    };
    let shown = head(|head| head.name.clone());
    let remove = heads.with_untracked(|heads| heads.get(scenario).and_then(|head| head.remove.clone()));
    let Some(button) = remove else { return view! { <span>{shown}</span> }.into_any() };
    let id = ids::scenario(scenario, "name");
    let name = from_session(move |session| {
        session.case().scenarios().get(scenario).map_or(String::new(), |own| own.name().to_owned())
    });
    let rename = move |name| CaseAction::RenameScenario { scenario, name };
    view! {
        <label class="visually-hidden" for=id.clone()>{shown}</label>
        <div class="input"><NameBox id text=name.text(String::clone) rename=Box::new(rename)/></div>
        <ButtonView button/>
    }
    .into_any()
}

#[component]
fn Row(row: Derived<ScenarioRow>, count: Derived<usize>) -> impl IntoView {
    let input = row.with_untracked(|row| row.input);
    let cell = move |scenario| view! { <td><ValueBox scenario input/></td> };
    view! {
        <tr>
            <th scope="row">{row.text(|row| row.label.clone())}</th>
            <td>{row.text(|row| row.base.clone())}</td>
            {dynamic(move || each(0..count.get(), cell))}
        </tr>
    }
}

#[component]
fn ValueBox(scenario: usize, input: InputRef) -> impl IntoView {
    let InputRef { place, field } = input;
    let id = ids::scenario(scenario, &ids::input(place, field));
    let view = from_session(move |session| scenario_box(session, scenario, place, field, texts()));
    let is_wrong = view.text(|view| view.error.is_some().to_string());
    let shown = NumberText {
        text: view.text(|view| view.text.clone()),
        is_wrong,
        example: view.text(|view| view.base.clone()),
    };
    view! {
        <label class="visually-hidden" for=id.clone()>{view.text(|view| view.label.clone())}</label>
        <div class="input">
            <span class="unit">{view.text(|view| view.prefix.clone())}</span>
            <NumberBox id=id.clone() input=InputId::InScenario(scenario, place, field) shown/>
            <span class="unit">{view.text(|view| view.suffix.clone())}</span>
        </div>
        <p class="error" id=ids::error(&id)>{view.text(|view| view.error.clone().unwrap_or_default())}</p>
    }
}

/// A list of what else the scenarios can vary.
#[component]
fn VaryAnother(others: ScenarioInputs) -> impl IntoView {
    let ScenarioInputs { label, prompt, inputs } = others;
    let names = inputs.iter().map(|(name, _)| name.clone());
    let options: Vec<String> = std::iter::once(prompt).chain(names).collect();
    let options = Derived::new(move || options.clone());
    let choose = move |index: usize| {
        let (_, InputRef { place, field }) = inputs.get(index.checked_sub(1)?)?;
        Some(CaseAction::Vary { place: *place, field: *field }.into())
    };
    let id = "vary".to_owned();
    let control = view! { <Select id=id.clone() options chosen=Derived::new(|| 0) choose=Box::new(choose)/> };
    labelled(id, "field", label, control.into_any(), ().into_any())
}
