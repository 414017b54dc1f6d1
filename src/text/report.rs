//! The texts of the reports, separate from those of the page so that the page does not carry them.

use serde::{Deserialize, Serialize};

use super::FigureText;
use super::plural::Plural;
use super::tables::TableTexts;
use crate::domain::analysis::cost_groups::CostGroup;

mod assumptions;
mod checklist;
mod drafts;
mod english;
mod pages;
mod risk;
mod scenarios;
mod tables;

pub use drafts::DraftReportTexts;
pub use english::ENGLISH_REPORT;

/// What is said about the basis of a default, and about a clause.
#[derive(Debug, Serialize, Deserialize)]
pub struct BasisTexts {
    /// `{work}`, `{at}`, `{verified}`
    pub clause: &'static str,
    pub asked: &'static str,
    pub left_out: &'static str,
    /// `{reason}`
    pub judgement: &'static str,
    /// `{source}`, `{year}`, `{base}`
    pub published: &'static str,
}

/// Every word of the reports. `{name}` marks a place that [`fill`](super::fill) fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReportTexts {
    pub basis: BasisTexts,
    pub risk: risk::RiskReportTexts,
    pub checklist: checklist::ChecklistTexts,
    pub assumptions: assumptions::AssumptionTexts,
    pub drafts: drafts::DraftReportTexts,
    pub pages: pages::PageReportTexts,
    pub scenarios: scenarios::ScenarioTexts,

    pub templates_heading: &'static str,
    pub templates_about: &'static str,
    pub figures_heading: &'static str,
    /// Cash, present values, returns.
    pub figure_groups: [&'static str; 3],
    pub figures: FurtherTexts,
    pub benefits_heading: &'static str,
    pub benefits_apart: &'static str,
    pub benefits_counted: &'static str,

    pub table_heading: &'static str,
    pub table_line: &'static str,
    pub table_start: &'static str,
    /// `{year}`
    pub table_year: &'static str,
    pub table_total: &'static str,
    /// `{option}`
    pub table_cost: &'static str,
    pub table_saving: &'static str,
    pub table_position: &'static str,
    pub table_scroll: &'static str,
    /// In thousands, and in millions.
    pub table_scales: [&'static str; 2],

    pub position_heading: &'static str,
    /// `{low}`, `{end}`
    pub position_sentence: &'static str,
    /// `{when}`
    pub position_payback: &'static str,
    pub position_no_payback: &'static str,
    pub payback_mark: &'static str,
    pub go_live_mark: &'static str,
    /// `{amount}`
    pub exit_mark: &'static str,
    pub axis_years: &'static str,
    pub what_if_heading: &'static str,
    pub what_if_about: &'static str,
    /// `{value}`
    pub what_if_break_even: &'static str,
    pub bridge_heading: &'static str,
    /// `{option}`, `{amount}`
    pub bridge_saves: &'static str,
    /// `{option}`, `{amount}`
    pub bridge_costs: &'static str,
    pub lines_heading: &'static str,
    /// Lines that a chart groups together.
    pub other_lines: &'static str,
    /// `{in_house}`, `{outsourced}`, `{option}`
    pub lines_sentence: &'static str,
    pub chart_numbers: &'static str,
    pub when: &'static str,
    pub amount: &'static str,

    pub explain_heading: &'static str,
    pub explain_about: &'static str,
    pub explain_open: &'static str,
    pub explain_npv: &'static str,
    /// `{option}`
    pub explain_pv: &'static str,
    /// `{input}`
    pub explain_low: &'static str,
    /// `{input}`
    pub explain_high: &'static str,
    /// `{line}`, `{when}`
    pub explain_line: &'static str,
    /// `{line}`, `{place}`, `{when}`
    pub explain_line_of: &'static str,
    pub figure: &'static str,
    pub formula: &'static str,
    pub with_numbers: &'static str,
    pub result: &'static str,
    /// `{month}`
    pub month: &'static str,
    /// `{row}`, `{year}`
    pub row_of_year: &'static str,
    /// `{row}`, `{month}`
    pub row_of_month: &'static str,
    /// `{row}`
    pub row_at_start: &'static str,
    pub if_positive: &'static str,
    pub row_likelihood: &'static str,
    pub row_mean_size: &'static str,
    pub row_wage_index: &'static str,
    pub row_price_index: &'static str,
    pub row_volume_index: &'static str,
    pub row_demand: &'static str,
    pub row_fee_index: &'static str,
    pub row_discount_factor: &'static str,
    pub row_flow: &'static str,
    pub row_price: &'static str,
    pub row_price_in_all: &'static str,
    pub row_first_year_of_price: &'static str,
    pub row_handed_over: &'static str,
    pub row_year_of_price: &'static str,
    pub row_in_house_cost: &'static str,

    pub compare_heading: &'static str,
    pub compare_about: &'static str,
    pub compare_variable: &'static str,
    pub cash_heading: &'static str,
    /// `{option}` `{amount}`
    pub cash_sentence: &'static str,
    pub results_heading: &'static str,
    pub results_about: &'static str,
    /// Option, cost, present value, net present value, payback, downside, variable share.
    pub compare_columns: [&'static str; 7],
    pub compare_open: &'static str,
    pub compare_nothing: &'static str,
    /// `{first}`, `{second}`, `{amount}`
    pub compare_first: &'static str,
    /// `{first}`, `{second}`
    pub compare_even: &'static str,
    /// `{amount}`, `{line}`
    pub compare_less: &'static str,
    /// `{less}`, `{line}`, `{more}`, `{other}`
    pub compare_less_and_more: &'static str,
    /// `{first}`, `{own}`, `{other}`, `{second}`
    pub compare_riskier: &'static str,
    pub option: &'static str,
    pub service: &'static str,
    pub who_heading: &'static str,
    pub own_ranges: &'static str,
    pub all_of_them: [&'static str; 2],
    pub costs_heading: &'static str,
    /// `{option}`, `{amount}`, `{years}`
    pub costs_sentence: &'static str,
    /// In the order of [`CostGroup::ALL`].
    pub cost_groups: [&'static str; CostGroup::ALL.len()],
    pub flexibility_heading: &'static str,
    pub flexibility_about: &'static str,
    pub flexibility_value: FigureText,
    pub flexibility_excess: FigureText,
    pub flexibility_idle: FigureText,

    pub sensitivity_heading: &'static str,
    pub sensitivity_open: &'static str,
    pub implausible_heading: &'static str,
    pub sceptic_heading: &'static str,
    pub sceptic_about: &'static str,
    pub sceptic_nothing: &'static str,
    /// `{input}`
    pub open_input: &'static str,
    pub objections: ObjectionTexts,
    pub flips_heading: &'static str,
    pub flips_about: &'static str,
    /// In the order of [`BreakEvenDriver`](crate::domain::analysis::break_even::BreakEvenDriver).
    pub levers: [FigureText; 5],
    /// Their keys in the page.
    pub lever_keys: [&'static str; 5],
    pub delay: FigureText,
    /// `{share}`
    pub flip_more: &'static str,
    /// `{share}`
    pub flip_less: &'static str,
    /// `{share}`
    pub flip_unrealistic: &'static str,
    /// `{value}`, `{change}`
    pub flip_value: &'static str,
    pub flip_no_effect: &'static str,
    pub delay_not_saving: &'static str,
    /// `{count}` of months.
    pub delay_never: Plural,
    /// `{times}`
    pub flip_never: &'static str,
    pub flip_not_at_nothing: &'static str,
    /// `{count}` of months.
    pub flip_delay: Plural,
    pub tornado_heading: &'static str,
    /// `{input}`
    pub tornado_sentence: &'static str,
    /// What is worse and better between the own low and high, and a tenth.
    pub tornado_legend: [&'static str; 3],
    /// Input, its low and high, the results there, a mark, the results a tenth away, a mark.
    pub tornado_columns: [&'static str; 6],
    pub swing_flips: &'static str,
    pub exit_heading: &'static str,
    /// `{month}`
    pub exit_pays_from: &'static str,
    pub exit_never: &'static str,
    /// Exit cost, cumulative saving, net.
    pub exit_columns: [&'static str; 3],
    /// `{month}`
    pub after_month: &'static str,
    #[serde(skip_serializing)]
    pub tables: TableTexts,
}

/// Names and notes of the figures behind the headline.
#[derive(Debug, Serialize, Deserialize)]
pub struct FurtherTexts {
    pub roi_on_one_off: FigureText,
    pub bcr: FigureText,
    pub irr: FigureText,
    pub mirr: FigureText,
    pub discounted_payback: FigureText,
    pub first_year_saving: FigureText,
    pub run_rate: FigureText,
    pub first_year_cost: FigureText,
    pub total_saving: FigureText,
    pub pv_in_house: FigureText,
    pub pv_outsourced: FigureText,
    pub no_rate: &'static str,
    /// Caution about a rate where money is received before it is paid. `{rate}`
    pub money_first: &'static str,
    pub money_first_beyond_sense: &'static str,
    /// `{count}`, `{rates}`
    pub several_rates: Plural,
    pub several: &'static str,
    pub rate_too_high: &'static str,
    pub rate_too_low: &'static str,
    pub rate_below_zero: &'static str,
}

/// The review points.
#[derive(Debug, Serialize, Deserialize)]
pub struct ObjectionTexts {
    /// `{service}`
    pub no_in_house_cost: &'static str,
    pub bands_overlap: &'static str,
    /// `{service}`, `{people}`
    pub staffed_with_all: &'static str,
    /// `{offer}`, `{amount}`, `{share}`
    pub low_price: &'static str,
    /// `{share}`
    pub high_saving: &'static str,
    pub paid_back_at_once: &'static str,
    /// From an estimate, and from the budget.
    pub not_from_actuals: [&'static str; 2],
    pub move_too_long: &'static str,
    /// `{offer}`, `{service}`
    pub fee_ignores_growth: &'static str,
    /// `{service}`
    pub no_on_cost: &'static str,
    /// `{offer}`, `{amount}`, `{share}`
    pub rests_on_people: &'static str,
    pub no_retained_team: &'static str,
    /// `{offer}`
    pub nobody_does_it: &'static str,
    pub credit_above_price: &'static str,
    /// `{low}`
    pub token_exit: &'static str,
    pub money_comes_first: &'static str,
    pub no_stranded_cost: &'static str,
    pub no_exit_cost: &'static str,
    pub downtime_twice: &'static str,
    pub hours_twice: &'static str,
    pub irr_not_unique: &'static str,
    pub irr_beyond_sense: &'static str,
    /// `{exact}`, `{rounded}`
    pub precision: &'static str,
    /// `{input}`, `{amount}`
    pub default_unseen: &'static str,
    /// `{input}`, `{low}`, `{high}`
    pub rests_on: &'static str,
}
