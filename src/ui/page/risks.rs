//! The risk checklist. The worker writes all of it but the controls.

use leptos::prelude::*;

use crate::session::Session;
use crate::ui::element::main_area;
use crate::ui::part::report::report;
use crate::ui::seen;

/// The page.
pub fn page() -> AnyView {
    let class = seen(Session::prints_blank).text(|blank| if *blank { "risks blank" } else { "risks" }.to_owned());
    main_area().attr_of("class", class).child(report()).view()
}
