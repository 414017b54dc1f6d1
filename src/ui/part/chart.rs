//! A chart with the sentence and the numbers that say the same.

use leptos::prelude::*;

use crate::session::view::Computed;
use crate::session::view::charts::ChartView;
use crate::text::Texts;
use crate::ui::{Results, follow, remade, shown, texts};

/// A chart as a figure; nothing while there is nothing to draw.
#[component]
pub fn Chart(
    heading: &'static str,
    first_column: &'static str,
    results: Results,
    draw: fn(&Computed, &Texts) -> Option<ChartView>,
) -> impl IntoView {
    let chart = shown(results, draw);
    let words = &texts().chart;
    let exists = Memo::new(move |_| chart.with(Option::is_some));
    let sentence = follow(chart, |chart| chart.as_ref().map(|chart| chart.sentence.clone()).unwrap_or_default());
    let svg = follow(chart, |chart| chart.as_ref().map(|chart| chart.svg.clone()).unwrap_or_default());
    let numbers = move || chart.with(|chart| chart.as_ref().map(|chart| chart.numbers.clone())).unwrap_or_default();
    let legend = move || chart.with(|chart| chart.as_ref().map(|chart| chart.legend.clone())).unwrap_or_default();
    let keys = move || legend().into_iter().map(key).collect_view().into_any();
    let rows = move || numbers().into_iter().map(row).collect_view().into_any();
    let figure = move || {
        if !exists.get() {
            return ().into_any();
        }
        view! {
            <figure class="card chart">
                <figcaption>
                    <h2>{heading}</h2>
                    <p>{sentence}</p>
                </figcaption>
                <p class="legend" aria-hidden="true">{remade(keys)}</p>
                <div class="drawing" inner_html=svg></div>
                <details>
                    <summary>{words.numbers}</summary>
                    <table>
                        <thead><tr><th scope="col">{first_column}</th><th scope="col">{words.amount}</th></tr></thead>
                        <tbody>{remade(rows)}</tbody>
                    </table>
                </details>
            </figure>
        }
        .into_any()
    };
    remade(figure)
}

fn key((class, name): (&'static str, &'static str)) -> impl IntoView {
    view! { <span class=format!("key {class}")>{name}</span> }
}

fn row((name, number): (String, String)) -> impl IntoView {
    view! { <tr><th scope="row">{name}</th><td>{number}</td></tr> }
}
