//! What the headline is made of.

use super::card::{Card, Part};
use super::{Context, charts, explain, figures, table};
use crate::domain::results::Readiness;

/// The cards of the calculator page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let is_comparable = context.computed.readiness() == Readiness::Comparable;
    let mut cards = Vec::new();
    if is_comparable {
        cards.extend(charts::position(context));
    }
    cards.extend(charts::cost_lines(context));
    if is_comparable {
        cards.push(Card {
            id: "figures".to_owned(),
            heading: context.words.figures_heading.to_owned(),
            wide: true,
            parts: vec![Part::Figures(figures::further(context))],
        });
    }
    cards.extend(figures::benefits(context));
    cards.extend(table::by_year(context));
    if is_comparable {
        cards.push(explain::card(context));
    }
    cards
}
