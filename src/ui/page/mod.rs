//! One file for each kind of page.

mod calculator;
mod risks;

use leptos::prelude::*;

use super::seen;
use super::seen::remade;
use crate::session::route::Page;

/// The page on the screen.
pub fn page() -> AnyView {
    let is_risks = seen(|session| session.view() == Page::Risks);
    remade(move || if is_risks.get() { risks::page() } else { calculator::page() })
}
