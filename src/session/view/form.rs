//! The form: one entry for each input and each amount of a custom line.

use crate::action::{CurrencyChange, FormAction, FormMode};
use crate::domain::case::{Case, Place, Source};
use crate::domain::custom::MAX_AMOUNT;
use crate::domain::field::{DefaultKind, Group, Refusal};
use crate::domain::fields::FieldId;
use crate::domain::value::{Choice, Currency, Unit};
pub use crate::report::form::{input_id, line_role_id};
use crate::report::markup::{Attribute, Control, Element, EntryKind, Tag};
use crate::report::{button, entry};
use crate::session::{RATE, RateRefused, Session};
use crate::text::ENGLISH_LOCALE;
use crate::text::number;
use crate::text::typed::EntryError;
use crate::text::{Texts, fill, labels};

/// One input of the table of inputs.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    pub label: String,
    pub help: String,
    /// Stands before and after the text: a currency, a per cent sign, a unit.
    pub prefix: String,
    pub suffix: String,
    pub text: String,
    pub error: Option<String>,
    /// What the text can mean, where that is more than one number.
    pub meant: Vec<f64>,
    /// Where the value comes from.
    pub origin: String,
    /// Opens the help; says at a glance whether the value is a default.
    pub mark: &'static str,
    pub is_default: bool,
    pub can_reset: bool,
    pub can_confirm: bool,
    /// For an input that is picked from a list: the options and the place of the one picked.
    pub options: Vec<&'static str>,
    pub chosen: usize,
    /// How low and how high it could be: what was typed, and what stands without that.
    pub low: String,
    pub high: String,
    pub spread_error: Option<String>,
    pub spread_origin: String,
    /// What is asked about a choice before it is made.
    pub question: Option<Element>,
}

/// A list with a longer option than this, in characters, needs the whole width of the form.
const LONG: usize = 20;

impl FieldView {
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
    let slot = Source::Field(place, id);
    let is_blank = !given && field.default_kind != DefaultKind::Estimated;
    let note = session.help().and_then(|help| help.field(id));
    let options: Vec<&'static str> = match field.unit {
        Unit::Choice(options) => options.iter().map(texts.declared.option).collect(),
        _ => Vec::new(),
    };
    let spread = case.entries(place).and_then(|sheet| sheet.range(id));
    let (low, high) = (Source::Low(place, id), Source::High(place, id));
    let error = |slot| why_unusable(session, slot, texts);
    let is_default = !given && !is_blank && field.group != Group::Screening;
    FieldView {
        label: labels::field(case, place, field, texts),
        help: note.map(|note| labels::with_unit(&note.help, case, place, texts)).unwrap_or_default(),
        prefix: prefix(case, place, id),
        suffix: labels::with_unit(suffix(field.unit, texts), case, place, texts),
        text: session.text_in(slot),
        meant: match session.entry_error(slot) {
            Some(EntryError::Ambiguous(meant)) => meant,
            Some(EntryError::Accountants(value)) => vec![value],
            _ => Vec::new(),
        },
        error: error(slot),
        origin: match note {
            _ if given => texts.form.your_figure.to_owned(),
            Some(note) => note.origin.clone(),
            None => String::new(),
        },
        mark: if is_default { texts.form.default_mark } else { texts.form.about },
        is_default,
        can_reset: given && field.default_kind != DefaultKind::Required,
        can_confirm: is_default,
        chosen: match session.picked().filter(|_| id == FieldId::Currency) {
            Some(picked) => picked.to.index(),
            None if options.is_empty() => 0,
            None => value as usize,
        },
        question: if id == FieldId::Currency { about_currency(session, texts) } else { None },
        options,
        low: session.text_in(low),
        high: session.text_in(high),
        spread_error: error(low).or_else(|| error(high)),
        spread_origin: match (field.range, spread, note) {
            (Some((low, high)), None, Some(note)) => {
                let bound = |value| labels::value(field.unit, value, case.currency_of(place, id), texts);
                let values = [("low", bound(low)), ("high", bound(high)), ("source", note.spread.clone())];
                fill(texts.form.spread_default, &values)
            }
            _ => String::new(),
        },
    }
}

