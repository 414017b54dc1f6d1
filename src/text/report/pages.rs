//! The words of the report on one page, and of the page about the method.

/// Words of both pages.
#[derive(Debug)]
pub struct PageReportTexts {
    pub summary_heading: &'static str,
    pub summary_about: &'static str,
    /// While there is nothing to report on.
    pub summary_open: &'static str,
    pub print: &'static str,
    pub entered_heading: &'static str,
    /// `{count}`
    pub entered_about: &'static str,
    /// Where only what was entered counts.
    pub entered_only: &'static str,
    pub entered_none: &'static str,
    pub column_input: &'static str,
    pub column_value: &'static str,
    pub column_default: &'static str,
    pub column_source: &'static str,

    pub method_heading: &'static str,
    /// Each a paragraph.
    pub method: &'static [&'static str],
    pub method_sum: &'static str,
    pub measures_heading: &'static str,
    /// A name, how it is worked out, who works it out alike.
    pub measures: &'static [[&'static str; 3]],
    pub column_measure: &'static str,
    pub column_rule: &'static str,
    pub column_as_in: &'static str,
    pub inputs_heading: &'static str,
    pub inputs_about: &'static str,

    pub keys_heading: &'static str,
    pub keys_about: &'static str,
    pub column_keys: &'static str,
    pub column_does: &'static str,
    /// `{key}`
    pub keys_with: &'static str,
    pub show_tour: &'static str,
}

pub(super) const ENGLISH: PageReportTexts = PageReportTexts {
    summary_heading: "The business case on a page",
    summary_about: "The answer stands above, and what it rests on below. It prints on one sheet, A4 or Letter, with what \
                    was entered behind it.",
    summary_open: "There is nothing to report on yet. Enter your figures on the calculator, or open an example.",
    print: "Print, or save as PDF",
    entered_heading: "What was entered",
    entered_about: "{count} further inputs stand at their default. The page about the method names the source of each.",
    entered_only: "Only these count: no default adds any money.",
    entered_none: "Nothing: every figure rests on defaults.",
    column_input: "Input",
    column_value: "Entered",
    column_default: "Default",
    column_source: "Where the default comes from",

    method_heading: "How the answer is worked out",
    method: &[
        "Both ways, keeping the work in-house and giving it to a provider, are costed month by month over the same horizon, with \
         the same demand, price rises and start. Only what differs between them decides, so what both cost alike may be left out.",
        "Hidden costs are lines like any other: selection, transition, parallel running, severance, stranded cost, governance, change \
         requests, productivity lag and exit. None of them is a percentage on top that nobody can check.",
        "People: all whose work moves leave with severance, go to the provider, fill posts to be hired for anyway, or stay without a \
         post. The pay of the last stays a cost. Who is not said to go elsewhere leaves. Freed hours count only for people who \
         stay, so that pay and hours of the same people are never both saved.",
        "The end of the horizon: what the decision has caused by then (severance, redeployment, stranded months, exit, a late \
         transition) is in the result, in the last month if it falls due later.",
        "Transition: until it ends, part of the in-house cost goes on beside the provider’s price. Downtime goes on in full, hardware \
         that falls due is bought in full, and the retained team is paid once.",
        "Lines of your own: a line of an offer is a cost beside its price unless you say that it is the price; then selection, changes, \
         governance, lag, exit and losses act on it. An in-house line ends with the move unless you say that it stays.",
        "Left out: Income tax, depreciation, book values and working capital. Enter what of them differs between the options as lines \
         of your own, and use figures before tax or after tax throughout.",
        "The saving of each period is the cost of the in-house way as it is, less the cost of the way it is compared with. \
         Discounted to the start it is the net present value, which is what the headline says.",
        "Answers to the risk checklist become expected losses: how likely, times what it would cost. They are shown apart, so that \
         the result without them stays visible.",
        "A default is taken from a published source where there is one. Where there is none it is our judgement, and says so. \
         Every default can be changed, and every figure shows the formula that it comes from.",
    ],
    method_sum: "The formulas of your case, with your numbers in them, are the example below.",
    measures_heading: "Measures",
    measures: &[
        [
            "Net present value",
            "The sum of saving ÷ (1 + discount rate) ^ years, over all periods, what is paid at the start included.",
            "Excel’s NPV, but with the first payment at the start and not a year later",
        ],
        [
            "Return on investment",
            "Net present value ÷ present value of the cost of the way compared.",
            "Forrester’s Total Economic Impact: net benefits by costs",
        ],
        [
            "Payback",
            "The last time from which on the cumulative saving stays at or above zero, from monthly amounts. Where it was above zero \
             before and fell below, it says when.",
            "Our judgement: a saving that dips below zero again has not paid back",
        ],
        [
            "Internal rate of return",
            "The discount rate at which the net present value of the headline is zero, under its convention. With several, or none, it \
             says so; below −50\u{a0}% or above 1,000\u{a0}% it is withheld, and where money comes first it is the cost of that money.",
            "Excel’s IRR, where there is one rate and the convention is end of year",
        ],
        [
            "Modified rate of return",
            "(1 + discount rate) × (present value of receipts ÷ present value of payments) ^ (1 ÷ years) − 1, under the convention of the \
             headline: above the discount rate where the net present value is above zero.",
            "Excel’s MIRR, with the discount rate for both rates",
        ],
    ],
    column_measure: "Measure",
    column_rule: "How it is worked out",
    column_as_in: "As in",
    inputs_heading: "Inputs and their defaults",
    inputs_about: "For the kind of service and the size of company of your case. Open an input on the calculator to see how far its \
                   default could be off.",

    keys_heading: "Keyboard shortcuts",
    keys_about: "They work on every page. In the risk checklist, the keys of the answers stand beside them.",
    column_keys: "Keys",
    column_does: "What they do",
    keys_with: "Alt + Shift + {key}",
    show_tour: "Show the tour again",
};
