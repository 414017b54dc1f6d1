//! The calculator: answer, form, and what the answer is made of.

use std::sync::Arc;

use leptos::prelude::*;

use crate::session::view::{Computed, answer, charts};
use crate::ui::part::answer::{Answer, Figures};
use crate::ui::part::chart::Chart;
use crate::ui::part::form::Form;
use crate::ui::part::table::Table;
use crate::ui::{Results, seen, texts};

/// The calculator page.
#[component]
pub fn Calculator() -> impl IntoView {
    let case = seen(|session| session.case().clone());
    let results: Results = Memo::new_with_compare(
        move |_| case.with(|case| Arc::new(Computed::new(case))),
        |old, new| old.map(|old| &old.case) != new.map(|new| &new.case),
    );
    let words = texts();
    view! {
        <main class="calculator">
            <Answer results/>
            <Form case/>
            <div class="details">
                <Chart heading=words.chart.position_heading results draw=charts::position first_column=words.chart.when/>
                <Chart heading=words.chart.lines_heading results draw=charts::cost_lines first_column=words.table.line/>
                <section class="card" aria-labelledby="figures">
                    <h2 id="figures">{words.figures.heading}</h2>
                    <Figures results read=answer::further_figures/>
                </section>
                <Table results/>
            </div>
        </main>
    }
}
