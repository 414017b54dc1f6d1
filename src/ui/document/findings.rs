//! Findings about the case.

use leptos::prelude::*;

use crate::document::Finding;
use crate::ui::controls::ButtonView;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, each};

/// Findings, each with buttons that lead to where it can be changed.
#[component]
pub fn Findings(findings: Derived<Vec<Finding>>) -> impl IntoView {
    let finding = |finding: Derived<Finding>| {
        let fixes = Derived::new(move || finding.with(|finding| finding.fixes.clone()));
        let fixes = move || each(fixes.get(), |button| view! { <ButtonView button/> });
        view! { <li><p>{finding.text(|finding| finding.text.clone())}</p>{dynamic(fixes)}</li> }.into_any()
    };
    view! { <ul class="findings">{keyed(findings, Finding::name, finding)}</ul> }
}
