//! The page on the screen: the answer and the form where it has them, then what the worker has written of it.

use leptos::prelude::*;

use super::chrome::PageLink;
use super::context::{from_session, store, texts};
use super::form::Form;
use super::headline::HeadlineCard;
use super::later;
use super::reactive::{Derived, dynamic, each, text};
use crate::browser::ReportState;
use crate::ids::MAIN;
use crate::route::Page;

/// The parts that the page is made of: what stands around every page, headline, form, and what the worker has written.
pub type Parts = [RwSignal<bool>; 4];

/// The page.
#[component]
pub fn PageView(
    /// Which of its parts are to be there.
    parts: Parts,
) -> impl IntoView {
    let page = from_session(|session| session.page());
    let has_headline = Derived::new(move || {
        parts[1].get() && matches!(page.get(), Page::Calculator | Page::Compare | Page::Sensitivity | Page::Summary)
    });
    let has_form = Derived::new(move || parts[2].get() && page.get() == Page::Calculator);
    let is_of_options = Derived::new(move || Page::OF_OPTIONS.contains(&page.get()));
    // Another case is about to be shown: what stands there is about the one before.
    let is_opening = from_session(|session| session.pending().is_some());
    let class = text(move || {
        match (has_headline.get(), has_form.get()) {
            (true, true) => "calculator",
            (true, false) => "calculator report",
            _ => "risks",
        }
        .to_owned()
    });
    view! {
        <main class=class id=MAIN tabindex="-1" aria-busy=is_opening.text(bool::to_string)>
            {dynamic(move || is_of_options.get().then(|| view! { <OptionsPages/> }.into_any()))}
            {dynamic(move || has_headline.get().then(|| view! { <HeadlineCard/> }.into_any()))}
            {dynamic(move || has_form.get().then(|| view! { <Form/> }.into_any()))}
            {dynamic(move || parts[3].get().then(|| view! { <Details/> }.into_any()))}
        </main>
    }
}

/// The pages about the options, side by side.
#[component]
fn OptionsPages() -> impl IntoView {
    view! {
        <nav class="views" aria-label=texts().page.pages[Page::Compare as usize]>
            <ul class="tabs">{each(Page::OF_OPTIONS, |page| view! { <li><PageLink page is_of_place=false/></li> })}</ul>
        </nav>
    }
}

/// What the worker has written of the page.
#[component]
fn Details() -> impl IntoView {
    let report = store().report();
    let words = &texts().page;
    let trouble = move || {
        let trouble = report.with(|report| match report {
            ReportState::Failed => Some(words.report_failed),
            ReportState::Late => Some(words.report_late),
            ReportState::Waiting(_) | ReportState::Ready { .. } => None,
        });
        trouble.map(|trouble| view! { <p class="stale">{trouble}</p> }.into_any())
    };
    let sections = Derived::new(move || report.with(ReportState::sections));
    view! {
        <div class="details" role="region" aria-label=words.report_label>
            {dynamic(trouble)}
            {later::show(move |views| (views.sections)(sections))}
        </div>
    }
}
