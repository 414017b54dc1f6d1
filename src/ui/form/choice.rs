//! An input that is picked from a list.

use leptos::prelude::*;

use crate::action::FormAction;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::ids;
use crate::session::view::form::FieldView;
use crate::ui::controls::Select;
use crate::ui::reactive::Derived;

/// A list with the options of an input.
#[component]
pub fn ChoiceList(place: Place, id: FieldId, view: Derived<FieldView>) -> impl IntoView {
    let options = Derived::new(move || {
        view.with(|view| view.options.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>())
    });
    let chosen = Derived::new(move || view.with(|view| view.chosen));
    let choose = move |option| Some(FormAction::Choose { place, field: id, option }.into());
    view! { <Select id=ids::input(place, id) options chosen choose=Box::new(choose)/> }
}
