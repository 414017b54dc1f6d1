//! The words of the page: one table per language. A language is a value of [`Texts`], so the compiler finds every word
//! that a new one lacks; no view holds words of its own.
//!
//! Words that belong to a declaration (labels, help and sources of inputs, names of lines and examples) are declared
//! there, in English.

mod english;
mod full_form;
pub mod labels;
mod locale;
pub mod name;
pub mod number;
pub mod report;
mod shell;
pub mod typed;

pub use english::ENGLISH;
pub use full_form::FullFormTexts;
pub use locale::{ENGLISH_LOCALE, Locale};
pub use shell::{ENGLISH_SHELL, ShellTexts};

use crate::domain::example::Example;
use crate::domain::field::Field;
use crate::domain::value::ChoiceOption;

/// Every word the page shows, apart from those of the declarations. `{name}` marks a place that [`fill`] fills.
#[derive(Debug)]
pub struct Texts {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    pub locale: Locale,
    pub declared: DeclaredTexts,
    pub page: PageTexts,
    pub form: FormTexts,
    pub full_form: FullFormTexts,
    pub ways: WayTexts,
    pub answer: AnswerTexts,
    pub figures: FigureTexts,
    pub keeping: KeepingTexts,
}

/// Where the words of the declarations are found. English reads them from the declarations; another language looks
/// them up by key.
#[derive(Debug)]
pub struct DeclaredTexts {
    pub label: fn(&Field) -> &'static str,
    pub option: fn(&ChoiceOption) -> &'static str,
    pub example: fn(Example) -> &'static str,
}

/// The frame of the page.
#[derive(Debug)]
pub struct PageTexts {
    pub name: &'static str,
    pub skip: &'static str,
    pub tagline: &'static str,
    pub examples: &'static str,
    pub share: &'static str,
    pub new_draft: &'static str,
    pub close: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    /// The steps of the tour.
    pub tour: [&'static str; 4],
    pub tour_next: &'static str,
    pub tour_skip: &'static str,
    pub tour_end: &'static str,
    pub privacy: &'static str,
    /// Names the list of pages, then the pages in the order of `route::Page`.
    pub pages_label: &'static str,
    pub pages: [&'static str; 9],
    pub report_label: &'static str,
    pub report_late: &'static str,
    pub report_failed: &'static str,
}

/// The form of inputs.
#[derive(Debug)]
pub struct FormTexts {
    pub heading: &'static str,
    pub quick: &'static str,
    pub full: &'static str,
    pub mode: &'static str,
    pub open_full: &'static str,
    pub frame: &'static str,
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
    /// `{offer}`, `{services}`
    pub price_missing: &'static str,
    pub price_missing_hint: &'static str,
    /// `{offer}`
    pub rate_missing: &'static str,
    pub rate_missing_hint: &'static str,
    /// `{offer}`, `{sum}`
    pub too_many_people: &'static str,
    pub too_many_people_hint: &'static str,
    /// `{way}`, `{amount}`, `{years}`
    pub saves: &'static str,
    /// `{way}`, `{amount}`, `{years}`
    pub costs: &'static str,
    pub even: &'static str,
    /// `{rate}`, `{convention}`
    pub basis: &'static str,
    pub no_gate_open: &'static str,
    pub one_gate_open: &'static str,
    /// `{count}`
    pub gates_open: &'static str,
    /// Added to the basis where benefits that are not cash count.
    pub with_benefits: &'static str,
    /// Added to the basis where the one-off cost was left open.
    pub no_transition: &'static str,
    /// Stands before the next where there is a result.
    pub last_valid: &'static str,
    /// `{fields}`
    pub stale: &'static str,
    pub one_year: &'static str,
    /// `{count}`
    pub many_years: &'static str,
}

/// What stands behind a number in an input.
#[derive(Debug)]
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
    /// `{unit}`
    pub volume: &'static str,
    /// The unit of demand of each kind of service, in the order of [`ServiceKind`](crate::domain::value::ServiceKind).
    pub demand: [&'static str; 4],
}

/// Names of the ways to get the work done.
#[derive(Debug)]
pub struct WayTexts {
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
}

/// Names and notes of the figures beside the headline.
#[derive(Debug)]
pub struct FigureTexts {
    pub npv: FigureText,
    pub roi: FigureText,
    pub payback: FigureText,
    pub yearly_saving: FigureText,
    pub none: &'static str,
    pub never: &'static str,
    pub at_once: &'static str,
    /// `{count}`
    pub months: &'static str,
    /// `{count}`
    pub years: &'static str,
    /// `{when}`
    pub dips: &'static str,
    /// `{value}`
    pub copy: &'static str,
}

/// One figure's name and what it is.
#[derive(Debug)]
pub struct FigureText {
    pub label: &'static str,
    pub note: &'static str,
}

/// Drafts, links and examples.
#[derive(Debug)]
pub struct KeepingTexts {
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
    pub bad_way: &'static str,
}

/// Puts values in the places that a template marks: `fill("{a} of {b}", &[("a", "1"), ("b", "2")])` is `1 of 2`. The
/// template is read once, so that a value such as `{b}` stays what it is. Where it stands in quotation marks, its own
/// become single ones: only the template ends a quotation.
pub fn fill<V: AsRef<str>>(template: &str, values: &[(&str, V)]) -> String {
    let value = |name: &str| values.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_ref());
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        filled.push_str(before);
        match behind.split_once('}').and_then(|(name, after)| Some((value(name)?, after))) {
            Some((value, after)) if filled.ends_with('“') => {
                filled.extend(value.chars().map(name::in_quotation));
                rest = after;
            }
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = behind;
            }
        }
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_that_looks_like_a_place_of_the_template_stays_what_it_is() {
        let values = [("way", "North {amount}"), ("amount", "€1,652,543"), ("years", "5 years")];
        let said = fill("{way} saves {amount} over {years}", &values);
        assert_eq!(said, "North {amount} saves €1,652,543 over 5 years");
        let values = [("title", "Plan {time} {title}"), ("time", "06:47")];
        assert_eq!(fill("{title} (this tab, {time})", &values), "Plan {time} {title} (this tab, 06:47)");
    }

    #[test]
    fn what_a_template_does_not_name_stays() {
        assert_eq!(fill("{a} {b} { {} {a", &[("a", "1")]), "1 {b} { {} {a");
        assert_eq!(fill("{a}{a}", &[("a", "{a}")]), "{a}{a}");
    }

    #[test]
    fn only_the_template_ends_a_quotation() {
        let said = fill("“{title}” is deleted.", &[("title", "”. Your drafts were \"deleted\". “")]);
        assert_eq!(said, "“’. Your drafts were ’deleted’. ‘” is deleted.");
        assert_eq!(fill("{title} is deleted.", &[("title", "A “b”")]), "A “b” is deleted.");
    }
}
