//! Texts in inputs, from the first key until they are understood, and for as long as they cannot be used.

use crate::domain::case::{Case, Source};
use crate::domain::custom::check_amount;
use crate::domain::field::DefaultKind;
use crate::domain::period::Period;
use crate::domain::value::{Currency, Unit};
use crate::session::Session;
use crate::text::ENGLISH_LOCALE;
use crate::text::typed::{self, Asked, Commas, EntryError};

/// A text in an input.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::session) struct Typed {
    pub slot: Source,
    pub text: String,
    /// What the page wrote there before, and the number that it stood for.
    shown: String,
    own: Option<f64>,
    /// The visitor's number from before, which stays while the text cannot be used.
    pub before: Option<f64>,
    pub commas: Commas,
    /// Whether the visitor has gone on to something else.
    pub is_left: bool,
}

impl Typed {
    /// What stands in an input before anything is typed.
    fn untouched(case: &Case, slot: Source) -> Self {
        let own = number_in(case, slot);
        let shown = written(own, slot);
        let before = match slot {
            Source::Field(place, id) => case.given(place, id),
            _ => own,
        };
        Self { slot, text: shown.clone(), commas: Commas::of_page(&shown), shown, own, before, is_left: false }
    }

    fn set(&mut self, text: String, commas: Option<Commas>) {
        self.commas = commas.unwrap_or_else(|| self.commas.after(&self.text, &text));
        self.text = text;
        self.is_left = false;
    }
}

/// The number that an input shows while nothing is typed.
fn number_in(case: &Case, slot: Source) -> Option<f64> {
    match slot {
        Source::Field(place, id) => {
            let is_shown = case.given(place, id).is_some() || id.field().default_kind == DefaultKind::Estimated;
            is_shown.then(|| case.value(place, id))
        }
        Source::Low(place, id) => case.entries(place)?.range(id).map(|(low, _)| low),
        Source::High(place, id) => case.entries(place)?.range(id).map(|(_, high)| high),
        Source::Amount { line, period } => {
            case.custom.get(line).map(|line| line.amounts.get(period)).filter(|amount| *amount != 0.0)
        }
    }
}

fn written(number: Option<f64>, slot: Source) -> String {
    number.map(|number| ENGLISH_LOCALE.entry(number, unit_of(slot))).unwrap_or_default()
}

fn unit_of(slot: Source) -> Unit {
    slot.field().map_or(Unit::Money, |id| id.field().unit)
}

impl Session {
    /// The texts that stand in inputs of the case on the screen.
    pub(in crate::session) fn entries(&self) -> &[Typed] {
        self.preview.as_ref().map_or(&self.entries, |preview| &preview.entries)
    }

    pub(in crate::session) fn entries_mut(&mut self) -> &mut Vec<Typed> {
        self.preview.as_mut().map_or(&mut self.entries, |preview| &mut preview.entries)
    }

    pub(in crate::session) fn typed(&self, slot: Source) -> Option<&Typed> {
        self.entries().iter().find(|typed| typed.slot == slot)
    }

    /// Puts a text in an input; whose its commas are follows from what stood there, if it is not known.
    pub(in crate::session) fn put_text(&mut self, slot: Source, text: String, commas: Option<Commas>) {
        if self.typed(slot).is_none() {
            let untouched = Typed::untouched(self.case(), slot);
            self.entries_mut().push(untouched);
        }
        if let Some(typed) = self.entries_mut().iter_mut().find(|typed| typed.slot == slot) {
            typed.set(text, commas);
        }
    }

    /// The numbers that texts left in inputs fall back to are those of the case as it is now: it has been converted.
    pub(in crate::session) fn renew_numbers_from_before(&mut self) {
        let case = self.case().clone();
        for typed in self.entries_mut() {
            let Typed { own, before, .. } = Typed::untouched(&case, typed.slot);
            (typed.own, typed.before) = (own, before);
        }
    }

    /// What stands in an input: what is being typed or was left there because it cannot be used, or else its number.
    pub fn text_in(&self, slot: Source) -> String {
        self.typed(slot).map_or_else(|| self.tidy_text(slot), |typed| typed.text.clone())
    }

    /// The number of an input as the page writes it.
    pub fn tidy_text(&self, slot: Source) -> String {
        written(number_in(self.case(), slot), slot)
    }

    /// The input whose text is to be told to those who hear the page.
    pub fn heard(&self) -> Option<Source> {
        self.heard
    }

    /// Why the text in an input cannot be used, if it cannot.
    pub fn entry_error(&self, slot: Source) -> Option<EntryError> {
        self.typed(slot).and_then(|typed| self.read(typed).err())
    }

    /// The inputs on screen whose text cannot be used.
    pub fn unusable_entries(&self) -> impl Iterator<Item = Source> {
        let years = self.case().years();
        let counts =
            move |slot: &Source| !matches!(slot, Source::Amount { period: Period::Year(year), .. } if *year > years);
        self.unusable().map(|typed| typed.slot).filter(counts)
    }

    /// The texts that cannot be used.
    pub(in crate::session) fn unusable(&self) -> impl Iterator<Item = &Typed> {
        self.entries().iter().filter(|typed| self.read(typed).is_err())
    }

    /// An input that is being typed into, in a text that is not how the page would write the number that was taken.
    pub(in crate::session) fn being_typed(&self) -> Option<Source> {
        let is_other = |typed: &&Typed| !typed.is_left && typed.text != self.tidy_text(typed.slot);
        self.entries().iter().find(is_other).map(|typed| typed.slot)
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
        let field = typed.slot.field();
        let check = |value| field.map_or_else(|| check_amount(value), |id| id.field().check(value));
        let currency = self.currency_at(typed.slot);
        let asked = Asked { unit: unit_of(typed.slot), currency, mark: self.setting.mark, check: &check };
        typed::read(&typed.text, typed.commas, &asked).map(Some)
    }

    fn currency_at(&self, slot: Source) -> Currency {
        match slot {
            Source::Field(place, id) | Source::Low(place, id) | Source::High(place, id) => {
                self.case().currency_of(place, id)
            }
            Source::Amount { .. } => self.case().currency(),
        }
    }
}
