//! Reports: one small renderer for all of them. A part keeps its place in the page while only its content changes, so
//! that what was opened stays open.

use leptos::prelude::*;

use super::controls::button;
use crate::browser::Report;
use crate::domain::case::Place;
use crate::domain::decimal;
use crate::domain::field::{Field, Scope};
use crate::report::card::{Card, Figure, Finding, Fix, Part, Row, RowKind, Table};
use crate::session::action::Action;
use crate::ui::element::{
    self, data, dd, details, div, dl, dt, h2, li, nothing, p, section, several, span, summary, tbody, td, th, thead,
    tr, ul,
};
use crate::ui::seen::{Seen, remade, text};
use crate::ui::{store, texts};

/// The report on the case.
pub fn report_cards() -> AnyView {
    let report = store().report();
    let failed = Seen::new(move || report.with(|report| *report == Report::Failed));
    let cards = Seen::new(move || match report.get() {
        Report::Here(cards) => cards,
        Report::Waiting | Report::Failed => Vec::new(),
    });
    let count = Seen::new(move || cards.with(Vec::len));
    let one = move |place: usize| card(Seen::new(move || cards.with(|cards| cards.get(place).cloned())));
    let warning = move || match failed.get() {
        true => p().class("stale").text(texts().page.report_failed).view(),
        false => nothing(),
    };
    div()
        .class("details")
        .attr("role", "region")
        .attr("aria-label", texts().page.report_label)
        .remade(warning)
        .remade(move || several((0..count.get()).map(one)))
        .view()
}

fn card(card: Seen<Option<Card>>) -> AnyView {
    let read =
        move |read: fn(&Card) -> String| text(move || card.with(|card| card.as_ref().map(read).unwrap_or_default()));
    let id = read(|card| card.id.clone());
    let class = read(|card| if card.wide { "card wide" } else { "card" }.to_owned());
    let heading = h2().attr_of("id", id).text_of(read(|card| card.heading.clone()));
    let list = Seen::new(move || card.get().map(|card| card.parts).unwrap_or_default());
    section().attr_of("class", class).attr_of("aria-labelledby", id).with(heading).child(parts(list)).view()
}

/// A list of parts, each followed by its place in the list.
fn parts(list: Seen<Vec<Part>>) -> AnyView {
    let count = Seen::new(move || list.with(Vec::len));
    let one = move |place: usize| part(Seen::new(move || list.with(|list| list.get(place).cloned())));
    remade(move || several((0..count.get()).map(one)))
}

fn part(own: Seen<Option<Part>>) -> AnyView {
    // One value for the view to read: where it reads two, of which the first is made from the second, leptos 0.8 misses
    // the changes of the second.
    let unfolded = Seen::new(move || own.get().filter(|part| !matches!(part, Part::Folded { .. })));
    remade(move || unfolded.get().map_or_else(|| folded(own), plain))
}

fn folded(own: Seen<Option<Part>>) -> AnyView {
    let inner = Seen::new(move || match own.get() {
        Some(Part::Folded { parts, .. }) => parts,
        _ => Vec::new(),
    });
    let title = own.text(|own| match own {
        Some(Part::Folded { summary, .. }) => summary.clone(),
        _ => String::new(),
    });
    details().class("folded").with(summary().text_of(title)).child(parts(inner)).view()
}

fn plain(part: Part) -> AnyView {
    match part {
        Part::Text(text) => p().class("about").text(text).view(),
        Part::Drawing { svg, legend } => {
            let key = |(class, name): (String, String)| span().attr("class", format!("key {class}")).text(name).view();
            let legend = p().class("legend").attr("aria-hidden", "true").all(legend.into_iter().map(key));
            several([legend.view(), div().class("drawing").prop("innerHTML", svg).view()])
        }
        Part::Figures(figures) => dl().class("figures").all(figures.into_iter().map(figure)).view(),
        Part::Table(own) => table(own),
        Part::Findings(findings) => ul().class("findings").all(findings.into_iter().map(finding)).view(),
        Part::Folded { .. } => nothing(),
    }
}

/// A figure with its name and what it is.
pub fn figure(figure: Figure) -> AnyView {
    let value = figure.value.map(decimal::write).unwrap_or_default();
    let value = data().attr("data-figure", figure.key).attr("value", value).text(figure.text);
    let own = div()
        .class("figure")
        .with(dt().text(figure.label))
        .with(dd().class("value").with(value))
        .with(dd().class("note").text(figure.note));
    if figure.caution.is_empty() { own.view() } else { own.with(dd().class("caution").text(figure.caution)).view() }
}

fn table(table: Table) -> AnyView {
    let column = |name: String| th().attr("scope", "col").text(name).view();
    let head = thead().with(tr().all(table.columns.into_iter().map(column)));
    let body = tbody().all(table.rows.into_iter().map(row));
    div()
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", table.name)
        .with(element::table().with(head).with(body))
        .view()
}

fn row(row: Row) -> AnyView {
    let class = match row.kind {
        RowKind::Line => "",
        RowKind::Subtotal => "subtotal",
        RowKind::Saving => "saving",
        RowKind::Text => "text",
    };
    let cells = row.cells.into_iter().map(|cell| td().text(cell).view());
    tr().class(class).with(th().attr("scope", "row").text(row.label)).all(cells).view()
}

fn finding(finding: Finding) -> AnyView {
    let own = li().with(p().text(finding.text));
    match finding.fix.and_then(|fix| Some((action(&fix)?, fix.label))) {
        None => own.view(),
        Some((action, label)) => own.with(button("link", text(move || label.clone()), action)).view(),
    }
}

fn action(fix: &Fix) -> Option<Action> {
    let field = Field::by_key(&fix.key)?;
    let place = match field.scope {
        Scope::Case => Place::Case,
        Scope::Service => Place::Service(fix.service),
        Scope::Offer => Place::Offer(fix.offer),
        Scope::Quote => Place::Quote { offer: fix.offer, service: fix.service },
    };
    Some(Action::Mend(place, field.id))
}
