//! A text in an input, from the first key until it is understood, and for as long as it cannot be used.

use crate::domain::case::{Case, InputId};
use crate::domain::field::DefaultKind;
use crate::domain::value::Unit;
use crate::text::ENGLISH_LOCALE;
use crate::text::typed::Commas;

/// A text in an input.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    pub input: InputId,
    pub text: String,
    /// What the page wrote there before, and the number that it stood for.
    pub shown: String,
    pub own: Option<f64>,
    /// The visitor's number from before, which stays while the text cannot be used.
    pub before: Option<f64>,
    pub commas: Commas,
    /// Whether the visitor has gone on to something else.
    pub is_left: bool,
}

impl Typed {
    /// The text of an input before anything is typed.
    pub fn untouched(case: &Case, input: InputId) -> Self {
        let own = number_in(case, input);
        let shown = written(own, input);
        let before = match input {
            InputId::Field(place, id) => case.given(place, id),
            _ => own,
        };
        Self { input, text: shown.clone(), commas: Commas::of_page(&shown), shown, own, before, is_left: false }
    }

    /// Changes the text; whose its commas are follows from the text before, if it is not known.
    pub fn set(&mut self, text: String, commas: Option<Commas>) {
        self.commas = commas.unwrap_or_else(|| self.commas.after(&self.text, &text));
        self.text = text;
        self.is_left = false;
    }

    /// The numbers behind an input: the one shown, and the visitor's own.
    fn numbers(case: &Case, input: InputId) -> (Option<f64>, Option<f64>) {
        let Self { own, before, .. } = Self::untouched(case, input);
        (own, before)
    }

    /// The case was converted: the numbers that the text falls back to are those of the case as it is now.
    pub fn take_numbers_of(&mut self, case: &Case) {
        (self.own, self.before) = Self::numbers(case, self.input);
    }

    /// Whether the input is the same, with the same numbers behind it, in two versions of a case.
    pub fn is_unmoved(&self, one: &Case, other: &Case) -> bool {
        one.places() == other.places()
            && one.custom.len() == other.custom.len()
            && Self::numbers(one, self.input) == Self::numbers(other, self.input)
    }
}

/// The number that an input shows while nothing is typed.
pub fn number_in(case: &Case, input: InputId) -> Option<f64> {
    match input {
        InputId::Field(place, id) => {
            let is_shown = case.given(place, id).is_some() || id.field().default_kind == DefaultKind::Estimated;
            is_shown.then(|| case.value(place, id))
        }
        InputId::InScenario(scenario, place, id) => case.scenarios().get(scenario)?.value(place, id),
        InputId::Low(place, id) => case.entries(place)?.range(id).map(|(low, _)| low),
        InputId::High(place, id) => case.entries(place)?.range(id).map(|(_, high)| high),
        InputId::Amount { line, period } => {
            case.custom.get(line).map(|line| line.amounts.get(period)).filter(|amount| *amount != 0.0)
        }
    }
}

/// A number as the page writes it into an input.
pub fn written(number: Option<f64>, input: InputId) -> String {
    number.map(|number| ENGLISH_LOCALE.entry(number, unit_of(input))).unwrap_or_default()
}

pub fn unit_of(input: InputId) -> Unit {
    input.field().map_or(Unit::Money, |id| id.field().unit)
}
