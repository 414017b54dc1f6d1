//! English.

use super::{
    BasisTexts, FigureText, FurtherTexts, ObjectionTexts, ReportTexts, TableTexts, assumptions, checklist, drafts, risk,
};
use crate::text::plural::Plural;

/// The words of the reports in English.
pub static ENGLISH_REPORT: ReportTexts = ReportTexts {
    tables: TableTexts::ENGLISH,
    risk: risk::ENGLISH,
    checklist: checklist::ENGLISH,
    assumptions: assumptions::ENGLISH,
    drafts: drafts::ENGLISH,
    pages: super::pages::ENGLISH,
    scenarios: super::scenarios::ENGLISH,
    basis: BasisTexts {
        clause: "{work}: {at} ({verified})",
        asked: "No default: only you know this figure.",
        left_out: "Counts as zero until you enter it.",
        judgement: "Assumption: {reason}.",
        published: "Source: {source}; {year}. Base: {base}.",
    },

    templates_heading: "Start from a template",
    templates_about: "Made-up cases for common situations. Change any figure, or enter your own instead.",
    figures_heading: "More figures",
    figure_groups: ["Undiscounted cash", "Present values", "Payback and returns"],
    figures: FurtherTexts {
        roi_on_one_off: FigureText {
            label: "Return on upfront cost",
            note: "Net present value ÷ what is paid at the start (severance and parallel running come later). \
                   Unreliable when the upfront cost is small.",
        },
        bcr: FigureText {
            label: "Benefit-cost ratio",
            note: "Present value of the avoided in-house cost ÷ present value of this option’s cost.",
        },
        irr: FigureText {
            label: "Internal rate of return",
            note: "The yearly discount rate at which the headline net present value is zero, under the same \
                   discounting convention.",
        },
        mirr: FigureText {
            label: "Modified internal rate of return",
            note: "Cash flows financed and reinvested at the discount rate, under the headline’s convention: above \
                   the discount rate where the net present value is positive.",
        },
        discounted_payback: FigureText {
            label: "Discounted payback",
            note: "Payback with each month’s saving discounted, under the headline’s convention.",
        },
        first_year_saving: FigureText {
            label: "Saving in year 1",
            note: "Excludes what is paid at the start; includes the exit cost if the horizon is one year. Not \
                   discounted.",
        },
        run_rate: FigureText {
            label: "Run-rate saving",
            note: "Saving in the last year, excluding one-off and temporary items (exit, hardware purchases, \
                   severance, learning): the level in steady operation.",
        },
        first_year_cost: FigureText {
            label: "First-year cost",
            note: "This option’s cost at the start and in year 1 together; not discounted.",
        },
        total_saving: FigureText { label: "Total saving", note: "Over the whole horizon; not discounted." },
        pv_in_house: FigureText {
            label: "In-house cost, present value",
            note: "The cost avoided: the benefit in the ratios above.",
        },
        pv_outsourced: FigureText {
            label: "This option’s cost, present value",
            note: "Price, hidden costs, one-off costs and exit: the cost in the ratios above.",
        },
        no_rate: "None",
        money_first: "Money is received first and paid out later, so {rate} would be the cost of that money, not a \
                      return on it. Rely on the net present value.",
        money_first_beyond_sense: "Money is received first and paid out later, so a rate would be the cost of that \
                                   money, not a return. Rely on the net present value.",
        several_rates: Plural::english(
            "The net present value is zero at {count} rate ({rates}). Use the modified internal rate of return.",
            "The net present value is zero at {count} rates (the plausible ones: {rates}). Use the modified internal \
             rate of return.",
        ),
        several: "Not unique",
        rate_too_high: "Over 1,000%: the first payment is so small that this rate is meaningless.",
        rate_too_low: "Below −50%: more than half of the money is lost each year; a more exact rate would be \
                       meaningless.",
        rate_below_zero: "Negative: the money paid is not fully recovered.",
    },
    benefits_heading: "Non-cash benefits",
    benefits_apart: "Over the horizon, not discounted, and not included in the result.",
    benefits_counted: "Over the horizon, not discounted. You chose to include them in the result.",

    table_heading: "Year by year",
    table_line: "Cost line",
    table_start: "Start",
    table_year: "Year {year}",
    table_total: "Total",
    table_cost: "{option}: cost",
    table_saving: "Saving",
    table_position: "Cumulative saving",
    table_scroll: "Table; scrolls sideways",
    table_scales: ["Amounts in thousands.", "Amounts in millions."],

    position_heading: "Cumulative cash position",
    position_sentence: "Lowest point: {low}. At the end: {end}.",
    position_payback: "Paid back after {when}.",
    position_no_payback: "Not paid back within the horizon.",
    go_live_mark: "Go-live",
    exit_mark: "Exit cost {amount}",
    payback_mark: "Payback",
    axis_years: "Years from start",
    other_lines: "Other lines",
    what_if_heading: "What if?",
    what_if_about: "The inputs that move the result most. Move one, then keep it or go back.",
    what_if_break_even: "Breaks even at {value}",
    bridge_heading: "Where the difference comes from",
    bridge_saves: "In present value, {option} costs {amount} less than in-house today.",
    bridge_costs: "In present value, {option} costs {amount} more than in-house today.",
    lines_heading: "Cost by line",
    lines_sentence: "{in_house} for in-house today against {outsourced} for {option} over the horizon, not discounted.",
    chart_numbers: "Show the numbers",
    when: "When",
    amount: "Amount",

    explain_heading: "Where the figures come from",
    explain_about: "The model’s own formulas with your numbers. Each line is shown for the first month in which it \
                    has a cost.",
    explain_open: "Show all formulas",
    explain_npv: "Net present value",
    explain_pv: "{option}: present value",
    explain_low: "{input} (low)",
    explain_high: "{input} (high)",
    explain_line: "{line}, {when}",
    explain_line_of: "{line} ({place}), {when}",
    figure: "Figure",
    formula: "Formula",
    with_numbers: "With the numbers",
    result: "Result",
    month: "month {month}",
    row_of_year: "{row} of year {year}",
    row_of_month: "{row} of month {month}",
    row_at_start: "{row} at the start",
    if_positive: "positive part of ",
    row_likelihood: "likelihood",
    row_mean_size: "mean size",
    row_wage_index: "wage index",
    row_price_index: "inflation index",
    row_volume_index: "demand index",
    row_demand: "relative demand",
    row_fee_index: "price escalation index",
    row_discount_factor: "discount factor",
    row_flow: "amount",
    row_price: "price",
    row_price_in_all: "price over the horizon",
    row_first_year_of_price: "first-year price",
    row_handed_over: "in-house cost handed over",
    row_year_of_price: "yearly price",
    row_in_house_cost: "in-house cost",

    compare_heading: "Options ranked by net present value",
    compare_about: "Downside: how far the net present value could fall if every input with a low and a high varied \
                    independently (root-sum-square).",
    compare_variable: "Variable: the share of the cost that would disappear without demand.",
    cash_heading: "Cumulative cash by option",
    cash_sentence: "{option} ends highest, at {amount}. Each curve is the saving against in-house today, not discounted.",
    results_heading: "Net present value by option",
    results_about: "The bar is the result as entered; the paler one behind it runs from low to high.",
    compare_columns: ["Option", "Cost", "Present value", "Net present value", "Payback", "Downside", "Variable"],
    compare_open: "incomplete",
    compare_nothing: "Enter what the work costs in-house and what an offer charges; then the options can be ranked.",
    compare_first: "{first} ranks first: its net present value is {amount} higher than that of {second}.",
    compare_even: "{first} and {second} have the same net present value.",
    compare_less: "It costs {amount} less for “{line}” over the horizon.",
    compare_less_and_more: "It costs {less} less for “{line}” and {more} more for “{other}” over the horizon.",
    compare_riskier: "But it has the larger downside: {own} for {first} against {other} for {second}.",
    option: "Option",
    service: "Service",
    who_heading: "Who does what",
    own_ranges: "each its own",
    all_of_them: ["all services", "all offers"],
    costs_heading: "Cost by option",
    costs_sentence: "{option} costs least: {amount} over {years}, undiscounted.",
    cost_groups: [
        "People",
        "Tools, equipment and downtime",
        "Provider’s price",
        "Hidden costs",
        "Transition",
        "Exit",
        "Custom lines",
        "Non-cash benefits",
    ],
    flexibility_heading: "Value of flexibility",
    flexibility_about: "Actual demand deviates from the forecast. This is what the deviation costs in-house beyond \
                        what it costs outsourced. It is not part of the result.",
    flexibility_value: FigureText {
        label: "Value of flexibility",
        note: "Present value over the horizon: (expected in-house cost − expected price) − (in-house cost − price at \
               expected demand).",
    },
    flexibility_excess: FigureText {
        label: "Demand above capacity",
        note: "Expected units in a normal first month, with normally distributed demand.",
    },
    flexibility_idle: FigureText { label: "Idle capacity", note: "Expected units in a normal first month." },

    sensitivity_heading: "Sensitivity",
    sensitivity_open: "There is no result to test yet. Enter what the work costs in-house and what an offer charges, on the \
                 calculator page.",
    implausible_heading: "Check these figures",
    sceptic_heading: "Review points",
    sceptic_about: "Found in this case by rule, the most serious first.",
    sceptic_nothing: "No objections found.",
    open_input: "Open “{input}”",
    objections: ObjectionTexts {
        no_in_house_cost: "{service} is outsourced but has no in-house cost, so outsourcing it can only lose.",
        bands_overlap: "A third price band starts below the second; it takes effect where the second starts.",
        staffed_with_all: "{service}: {people} people would be more than a fifth of a company of this size. Enter only those \
                           who do this work today, not all employees.",
        low_price: "{offer} charges {amount} per year for each person whose work moves, {share} of what a person costs \
                    today. Does the price cover the same work?",
        high_saving: "The saving is {share} of the in-house cost. Do both sides cover the same work?",
        paid_back_at_once: "The transition pays back in less than a month. Is the one-off cost complete?",
        not_from_actuals: [
            "The in-house figures are an estimate. Actual cost from the books is more credible.",
            "The in-house figures come from the budget. Actual cost from the books is more credible.",
        ],
        move_too_long: "The transition ends after the horizon, so the outsourced option never runs on its own. Choose \
                        a longer horizon.",
        fee_ignores_growth: "Demand for {service} grows, but the price of {offer} does not follow. Will the provider \
                             do more work for the same price?",
        no_on_cost: "{service}: the employer’s taxes and benefits on top of salary are not entered and count as zero.",
        rests_on_people: "{offer} pays off because people leave the payroll: if those who leave stayed without a post \
                          instead, the net present value would be {amount}. The case holds if at least {share} of \
                          them leave.",
        no_retained_team: "No retained team is budgeted to manage the provider. Someone has to specify, accept and \
                           negotiate.",
        nobody_does_it: "{offer} is not paid until the transition ends, but only part of the in-house work continues \
                         until then. Who does the rest?",
        credit_above_price: "The reduced resource credit exceeds the baseline price, so a fall in demand can make the \
                             price negative.",
        token_exit: "An exit cost is entered, but it is below {low} of a year’s price, the low end of published \
                     figures. The expected loss of a forced exit therefore still counts.",
        money_comes_first: "Money is received first and paid out later. Rates of return and payback cannot judge such \
                            a case; rely on the net present value.",
        no_stranded_cost: "No cost remains after the transition. Do rent, licences and shared managers in the \
                           in-house cost really end at once?",
        no_exit_cost: "The exit cost is zero. Changing providers usually costs something.",
        downtime_twice: "Less downtime is counted both as a lower cost and as a benefit. Remove one of the two.",
        hours_twice: "Hours are freed for core work, but no one stays to use them. The pay and the freed hours of the \
                      same people are never both saved, so the hours count as zero.",
        irr_not_unique: "The internal rate of return is not unique; quote the net present value or the modified \
                         internal rate of return.",
        irr_beyond_sense: "The internal rate of return is below −50% or above 1,000%: it reflects how \
                           little, or how much, is paid first, not how good the case is.",
        precision: "The figures are estimates. Read {exact} as about {rounded}.",
        default_unseen: "“{input}” is an unconfirmed default, and its range moves the result by {amount}.",
        rests_on: "The result depends on “{input}”: across its range the net present value runs from {low} to {high}.",
    },
    flips_heading: "Break-even",
    flips_about: "How far each item alone could move before the net present value reaches zero.",
    levers: [
        FigureText { label: "Provider’s price", note: "All prices together change by this much." },
        FigureText { label: "Transition cost", note: "One-off transition cost and knowledge transfer." },
        FigureText { label: "Governance", note: "Managing the provider." },
        FigureText { label: "In-house cost", note: "Every amount of money on the in-house side." },
        FigureText { label: "Demand", note: "Volume, and hours that depend on it." },
    ],
    lever_keys: ["price", "transition", "governance", "in-house", "volume"],
    delay: FigureText { label: "Delay", note: "Additional months of transition, with parallel running." },
    flip_more: "{share} more",
    flip_less: "{share} less",
    flip_unrealistic: "No realistic limit: {share} more",
    flip_value: "{value} ({change})",
    flip_no_effect: "No effect: nothing entered",
    delay_not_saving: "No saving at present",
    delay_never: Plural::english("Not within {count} month", "Not within {count} months"),
    flip_never: "No break-even, even at {times} times the current value",
    flip_not_at_nothing: "Not even at zero",
    flip_delay: Plural::english("{count} month longer", "{count} months longer"),
    tornado_heading: "Key drivers (tornado)",
    tornado_sentence: "“{input}” moves the net present value most. Filled: from its low to its high. Framed: \
                       10% less and more.",
    tornado_legend: [
        "Low to high: worse than the result as entered",
        "Low to high: better",
        "10% less and more; the line is the result as entered",
    ],
    tornado_columns: ["Input", "Low – high", "Result at low – high", "", "At −10% / +10%", ""],
    swing_flips: "changes sign",
    exit_heading: "Early exit",
    exit_pays_from: "From month {month} on, the cumulative saving covers the exit cost.",
    exit_never: "At the end of the horizon, the exit cost exceeds the cumulative saving.",
    exit_columns: ["Exit cost", "Cumulative saving", "Net"],
    after_month: "After month {month}",
};
