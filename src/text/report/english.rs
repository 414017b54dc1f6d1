//! English.

use super::{
    BookTexts, FigureText, FurtherTexts, ObjectionTexts, ReportTexts, assumptions, checklist, form, keeping, risk,
};
use crate::domain::risk::level::SUGGESTED;

/// The words of the reports in English.
pub static ENGLISH_REPORT: ReportTexts = ReportTexts {
    risk: &risk::ENGLISH,
    checklist: &checklist::ENGLISH,
    assumptions: &assumptions::ENGLISH,
    form: &form::ENGLISH,
    keeping: &keeping::ENGLISH,
    pages: &super::pages::ENGLISH,
    book: BookTexts {
        field: |field| field.words(),
        question: |question| question.id.words(),
        option: |option| option.label,
        example_origin: |example| example.origin(),
        levels: &SUGGESTED,
        clause: "{work}: {at} ({verified})",
        asked: "Only you know this figure.",
        left_out: "Counts as nothing until you enter it.",
        judgement: "Default by judgement: {reason}.",
        published: "Default from {source}; {year}. Base: {base}.",
    },
    line: |line| line.label,

    examples_heading: "Or begin with an example",
    figures_heading: "More figures",
    figures: FurtherTexts {
        roi_on_one_off: FigureText {
            label: "Return on one-off cost",
            note: "Net present value ÷ what is paid at the start (severance and parallel running come later). Unreliable when \
                   that is small.",
        },
        bcr: FigureText {
            label: "Benefit/cost ratio",
            note: "Present value of the in-house cost avoided ÷ present value of this way’s cost.",
        },
        irr: FigureText {
            label: "Internal rate of return",
            note: "The yearly rate at which the net present value of the headline is zero, under its convention.",
        },
        mirr: FigureText {
            label: "Modified rate of return",
            note: "Flows financed and reinvested at the discount rate, under the convention of the headline: above the discount \
                   rate where the net present value is above zero.",
        },
        discounted_payback: FigureText {
            label: "Discounted payback",
            note: "Payback with each month’s saving discounted under the convention of the headline.",
        },
        first_year_saving: FigureText {
            label: "Saving in year 1",
            note: "Without what is paid at the start, with the exit cost if the horizon is one year; not discounted.",
        },
        run_rate: FigureText {
            label: "Run-rate saving",
            note: "Saving of the last year without what is paid once or for a time (exit, hardware bought, severance, \
                   learning): what remains when everything runs.",
        },
        first_year_cost: FigureText {
            label: "First-year cost",
            note: "What this way costs at the start and in year 1 together; not discounted.",
        },
        total_saving: FigureText { label: "Total saving", note: "Over the whole horizon; not discounted." },
        pv_in_house: FigureText {
            label: "In-house cost, present value",
            note: "What is avoided: the benefit in the ratios above.",
        },
        pv_outsourced: FigureText {
            label: "This way’s cost, present value",
            note: "Price, hidden costs, one-off and exit: the cost in the ratios above.",
        },
        no_rate: "None",
        money_first: "Money comes in first and goes out later, so {rate} would be the cost of that money, not a return on it. Go \
                      by the net present value.",
        money_first_beyond_sense: "Money comes in first and goes out later, so a rate would be the cost of that money, not a \
                                   return. Go by the net present value.",
        several_rates: "The net present value is zero at {count} rates (of those that make sense: {rates}). Use the modified \
                        rate.",
        several: "Not unique",
        rate_too_high: "Over 1,000\u{a0}%: the first payment is so small that this rate says nothing.",
        rate_too_low: "Below −50\u{a0}%: more than half of the money is lost each year, and the rate says no more than that.",
        rate_below_zero: "Below zero: what is paid does not come back.",
    },
    benefits_heading: "Benefits that are not cash",
    benefits_apart: "Over the horizon, not discounted, and not counted in the answer.",
    benefits_counted: "Over the horizon, not discounted. You chose to count them in the answer.",

    table_heading: "Year by year",
    table_line: "Cost line",
    table_start: "Start",
    table_year: "Year {year}",
    table_total: "Total",
    table_cost: "{way}: cost",
    table_saving: "Saving",
    table_position: "Cumulative saving",
    table_scroll: "Table; scrolls sideways",
    table_scale: "Amounts in {scale}.",

    position_heading: "Cumulative cash position",
    position_sentence: "At its lowest, {low}; at the end, {end}.",
    position_payback: "Paid back after {when}.",
    position_no_payback: "Not paid back within the horizon.",
    payback_mark: "Payback",
    axis_years: "Years since the start",
    other_lines: "Other lines",
    lines_heading: "Cost by line",
    lines_sentence: "{in_house} in-house as it is against {outsourced} for {way} over the horizon, not discounted.",
    chart_numbers: "Show the numbers",
    when: "When",
    amount: "Amount",

    explain_heading: "Where the figures come from",
    explain_about: "The model’s own formulas with your numbers in them. A line is shown for the first month in which it \
                    costs something.",
    explain_open: "Show every formula",
    explain_npv: "Net present value",
    explain_pv: "{way}: present value",
    figure: "Figure",
    formula: "Formula",
    with_numbers: "With the numbers",
    result: "Result",
    month: "month {month}",
    in_year: "of year {year}",
    in_month: "of month {month}",
    at_start: "at the start",
    if_positive: "positive part of ",
    row_likelihood: "likelihood",
    row_mean_size: "mean size",
    row_wage_index: "wage index",
    row_price_index: "price index",
    row_volume_index: "growth of demand",
    row_demand: "relative demand",
    row_fee_index: "fee index",
    row_discount_factor: "discount factor",
    row_flow: "amount",
    row_price: "price",
    row_price_in_all: "price over the horizon",
    row_first_year_of_price: "price of the first year",
    row_handed_over: "in-house cost handed over",
    row_year_of_price: "price of a year",
    row_in_house_cost: "in-house cost",

    compare_heading: "The ways, ranked",
    compare_about: "Ranked by net present value. At risk: how far it could fall if every input with a low and a high \
                    varied by itself (root of the sum of squares). Variable: the share of the cost that would fall away \
                    without demand.",
    compare_columns: ["Way", "Cost", "Present value", "Net present value", "Payback", "At risk", "Variable"],
    compare_open: "open",
    compare_nothing: "Enter what the work costs in-house and what an offer asks; then the ways can be ranked.",
    compare_first: "{first} comes first: it is worth {amount} more than {second} in today’s money.",
    compare_even: "{first} and {second} are worth the same.",
    compare_less: "It pays {amount} less for “{line}”",
    compare_more: "and {amount} more for “{line}”, over the horizon.",
    compare_only_less: "over the horizon.",
    compare_riskier: "But more of it is at risk: {own} of {first} against {other} of {second}.",
    way: "Way",
    service: "Service",
    who_heading: "Who does what",
    split_heading: "Fixed and variable cost",
    split_sentence: "{way} has the largest variable part: {share} of its cost would fall away without demand.",
    split_all_fixed: "No way’s cost follows demand, at the demand entered.",
    split_parts: ["Fixed", "Variable"],
    flexibility_heading: "Value of flexibility",
    flexibility_about: "Demand strays from what is expected. This is what straying costs in-house beyond what it costs \
                        outsourced. It is not part of the answer.",
    flexibility_value: FigureText {
        label: "Value of flexibility",
        note: "Present value over the horizon: (expected in-house cost − expected price) − (in-house cost − price at \
               expected demand).",
    },
    flexibility_excess: FigureText {
        label: "Demand above capacity",
        note: "Expected units of a normal first month, with demand normally distributed.",
    },
    flexibility_idle: FigureText { label: "Idle capacity", note: "Expected units of a normal first month." },

    proof_heading: "Test the answer",
    proof_open: "There is no answer to test yet. Enter what the work costs in-house and what an offer asks, on the \
                 calculator page.",
    sceptic_heading: "What a sceptic would say",
    sceptic_about: "Found in this case by rule, the gravest first.",
    sceptic_nothing: "Nothing was found to object to.",
    open_input: "Open “{input}”",
    objections: ObjectionTexts {
        no_in_house_cost: "{service} is given away but costs nothing in-house, so it can only lose.",
        bands_overlap: "A third price band begins below the second; it counts from where the second begins.",
        not_from_actuals: "The in-house figures come from: {basis}. Actual cost from the books is harder to doubt.",
        move_too_long: "The move ends after the years compared, so the provider’s way never runs by itself. Compare more years.",
        fee_ignores_growth: "Demand for {service} grows, and the fee of {offer} does not follow. Will the provider do more work \
                             for the same fee?",
        no_on_cost: "{service}: the employer’s taxes and benefits on top of salary are not entered and count as nothing.",
        rests_on_people: "{offer} pays because people leave the payroll: if those who leave stayed without a post, the net present value would be {amount}. It stands if at least {share} of them leave.",
        no_retained_team: "No retained team is budgeted to manage the provider. Somebody has to specify, accept and negotiate.",
        nobody_does_it: "{offer} is not paid before the move has ended, and not all of the in-house work goes on until then. Who \
                         does the work?",
        credit_above_price: "The reduced resource credit is above the baseline price, so a fall in demand can make the price \
                             negative.",
        token_exit: "Exit cost is entered, but below {low} of a year’s price, the low end of what is published. The expected loss \
                     of a forced exit stays counted.",
        money_comes_first: "Money comes in first and goes out later. Rates of return and payback cannot judge such a case; go \
                            by the net present value.",
        no_stranded_cost: "No cost stays behind after the move. Do rent, licences and shared managers that are in the in-house \
                           cost really end at once?",
        no_exit_cost: "Leaving the provider costs nothing here. Changing providers rarely does.",
        downtime_twice: "Less downtime is counted as lower cost and as a benefit. One of the two should go.",
        hours_twice: "Hours are freed for core work, but none of the people stays to use them. The pay of people and their freed \
                      hours are never both saved, so the hours count as nothing.",
        irr_not_unique: "The internal rate of return is not unique; quote the net present value or the modified rate.",
        irr_beyond_sense: "The internal rate of return is beyond −50\u{a0}% or 1,000\u{a0}%: it says how little, or how much, is paid \
                           first, not how good the case is.",
        precision: "The figures are estimates. Read {exact} as about {rounded}.",
        default_unseen: "“{input}” stands at a default that nobody has confirmed, and its range moves the result by \
                         {amount}.",
        rests_on: "The answer rests on “{input}”: within its range the net present value goes from {low} to {high}.",
    },
    flips_heading: "What would have to be true",
    flips_about: "How far one thing alone could move before the net present value is zero.",
    levers: [
        FigureText { label: "Provider’s price", note: "The answer flips when all prices change by this much." },
        FigureText { label: "Transition cost", note: "One-off transition and knowledge transfer." },
        FigureText { label: "Governance", note: "Managing the provider." },
        FigureText { label: "In-house cost", note: "Every amount of money on the in-house side." },
        FigureText { label: "Demand", note: "Volume, and hours that follow it." },
    ],
    lever_keys: ["price", "transition", "governance", "in-house", "volume"],
    delay: FigureText { label: "Delay", note: "Further months of transition, with parallel running." },
    flip_more: "{share} more",
    flip_less: "{share} less",
    flip_no_effect: "Nothing entered to move",
    delay_not_saving: "It does not save now",
    delay_never: "Not within {months} months",
    flip_never: "Not up to {times} times",
    flip_not_at_nothing: "Not even at zero",
    flip_delay: "{months} months longer",
    tornado_heading: "What moves the answer",
    tornado_sentence: "“{input}” moves the net present value most. Filled: from its own low to its own high. Framed: a \
                       tenth less and more.",
    tornado_legend: ["Own low to high", "A tenth less and more; the line is the result as entered"],
    tornado_columns: ["Input", "Low – high", "Result there", "", "At −10\u{a0}% / +10\u{a0}%", ""],
    swing_flips: "flips",
    exit_heading: "Leaving early",
    exit_pays_from: "From month {month} on, cumulative savings cover the cost of leaving.",
    exit_never: "At the end of the horizon, leaving costs more than was saved.",
    exit_columns: ["Cost of leaving", "Saved until then", "Left over"],
    after_month: "After month {month}",
};
