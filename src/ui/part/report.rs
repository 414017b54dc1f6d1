//! Reports: blocks of markup, each shown anew only when it changes, and changed in place, so that what was opened stays open.

use leptos::prelude::*;

use super::markup::element;
use crate::browser::ReportState;
use crate::report::Report;
use crate::report::markup::Element;
use crate::ui::element::{div, nothing, p, several};
use crate::ui::seen::{Seen, remade};
use crate::ui::turns::{in_last_turn, in_turn};
use crate::ui::{store, texts};

/// The report on the case.
pub fn report() -> AnyView {
    let report = store().report();
    let trouble = Seen::new(move || match report.get() {
        ReportState::Failed => Some(texts().page.report_failed),
        ReportState::Late => Some(texts().page.report_late),
        ReportState::Waiting | ReportState::Ready(_) => None,
    });
    let warning = move || trouble.get().map_or_else(nothing, |trouble| p().class("stale").text(trouble).view());
    div()
        .class("details")
        .attr("role", "region")
        .attr("aria-label", texts().page.report_label)
        .remade(warning)
        .child(blocks(|report| &report.blocks))
        .view()
}

/// A part of what the worker has written.
pub fn blocks(part: fn(&Report) -> &Vec<Element>) -> AnyView {
    let report = store().report();
    let blocks = Seen::new(move || match report.get() {
        ReportState::Ready(report) => part(&report).clone(),
        ReportState::Waiting | ReportState::Late | ReportState::Failed => Vec::new(),
    });
    each(blocks, in_last_turn)
}

/// Blocks, each shown anew only when it changes.
pub fn shown_blocks(blocks: Seen<Vec<Element>>) -> AnyView {
    each(blocks, in_turn)
}

type Block = Box<dyn Fn() -> AnyView + Send>;

fn each(blocks: Seen<Vec<Element>>, turn: fn(Block) -> AnyView) -> AnyView {
    let count = Seen::new(move || blocks.with(Vec::len));
    let one = move |place: usize| {
        let own = Seen::new(move || blocks.with(|blocks| blocks.get(place).cloned()));
        turn(Box::new(move || remade(move || own.get().map_or_else(nothing, element))))
    };
    remade(move || several((0..count.get()).map(one)))
}
