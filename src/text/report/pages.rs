//! Texts of the one-page report and of the Method page.

use serde::{Deserialize, Serialize};

use crate::text::plural::Plural;

/// Texts of both pages.
#[derive(Debug, Serialize, Deserialize)]
pub struct PageReportTexts {
    pub summary_heading: &'static str,
    /// `{date}` `{years}` `{currency}` `{rate}`
    pub summary_basis: &'static str,
    /// `{date}`
    pub summary_date: &'static str,
    /// Whom the report is for, and who has made it.
    pub parties: [&'static str; 2],
    /// Opens the case from paper.
    pub live: &'static str,
    /// What is recommended if an option saves, is too close to call, or costs more: `{option}` `{amount}` `{years}`
    pub recommend: [&'static str; 3],
    /// `{low}` `{high}`
    pub recommend_range: &'static str,
    /// `{gates}`
    pub recommend_gates: &'static str,
    pub recommend_assess: &'static str,
    /// `{option}` that ranks next, `{amount}` by which
    pub recommend_close: &'static str,
    pub drivers_heading: &'static str,
    pub drivers_about: &'static str,
    /// Input, value, low, high, result at either, where the value is from.
    pub drivers_columns: [&'static str; 7],
    pub steps_heading: &'static str,
    /// `{input}` `{value}` `{amount}`
    pub step_confirm: &'static str,
    pub step_assess: &'static str,
    /// `{gates}`
    pub step_gates: &'static str,
    /// `{value}`
    /// Where the option saves, and where it does not.
    pub step_price: [&'static str; 2],
    /// While there is nothing to report on.
    pub summary_open: &'static str,
    pub print: &'static str,
    pub entered_heading: &'static str,
    /// `{count}`
    pub entered_about: Plural,
    /// Where only what was entered counts.
    pub entered_only: &'static str,
    pub entered_none: &'static str,
    pub column_input: &'static str,
    pub column_value: &'static str,
    pub column_default: &'static str,
    pub column_source: &'static str,

    pub method_heading: &'static str,
    /// One paragraph each.
    pub method: [&'static str; 10],
    pub method_sum: &'static str,
    pub measures_heading: &'static str,
    /// Name, calculation, comparable definition.
    pub measures: [[&'static str; 3]; 5],
    pub column_measure: &'static str,
    pub column_rule: &'static str,
    pub column_as_in: &'static str,
    pub checked_heading: &'static str,
    pub checked_about: &'static str,
    pub inputs_heading: &'static str,
    pub inputs_about: &'static str,

    pub keys_heading: &'static str,
    pub keys_about: &'static str,
    pub column_keys: &'static str,
    pub column_does: &'static str,
    /// `{key}`
    pub keys_with: &'static str,
}

pub(super) const ENGLISH: PageReportTexts = PageReportTexts {
    summary_heading: "Recommendation",
    summary_basis: "Over {years}, in {currency}, discounted at {rate} a year.",
    summary_date: "Business case of {date}.",
    parties: ["Prepared for", "Prepared by"],
    live: "Open this case with all its inputs",
    recommend: [
        "{option} is recommended on cost: it saves about {amount} over {years} compared with in-house today, in present value.",
        "Cost alone does not decide between {option} and in-house today: over {years}, {option} could save or cost money.",
        "On cost, the work is better kept in-house: {option} costs about {amount} more over {years}, in present value.",
    ],
    recommend_range: "The range that the inputs allow is {low} to {high}.",
    recommend_gates: "Before signing: {gates}.",
    recommend_assess: "Before signing, assess the must-haves of the risk checklist.",
    recommend_close: "{option} is nearly equal: {amount} less in present value, which is within the range.",
    drivers_heading: "Assumptions by influence on the result",
    drivers_about: "Each is moved from its low to its high by itself; the others stay as entered.",
    drivers_columns: ["Input", "Value", "Low", "High", "Result at low", "Result at high", "Basis of the value"],
    steps_heading: "Next steps",
    step_confirm: "Confirm {input}: {value} is a default, and its range moves the result by {amount}.",
    step_assess: "Answer the must-haves of the risk checklist: they decide whether a contract can be signed.",
    step_gates: "Settle what stands in the way of signing. {gates}.",
    step_price: [
        "Know the room in the price: the saving is gone at {value}.",
        "Negotiate the price: the option breaks even at {value}.",
    ],
    summary_open: "There is nothing to report on yet. Enter your figures in the calculator, or open an example.",
    print: "Print, or save as PDF",
    entered_heading: "What was entered",
    entered_about: Plural::english(
        "{count} further input is at its default. The Method page gives its basis.",
        "{count} further inputs are at their default. The Method page gives the basis of each.",
    ),
    entered_only: "Only these count: no default adds any amount.",
    entered_none: "Nothing: every figure is based on defaults.",
    column_input: "Input",
    column_value: "Entered",
    column_default: "Default",
    column_source: "Basis of the default",

    method_heading: "How the result is calculated",
    method: [
        "Both sides, keeping the work in-house and outsourcing it, are costed month by month over the same horizon, \
         with the same demand, price increases and start date. Only their differences matter, so a cost that is the \
         same on both sides may be left out.",
        "Hidden costs are lines like any other: selection, transition, parallel running, severance, stranded cost, \
         governance, change requests, productivity lag and exit. None of them is a lump-sum percentage that cannot \
         be checked.",
        "People: everyone whose work moves leaves with severance, transfers to the provider, fills a vacancy that \
         would be filled anyway, or stays without a post. The pay of those who stay without a post remains a cost. \
         Anyone not assigned elsewhere leaves. Freed hours count only for people who stay, so the pay and the hours \
         of the same people are never both saved.",
        "End of the horizon: what the decision has caused by then (severance, redeployment, stranded months, exit, a \
         late transition) is included in the result, in the last month if it falls due later.",
        "Transition: until it ends, part of the in-house cost continues alongside the provider’s price. Downtime \
         continues in full, hardware that falls due is bought in full, and the retained team is paid once.",
        "Custom lines: a line of an offer is a cost in addition to its price unless you mark it as the price; then \
         selection, changes, governance, lag, exit and losses apply to it. An in-house line ends with the transition \
         unless you mark it as continuing.",
        "Left out: income tax, depreciation, book values and working capital. Enter any difference between the \
         options as custom lines, and use either pre-tax or after-tax figures throughout.",
        "The saving in each period is the cost of in-house today less the cost of the option compared. Discounted to \
         the start, it is the net present value shown in the headline.",
        "Answers in the risk checklist become expected losses: likelihood × cost. They are shown separately, so that \
         the result before risk stays visible.",
        "A default comes from a published source where there is one; otherwise it is our judgement and is labelled as \
         an assumption. Every default can be changed, and every figure shows its formula.",
    ],
    method_sum: "The example below shows the formulas of your case with your numbers.",
    measures_heading: "Measures",
    measures: [
        [
            "Net present value",
            "The sum of saving ÷ (1 + discount rate) ^ years over all periods, including what is paid at the start.",
            "Excel’s NPV, but with the first payment at the start instead of a year later",
        ],
        [
            "Return on investment",
            "Net present value ÷ present value of the cost of the option compared.",
            "Forrester’s Total Economic Impact: net benefits ÷ costs",
        ],
        [
            "Payback",
            "The time from which the cumulative saving stays at or above zero, based on monthly amounts. If it was \
             above zero earlier and fell below again, this is stated.",
            "Our judgement: a saving that dips below zero again has not paid back",
        ],
        [
            "Internal rate of return",
            "The discount rate at which the headline net present value is zero, under its convention. If there are \
             several, or none, this is stated. Below −50% or above 1,000% it is withheld; where money is \
             received first, it is the cost of that money.",
            "Excel’s IRR, where there is one rate and the convention is end of year",
        ],
        [
            "Modified internal rate of return",
            "(1 + discount rate) × (present value of receipts ÷ present value of payments) ^ (1 ÷ years) − 1, under \
             the headline’s convention: above the discount rate where the net present value is positive.",
            "Excel’s MIRR, with the discount rate for both rates",
        ],
    ],
    column_measure: "Measure",
    column_rule: "How it is calculated",
    column_as_in: "Comparable to",
    checked_heading: "Checked against",
    checked_about: "Cases with results that stand elsewhere or can be followed by hand. Open one to compare.",
    inputs_heading: "Inputs and their defaults",
    inputs_about: "For the kind of service and the company size of your case. Open an input in the calculator to see \
                   the range of its default.",

    keys_heading: "Keyboard shortcuts",
    keys_about: "They work on every page. Ctrl or Cmd with Z undoes and with Y redoes, outside text boxes. In the risk checklist, the answer keys are shown beside the answers.",
    column_keys: "Keys",
    column_does: "Action",
    keys_with: "Alt + Shift + {key}",
};
