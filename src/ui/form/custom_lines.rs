//! The lines that the visitor names: what they belong to, what they are, and their amounts.

use leptos::prelude::*;

use super::line_role::LineRole;
use crate::action::{CaseAction, LineTiming};
use crate::domain::case::InputId;
use crate::domain::custom::{Amounts, MAX_CUSTOM_LINES};
use crate::domain::period::Period;
use crate::ids;
use crate::session::Session;
use crate::session::view::lines::{self, foreign_currency, owners};
use crate::text::fill;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{NameBox, NumberBox, NumberText, Select, button, button_with_id, labelled};
use crate::ui::reactive::{Derived, dynamic, each};

/// All lines, and a button that adds one.
#[component]
pub fn CustomLines() -> impl IntoView {
    let words = &texts().full_form;
    let count = from_session(|session| session.case().custom.len());
    let lines = move || each(0..count.get(), |line| view! { <Line line/> });
    let add = move || {
        (count.get() < MAX_CUSTOM_LINES)
            .then(|| button_with_id("add-line", "button", words.add_line, CaseAction::AddLine))
    };
    view! {
        <fieldset class="group" id="lines">
            <legend>{words.custom_heading}</legend>
            <p class="about">{words.custom_about}</p>
        </fieldset>
        {dynamic(lines)}
        {dynamic(add)}
    }
}

#[component]
fn Line(line: usize) -> impl IntoView {
    let words = &texts().full_form;
    let name =
        from_session(move |session| session.case().custom.get(line).map_or(String::new(), |own| own.name.clone()));
    let foreign = from_session(move |session| foreign_currency(session, line, texts()));
    let id = |part| ids::line(line, part);
    let rename = move |name| CaseAction::RenameLine { line, name };
    let name = view! { <NameBox id=id("name") text=name.text(String::clone) rename=Box::new(rename)/> }.into_any();
    view! {
        <fieldset class="line">
            <legend class="visually-hidden">{fill(texts().form.unnamed_line, &[("number", (line + 1).to_string())])}</legend>
            <div class="fields">
                {labelled(id("name"), "field field-wide", words.line_name, name, ().into_any())}
                <Owner line/>
                <LineRole line/>
                <Timing line/>
            </div>
            {dynamic(move || foreign.get().map(|about| view! { <p class="about">{about}</p> }.into_any()))}
            <AmountBoxes line/>
            {button("link", words.remove_line, CaseAction::RemoveLine(line))}
        </fieldset>
    }
}

/// The service or the offer that a line belongs to.
#[component]
fn Owner(line: usize) -> impl IntoView {
    let all = from_session(move |session| owners(session, texts()));
    let options = Derived::new(move || all.with(|all| all.iter().map(|(label, _)| label.clone()).collect::<Vec<_>>()));
    let chosen = from_session(move |session| {
        let own = session.case().custom.get(line).map(|line| line.place());
        owners(session, texts()).iter().position(|(_, place)| Some(*place) == own).unwrap_or_default()
    });
    let choose = move |index: usize| {
        let (_, place) = all.with_untracked(|all| all.get(index).cloned())?;
        Some(CaseAction::PlaceLine { line, place }.into())
    };
    let control = view! { <Select id=ids::line(line, "side") options chosen choose=Box::new(choose)/> }.into_any();
    labelled(ids::line(line, "side"), "field", texts().full_form.line_side, control, ().into_any())
}

/// Whether a line is paid once or each year.
#[component]
fn Timing(line: usize) -> impl IntoView {
    let words = &texts().full_form;
    let options = Derived::new(|| vec![words.one_off.to_owned(), words.yearly.to_owned()]);
    let chosen = from_session(move |session| usize::from(!is_once(session, line)));
    let choose = move |index| {
        let timing = if index == 0 { LineTiming::OneOff } else { LineTiming::Yearly };
        Some(CaseAction::SetLineTiming { line, timing }.into())
    };
    let control = view! { <Select id=ids::line(line, "timing") options chosen choose=Box::new(choose)/> }.into_any();
    labelled(ids::line(line, "timing"), "field", words.line_timing, control, ().into_any())
}

fn is_once(session: &Session, line: usize) -> bool {
    session.case().custom.get(line).is_some_and(|line| matches!(line.amounts, Amounts::OneOff(_)))
}

/// A box for each amount of a line.
#[component]
fn AmountBoxes(line: usize) -> impl IntoView {
    let years = from_session(move |session| (!is_once(session, line)).then(|| session.case().years()));
    let boxes = move || match years.get() {
        None => vec![view! { <AmountBox line period=Period::Start/> }.into_any()],
        Some(years) => each(1..=years, |year| view! { <AmountBox line period=Period::Year(year)/> }),
    };
    view! { <div class="fields amounts">{dynamic(boxes)}</div> }
}

#[component]
fn AmountBox(line: usize, period: Period) -> impl IntoView {
    let id = ids::amount(line, period);
    let view = from_session(move |session| lines::amount(session, line, period, texts()));
    let text = view.text(|view| view.text.clone());
    let is_wrong = view.text(|view| view.error.is_some().to_string());
    let shown = NumberText { text, is_wrong, example: Signal::stored(String::new()) };
    let control = view! {
        <span class="unit">{view.text(|view| view.prefix.clone())}</span>
        <NumberBox id=id.clone() input=InputId::Amount { line, period } shown/>
    };
    let error =
        view! { <p class="error" id=ids::error(&id)>{view.text(|view| view.error.clone().unwrap_or_default())}</p> };
    labelled(id, "field", view.text(|view| view.label.clone()), control.into_any(), error.into_any())
}
