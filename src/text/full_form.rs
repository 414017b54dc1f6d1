//! Texts of the form other than those of the inputs: groups, services and offers, and custom lines.

use serde::{Deserialize, Serialize};

use super::plural::Plural;

/// All texts of this part of the form. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct FullFormTexts {
    pub case_name: &'static str,
    pub case_name_hint: &'static str,
    /// `{count}` inputs are filled in.
    pub defaults: Plural,
    /// Heading and explanation of each group, in the order of [`Group::ALL`](crate::domain::field::Group::ALL).
    pub groups: [(&'static str, &'static str); 25],
    /// `{given}` of `{all}` inputs of a group
    pub group_entered: &'static str,
    /// `{entered}`: how many; `{amount}` between the results at the low and the high of the strongest
    pub group_moves: &'static str,
    pub copy_rates: &'static str,
    pub find: &'static str,
    pub find_name: &'static str,
    pub find_none: &'static str,
    pub find_strongest: &'static str,
    /// `{count}` that are not shown.
    pub find_more: Plural,
    /// Names the list of what has inputs of its own.
    pub places: &'static str,
    /// Head the grids of the quick start.
    pub services: &'static str,
    pub prices: &'static str,
    pub add_service: &'static str,
    pub add_offer: &'static str,
    pub place_name: &'static str,
    /// `{name}`
    pub quote_for: &'static str,
    pub hybrid_heading: &'static str,
    pub hybrid_about: &'static str,
    pub hybrid_stays: &'static str,
    pub drop_hybrid: &'static str,
    pub custom_heading: &'static str,
    pub custom_about: &'static str,
    pub add_line: &'static str,
    pub line_name: &'static str,
    pub line_side: &'static str,
    /// `{name}`
    pub line_in_house: &'static str,
    /// `{name}`
    pub line_outsourced: &'static str,
    pub line_is: &'static str,
    pub line_beside: &'static str,
    /// `{name}`
    pub line_is_price: &'static str,
    pub line_after: &'static str,
    pub line_ends: &'static str,
    /// `{count}` of months.
    pub line_stays: Plural,
    pub line_stays_ever: &'static str,
    pub line_timing: &'static str,
    pub one_off: &'static str,
    /// `{own}`, `{other}`: names of currencies
    pub line_currency: &'static str,
    pub yearly: &'static str,
    pub remove_service: &'static str,
    pub remove_offer: &'static str,
    pub remove_line: &'static str,
}

pub(super) const ENGLISH_FULL_FORM: FullFormTexts = FullFormTexts {
    case_name: "Name of this case",
    case_name_hint: "For example: Service desk 2027",
    defaults: Plural::english("{count} more input has a default", "{count} more inputs have defaults"),
    groups: [
        ("General", "Assumptions shared by all options."),
        ("Improved in-house", "A fair alternative: keep the work and do it better."),
        ("Non-cash benefits", "Shown separately. They count only if you choose to include them."),
        ("Scope and regulation", ""),
        ("Forced exit", ""),
        ("Rebuilding the team", ""),
        ("Price drift", ""),
        ("Poor service", ""),
        ("Savings leakage", ""),
        ("Dispute", ""),
        ("Late transition", ""),
        ("Security or privacy breach", ""),
        ("Penalty", ""),
        ("The work", "What is done, and how much of it."),
        ("People", "Who does it today, and what they cost."),
        ("Tools, equipment and downtime", "What the team uses, and what failures cost."),
        ("Contract", "Terms of the offer for all services."),
        ("Transition", "What the handover costs, month by month, and what happens to the people."),
        ("Exit", "What it costs to leave the provider."),
        ("Price", "How the provider charges."),
        ("Fixed price", ""),
        ("Price per unit", ""),
        ("Baseline", ""),
        ("Time and materials", ""),
        ("On top of the price", "Hidden costs: what the offer does not mention."),
    ],
    group_entered: "{given} of {all} entered",
    group_moves: "{entered}; strongest: {amount} between low and high",
    copy_rates: "Use these rates for all services of the offer",
    find: "Find an input",
    find_name: "Input name",
    find_none: "No input has this in its name.",
    find_strongest: "Inputs with the largest effect on the result, from low to high or ±10%:",
    find_more: Plural::english(
        "{count} more input; type more of the name.",
        "{count} more inputs; type more of the name.",
    ),
    places: "What to edit",
    services: "Services",
    prices: "Prices per year",
    add_service: "Add a service",
    add_offer: "Add an offer",
    place_name: "Name",
    quote_for: "Price for {name}",
    hybrid_heading: "Hybrid option",
    hybrid_about: "Outsource some services and keep others in-house.",
    hybrid_stays: "Stays in-house",
    drop_hybrid: "Remove the hybrid option",
    custom_heading: "Custom lines",
    custom_about: "Any cost that the inputs do not cover: once at the start, or an amount for each year. Enter a \
                   credit as a negative amount. A line of an offer is a cost in addition to its price unless you \
                   mark it as the price; an in-house line ends with the transition unless you mark it as continuing.",
    add_line: "Add a line",
    line_name: "Name",
    line_side: "Belongs to",
    line_in_house: "In-house: {name}",
    line_outsourced: "Offer: {name}",
    line_is: "Counts as",
    line_beside: "A cost in addition to the price",
    line_is_price: "The price of {name}",
    line_after: "Ends",
    line_ends: "With the transition",
    line_stays: Plural::english("{count} month later", "{count} months later"),
    line_stays_ever: "Never (shared cost)",
    line_timing: "Paid",
    line_currency: "These amounts are in {own}, the currency of the case; only this offer’s prices are in {other}.",
    one_off: "Once, at the start",
    yearly: "Each year",
    remove_service: "Remove this service",
    remove_offer: "Remove this offer",
    remove_line: "Remove this line",
};
