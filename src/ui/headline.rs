//! The headline: a sentence, what it rests on, and the figures beside it.

use leptos::prelude::*;

use super::context::{from_session, spread, texts};
use super::document::Figures;
use super::later;
use super::range::Range;
use super::reactive::{Derived, dynamic};
use crate::domain::results::Computed;
use crate::route::Page;
use crate::session::view::headline::{self, HeadlineView, MustHaves};

/// The headline with its figures; its sentence once more for small screens, where it stays in view below the form.
#[component]
pub fn HeadlineCard() -> impl IntoView {
    let case = from_session(|session| session.case().clone());
    // Until the worker has replied to a key, the range keeps its width.
    let spread = spread();
    let view =
        Derived::new(move || case.with(|case| headline::view(&Computed::or_sample(case), spread.get(), texts())));
    let mark = view.text(|view| view.mark.to_owned());
    let sentence = view.text(|view| view.headline.sentence.clone());
    let basis = view.text(|view| view.headline.basis.clone());
    let figures = Derived::new(move || view.with(|view| view.figures.clone()));
    let verdict = view.text(|view| view.headline.verdict.key().to_owned());
    let range = Derived::new(move || view.with(|view| view.range.clone()));
    let has_range = Derived::new(move || range.with(Option::is_some));
    let has_must_haves = Derived::new(move || view.with(|view| view.headline.must_haves.is_some()));
    let is_choice = Derived::new(move || view.with(|view| view.is_choice));
    view! {
        <section class="answer" aria-labelledby="answer" data-verdict=verdict>
            <h2 id="answer"><span class="sample">{mark}</span>" "{sentence}</h2>
            <div class="certainty">
                {dynamic(move || has_range.get().then(|| view! { <Range range/> }.into_any()))}
                {later::show(|views| (views.latest_change)())}
                {dynamic(move || has_must_haves.get().then(|| view! { <MustHavesLink view/> }.into_any()))}
            </div>
            <p class="basis">{basis}</p>
            {dynamic(move || is_choice.get().then(|| later::show(|views| (views.option_cards)())))}
            <div role="status"><Stale view/></div>
            <Figures figures/>
        </section>
        // Hidden from screen readers, which read the headline itself.
        <p class="bar" aria-hidden="true"><span class="sample">{mark}</span>" "{sentence}</p>
    }
}

/// How the must-haves stand, and where they are assessed.
#[component]
fn MustHavesLink(view: Derived<HeadlineView>) -> impl IntoView {
    let text = move |read: fn(&MustHaves) -> String| {
        view.text(move |view| view.headline.must_haves.as_ref().map(read).unwrap_or_default())
    };
    let address = from_session(|session| session.route(Page::Risks).fragment());
    view! {
        <p class="must-haves" data-verdict=text(|own| own.verdict.key().to_owned())>
            <a href=address.text(String::clone)>{text(|own| own.sentence.clone())}</a>
        </p>
    }
}

/// Which inputs the result does not count, because their text cannot be used.
#[component]
fn Stale(view: Derived<HeadlineView>) -> impl IntoView {
    let stale = from_session(|session| headline::stale(session, texts()));
    let has_result = Derived::new(move || view.with(HeadlineView::has_result));
    dynamic(move || {
        stale.get().map(|stale| {
            let before = if has_result.get() { texts().headline.last_valid } else { "" };
            view! { <p class="stale" id="stale">{texts().locale.sentences(&[before, &stale])}</p> }.into_any()
        })
    })
}
