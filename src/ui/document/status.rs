//! How things stand at the head of a page, and what is shown of a list.

use leptos::prelude::*;

use crate::document::{Status, TabButton, Tabs, TabsClass, Toolbar, Verdict};
use crate::ui::controls::ButtonView;
use crate::ui::events::sends;
use crate::ui::reactive::{Derived, dynamic, each};

/// The head of a page.
#[component]
pub fn StatusView(status: Derived<Status>) -> impl IntoView {
    let sentence = status.text(|status| status.sentence.clone());
    let basis = status.text(|status| status.basis.clone());
    let verdict = status.with_untracked(|status| status.verdict.is_some());
    let verdict = verdict.then(|| status.text(|status| status.verdict.map_or("", Verdict::key).to_owned()));
    let tabs = Derived::new(move || status.with(|status| status.tabs.clone()));
    view! {
        <section class="answer" aria-labelledby="answer" data-verdict=verdict>
            <h2 id="answer">{sentence}</h2>
            <p class="basis">{basis}</p>
            {dynamic(move || each(tabs.get(), tab_row))}
        </section>
    }
}

/// What is shown of a list, and what can be done with all of it.
#[component]
pub fn ToolbarView(toolbar: Derived<Toolbar>) -> impl IntoView {
    let filters = Derived::new(move || toolbar.with(|toolbar| toolbar.filters.clone()));
    let areas = Derived::new(move || toolbar.with(|toolbar| toolbar.areas.clone()));
    let buttons = Derived::new(move || toolbar.with(|toolbar| toolbar.buttons.clone()));
    view! {
        <div class="toolbar">
            {dynamic(move || tab_row(filters.get()).into_any())}
            {dynamic(move || tab_row(areas.get()).into_any())}
            {dynamic(move || each(buttons.get(), |button| view! { <ButtonView button/> }))}
            <p class="about">{toolbar.text(|toolbar| toolbar.about.clone())}</p>
        </div>
    }
}

fn tab_row(row: Tabs) -> impl IntoView {
    let class = match row.class {
        TabsClass::Sides => "tabs sides",
        TabsClass::Plain => "tabs",
        TabsClass::Rail => "tabs rail",
    };
    let tab = |own: TabButton| {
        view! {
            <button type="button" class="tab" aria-pressed=own.is_pressed.to_string() on:click=sends(own.action)>{own.label}</button>
        }
    };
    view! { <div class=class role="group" aria-label=row.name>{each(row.tabs, tab)}</div> }
}
