//! The headline and the figures.

use leptos::prelude::*;

use crate::domain::decimal;
use crate::session::view::Computed;
use crate::session::view::answer::{self, FigureView, Verdict};
use crate::text::Texts;
use crate::ui::{Results, follow, remade, seen, shown, texts};

/// The answer in one sentence and four figures.
#[component]
pub fn Answer(results: Results) -> impl IntoView {
    let headline = shown(results, answer::headline);
    let stale = seen(|session| answer::stale(session, texts()));
    let verdict = follow(headline, |headline| match headline.verdict {
        Verdict::Open => "open".to_owned(),
        Verdict::Saves => "saves".to_owned(),
        Verdict::Costs => "costs".to_owned(),
        Verdict::Even => "even".to_owned(),
    });
    let warning = move || stale.get().map(|stale| view! { <p class="stale" id="stale">{stale}</p> }).into_any();
    view! {
        <section class="answer" aria-labelledby="answer" data-verdict=verdict>
            <h2 id="answer">{follow(headline, |headline| headline.sentence.clone())}</h2>
            <p class="basis">{follow(headline, |headline| headline.basis.clone())}</p>
            <div role="status">{remade(warning)}</div>
            <Figures results read=answer::main_figures/>
        </section>
    }
}

/// A list of figures: each changes in place.
#[component]
pub fn Figures(results: Results, read: fn(&Computed, &Texts) -> Vec<FigureView>) -> impl IntoView {
    let figures = shown(results, read);
    let count = figures.with_untracked(Vec::len);
    let items = (0..count).map(|place| {
        let figure = Memo::new(move |_| figures.with(|figures| figures.get(place).cloned()));
        view! { <div class="figure">{remade(move || figure.get().map(item).into_any())}</div> }
    });
    view! { <dl class="figures">{items.collect_view()}</dl> }
}

fn item(figure: FigureView) -> impl IntoView {
    let value = figure.value.map(decimal::write).unwrap_or_default();
    view! {
        <dt>{figure.label}</dt>
        <dd class="value"><data data-figure=figure.key value=value>{figure.text}</data></dd>
        <dd class="note">{figure.note}</dd>
        {figure.caution.map(|caution| view! { <dd class="caution">{caution}</dd> })}
    }
}
