//! Pages without the answer above: the risk checklist, drafts, links. The worker writes all of them but the controls.

use leptos::prelude::*;

use crate::session::view::frame::MAIN;
use crate::ui::element::main_area;
use crate::ui::is_opening;
use crate::ui::part::report::report;

/// The page.
pub fn page() -> AnyView {
    main_area()
        .class("risks")
        .attr("id", MAIN)
        .attr("tabindex", "-1")
        .attr_of("aria-busy", is_opening())
        .child(report())
        .view()
}
