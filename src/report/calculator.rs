//! What the headline is made of.

use super::card::{Card, Part};
use super::{Context, charts, explain, further, risks, table};
use crate::domain::results::Readiness;

/// The cards of the calculator page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let is_comparable = context.computed.readiness() == Readiness::Comparable;
    let mut cards = Vec::new();
    if is_comparable {
        cards.extend(charts::position(context));
    }
    // An amount in another currency is not shown as if it were in this one.
    let is_in_one_currency = !matches!(context.computed.readiness(), Readiness::NoExchangeRate { .. });
    if is_in_one_currency {
        cards.extend(charts::cost_lines(context));
    }
    if is_comparable {
        cards.push(Card {
            id: "figures".to_owned(),
            heading: context.words.figures_heading.to_owned(),
            wide: true,
            parts: vec![Part::Figures(further::further(context))],
        });
    }
    if is_comparable && context.computed.case.has_replies() {
        cards.push(risks::summary(context));
    }
    cards.extend(further::benefits(context));
    if is_in_one_currency {
        cards.extend(table::by_year(context));
    }
    if is_comparable {
        cards.push(explain::card(context));
    }
    cards
}
