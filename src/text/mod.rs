//! The words of the page. They are declared here, with their English, which is part of the program; no view holds words of its
//! own. Any other language is a file of `languages/` in the same shape, which the page fetches, packed: `languages/en.json` is
//! English as translators get it, with which the build compares the others (script/finishing/texts.mjs).
//!
//! Words that belong to a declaration (labels, help and sources of inputs, names of lines and examples) stand there, in
//! English; a language has them in its [`TableTexts`].

mod english;
mod full_form;
pub mod labels;
pub mod language;
mod locale;
pub mod name;
pub mod number;
pub mod plural;
pub mod report;
mod shell;
mod tables;
mod template;
pub mod typed;

pub use english::ENGLISH;
pub use full_form::FullFormTexts;
pub use locale::{ENGLISH_LOCALE, Locale};
pub use shell::{ENGLISH_SHELL, ShellTexts};
pub use tables::TableTexts;
pub use template::fill;

use serde::{Deserialize, Serialize};

use plural::Plural;

/// Every text that the page says by itself; the worker has [`ReportTexts`](report::ReportTexts) beside them. `{name}` marks a place that [`fill`] fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct Texts {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// Which way the language is written: `ltr` or `rtl`.
    pub direction: &'static str,
    pub page: PageTexts,
    pub form: FormTexts,
    pub full_form: FullFormTexts,
    pub options: OptionTexts,
    pub headline: HeadlineTexts,
    pub figures: FigureTexts,
    pub drafts: DraftTexts,
    #[serde(skip_serializing)]
    pub tables: TableTexts,
    /// Not in the files of languages: browsers know it. The last, so that they can add it.
    #[serde(skip_serializing)]
    pub locale: Locale,
}

