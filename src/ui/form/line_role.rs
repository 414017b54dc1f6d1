//! What a custom line is beside its amounts.

use leptos::prelude::*;

use crate::ids;
use crate::session::view::lines::role;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{Select, labelled};
use crate::ui::reactive::Derived;

/// Of a line of a service, whether it ends with the move; of one of an offer, whether it is the price.
#[component]
pub fn LineRole(line: usize) -> impl IntoView {
    let role = from_session(move |session| role(session, line, texts()));
    let label = role.text(|role| role.as_ref().map_or("", |role| role.label).to_owned());
    let labels =
        |options: &[(String, _)]| options.iter().map(|(label, _): &(String, _)| label.clone()).collect::<Vec<_>>();
    let options =
        Derived::new(move || role.with(|role| role.as_ref().map(|role| labels(&role.options)).unwrap_or_default()));
    let chosen = Derived::new(move || role.with(|role| role.as_ref().map_or(0, |role| role.chosen)));
    let choose = move |index: usize| {
        let action = role.with_untracked(|role| role.as_ref()?.options.get(index).cloned());
        action.map(|(_, action)| action.into())
    };
    let control = view! { <Select id=ids::line_role(line) options chosen choose=Box::new(choose)/> };
    labelled(ids::line_role(line), "field", label, control.into_any(), ().into_any())
}
