//! The words of the reports on risk.

use crate::text::FigureText;

/// Every word of the reports on risk. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug)]
pub struct RiskReportTexts {
    pub outlook_heading: &'static str,
    pub outlook_about: &'static str,
    /// `{way}`, `{answered}`, `{asked}`
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
    /// Loss, likelihood, mean size, expected over the horizon, a year on average, range a year, state.
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
    /// `{count}`
    pub size_months: &'static str,

    pub list_heading: &'static str,
    pub list_about: &'static str,
    /// The same while there is no money.
    pub list_about_open: &'static str,
    /// Question, what to ask for, who, by when, value, value for a day.
    pub list_columns: [&'static str; 6],
    pub list_nothing: &'static str,
    pub gate_mark: &'static str,

    pub clauses_heading: &'static str,
    pub clauses_none: &'static str,
    /// `{offer}`, `{pack}`, `{count}`, `{all}`
    pub clauses_gaps: &'static str,
    /// `{offer}`, `{pack}`
    pub clauses_met: &'static str,
    /// Clause, question, answer.
    pub clauses_columns: [&'static str; 3],

    pub table_adjusted: &'static str,
    pub table_losses: &'static str,
}

pub(super) static ENGLISH: RiskReportTexts = RiskReportTexts {
    outlook_heading: "The answer with risk",
    outlook_about: "Expected losses are likelihood × size, taken off the net present value in today’s money. They are \
                    not in the headline, and the discount rate stays as it is.",
    outlook_coverage: "About: {way}. {answered} of {asked} questions are answered; what is not counts as not in place.",
    outlook_open: "Fill in the calculator, and this page says what each open question costs. The checklist works \
                   without it.",
    no_offer: "The way shown takes no offer, so nothing of this can happen in it.",
    base: FigureText { label: "Net present value", note: "The headline: before risk." },
    expected: FigureText { label: "Expected losses", note: "Present value over the horizon." },
    adjusted: FigureText { label: "Risk-adjusted", note: "Net present value less expected losses." },
    with_remedies: FigureText {
        label: "With every remedy",
        note: "Every question answered with evidence; what remains is residual risk. Cost of the remedies not counted.",
    },

    gates_heading: "Must-haves",
    gates_ready: "All must-haves are met.",
    gates_about: "A must-have is met by a yes with evidence, and by nothing else. While one is outstanding, do not sign, \
                  whatever the score.",
    gate: "{question} ({answer})",
    not_answered: "no answer yet",
    open_question: "Open question {key}",

    areas_heading: "Exposure by area",
    areas_about: "Exposure is what the answers leave open, weighted: 0\u{a0}% with evidence for everything, 100\u{a0}% where nothing \
                  is in place or known. In brackets, how many questions are answered.",
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

    heat_heading: "Where the losses stand",
    heat_sentence: "Most is expected from “{loss}”: {amount} a year.",
    heat_axis: "Likelihood: a year, or once",
    losses_heading: "Expected losses",
    losses_about: "Likelihoods are a scale of judgement between two anchors, not statistics. A cost that the case already \
                   counts as a line switches its loss off: nothing is counted twice. So enter such a cost as a whole, not a token. An amount counts once, with the provider \
                   that makes it most likely.",
    losses_columns: [
        "Loss",
        "Likelihood",
        "Mean size",
        "Over the horizon",
        "A year on average",
        "Range a year",
        "Counted",
    ],
    each_year: "{share} a year",
    once: "{share}, once",
    at_first: "{share} a year, years 1 and 2",
    later: "{share} a year, from year 3",
    size_of_price: "{share} of a year’s price",
    size_of_saving: "{share} of a year’s saving",
    size_of_pay: "{share} of a year’s pay",
    state_on: "yes",
    state_partly: "for {services}; elsewhere counted as “{line}”",
    state_covered: "off: counted as “{line}”",
    state_open: "off: enter likelihood and amount",
    state_leaks: "for {open} of {all} hidden costs that are no line: {lines}",
    state_all_counted: "off: every hidden cost is counted as a line",
    state_nothing: "nothing to lose here",
    formulas: "Show the formulas",
    size_months: "{count} months of dual running",

    list_heading: "Negotiation list",
    list_about: "What a full yes to each open question would add to the risk-adjusted result, the best value for a day of \
                 effort first (days of effort are judgement: 1 for a decision, 3 for a clause, 5 for proof, 15 for a \
                 project). Must-haves stand on it whatever they are worth.",
    list_about_open: "Every open question, in the order of the checklist. Fill in the calculator to see what each is worth.",
    list_columns: ["Question", "Ask for", "Who", "By when", "Worth before its cost", "A day of effort"],
    list_nothing: "No question is open.",
    gate_mark: "must-have",

    clauses_heading: "Clause gaps",
    clauses_none: "No duty pack is switched on. The opening questions about regulation and personal data do that.",
    clauses_gaps: "{offer}, {pack}: {count} of {all} entries lack a yes with evidence.",
    clauses_met: "{offer}, {pack}: every entry has a yes with evidence.",
    clauses_columns: ["Clause", "Question", "Answer"],

    table_adjusted: "Saving less expected losses",
    table_losses: "Expected losses",
};
