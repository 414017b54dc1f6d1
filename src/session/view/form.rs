//! The form: what each input shows.

use crate::domain::case::{Case, InputId, Place};
use crate::domain::custom::MAX_AMOUNT;
use crate::domain::field::{DefaultKind, Group, Refusal};
use crate::domain::fields::FieldId;
use crate::domain::results::Computed;
use crate::domain::sample;
use crate::domain::value::{Choice, Currency, Unit};
use crate::session::RateRefused;
use crate::session::Session;
use crate::text::ENGLISH_LOCALE;
use crate::text::number;
use crate::text::typed::EntryError;
use crate::text::{Texts, fill, labels};

/// One input of the table of inputs.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    pub label: String,
    /// What the input is; empty until the help has been loaded.
    pub help: String,
    /// Stands before and after the text: a currency, a per cent sign, a unit.
    pub prefix: String,
    pub suffix: String,
    pub text: String,
    /// What stands in an empty box: the sample figure for it.
    pub example: String,
    pub error: Option<String>,
    /// What the text was understood as, where that takes more than reading a number; or how the input can be written.
    pub note: String,
    /// What the text can mean, where that is more than one number.
    pub meanings: Vec<Meaning>,
    /// Where the value comes from.
    pub origin: String,
    /// Opens the help; says at a glance whether the value is a default.
    pub mark: &'static str,
    pub can_reset: bool,
    pub can_confirm: bool,
    /// For an input that is picked from a list: the options and the index of the one picked.
    pub options: Vec<&'static str>,
    pub chosen: usize,
}

/// A number that a text in an input can mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Meaning {
    /// As the page shows it.
    pub label: String,
    /// So that it can mean no other number anywhere.
    pub text: String,
}

/// How low and how high an input could be: what was typed, and what stands without that.
#[derive(Debug, Clone, PartialEq)]
pub struct RangeView {
    pub low: String,
    pub high: String,
    pub error: Option<String>,
    /// The default range and its source; empty where there is none or the visitor has given one.
    pub origin: String,
}

/// What is asked when a currency is picked while there are amounts in another.
#[derive(Debug, Clone, PartialEq)]
pub struct CurrencyQuestionView {
    pub question: String,
    pub rate_label: String,
    /// The rate that could not be used, and why.
    pub refused_rate: String,
    pub error: &'static str,
    pub relabel: String,
    pub cancel: String,
}

/// A list with a longer option than this, in characters, needs the whole width of the form.
const LONG: usize = 20;

impl FieldView {
    /// The class of its help, which says by its look whether the value is a default.
    pub fn help_class(&self) -> String {
        if self.can_confirm { "help default-mark" } else { "help" }.to_owned()
    }

    /// Whether it is a list with an option too long for a column.
    pub fn is_wide(&self) -> bool {
        self.options.iter().any(|option| option.chars().count() > LONG)
    }
}

/// What an input shows.
pub fn field(session: &Session, place: Place, id: FieldId, texts: &Texts) -> FieldView {
    let field = id.field();
    let case = session.case();
    let value = case.value(place, id);
    let given = case.given(place, id).is_some();
    let input = InputId::Field(place, id);
    let is_blank = !given && field.default_kind != DefaultKind::Estimated;
    let note = session.help().and_then(|help| help.field(id));
    let options: Vec<&'static str> = match field.unit {
        Unit::Choice(options) => options.iter().map(|option| texts.tables.say(option.label)).collect(),
        _ => Vec::new(),
    };
    let meant = match session.entry_error(input) {
        Some(EntryError::Ambiguous(meant)) => meant,
        Some(EntryError::Accountants(value)) => vec![value],
        _ => Vec::new(),
    };
    let meaning = |value: f64| Meaning { label: shown(value, field.unit), text: plainly(value, field.unit) };
    let is_default = !given && !is_blank && field.group != Group::Screening;
    FieldView {
        label: labels::field(case, place, field, texts),
        help: note.map(|note| labels::with_unit(&note.help, case, place, texts)).unwrap_or_default(),
        prefix: prefix(case, place, id),
        suffix: suffix(case, place, id, texts),
        text: session.text_in(input),
        example: example(case, place, id, texts),
        meanings: meant.into_iter().map(meaning).collect(),
        error: why_unusable(session, input, texts),
        note: match reading(session, input, texts) {
            None if id == FieldId::Fee => texts.form.fee_forms.to_owned(),
            reading => reading.unwrap_or_default(),
        },
        origin: match note {
            _ if given => texts.form.your_figure.to_owned(),
            Some(note) => note.origin.clone(),
            None => String::new(),
        },
        mark: if is_default { texts.form.default_mark } else { texts.form.about },
        can_reset: given && field.default_kind != DefaultKind::Required,
        can_confirm: is_default,
        chosen: match session.picked().filter(|_| id == FieldId::Currency) {
            Some(picked) => picked.to.index(),
            None if options.is_empty() => 0,
            None => value as usize,
        },
        options,
    }
}

