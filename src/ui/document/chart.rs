//! Charts and other drawings.

use leptos::prelude::*;

use crate::browser::{draws, walk};
use crate::document::{Chart, LegendEntry};
use crate::ui::reactive::{Derived, dynamic, each};

/// A chart with its legend. The arrow keys walk along its values.
#[component]
pub fn ChartView(chart: Derived<Chart>) -> impl IntoView {
    let legend = Derived::new(move || chart.with(|chart| chart.legend.clone()));
    let svg = Derived::new(move || chart.with(|chart| chart.svg.clone()));
    let entry = |own: LegendEntry| view! { <span class=format!("key {}", own.class)>{own.name}</span> };
    view! {
        <p class="legend" aria-hidden="true">{dynamic(move || each(legend.get(), entry))}</p>
        <Picture svg/>
    }
}

/// A drawing of this program's own, as SVG.
#[component]
pub fn Picture(svg: Derived<String>) -> impl IntoView {
    view! { <figure class="drawing" use:draws=svg.text(String::clone) on:keydown=move |event| walk(&event)></figure> }
}