/// What stands below an input: what is wrong with it, and on demand what it is, where its value comes from and how far that
/// could be off.
pub fn below(view: &FieldView, place: Place, id: FieldId, texts: &Texts) -> Vec<Element> {
    let words = &texts.form;
    let line = |text: &str| Tag::P.element().text(text);
    let error = |error: Option<&str>| Tag::P.element().class("error").text(error.unwrap_or_default());
    let mut help = Tag::DETAILS
        .element()
        .class("help")
        .with(Tag::SUMMARY.element().text(view.mark))
        .with(line(&view.help))
        .with(line(&view.origin));
    if !matches!(id.field().unit, Unit::Choice(_)) {
        let bound = |is_high| Control::Bound { place, field: id, is_high };
        let bounds = Tag::DIV.element().class("spread").control(bound(false)).control(bound(true));
        let about = line(&format!("{} {}", words.spread_about, view.spread_origin));
        help = help.with(about).with(bounds).with(error(view.spread_error.as_deref()));
    }
    if view.can_confirm {
        help = help.with(button("link", words.confirm, FormAction::Confirm { place, field: id }));
    }
    if view.can_reset {
        help = help.with(button("link", words.reset, FormAction::Reset { place, field: id }));
    }
    let mean = |value: &f64| {
        let (input, text) = (Source::Field(place, id), plainly(*value, id.field().unit));
        button("button", &shown(*value, id.field().unit), FormAction::PickReading { input, text })
    };
    let meant = view.meant.iter().map(mean);
    let own = error(view.error.as_deref()).attr(Attribute::ID, format!("{}-error", input_id(place, id)));
    let own = [own, Tag::DIV.element().class("banner-actions").all(meant)];
    own.into_iter().chain(view.question.clone()).chain([help]).collect()
}

/// What becomes of the amounts in the currency that was picked.
fn about_currency(session: &Session, texts: &Texts) -> Option<Element> {
    let (words, picked) = (&texts.form, session.picked()?);
    let from = session.case().currency();
    let fill_in = |template, from: &str, to: &str| fill(template, &[("from", from), ("to", to)]);
    let question = fill_in(words.picked, from.option().label, picked.to.option().label);
    let coded = |template| fill_in(template, from.code(), picked.to.code());
    let error = match picked.refused {
        None => "",
        Some(RateRefused::NoRate) => words.picked_no_rate,
        Some(RateRefused::TooMuch) => words.picked_too_much,
    };
    let act = |label: String, change| button("button", &label, FormAction::ChangeCurrency(change));
    let actions = Tag::DIV
        .element()
        .class("banner-actions")
        .with(act(words.picked_convert.to_owned(), CurrencyChange::Convert))
        .with(act(coded(words.picked_relabel), CurrencyChange::Relabel))
        .with(act(coded(words.picked_leave), CurrencyChange::Cancel));
    let asked = Tag::P.element().attr(Attribute::ROLE, "alert").text(question);
    let own = Tag::DIV.element().attr(Attribute::ID, "picked-currency").with(asked);
    let own = own.control(entry(RATE, &coded(words.picked_rate), &picked.refused_rate, EntryKind::ExchangeRate));
    Some(own.with(Tag::P.element().class("error").attr(Attribute::ROLE, "alert").text(error)).with(actions))
}

/// The head of the form: how much of it is shown.
pub fn head(session: &Session, texts: &Texts) -> Element {
    let words = &texts.form;
    let tab = |mode: FormMode, label| {
        let own = button("tab", label, FormAction::ShowMode(mode));
        own.attr(Attribute::PRESSED, (session.mode() == mode).to_string())
    };
    let tabs = Tag::DIV.element().class("tabs").attr(Attribute::ROLE, "group").attr(Attribute::LABEL, words.mode);
    Tag::DIV
        .element()
        .class("form-head")
        .with(Tag::H2.element().attr(Attribute::ID, "form").text(words.heading))
        .with(tabs.with(tab(FormMode::Quick, words.quick)).with(tab(FormMode::Full, words.full)))
}

/// The way from the quick start to all inputs.
pub fn further(texts: &Texts) -> Element {
    button("link", texts.form.open_full, FormAction::ShowMode(FormMode::Full))
}

fn prefix(case: &Case, place: Place, id: FieldId) -> String {
    let unit = id.field().unit;
    if !unit.is_money() && !unit.is_price() {
        return String::new();
    }
    let currency = case.currency_of(place, id);
    number::symbol(currency).unwrap_or(currency.code()).to_owned()
}

fn suffix(unit: Unit, texts: &Texts) -> &'static str {
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
pub fn why_unusable(session: &Session, slot: Source, texts: &Texts) -> Option<String> {
    let error = session.entry_error(slot)?;
    let case = session.case();
    Some(match slot {
        Source::Field(place, id) | Source::Low(place, id) | Source::High(place, id) => {
            let field = id.field();
            error_text(field.unit, field.bounds, error, case.currency_of(place, id), texts)
        }
        Source::Amount { .. } => error_text(Unit::Money, (-MAX_AMOUNT, MAX_AMOUNT), error, case.currency(), texts),
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
    if unit.is_share() { number + " %" } else { number }
}

/// The same so that it can mean no other number anywhere.
fn plainly(value: f64, unit: Unit) -> String {
    shown(value, unit).replace(',', "")
}
