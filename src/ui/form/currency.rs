//! What becomes of the amounts of a case when another currency is picked.

use leptos::prelude::*;

use crate::action::{CurrencyChange, FormAction};
use crate::document::{EntryPurpose, TextEntry};
use crate::ids::RATE;
use crate::session::view::form::currency_question;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::reactive::dynamic;
use crate::ui::text_entry::TextEntryBox;

/// Asks, while a currency is picked and nothing is changed yet.
#[component]
pub fn CurrencyQuestion() -> impl IntoView {
    let question = from_session(|session| currency_question(session, texts()));
    dynamic(move || {
        question.get().map(|own| {
            let entry = TextEntry::new(RATE, &own.rate_label, &own.refused_rate, EntryPurpose::Rate);
            let act = |label: String, change| button("button", label, FormAction::ChangeCurrency(change));
            view! {
                <div id="picked-currency">
                    <p role="alert">{own.question}</p>
                    <TextEntryBox entry/>
                    <p class="error" role="alert">{own.error}</p>
                    <div class="banner-actions">
                        {act(texts().form.picked_convert.to_owned(), CurrencyChange::Convert)}
                        {act(own.relabel, CurrencyChange::Relabel)}
                        {act(own.cancel, CurrencyChange::Cancel)}
                    </div>
                </div>
            }
            .into_any()
        })
    })
}
