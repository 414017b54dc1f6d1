//! The cash-flow table.

use leptos::prelude::*;

use crate::session::view::table::{self, RowKind, RowView};
use crate::ui::{Results, remade, shown, texts};

/// The table by year; it scrolls inside its own frame where the page is narrow.
#[component]
pub fn Table(results: Results) -> impl IntoView {
    let table = shown(results, table::table);
    let words = &texts().table;
    let columns = move || {
        table.get().columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view().into_any()
    };
    let rows = move || table.get().rows.into_iter().map(row).collect_view().into_any();
    view! {
        <section class="card wide" aria-labelledby="by-year">
            <h2 id="by-year">{words.heading}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=words.scroll>
                <table class="cash-flow">
                    <thead><tr><th scope="col">{words.line}</th>{remade(columns)}</tr></thead>
                    <tbody>{remade(rows)}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(row: RowView) -> impl IntoView {
    let class = match row.kind {
        RowKind::Line => "",
        RowKind::Subtotal => "subtotal",
        RowKind::Saving => "saving",
    };
    let cells = row.cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
    view! { <tr class=class><th scope="row">{row.label}</th>{cells}</tr> }
}
