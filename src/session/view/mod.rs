//! What the screen shows, as plain data: every text is ready, every id is decided.

pub mod answer;
pub mod charts;
pub mod form;
pub mod messages;
pub mod table;

use crate::domain::case::Case;
use crate::domain::formula::Period;
use crate::domain::lines::LineId;
use crate::domain::model::{Line, Projection, project_case};
use crate::domain::results::Results;
use crate::domain::value::Currency;
use crate::text::{Texts, fill};

/// A case and everything that was computed from it.
#[derive(Debug, Clone)]
pub struct Computed {
    pub case: Case,
    pub projection: Projection,
    pub results: Results,
}

impl Computed {
    /// Runs the model.
    pub fn new(case: &Case) -> Self {
        let projection = project_case(case);
        let results = Results::new(&projection, case.inputs().discount_rate);
        Self { case: case.clone(), projection, results }
    }

    fn currency(&self) -> Currency {
        self.case.inputs().currency
    }

    fn line_label(&self, line: &Line, texts: &Texts) -> String {
        match (line.id, line.id.definition()) {
            (_, Some(definition)) => (texts.declared.line)(definition).to_owned(),
            (LineId::Custom(place), None) => line_name(&self.case, place, texts),
            (_, None) => String::new(),
        }
    }
}

/// The name of a custom line, or what stands for it while it has none.
fn line_name(case: &Case, place: usize, texts: &Texts) -> String {
    let name = case.custom.get(place).map_or("", |line| line.name.trim());
    if name.is_empty() {
        fill(texts.form.unnamed_line, &[("number", &(place + 1).to_string())])
    } else {
        name.to_owned()
    }
}

fn period_label(period: Period, texts: &Texts) -> String {
    match period {
        Period::Start => texts.form.at_start.to_owned(),
        Period::Year(year) | Period::Month(year) => fill(texts.form.in_year, &[("year", &year.to_string())]),
    }
}

fn years_label(years: usize, texts: &Texts) -> String {
    match years {
        1 => texts.answer.one_year.to_owned(),
        _ => fill(texts.answer.many_years, &[("count", &years.to_string())]),
    }
}
