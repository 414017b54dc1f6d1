//! The words of what the answer rests on.

/// Every word of it. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug)]
pub struct AssumptionTexts {
    pub heading: &'static str,
    /// `{amount}`
    pub older_rules: &'static str,
    pub renew: &'static str,
    /// `{offer}`, `{fates}`
    pub people: &'static str,
    /// Who leaves, goes to the provider, fills a post, stays; each with its `{share}`.
    pub fates: [&'static str; 4],
    /// `{amount}`
    pub if_all_stayed: &'static str,
    /// `{amount}`
    pub nobody_retained: &'static str,
    /// `{input}`, `{value}`, `{from}`, `{to}`, `{low}`, `{high}`
    pub carrier: &'static str,
    /// `{input}`, `{value}`, `{low}`, `{high}`
    pub carrier_tenth: &'static str,
    /// `{in_house}`, `{way}`, `{outsourced}`, `{years}`
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
    heading: "Assumptions that carry the answer",
    older_rules: "This case was made before November 2026 and keeps the rules and defaults of that time, and so its figures. By the \
                  present rules its net present value is {amount}.",
    renew: "Use the present rules",
    people: "{offer}: of the people whose work moves, {fates}. Only the pay of those who stay goes on.",
    fates: [
        "{share} leave with severance",
        "{share} go to the provider",
        "{share} fill vacancies",
        "{share} stay without a post",
    ],
    if_all_stayed: "If those who leave stayed without a post instead, the net present value would be {amount}.",
    nobody_retained: "No retained team is budgeted to manage the provider. With one person, the net present value would be {amount}.",
    carrier: "{input} is a default, {value}. Within its range, {from} to {to}, the net present value goes from {low} to {high}.",
    carrier_tenth: "{input} is a default, {value}. A tenth less or more moves the net present value from {low} to {high}.",
    added: "Defaults add {in_house} in-house and {outsourced} to {way} over {years}, not discounted",
    without: "Without these defaults the net present value would be {amount}.",
    without_own_lines: "You have entered lines of your own. A published case counts only what is entered: without these defaults the \
                        net present value would be {amount}.",
    leave_out: "Count only what I enter",
    only_entered: "Only what you have entered counts: no default cost is added. What is no cost by itself, such as the discount \
                   rate, the years compared and that people leave, still applies.",
    count_defaults: "Count the defaults again",
};
