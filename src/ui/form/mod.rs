//! The form, made from the tables of inputs: the quick start, or all inputs of one place at a time.

mod add_places;
mod choice;
mod currency;
mod custom_lines;
mod defaults;
mod field;
mod find;
mod full;
mod grid;
mod group;
mod help;
mod hybrid;
mod line_role;
mod quick;

pub use add_places::AddPlaces;
pub use currency::CurrencyQuestion;
pub use custom_lines::CustomLines;
pub use defaults::DefaultList;
pub use field::Field;
pub use full::FullForm;
pub use grid::QuickGrid;
pub use help::Help;

use leptos::prelude::*;

use crate::action::{FormAction, FormMode};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::tab;
use crate::ui::later;
use crate::ui::reactive::{dynamic, text};
use quick::QuickStart;

/// The form.
#[component]
pub fn Form() -> impl IntoView {
    let words = &texts().form;
    let mode = from_session(|session| session.mode());
    let shows = move |own| text(move || (mode.get() == own).to_string());
    view! {
        <section class="form" aria-labelledby="form">
            <div class="form-head">
                <h2 id="form">{words.heading}</h2>
                <div class="tabs" role="group" aria-label=words.mode>
                    {tab(words.quick, shows(FormMode::Quick), FormAction::ShowMode(FormMode::Quick))}
                    {tab(words.full, shows(FormMode::Full), FormAction::ShowMode(FormMode::Full))}
                </div>
            </div>
            {dynamic(move || match mode.get() {
                FormMode::Quick => view! { <QuickStart/> }.into_any(),
                FormMode::Full => later::show(|views| (views.full_form)()),
            })}
        </section>
    }
}
