//! What the headline is made of.

use super::context::Context;
use super::{assumptions, charts, explain, further, review_points, risks, table, what_if};
use crate::action::PageAction;
use crate::document::*;
use crate::domain::example::Example;
use crate::domain::results::Readiness;
use crate::route::Route;

/// How many lines of each side are shown one by one; the table by year has all.
const LINES: usize = 6;

/// The cards of the calculator page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let readiness = context.computed.readiness();
    if readiness == Readiness::Nothing {
        return Vec::new();
    }
    let is_comparable = readiness == Readiness::Comparable;
    let mut cards = Vec::new();
    if is_comparable {
        cards.extend(review_points::implausible_figures(context));
        cards.extend(charts::position(context));
        cards.extend(charts::bridge(context));
        cards.extend(what_if::card(context));
        cards.extend(assumptions::card(context));
    }
    // An amount in another currency is not shown as if it were in this one.
    // Nor is work that has no price, or people who are counted twice, shown as if it were a saving.
    let shows_costs = !matches!(
        readiness,
        Readiness::NoExchangeRate { .. } | Readiness::PriceMissing { .. } | Readiness::TooManyPeople { .. }
    );
    // Where two costs can be compared, the bridge has the lines.
    if shows_costs && !is_comparable {
        cards.extend(charts::cost_lines(context, LINES));
    }
    if is_comparable {
        cards.push(Card {
            id: "figures".to_owned(),
            heading: context.words.figures_heading.to_owned(),
            style: CardStyle::Wide,
            parts: further::further(context),
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

/// Situations to begin with instead, while nothing that costs anything has been entered.
pub fn templates(context: &Context<'_>) -> Option<Card> {
    let computed = context.computed;
    let is_open = computed.readiness() == Readiness::Nothing || !computed.sampled.is_empty();
    let button = |example: &Example| {
        let label = context.texts.tables.say(example.label());
        CardAction::Button(Button::new(ButtonStyle::Plain, label, PageAction::Visit(Route::of_example(*example))))
    };
    let words = context.words;
    let actions = CardPart::Actions(Example::TEMPLATES.iter().map(button).collect());
    let parts = vec![CardPart::text(words.templates_about), actions];
    is_open.then(|| Card::wide("begin", words.templates_heading, parts))
}
