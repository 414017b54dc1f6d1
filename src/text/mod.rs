//! The words of the page: one table per language. A language is a value of [`Texts`], so the compiler finds every word
//! that a new one lacks; no view holds words of its own.
//!
//! Words that belong to a declaration (labels, help and sources of inputs, names of lines and examples) are declared
//! there, in English.

mod english;
pub mod number;

pub use english::ENGLISH;

use crate::domain::example::Example;
use crate::domain::fields::{Field, Origin};
use crate::domain::lines::LineDefinition;
use crate::domain::value::ChoiceOption;

/// Every word the page shows, apart from those of the declarations. `{name}` marks a place that [`fill`] fills.
#[derive(Debug)]
pub struct Texts {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    pub declared: DeclaredTexts,
    pub page: PageTexts,
    pub form: FormTexts,
    pub answer: AnswerTexts,
    pub figures: FigureTexts,
    pub table: TableTexts,
    pub chart: ChartTexts,
    pub keeping: KeepingTexts,
}

/// Where the words of the declarations are found. English reads them from the declarations; another language looks
/// them up by key.
#[derive(Debug)]
pub struct DeclaredTexts {
    pub label: fn(&Field) -> &'static str,
    pub help: fn(&Field) -> &'static str,
    pub origin: fn(&Field) -> Origin,
    pub option: fn(&ChoiceOption) -> &'static str,
    pub line: fn(&LineDefinition) -> &'static str,
    pub example: fn(Example) -> &'static str,
    pub example_origin: fn(Example) -> &'static str,
}

/// The frame of the page.
#[derive(Debug)]
pub struct PageTexts {
    pub name: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    pub loading: &'static str,
    pub without_script: &'static str,
    pub crashed: &'static str,
    pub skip: &'static str,
    pub tagline: &'static str,
    pub examples: &'static str,
    pub share: &'static str,
    pub start_over: &'static str,
    pub close: &'static str,
    pub undo: &'static str,
    pub privacy: &'static str,
}

/// The form of inputs.
#[derive(Debug)]
pub struct FormTexts {
    pub heading: &'static str,
    pub quick: &'static str,
    pub full: &'static str,
    pub mode: &'static str,
    pub case_name: &'static str,
    pub case_name_hint: &'static str,
    /// `{count}` inputs are filled in.
    pub defaults: &'static str,
    pub open_full: &'static str,
    pub groups: [(&'static str, &'static str); 4],
    /// Opens the help of an input that stands at its default.
    pub default_mark: &'static str,
    /// Opens the help of any other input.
    pub about: &'static str,
    pub reset: &'static str,
    pub your_figure: &'static str,
    pub asked: &'static str,
    /// `{reason}`
    pub judgement: &'static str,
    /// `{source}`, `{year}`, `{base}`
    pub published: &'static str,
    /// Units: once, per year, per cent, per cent per year, people, years.
    pub per_year: &'static str,
    pub people: &'static str,
    pub years: &'static str,
    pub unreadable: &'static str,
    /// `{low}`, `{high}`
    pub out_of_range: &'static str,
    /// `{low}`, `{high}`
    pub not_whole: &'static str,
    pub custom_heading: &'static str,
    pub custom_about: &'static str,
    pub add_line: &'static str,
    /// `{name}`
    pub remove_line: &'static str,
    pub line_removed: &'static str,
    pub amounts_dropped: &'static str,
    /// `{number}`
    pub unnamed_line: &'static str,
    pub line_name: &'static str,
    pub line_side: &'static str,
    pub line_timing: &'static str,
    pub one_off: &'static str,
    pub yearly: &'static str,
    pub at_start: &'static str,
    /// `{year}`
    pub in_year: &'static str,
}

