//! A case: what the visitor entered.

use super::fields::{FIELDS, FieldId, Inputs, MAX_YEARS, Refusal};
use super::formula::Period;
use super::lines::Side;

/// Most lines a visitor can add to a case.
pub const MAX_CUSTOM_LINES: usize = 40;
/// Most characters in the name of a case or of a line.
pub const MAX_NAME: usize = 120;
/// Largest amount in a custom line, either sign.
pub const MAX_AMOUNT: f64 = 1e12;

/// A business case: its inputs, which of them the visitor gave, and the lines the visitor added.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Case {
    title: String,
    inputs: Inputs,
    given: [bool; FIELDS.len()],
    /// Lines that the visitor named.
    pub custom: Vec<CustomLine>,
}

/// A cost line that the visitor named and typed in.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomLine<N = f64> {
    pub name: String,
    pub side: Side,
    pub amounts: Amounts<N>,
}

/// When a custom line's money is paid.
#[derive(Debug, Clone, PartialEq)]
pub enum Amounts<N = f64> {
    /// Once, at the start.
    OneOff(N),
    /// An amount for each year, from year 1; a twelfth of it each month. Years without an amount have none. Amounts
    /// beyond the horizon are kept but not counted.
    Yearly(Vec<N>),
}

/// Where a number of the model was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// In a field.
    Field(FieldId),
    /// In a custom line, by its place in the case.
    Amount { line: usize, period: Period },
}

impl Case {
    /// An empty case: every input at its default, no custom lines.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the visitor calls it; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Renames the case; a name that is too long is cut.
    pub fn set_title(&mut self, title: &str) {
        self.title = bounded_name(title);
    }

    /// The values of all inputs, given or default.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// Whether the visitor gave this input, even if the value equals the default.
    pub fn is_given(&self, id: FieldId) -> bool {
        self.given[id as usize]
    }

    /// Whether nothing was entered at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes the visitor's value for an input.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the field cannot hold it; nothing is changed then.
    pub fn give(&mut self, id: FieldId, value: f64) -> Result<(), Refusal> {
        self.inputs.set(id, value)?;
        self.given[id as usize] = true;
        Ok(())
    }

    /// Puts an input back to its default.
    pub fn reset(&mut self, id: FieldId) {
        let restored = self.inputs.set(id, id.field().default);
        debug_assert!(restored.is_ok(), "a default is always allowed");
        self.given[id as usize] = false;
    }

    /// The inputs and custom lines with another kind of number.
    pub fn lift<N>(&self, convert: &mut impl FnMut(Source, f64) -> N) -> (Inputs<N>, Vec<CustomLine<N>>) {
        let inputs = self.inputs.lift(|id, value| convert(Source::Field(id), *value));
        let lines = self.custom.iter().enumerate();
        let custom = lines.map(|(place, line)| line.lift(place, convert)).collect();
        (inputs, custom)
    }
}

impl CustomLine {
    /// A line without amounts.
    pub fn new(name: &str, side: Side, amounts: Amounts) -> Self {
        Self { name: bounded_name(name), side, amounts }
    }

    /// Renames the line; a name that is too long is cut.
    pub fn set_name(&mut self, name: &str) {
        self.name = bounded_name(name);
    }

    fn lift<N>(&self, place: usize, convert: &mut impl FnMut(Source, f64) -> N) -> CustomLine<N> {
        let mut lift = |period, value| convert(Source::Amount { line: place, period }, value);
        let amounts = match &self.amounts {
            Amounts::OneOff(amount) => Amounts::OneOff(lift(Period::Start, *amount)),
            Amounts::Yearly(amounts) => Amounts::Yearly(
                amounts.iter().enumerate().map(|(year, amount)| lift(Period::Year(year + 1), *amount)).collect(),
            ),
        };
        CustomLine { name: self.name.clone(), side: self.side, amounts }
    }
}

impl Amounts {
    /// The amount in a period; zero where none was entered.
    pub fn get(&self, period: Period) -> f64 {
        match (self, period) {
            (Self::OneOff(amount), Period::Start) => *amount,
            (Self::Yearly(amounts), Period::Year(year)) => {
                year.checked_sub(1).and_then(|place| amounts.get(place)).copied().unwrap_or(0.0)
            }
            _ => 0.0,
        }
    }

    /// Changes the amount in a period that this kind of line has.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the amount is not allowed; nothing is changed then.
    pub fn set(&mut self, period: Period, amount: f64) -> Result<(), Refusal> {
        check_amount(amount)?;
        match (self, period) {
            (Self::OneOff(own), Period::Start) => *own = amount,
            (Self::Yearly(amounts), Period::Year(year @ 1..=MAX_YEARS)) => {
                if amounts.len() < year {
                    amounts.resize(year, 0.0);
                }
                amounts[year - 1] = amount;
            }
            _ => {}
        }
        Ok(())
    }
}

/// Gives `amount` back if a custom line can hold it.
///
/// # Errors
///
/// A [`Refusal`] that says what is allowed.
pub fn check_amount(amount: f64) -> Result<f64, Refusal> {
    if !amount.is_finite() {
        Err(Refusal::NotANumber)
    } else if amount.abs() > MAX_AMOUNT {
        Err(Refusal::OutOfRange { low: -MAX_AMOUNT, high: MAX_AMOUNT })
    } else {
        Ok(amount)
    }
}

fn bounded_name(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(MAX_NAME).collect()
}
