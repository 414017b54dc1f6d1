//! What stands in inputs, and what it means.

use crate::domain::case::InputId;
use crate::domain::custom::check_amount;
use crate::domain::period::Period;
use crate::domain::value::Currency;
use crate::session::state::Session;
use crate::session::state::typed::{Typed, number_in, unit_of, written};
use crate::text::typed::{self, Asked, Commas, EntryError, Mark};

impl Session {
    pub(in crate::session) fn typed(&self, input: InputId) -> Option<&Typed> {
        self.editing().texts.iter().find(|typed| typed.input == input)
    }

    /// Puts a text in an input; whose its commas are follows from what stood there, if it is not known.
    pub(in crate::session) fn put_text(&mut self, input: InputId, text: String, commas: Option<Commas>) {
        if self.typed(input).is_none() {
            let untouched = Typed::untouched(self.case(), input);
            self.editing_mut().texts.push(untouched);
        }
        if let Some(typed) = self.editing_mut().texts.iter_mut().find(|typed| typed.input == input) {
            typed.set(text, commas);
        }
    }

    /// The numbers that texts left in inputs fall back to are those of the case as it is now: it has been converted.
    pub(in crate::session) fn take_numbers_before_anew(&mut self) {
        let case = self.case().clone();
        for typed in &mut self.editing_mut().texts {
            typed.take_numbers_of(&case);
        }
    }

    /// What stands in an input: what is being typed or was left there because it cannot be used, or else its number.
    pub fn text_in(&self, input: InputId) -> String {
        self.typed(input).map_or_else(|| self.tidy_text(input), |typed| typed.text.clone())
    }

    /// The number of an input as the page writes it.
    pub fn tidy_text(&self, input: InputId) -> String {
        written(number_in(self.case(), input), input)
    }

    /// The input that was left last: screen readers are told what became of its text.
    pub fn left_input(&self) -> Option<InputId> {
        self.editing().left
    }

    /// Why the text in an input cannot be used, if it cannot.
    pub fn entry_error(&self, input: InputId) -> Option<EntryError> {
        self.typed(input).and_then(|typed| self.read(typed).err())
    }

    /// The inputs on screen whose text cannot be used, as far as the result rests on them: not those of scenarios.
    pub fn unusable_entries(&self) -> impl Iterator<Item = InputId> {
        let years = self.case().years();
        let counts = move |input: &InputId| match input {
            InputId::InScenario(..) => false,
            InputId::Amount { period: Period::Year(year), .. } => *year <= years,
            _ => true,
        };
        self.unusable().map(|typed| typed.input).filter(counts)
    }

    /// The texts that cannot be used.
    pub(in crate::session) fn unusable(&self) -> impl Iterator<Item = &Typed> {
        self.editing().texts.iter().filter(|typed| self.read(typed).is_err())
    }

    /// An input that is being typed into, in a text that is not how the page would write the number that was taken.
    pub(in crate::session) fn being_typed(&self) -> Option<InputId> {
        let is_other = |typed: &&Typed| !typed.is_left && typed.text != self.tidy_text(typed.input);
        self.editing().texts.iter().find(is_other).map(|typed| typed.input)
    }

    /// What a text in an input stands for; none if it is empty.
    ///
    /// # Errors
    ///
    /// An [`EntryError`] if it cannot be used.
    pub(in crate::session) fn read(&self, typed: &Typed) -> Result<Option<f64>, EntryError> {
        if typed.text.trim().is_empty() {
            return Ok(None);
        }
        // What the page wrote means the same to it in every country.
        if typed.text == typed.shown {
            return Ok(typed.own);
        }
        let field = typed.input.field();
        let check = |value| field.map_or_else(|| check_amount(value), |id| id.field().check(value));
        let currency = self.currency_at(typed.input);
        let mark = if typed::depends_on_mark(&typed.text) { (self.setting.mark.0)() } else { Mark::default() };
        let asked = Asked { unit: unit_of(typed.input), currency, mark, check: &check };
        typed::read(&typed.text, typed.commas, &asked).map(Some)
    }

    fn currency_at(&self, input: InputId) -> Currency {
        match input {
            InputId::Field(place, id)
            | InputId::Low(place, id)
            | InputId::High(place, id)
            | InputId::InScenario(_, place, id) => self.case().currency_of(place, id),
            InputId::Amount { .. } => self.case().currency(),
        }
    }
}