/// The sample figure; one that does not count any more says that it is an example.
fn example(case: &Case, place: Place, id: FieldId, texts: &Texts) -> String {
    let Some(figure) = sample::figure(case, id).filter(|_| place == Place::first(id)) else { return String::new() };
    let figure = shown(figure, id.field().unit);
    // What stands in a box that is not empty is not seen: at most the empty ones run the model.
    match case.given(place, id).is_some() || Computed::or_sample(case).sampled.contains(&id) {
        true => figure,
        false => fill(texts.form.example, &[("value", &figure)]),
    }
}

/// The number of a text that is being typed and is more than a number, such as `3*65k` or `25k/month`.
fn reading(session: &Session, input: InputId, texts: &Texts) -> Option<String> {
    let InputId::Field(place, id) = input else { return None };
    let typed = session.typed(input)?;
    let is_more = |c: char| c.is_ascii_alphabetic() || matches!(c, '*' | '/' | '+' | '=' | '×' | '÷' | '·');
    let value = session.read(typed).ok().flatten().filter(|_| typed.text.chars().any(is_more))?;
    let value = labels::value(id.field().unit, value, session.case().currency_of(place, id), texts);
    let suffix = if id.field().unit.is_share() { String::new() } else { suffix(session.case(), place, id, texts) };
    Some(format!("= {value} {suffix}").trim_end().to_owned())
}

/// How low and how high an input could be.
pub fn range(session: &Session, place: Place, id: FieldId, texts: &Texts) -> RangeView {
    let (field, case) = (id.field(), session.case());
    let given = case.entries(place).and_then(|entries| entries.range(id));
    let note = session.help().and_then(|help| help.field(id));
    let (low, high) = (InputId::Low(place, id), InputId::High(place, id));
    RangeView {
        low: session.text_in(low),
        high: session.text_in(high),
        error: why_unusable(session, low, texts).or_else(|| why_unusable(session, high, texts)),
        origin: match (field.range, given, note) {
            (Some((low, high)), None, Some(note)) => {
                let bound = |value| labels::value(field.unit, value, case.currency_of(place, id), texts);
                let values = [("low", bound(low)), ("high", bound(high)), ("source", note.spread.clone())];
                fill(texts.form.spread_default, &values)
            }
            _ => String::new(),
        },
    }
}

/// What becomes of the amounts in the currency that was picked; none while none is picked.
pub fn currency_question(session: &Session, texts: &Texts) -> Option<CurrencyQuestionView> {
    let (words, picked) = (&texts.form, session.picked()?);
    let from = session.case().currency();
    let fill_in = |template, from: &str, to: &str| fill(template, &[("from", from), ("to", to)]);
    let coded = |template| fill_in(template, from.code(), picked.to.code());
    Some(CurrencyQuestionView {
        question: fill_in(words.picked, from.option().label, picked.to.option().label),
        rate_label: coded(words.picked_rate),
        refused_rate: picked.refused_rate.clone(),
        error: match picked.refused {
            None => "",
            Some(RateRefused::NoRate) => words.picked_no_rate,
            Some(RateRefused::TooMuch) => words.picked_too_much,
        },
        relabel: coded(words.picked_relabel),
        cancel: coded(words.picked_leave),
    })
}

