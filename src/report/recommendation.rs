//! What a report recommends, in a few sentences.

use super::context::Context;
use crate::action::PageAction;
use crate::document::*;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::domain::risk::score::outstanding;
use crate::text::number::rounded;
use crate::text::{fill, labels};

/// The card of a comparable case, on a day such as `2026-11-28`.
pub fn card(context: &Context<'_>, date: &str) -> Card {
    let words = &context.words.pages;
    let print = Button::new(ButtonStyle::Main, words.print, PageAction::Print);
    let parts = vec![
        CardPart::Lead(recommendation(context)),
        CardPart::Text(basis(context, date)),
        CardPart::Actions(vec![CardAction::Button(print)]),
    ];
    Card::wide("summary", words.summary_heading, parts)
}

fn recommendation(context: &Context<'_>) -> String {
    let (words, computed, texts) = (&context.words.pages, context.computed, context.texts);
    let npv = computed.results.npv;
    let gates = fill(words.recommend_gates, &[("gates", gates(context))]);
    let range = context.spread().map(|spread| spread.around(npv));
    if npv.abs() < computed.case.currency().half_a_coin() {
        return texts.locale.sentences(&[texts.headline.even.to_owned(), gates]);
    }
    let template = match range {
        Some((low, high)) if low < 0.0 && high > 0.0 => words.recommend[1],
        _ if npv > 0.0 => words.recommend[0],
        _ => words.recommend[2],
    };
    let about = |amount: f64| context.short(rounded(amount, 2));
    let values = [
        ("option", labels::option(&computed.case, computed.compared, texts)),
        ("amount", about(npv.abs())),
        ("years", labels::years(computed.totals.years, texts)),
    ];
    let range = range.map(|(low, high)| fill(words.recommend_range, &[("low", &about(low)), ("high", &about(high))]));
    texts.locale.sentences(&[fill(template, &values), range.unwrap_or_default(), gates])
}

/// How the must-haves of the offers taken stand.
pub(super) fn gates(context: &Context<'_>) -> String {
    let texts = context.texts;
    match outstanding(&context.computed.case, context.computed.compared) {
        None => texts.headline.not_assessed.to_owned(),
        Some(open) => labels::gates(open, texts),
    }
}

/// When, over how long, in which currency and at which rate.
fn basis(context: &Context<'_>, date: &str) -> String {
    let (words, case, texts) = (&context.words.pages, &context.computed.case, context.texts);
    let value = |id: FieldId| labels::value(id.field().unit, case.value(Place::Case, id), case.currency(), texts);
    let values = [
        ("years", labels::years(case.years(), texts)),
        ("currency", value(FieldId::Currency)),
        ("rate", value(FieldId::DiscountRate)),
    ];
    let when = if date.is_empty() { String::new() } else { fill(words.summary_date, &[("date", date)]) };
    texts.locale.sentences(&[when, fill(words.summary_basis, &values)])
}
