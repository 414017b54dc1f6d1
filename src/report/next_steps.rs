//! What to do next, from what the case leaves open.

use super::context::Context;
use super::{recommendation, sensitivity};
use crate::document::*;
use crate::domain::analysis::assumptions::carriers;
use crate::domain::analysis::tornado::{Driver, DriverSwing};
use crate::text::fill;
use crate::text::number::rounded;

/// How many defaults are to be confirmed first.
const CONFIRM: usize = 3;

/// The card: defaults to confirm, must-haves to settle, a price to bargain with.
pub fn card(context: &Context<'_>) -> Card {
    let (words, computed) = (&context.words.pages, context.computed);
    let case = &computed.case;
    let confirm = |(place, id, swing): (_, _, DriverSwing)| {
        let driver = Driver::Input(place, id);
        let values = [
            ("input", context.driver(driver)),
            ("value", context.with_period(id.field().unit, case.currency_of(place, id), case.value(place, id))),
            ("amount", context.short(rounded(swing.width(), 2))),
        ];
        Finding { text: fill(words.step_confirm, &values), fixes: vec![context.open_input(place, id)] }
    };
    let step = |text: String| Finding { text, fixes: Vec::new() };
    let mut steps: Vec<Finding> = carriers(case, context.tornado(), CONFIRM).into_iter().map(confirm).collect();
    if !case.offers_used(computed.compared).is_empty() {
        steps.push(step(match case.has_replies() {
            true => fill(words.step_gates, &[("gates", recommendation::gates(context))]),
            false => words.step_assess.to_owned(),
        }));
    }
    let price = sensitivity::break_even_price(context);
    steps.extend(
        price.map(|value| step(fill(words.step_price[usize::from(computed.results.npv <= 0.0)], &[("value", value)]))),
    );
    Card::wide("steps", words.steps_heading, vec![CardPart::Findings(steps)])
}
