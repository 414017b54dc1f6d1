//! Lines that the visitor names and types in.

use leptos::prelude::*;

use crate::domain::case::{MAX_NAME, Source};
use crate::domain::formula::Period;
use crate::domain::lines::Side;
use crate::domain::value::Choice;
use crate::session::action::{Action, Timing};
use crate::session::view::form;
use crate::text::fill;
use crate::ui::{follow, remade, seen, store, texts};

/// Values of the list of timings.
const ONE_OFF: &str = "one-off";
const YEARLY: &str = "yearly";

/// The custom lines of the case and the way to add one.
#[component]
pub fn CustomLines() -> impl IntoView {
    let store = store();
    let words = &texts().form;
    let count = seen(|session| session.case().custom.len());
    view! {
        <fieldset class="group" id="lines">
            <legend>{words.custom_heading}</legend>
            <p class="about">{words.custom_about}</p>
            {remade(move || (0..count.get()).map(|place| view! { <CustomLineInput place/> }).collect_view().into_any())}
            <button type="button" class="button" id="add-line" on:click=move |_| store.send(Action::AddLine)>
                {words.add_line}
            </button>
        </fieldset>
    }
}

#[component]
fn CustomLineInput(place: usize) -> impl IntoView {
    let store = store();
    let words = &texts().form;
    let id = |part: &str| format!("line-{}-{part}", place + 1);
    let line = Memo::new(move |_| store.session().with(|session| form::line(session.case(), place, texts())));
    let heading = follow(line, |line| line.heading.clone());
    let remove = follow(line, |line| fill(texts().form.remove_line, &[("name", &line.heading)]));
    let timing = follow(line, |line| if line.timing == Timing::OneOff { ONE_OFF } else { YEARLY }.to_owned());
    let periods = Memo::new(move |_| line.with(|line| line.periods.clone()));
    let amounts = move || periods.get().into_iter().map(|period| view! { <AmountInput place period/> }).collect_view();
    let options = Side::OPTIONS.iter().enumerate().map(|(place, option)| {
        view! { <option value=place.to_string()>{(texts().declared.option)(option)}</option> }
    });
    let to_side = move |value: String| {
        if let Some(side) = value.parse().ok().and_then(|place: usize| Side::ALL.get(place)) {
            store.send(Action::PlaceLine(place, *side));
        }
    };
    let to_timing = move |value: String| {
        let timing = if value == ONE_OFF { Timing::OneOff } else { Timing::Yearly };
        store.send(Action::TimeLine(place, timing));
    };
    view! {
        <fieldset class="line">
            <legend class="visually-hidden">{heading}</legend>
            <div class="fields">
                <div class="field field-wide">
                    <label for=id("name")>{words.line_name}</label>
                    <div class="input">
                        <input id=id("name") type="text" autocomplete="off" maxlength=MAX_NAME prop:value=follow(line, |line| line.name.clone())
                            on:input:target=move |event| store.send(Action::NameLine(place, event.target().value()))/>
                    </div>
                </div>
                <div class="field">
                    <label for=id("side")>{words.line_side}</label>
                    <div class="input">
                        <select id=id("side") prop:value=follow(line, |line| line.side.to_string())
                            on:change:target=move |event| to_side(event.target().value())>
                            {options.collect_view()}
                        </select>
                    </div>
                </div>
                <div class="field">
                    <label for=id("timing")>{words.line_timing}</label>
                    <div class="input">
                        <select id=id("timing")
                            prop:value=timing
                            on:change:target=move |event| to_timing(event.target().value())>
                            <option value=ONE_OFF>{words.one_off}</option>
                            <option value=YEARLY>{words.yearly}</option>
                        </select>
                    </div>
                </div>
            </div>
            <div class="fields amounts">
                {remade(move || amounts().into_any())}
            </div>
            <button type="button" class="link" on:click=move |_| store.send(Action::RemoveLine(place))>
                {remove}
            </button>
        </fieldset>
    }
}

#[component]
fn AmountInput(place: usize, period: Period) -> impl IntoView {
    let store = store();
    let source = Source::Amount { line: place, period };
    let id = form::amount_id(place, period);
    let error_id = format!("{id}-error");
    let view = Memo::new(move |_| store.session().with(|session| form::amount(session, place, period, texts())));
    view! {
        <div class="field">
            <label for=id.clone()>{follow(view, |view| view.label.clone())}</label>
            <div class="input">
                <input
                    id=id
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=error_id.clone()
                    aria-invalid=follow(view, |view| view.error.is_some().to_string())
                    prop:value=follow(view, |view| view.text.clone())
                    on:input:target=move |event| store.send(Action::Type(source, event.target().value()))
                    on:blur=move |_| store.send(Action::Leave(source))
                />
            </div>
            <p class="error" id=error_id>{follow(view, |view| view.error.clone().unwrap_or_default())}</p>
        </div>
    }
}
