//! Sliders to try out what moves the result.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::action::FormAction;
use crate::browser::slid_to;
use crate::document::Slider;
use crate::domain::case::MAX_SCENARIOS;
use crate::domain::decimal;
use crate::session::view::what_if;
use crate::ui::context::{from_session, store, texts};
use crate::ui::controls::button;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, text};

/// Sliders, and what becomes of what they were moved to. While they are moved, each stays where it is.
#[component]
pub fn Sliders(sliders: Derived<Vec<Slider>>) -> impl IntoView {
    let is_trying = from_session(|session| session.before_what_if().is_some());
    let kept = StoredValue::new(Vec::<Slider>::new());
    let shown = Derived::new(move || {
        let new = sliders.get();
        if !is_trying.get() || kept.with_value(Vec::is_empty) {
            kept.set_value(new.clone());
            return new;
        }
        let follow = |own: &Slider| {
            let break_even = new.iter().find(|new| new.is_of(own)).and_then(|new| new.break_even.clone());
            Slider { break_even, ..own.clone() }
        };
        kept.with_value(|kept| kept.iter().map(follow).collect())
    });
    let words = &texts().form;
    let has_room = from_session(|session| session.case().scenarios().len() < MAX_SCENARIOS);
    let as_scenario =
        move || has_room.get().then(|| button("button", words.what_if_scenario, FormAction::KeepAsScenario));
    let decide = move || {
        is_trying.get().then(|| {
            view! {
                <div class="banner-actions">
                    {button("button button-main", words.what_if_keep, FormAction::KeepWhatIf)}
                    {dynamic(as_scenario)}
                    {button("button", words.what_if_back, FormAction::TakeBackWhatIf)}
                </div>
            }
            .into_any()
        })
    };
    view! {
        <div class="sliders">{keyed(shown, |slider: &Slider| &slider.input, |slider| view! { <SliderView slider/> }.into_any())}</div>
        {dynamic(decide)}
    }
}

#[component]
fn SliderView(slider: Derived<Slider>) -> impl IntoView {
    let store = store();
    let (place, field) = slider.with_untracked(|slider| (slider.place, slider.field));
    let id = slider.with_untracked(|slider| format!("{}-slider", slider.input));
    let value = from_session(move |session| session.case().value(place, field));
    let said = from_session(move |session| what_if::value(session, place, field, texts()));
    let number = move |read: fn(&Slider) -> f64| slider.text(move |slider| decimal::write(read(slider)));
    let slide = move |event: Event| store.send(FormAction::Slide { place, field, value: slid_to(&event) });
    let break_even = slider.text(|slider| slider.break_even.as_ref().map(|(_, said)| said.clone()).unwrap_or_default());
    // In thousandths of the track, which ends half a thumb before each end.
    let at = slider.text(|slider| {
        let share = slider.break_even.as_ref().map(|(at, _)| (at - slider.low) / (slider.high - slider.low));
        share.map_or("-9".to_owned(), |share| ((share * 1000.0) as i32).to_string())
    });
    view! {
        <div class="slider">
            <label for=id.clone()>{slider.text(|slider| slider.label.clone())}</label>
            <output for=id.clone()>{said.text(String::clone)}</output>
            <input
                id=id
                type="range"
                min=number(|slider| slider.low)
                max=number(|slider| slider.high)
                step=number(|slider| slider.step)
                aria-valuetext=said.text(String::clone)
                prop:value=text(move || decimal::write(value.get()))
                on:input=slide
            />
            <svg class="track" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="fill ink-mark" x=at y="0" width="4" height="6"/>
            </svg>
            <p class="ends">
                <span>{slider.text(|slider| slider.low_text.clone())}</span>
                <span>{break_even}</span>
                <span>{slider.text(|slider| slider.high_text.clone())}</span>
            </p>
        </div>
    }
}
