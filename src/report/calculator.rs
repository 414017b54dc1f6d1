//! What the headline is made of.

use super::context::Context;
use super::{assumptions, charts, explain, further, review_points, risks, table};
use crate::action::PageAction;
use crate::document::*;
use crate::domain::example::Example;
use crate::domain::results::Readiness;
use crate::domain::value::Choice;
use crate::route::Route;

/// The cards of the calculator page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let readiness = context.computed.readiness();
    if readiness == Readiness::Nothing {
        return vec![examples(context)];
    }
    let is_comparable = readiness == Readiness::Comparable;
    let mut cards = Vec::new();
    if is_comparable {
        cards.extend(review_points::implausible_figures(context));
        cards.extend(assumptions::card(context));
        cards.extend(charts::position(context));
    }
    // An amount in another currency is not shown as if it were in this one.
    // Nor is work that has no price, or people who are counted twice, shown as if it were a saving.
    let shows_costs = !matches!(
        readiness,
        Readiness::NoExchangeRate { .. } | Readiness::PriceMissing { .. } | Readiness::TooManyPeople { .. }
    );
    if shows_costs {
        cards.extend(charts::cost_lines(context, usize::MAX));
    }
    if is_comparable {
        cards.push(Card {
            id: "figures".to_owned(),
            heading: context.words.figures_heading.to_owned(),
            style: CardStyle::Wide,
            parts: vec![CardPart::Figures(further::further(context))],
        });
    }
    if is_comparable && context.computed.case.has_replies() {
        cards.push(risks::summary(context));
    }
    cards.extend(further::benefits(context));
    if shows_costs {
        cards.extend(table::by_year(context));
    }
    if is_comparable {
        cards.push(explain::card(context));
    }
    cards
}

/// What else to begin with than an empty form.
fn examples(context: &Context<'_>) -> Card {
    let words = context.words;
    let finding = |example: &Example| Finding {
        text: words.tables.say(example.origin()).to_owned(),
        fixes: vec![Button::link(
            context.texts.tables.say(example.label()),
            PageAction::Visit(Route::of_example(*example)),
        )],
    };
    let examples = Example::ALL.iter().map(finding).collect();
    Card {
        id: "begin".to_owned(),
        heading: words.examples_heading.to_owned(),
        style: CardStyle::Wide,
        parts: vec![CardPart::Findings(examples)],
    }
}
