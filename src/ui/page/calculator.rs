//! The calculator, and the pages that look further into its answer: the answer, then what the page adds to it.

use leptos::prelude::*;

use crate::route::Page;
use crate::session::view::frame::MAIN;
use crate::ui::element::{main_area, nothing};
use crate::ui::part::answer::answer;
use crate::ui::part::form::form;
use crate::ui::part::report::report;
use crate::ui::turns::in_turn;
use crate::ui::{is_opening, seen};

/// The page.
pub fn page() -> AnyView {
    let has_form = seen(|session| session.page() == Page::Calculator);
    let class = has_form.text(|has_form| if *has_form { "calculator" } else { "calculator report" }.to_owned());
    let own_form = move || if has_form.get() { in_turn(form) } else { nothing() };
    let own =
        main_area().attr("id", MAIN).attr("tabindex", "-1").attr_of("class", class).attr_of("aria-busy", is_opening());
    own.child(in_turn(answer)).remade(own_form).child(in_turn(report)).view()
}
