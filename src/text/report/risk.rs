//! Texts of the reports on risk.

use serde::{Deserialize, Serialize};

use crate::text::FigureText;
use crate::text::plural::Plural;

/// All texts of the reports on risk. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct RiskReportTexts {
    pub outlook_heading: &'static str,
    pub outlook_about: &'static str,
    /// `{option}`, `{answered}`, `{asked}`
    pub outlook_coverage: &'static str,
    /// Instead of the figures while there is nothing to compare.
    pub outlook_open: &'static str,
    pub no_offer: &'static str,
    pub base: FigureText,
    pub expected: FigureText,
    pub adjusted: FigureText,
    pub with_remedies: FigureText,

    pub gates_heading: &'static str,
    pub gates_ready: &'static str,
    pub gates_about: &'static str,
    /// `{question}`, `{answer}`
    pub gate: &'static str,
    /// Answers within a sentence, in the order of [`Answer`](crate::domain::risk::answer::Answer).
    pub answers: [&'static str; 6],
    pub not_answered: &'static str,
    /// `{key}`
    pub open_question: &'static str,

    pub areas_heading: &'static str,
    pub areas_about: &'static str,
    pub area: &'static str,
    /// `{exposure}`, `{answered}`, `{asked}`
    pub area_cell: &'static str,
    pub all_areas: &'static str,
    pub evidence_share: &'static str,
    pub gates_row: &'static str,
    /// `{open}`, `{gates}`
    pub gates_cell: &'static str,
    pub sign_row: &'static str,
    pub ready: &'static str,
    pub no_gate: &'static str,
    pub open: &'static str,
    pub not_ready: &'static str,
    pub expected_row: &'static str,

    pub heat_heading: &'static str,
    /// `{loss}`, `{amount}`
    pub heat_sentence: &'static str,
    pub heat_axis: &'static str,
    pub losses_heading: &'static str,
    pub losses_about: &'static str,
    /// Loss, likelihood, mean size, expected over the horizon, yearly average, yearly range, state.
    pub losses_columns: [&'static str; 7],
    /// `{share}`, as are those that follow.
    pub each_year: &'static str,
    pub once: &'static str,
    pub at_first: &'static str,
    pub later: &'static str,
    pub size_of_price: &'static str,
    pub size_of_saving: &'static str,
    pub size_of_pay: &'static str,
    pub state_on: &'static str,
    /// `{line}`, `{services}`
    pub state_partly: &'static str,
    /// `{line}`
    pub state_covered: &'static str,
    pub state_open: &'static str,
    /// `{open}`, `{all}`, `{lines}`
    pub state_leaks: &'static str,
    pub state_all_counted: &'static str,
    pub state_nothing: &'static str,
    pub formulas: &'static str,
    /// `{count}`, which has one decimal.
    pub size_months: &'static str,

    pub list_heading: &'static str,
    pub list_about: &'static str,
    /// The same while there is no money.
    pub list_about_open: &'static str,
    /// Question, what to ask for, owner, due date, value, value per day of effort.
    pub list_columns: [&'static str; 6],
    pub list_nothing: &'static str,
    pub gate_mark: &'static str,

    pub clauses_heading: &'static str,
    pub clauses_none: &'static str,
    /// `{offer}`, `{pack}`, `{count}`, `{all}`
    pub clauses_gaps: Plural,
    /// `{offer}`, `{pack}`
    pub clauses_met: &'static str,
    /// Clause, question, answer.
    pub clauses_columns: [&'static str; 3],

    pub table_adjusted: &'static str,
    pub table_losses: &'static str,
}

pub(super) const ENGLISH: RiskReportTexts = RiskReportTexts {
    outlook_heading: "Risk-adjusted result",
    outlook_about: "Expected losses are likelihood × size, deducted from the net present value in today’s money. They \
                    are not in the headline, and the discount rate is not adjusted for risk.",
    outlook_coverage: "For: {option}. {answered} of {asked} questions are answered; unanswered items are scored as \
                       missing.",
    outlook_open: "Complete the calculator to see what each open question costs. The checklist works without it.",
    no_offer: "The option shown takes no offer, so none of these losses can occur.",
    base: FigureText { label: "Net present value", note: "The headline, before risk." },
    expected: FigureText { label: "Expected losses", note: "Present value over the horizon." },
    adjusted: FigureText { label: "Risk-adjusted", note: "Net present value less expected losses." },
    with_remedies: FigureText {
        label: "Risk-adjusted, all remedies in place",
        note: "Every question answered with evidence; what remains is residual risk. The cost of the remedies is not \
               included.",
    },

    gates_heading: "Must-haves",
    gates_ready: "All must-haves are met.",
    gates_about: "Only “Yes, with evidence” meets a must-have. While one is outstanding, do not sign, whatever the \
                  score.",
    gate: "{question} ({answer})",
    answers: ["yes, with evidence", "yes", "partly", "no", "don’t know", "does not apply"],
    not_answered: "not answered",
    open_question: "Go to question {key}",

    areas_heading: "Exposure by area",
    areas_about: "Exposure is the weighted share that the answers leave open: 0% with evidence for everything, \
                  100% where nothing is in place or known. The number of questions answered is in brackets.",
    area: "Area",
    area_cell: "{exposure} ({answered} of {asked})",
    all_areas: "All areas",
    evidence_share: "Answered with evidence",
    gates_row: "Must-haves outstanding",
    gates_cell: "{open} of {gates}",
    sign_row: "Ready to sign",
    ready: "All must-haves met",
    no_gate: "No must-have applies",
    open: "open",
    not_ready: "Not ready",
    expected_row: "Expected losses, present value",

    heat_heading: "Likelihood and size of the losses",
    heat_sentence: "“{loss}” has the largest expected loss: {amount} per year.",
    heat_axis: "Likelihood: per year, or once",
    losses_heading: "Expected losses",
    losses_about: "Likelihoods lie on a judgement scale between two anchors; they are not statistics. A cost that the \
                   case already counts as a line switches its loss off, so nothing is counted twice. Enter such a \
                   cost in full, not as a token. An amount counts once, with the provider that makes it most likely.",
    losses_columns: [
        "Loss",
        "Likelihood",
        "Mean size",
        "Over the horizon",
        "Yearly average",
        "Yearly range",
        "Counted",
    ],
    each_year: "{share} per year",
    once: "{share}, once",
    at_first: "{share} per year, years 1 and 2",
    later: "{share} per year, from year 3",
    size_of_price: "{share} of a year’s price",
    size_of_saving: "{share} of a year’s saving",
    size_of_pay: "{share} of a year’s pay",
    state_on: "yes",
    state_partly: "for {services}; elsewhere counted as “{line}”",
    state_covered: "off: counted as “{line}”",
    state_open: "off: enter likelihood and amount",
    state_leaks: "for {open} of {all} hidden costs without a line: {lines}",
    state_all_counted: "off: every hidden cost is counted as a line",
    state_nothing: "no amount at stake",
    formulas: "Show the formulas",
    size_months: "{count} months of parallel running",

    list_heading: "Negotiation list",
    list_about: "What “Yes, with evidence” to each open question would add to the risk-adjusted result, highest value \
                 per day of effort first (days of effort are judgement: 1 for a decision, 3 for a clause, 5 for \
                 proof, 15 for a project). Must-haves are listed whatever their value.",
    list_about_open: "Every open question, in the order of the checklist. Complete the calculator to see what each is \
                      worth.",
    list_columns: ["Question", "Ask for", "Owner", "Due", "Value (before remedy cost)", "Value per day of effort"],
    list_nothing: "No question is open.",
    gate_mark: "must-have",

    clauses_heading: "Clause gaps",
    clauses_none: "No regulatory pack applies. The answers on scope and regulation decide which packs do.",
    clauses_gaps: Plural::english(
        "{offer}, {pack}: {count} of {all} entries lacks a “Yes, with evidence”.",
        "{offer}, {pack}: {count} of {all} entries lack a “Yes, with evidence”.",
    ),
    clauses_met: "{offer}, {pack}: every entry has a “Yes, with evidence”.",
    clauses_columns: ["Clause", "Question", "Answer"],

    table_adjusted: "Saving less expected losses",
    table_losses: "Expected losses",
};