/// The headline.
#[derive(Debug)]
pub struct AnswerTexts {
    pub empty: &'static str,
    pub empty_hint: &'static str,
    /// `{cost}`
    pub in_house_missing: &'static str,
    /// `{cost}`
    pub in_house_missing_hint: &'static str,
    /// `{cost}`
    pub outsourced_missing: &'static str,
    pub outsourced_missing_hint: &'static str,
    /// `{amount}`, `{years}`
    pub saves: &'static str,
    /// `{amount}`, `{years}`
    pub costs: &'static str,
    pub even: &'static str,
    /// `{rate}`, `{convention}`
    pub basis: &'static str,
    /// Added to the basis where the one-off cost was left open.
    pub no_transition: &'static str,
    /// `{fields}`
    pub stale: &'static str,
    pub one_year: &'static str,
    /// `{count}`
    pub many_years: &'static str,
}

/// Names and notes of the figures.
#[derive(Debug)]
pub struct FigureTexts {
    pub heading: &'static str,
    pub npv: FigureText,
    pub roi: FigureText,
    pub roi_on_one_off: FigureText,
    pub bcr: FigureText,
    pub irr: FigureText,
    pub mirr: FigureText,
    pub payback: FigureText,
    pub discounted_payback: FigureText,
    pub yearly_saving: FigureText,
    pub first_year_saving: FigureText,
    pub total_saving: FigureText,
    pub pv_in_house: FigureText,
    pub pv_outsourced: FigureText,
    pub none: &'static str,
    pub never: &'static str,
    pub at_once: &'static str,
    /// `{count}`
    pub months: &'static str,
    /// `{count}`
    pub years: &'static str,
    pub dips_again: &'static str,
    pub no_rate: &'static str,
    /// What to know of a rate where money is received before it is paid.
    pub money_first: &'static str,
    /// `{rates}`
    pub several_rates: &'static str,
    pub several: &'static str,
    pub rate_too_high: &'static str,
}

/// One figure's name and what it is.
#[derive(Debug)]
pub struct FigureText {
    pub label: &'static str,
    pub note: &'static str,
}

/// The table by year.
#[derive(Debug)]
pub struct TableTexts {
    pub heading: &'static str,
    pub line: &'static str,
    pub start: &'static str,
    /// `{year}`
    pub year: &'static str,
    pub total: &'static str,
    /// The subtotal of each side.
    pub sides: [&'static str; 2],
    pub saving: &'static str,
    pub position: &'static str,
    pub scroll: &'static str,
}

/// The charts.
#[derive(Debug)]
pub struct ChartTexts {
    pub position_heading: &'static str,
    /// `{low}`, `{end}`
    pub position_sentence: &'static str,
    /// `{when}`
    pub position_payback: &'static str,
    pub position_no_payback: &'static str,
    pub payback_mark: &'static str,
    pub axis_years: &'static str,
    pub lines_heading: &'static str,
    /// `{in_house}`, `{outsourced}`
    pub lines_sentence: &'static str,
    pub numbers: &'static str,
    pub when: &'static str,
    pub amount: &'static str,
}

/// Drafts, links and examples.
#[derive(Debug)]
pub struct KeepingTexts {
    pub saving: &'static str,
    pub saved: &'static str,
    pub unsaved: &'static str,
    pub blocked: &'static str,
    pub full: &'static str,
    pub example: &'static str,
    pub shared: &'static str,
    pub untouched: &'static str,
    pub keep: &'static str,
    pub back: &'static str,
    pub kept: &'static str,
    pub started_over: &'static str,
    pub bring_back: &'static str,
    pub link_heading: &'static str,
    pub link_about: &'static str,
    pub link_label: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub link_cut: &'static str,
    pub link_damaged: &'static str,
    pub link_newer: &'static str,
    pub link_too_long: &'static str,
    pub draft_unreadable: &'static str,
    pub draft_newer: &'static str,
    /// `{names}`
    pub problems: &'static str,
    pub too_many_lines: &'static str,
}

/// Puts values in the places that a template marks: `fill("{a} of {b}", &[("a", "1"), ("b", "2")])` is `1 of 2`.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