pub(super) fn prefix(case: &Case, place: Place, id: FieldId) -> String {
    let unit = id.field().unit;
    if !unit.is_money() && !unit.is_price() {
        return String::new();
    }
    let currency = case.currency_of(place, id);
    number::symbol(currency).unwrap_or(currency.code()).to_owned()
}

pub(super) fn suffix(case: &Case, place: Place, id: FieldId, texts: &Texts) -> String {
    labels::with_unit(plain_suffix(id.field().unit, texts), case, place, texts)
}

fn plain_suffix(unit: Unit, texts: &Texts) -> &'static str {
    let words = &texts.form.units;
    match unit {
        Unit::Money | Unit::Choice(_) | Unit::ExchangeRate => "",
        Unit::MoneyPerYear | Unit::PricePerYear => words.per_year,
        Unit::MoneyPerMonth => words.per_month,
        Unit::MoneyPerPerson => words.per_person,
        Unit::MoneyPerHour | Unit::PricePerHour => words.per_hour,
        Unit::MoneyPerUnit | Unit::PricePerUnit => words.per_unit,
        Unit::Share | Unit::SharePerYear => "%",
        Unit::People => words.people,
        Unit::Volume => words.volume,
        Unit::HoursPerMonth => words.hours_per_month,
        Unit::HoursPerYear => words.hours_per_year,
        Unit::Years => words.years,
        Unit::Months | Unit::FractionalMonths => words.months,
    }
}

/// Why the text in an input cannot be used, in words, if it cannot.
pub fn why_unusable(session: &Session, input: InputId, texts: &Texts) -> Option<String> {
    let error = session.entry_error(input)?;
    let case = session.case();
    Some(match input {
        InputId::Field(place, id)
        | InputId::Low(place, id)
        | InputId::High(place, id)
        | InputId::InScenario(_, place, id) => {
            let field = id.field();
            error_text(field.unit, field.bounds, error, case.currency_of(place, id), texts)
        }
        InputId::Amount { .. } => error_text(Unit::Money, (-MAX_AMOUNT, MAX_AMOUNT), error, case.currency(), texts),
    })
}

fn error_text(unit: Unit, (low, high): (f64, f64), error: EntryError, currency: Currency, texts: &Texts) -> String {
    let words = &texts.form;
    let is_money = unit.is_money() || unit.is_price();
    let template = match &error {
        EntryError::Unreadable | EntryError::Refused(Refusal::NotANumber) if is_money => words.unreadable_amount,
        EntryError::Unreadable | EntryError::Refused(Refusal::NotANumber) => words.unreadable,
        EntryError::Ambiguous(_) => words.ambiguous,
        EntryError::Accountants(_) => words.accountants,
        EntryError::Foreign(_) => words.foreign,
        EntryError::BelowZero => words.below_zero,
        EntryError::Refused(Refusal::OutOfRange { .. }) => words.out_of_range,
        EntryError::Refused(Refusal::NotWhole { .. }) => words.not_whole,
    };
    let (meant, other) = match &error {
        EntryError::Ambiguous(meant) => (meant.as_slice(), ""),
        EntryError::Accountants(value) => (std::slice::from_ref(value), ""),
        EntryError::Foreign(other) => (&[][..], other.code()),
        _ => (&[][..], ""),
    };
    let plain = |place: usize| meant.get(place).map(|value| plainly(*value, unit)).unwrap_or_default();
    let bound = |value| labels::value(unit, value, currency, texts);
    let values = [
        ("low", bound(low)),
        ("high", bound(high)),
        ("one", plain(0)),
        ("two", plain(1)),
        ("other", other.to_owned()),
        ("own", currency.code().to_owned()),
    ];
    fill(template, &values)
}

/// A number that a text can mean, as an input would show it; a share with its sign.
fn shown(value: f64, unit: Unit) -> String {
    let number = ENGLISH_LOCALE.entry(value, unit);
    if unit.is_share() { number + "%" } else { number }
}

/// The same so that it can mean no other number anywhere.
fn plainly(value: f64, unit: Unit) -> String {
    shown(value, unit).replace(',', "")
}
