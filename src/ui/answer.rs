//! The answer: a sentence, what it rests on, and the figures beside it.

use leptos::prelude::*;

use super::context::{from_session, texts};
use super::controls::{Select, labelled};
use super::document::Figures;
use super::reactive::{Derived, dynamic};
use crate::action::CaseAction;
use crate::domain::results::Computed;
use crate::session::view::answer::{self, AnswerView, ComparedOptions};

/// The answer, and the headline once more for small screens, where it stays in view below the form.
#[component]
pub fn Answer() -> impl IntoView {
    let case = from_session(|session| session.case().clone());
    let answer = Derived::new(move || case.with(|case| answer::answer(&Computed::new(case), texts())));
    let sentence = answer.text(|answer| answer.headline.sentence.clone());
    let basis = answer.text(|answer| answer.headline.basis.clone());
    let figures = Derived::new(move || answer.with(|answer| answer.figures.clone()));
    let compared = Derived::new(move || answer.with(|answer| answer.compared.clone()));
    let verdict = answer.text(|answer| answer.headline.verdict.key().to_owned());
    let is_choice = Derived::new(move || compared.with(Option::is_some));
    view! {
        <section class="answer" aria-labelledby="answer" data-verdict=verdict>
            <h2 id="answer">{sentence}</h2>
            <p class="basis">{basis}</p>
            {dynamic(move || is_choice.get().then(|| view! { <ComparedOption compared/> }.into_any()))}
            <div role="status"><Stale answer/></div>
            <Figures figures/>
        </section>
        // Hidden from those who hear the page: they have the answer itself.
        <p class="bar" aria-hidden="true">{sentence}</p>
    }
}

/// Which inputs the answer does not count, because their text cannot be used.
#[component]
fn Stale(answer: Derived<AnswerView>) -> impl IntoView {
    let stale = from_session(|session| answer::stale(session, texts()));
    let has_result = Derived::new(move || answer.with(AnswerView::has_result));
    dynamic(move || {
        stale.get().map(|stale| {
            let before = has_result.get().then(|| format!("{} ", texts().answer.last_valid));
            view! { <p class="stale" id="stale">{before.unwrap_or_default() + &stale}</p> }.into_any()
        })
    })
}

/// The option that the answer is about.
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