/// What stands around every page.
#[derive(Debug, Serialize, Deserialize)]
pub struct PageTexts {
    pub name: &'static str,
    pub skip: &'static str,
    pub tagline: &'static str,
    pub case_name: &'static str,
    pub templates: &'static str,
    pub share: &'static str,
    pub new_draft: &'static str,
    pub close: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub privacy: &'static str,
    /// `{label}`, `{text}`
    pub labelled: &'static str,
    /// Names the list of pages, then the pages in the order of `route::Page`.
    pub pages_label: &'static str,
    pub pages: [&'static str; 9],
    pub report_label: &'static str,
    pub report_late: &'static str,
    pub report_failed: &'static str,
}

/// The form of inputs.
#[derive(Debug, Serialize, Deserialize)]
pub struct FormTexts {
    pub heading: &'static str,
    pub quick: &'static str,
    pub full: &'static str,
    pub mode: &'static str,
    pub open_full: &'static str,
    pub what_if_keep: &'static str,
    pub what_if_scenario: &'static str,
    pub what_if_back: &'static str,
    /// What was tried out has changed the result: `{amount}`
    pub changed_by: &'static str,
    /// `{size}`, `{currency}`, `{years}`
    pub settings: &'static str,
    pub general: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    pub spread_about: &'static str,
    /// `{low}`, `{high}`, `{source}`
    pub spread_default: &'static str,
    pub confirm: &'static str,
    pub subject: &'static str,
    pub subject_best: &'static str,
    /// Opens the help of an input that stands at its default.
    pub default_mark: &'static str,
    /// Opens the help of any other input.
    pub about: &'static str,
    pub reset: &'static str,
    pub your_figure: &'static str,
    pub units: UnitTexts,
    pub unreadable: &'static str,
    /// The same for an amount of money.
    pub unreadable_amount: &'static str,
    /// For a text that can mean two numbers: `{one}`, `{two}`
    pub ambiguous: &'static str,
    /// For `(1,234.5)` and `1,234.5-`: `{one}`
    pub accountants: &'static str,
    /// For an amount in a currency that is not the input's: `{other}`, `{own}`
    pub foreign: &'static str,
    /// `{low}`, `{high}`
    pub below_zero: &'static str,
    /// `{low}`, `{high}`
    pub out_of_range: &'static str,
    /// `{low}`, `{high}`
    pub not_whole: &'static str,
    pub line_removed: &'static str,
    pub place_removed: &'static str,
    pub levels_changed: &'static str,
    pub amounts_dropped: &'static str,
    pub input_reset: &'static str,
    pub hybrid_dropped: &'static str,
    pub scenario_removed: &'static str,
    /// `{value}`
    pub example: &'static str,
    pub fee_forms: &'static str,
    pub rates_copied: &'static str,
    pub relabelled: &'static str,
    pub converted: &'static str,
    /// `{from}`, `{to}`: names of currencies
    pub picked: &'static str,
    /// `{from}`, `{to}`: their codes
    pub picked_rate: &'static str,
    pub picked_convert: &'static str,
    /// `{to}`
    pub picked_relabel: &'static str,
    /// `{from}`
    pub picked_leave: &'static str,
    pub picked_no_rate: &'static str,
    pub picked_too_much: &'static str,
    /// `{number}`
    pub unnamed_line: &'static str,
    pub at_start: &'static str,
    /// `{year}`
    pub in_year: &'static str,
}

/// The headline.
#[derive(Debug, Serialize, Deserialize)]
pub struct HeadlineTexts {
    /// Stands before the headline of a sample.
    pub sample: &'static str,
    /// The label of a figure of a sample: `{what}`
    pub sample_of: &'static str,
    /// Which inputs have sample figures: `{fields}`
    pub sample_basis: &'static str,
    pub empty: &'static str,
    pub empty_hint: &'static str,
    /// `{cost}`
    pub in_house_missing: &'static str,
    /// `{cost}`
    pub in_house_missing_hint: &'static str,
    /// `{cost}`
    pub outsourced_missing: &'static str,
    pub outsourced_missing_hint: &'static str,
    /// `{offer}`, `{services}`
    pub price_missing: &'static str,
    pub price_missing_hint: &'static str,
    /// `{offer}`
    pub rate_missing: &'static str,
    pub rate_missing_hint: &'static str,
    /// `{offer}`, `{sum}`
    pub too_many_people: &'static str,
    pub too_many_people_hint: &'static str,
    /// `{option}`, `{amount}`, `{years}`
    pub saves: &'static str,
    /// `{option}`, `{amount}`, `{years}`
    pub costs: &'static str,
    /// Where no result within the range says otherwise: `{option}`, `{amount}`, `{years}`
    pub likely_saves: &'static str,
    /// `{option}`, `{amount}`, `{years}`
    pub likely_costs: &'static str,
    /// Where the range has results of both signs: `{option}`, `{amount}`, `{years}`
    pub too_close: &'static str,
    pub even: &'static str,
    /// `{low}`, `{high}`
    pub range: &'static str,
    /// What the range is.
    pub range_basis: &'static str,
    /// `{rate}`, `{convention}`
    pub basis: &'static str,
    pub no_gate_open: &'static str,
    /// `{count}`
    pub gates_open: Plural,
    pub not_assessed: &'static str,
    /// Added to the basis where benefits that are not cash count.
    pub with_benefits: &'static str,
    /// Added to the basis where the one-off cost was left open.
    pub no_transition: &'static str,
    /// Stands before the next where there is a result.
    pub last_valid: &'static str,
    /// `{fields}`
    pub stale: &'static str,
    /// `{count}`
    pub years: Plural,
}

/// What stands behind a number in an input.
#[derive(Debug, Serialize, Deserialize)]
pub struct UnitTexts {
    pub per_year: &'static str,
    pub per_month: &'static str,
    pub per_person: &'static str,
    pub per_hour: &'static str,
    /// `{unit}`
    pub per_unit: &'static str,
    pub people: &'static str,
    pub years: &'static str,
    pub months: &'static str,
    pub hours_per_month: &'static str,
    pub hours_per_year: &'static str,
    /// `{units}`
    pub volume: &'static str,
    /// The unit of demand of each kind of service, in the order of [`ServiceKind`](crate::domain::value::ServiceKind).
    pub demand: [&'static str; 4],
    /// Several of them.
    pub demands: [&'static str; 4],
    /// One of a service that is not known, and several of them.
    pub any: [&'static str; 2],
}

/// Names of the sourcing options.
#[derive(Debug, Serialize, Deserialize)]
pub struct OptionTexts {
    pub as_is: &'static str,
    pub improved: &'static str,
    /// The only offer of a case while it has no name.
    pub outsourcing: &'static str,
    /// `{number}`
    pub offer: &'static str,
    pub hybrid: &'static str,
    /// `{number}`
    pub service: &'static str,
    /// The only service of a case while it has no name.
    pub the_service: &'static str,
    /// `{number}`
    pub scenario: &'static str,
}

/// Names and notes of the figures beside the headline.
#[derive(Debug, Serialize, Deserialize)]
pub struct FigureTexts {
    pub npv: FigureText,
    pub roi: FigureText,
    pub payback: FigureText,
    pub yearly_saving: FigureText,
    pub none: &'static str,
    pub never: &'static str,
    pub at_once: &'static str,
    /// `{count}`, which has one decimal.
    pub months: &'static str,
    /// `{count}`, which has one decimal.
    pub years: &'static str,
    /// `{when}`
    pub dips: &'static str,
    /// `{value}`
    pub copy: &'static str,
}

/// One figure's name and what it is.
#[derive(Debug, Serialize, Deserialize)]
pub struct FigureText {
    pub label: &'static str,
    pub note: &'static str,
}

/// Drafts, links and examples.
#[derive(Debug, Serialize, Deserialize)]
pub struct DraftTexts {
    pub saving: &'static str,
    pub saved: &'static str,
    pub unsaved: &'static str,
    pub blocked: &'static str,
    pub full: &'static str,
    pub save_file: &'static str,
    pub example: &'static str,
    pub shared: &'static str,
    pub from_file: &'static str,
    /// Stands before the title that the sender has given.
    pub named: &'static str,
    /// Stand before what the sender says.
    pub from: &'static str,
    pub note: &'static str,
    pub send_back: &'static str,
    pub untouched: &'static str,
    pub keep: &'static str,
    pub back: &'static str,
    pub what_changed: &'static str,
    pub kept: &'static str,
    pub untitled: &'static str,
    /// `{title}`, `{time}`
    pub forked_title: &'static str,
    /// `{title}`, `{time}`
    pub parted_title: &'static str,
    /// `{title}`
    pub copy_title: &'static str,
    pub forked: &'static str,
    pub parted: &'static str,
    /// `{title}`
    pub deleted: &'static str,
    pub deleted_elsewhere: &'static str,
    pub no_draft: &'static str,
    pub unreadable: &'static str,
    /// `{title}`
    pub newer: &'static str,
    pub not_left: &'static str,
    pub not_written: &'static str,
    pub recovered: &'static str,
    pub to_drafts: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub opening: &'static str,
    pub opening_late: &'static str,
    pub not_opened: &'static str,
    pub phrase: &'static str,
    /// What hands a pass phrase in: for a link to be made, and for one that was received.
    pub lock: &'static str,
    pub unlock: &'static str,
    pub offline_ready: &'static str,
    pub update_ready: &'static str,
    pub update: &'static str,
    pub update_underway: &'static str,
    pub update_stuck: &'static str,
    pub update_elsewhere: &'static str,
    /// `{names}`
    pub problems: &'static str,
    pub too_many_lines: &'static str,
    pub levels: &'static str,
    pub scenarios: &'static str,
    pub bad_assignment: &'static str,
}
