//! Texts of the key assumptions.

use serde::{Deserialize, Serialize};

/// All of them. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct AssumptionTexts {
    pub heading: &'static str,
    /// `{amount}`
    pub older_rules: &'static str,
    pub renew: &'static str,
    /// `{offer}`, `{fates}`
    pub people: &'static str,
    /// Who leaves, transfers to the provider, fills a vacancy, stays; each with its `{share}`.
    pub fates: [&'static str; 4],
    /// `{amount}`
    pub if_all_stayed: &'static str,
    /// `{amount}`
    pub nobody_retained: &'static str,
    /// `{input}`, `{value}`, `{from}`, `{to}`, `{low}`, `{high}`
    pub carrier: &'static str,
    /// `{input}`, `{value}`, `{low}`, `{high}`
    pub carrier_tenth: &'static str,
    /// `{in_house}`, `{option}`, `{outsourced}`, `{years}`
    pub added: &'static str,
    /// `{amount}`
    pub without: &'static str,
    /// `{amount}`
    pub without_own_lines: &'static str,
    pub leave_out: &'static str,
    pub only_entered: &'static str,
    pub count_defaults: &'static str,
}

pub(super) const ENGLISH: AssumptionTexts = AssumptionTexts {
    heading: "Key assumptions",
    older_rules: "This case was made before November 2026 and keeps the rules and defaults of that time, so its \
                  figures are unchanged. Under the current rules its net present value is {amount}.",
    renew: "Use the current rules",
    people: "{offer}: of the people whose work moves, {fates}. Only the pay of those who stay continues.",
    fates: [
        "{share} leave with severance",
        "{share} transfer to the provider",
        "{share} fill vacancies",
        "{share} stay without a post",
    ],
    if_all_stayed: "If those who leave stayed without a post instead, the net present value would be {amount}.",
    nobody_retained: "No retained team is budgeted to manage the provider. With one person, the net present value would be {amount}.",
    carrier: "{input} is a default, {value}. Across its range, {from} to {to}, the net present value runs from {low} \
              to {high}.",
    carrier_tenth: "{input} is a default, {value}. A change of 10% down or up moves the net present value from \
                    {low} to {high}.",
    added: "Defaults add {in_house} in-house and {outsourced} to {option} over {years}, not discounted",
    without: "Without these defaults the net present value would be {amount}.",
    without_own_lines: "You have entered custom lines. A published case counts only what is entered: without these \
                        defaults the net present value would be {amount}.",
    leave_out: "Count only what I enter",
    only_entered: "Only what you have entered counts; no default cost is added. Settings that are not costs, such as \
                   the discount rate, the horizon and whether people leave, still apply.",
    count_defaults: "Include the defaults again",
};
