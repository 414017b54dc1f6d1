//! The headline: a sentence, what it rests on, and the figures beside it.

use leptos::prelude::*;

use super::context::{from_session, texts};
use super::controls::{Select, labelled};
use super::document::Figures;
use super::reactive::{Derived, dynamic};
use crate::action::CaseAction;
use crate::domain::results::Computed;
use crate::session::view::headline::{self, ComparedOptions, HeadlineView};

/// The headline with its figures; its sentence once more for small screens, where it stays in view below the form.
#[component]
pub fn HeadlineCard() -> impl IntoView {
    let case = from_session(|session| session.case().clone());
    let view = Derived::new(move || case.with(|case| headline::view(&Computed::new(case), texts())));
    let sentence = view.text(|view| view.headline.sentence.clone());
    let basis = view.text(|view| view.headline.basis.clone());
    let figures = Derived::new(move || view.with(|view| view.figures.clone()));
    let compared = Derived::new(move || view.with(|view| view.compared.clone()));
    let verdict = view.text(|view| view.headline.verdict.key().to_owned());
    let is_choice = Derived::new(move || compared.with(Option::is_some));
    view! {
        <section class="answer" aria-labelledby="answer" data-verdict=verdict>
            <h2 id="answer">{sentence}</h2>
            <p class="basis">{basis}</p>
            {dynamic(move || is_choice.get().then(|| view! { <ComparedOption compared/> }.into_any()))}
            <div role="status"><Stale view/></div>
            <Figures figures/>
        </section>
        // Hidden from screen readers, which read the headline itself.
        <p class="bar" aria-hidden="true">{sentence}</p>
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

/// The option that the headline is about.
#[component]
fn ComparedOption(compared: Derived<Option<ComparedOptions>>) -> impl IntoView {
    let all = move || compared.get().map(|compared| compared.options).unwrap_or_default();
    let options = Derived::new(move || all().into_iter().map(|(label, _)| label).collect::<Vec<_>>());
    let chosen =
        Derived::new(move || compared.with(|compared| compared.as_ref().map_or(0, |compared| compared.chosen)));
    let choose = move |index: usize| {
        let (_, option) = untrack(all).into_iter().nth(index)?;
        Some(CaseAction::Compare(option).into())
    };
    let control = view! { <Select id="subject".to_owned() options chosen choose=Box::new(choose)/> }.into_any();
    view! { <div class="subject">{labelled("subject".to_owned(), "field", texts().form.subject, control, ().into_any())}</div> }
}
