//! The form: one entry for each input and each amount of a custom line.

use crate::domain::case::{Case, MAX_OFFERS, MAX_SERVICES, Place, Source};
use crate::domain::field::{Default, Field, Group, Refusal, Standing};
use crate::domain::fields::{FIELDS, FieldId};
use crate::domain::value::{Currency, PriceForm, Unit};
use crate::session::Session;
use crate::text::number::{self, EntryError};
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
}

/// A group of inputs of one place.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupView {
    pub place: Place,
    pub group: Group,
    pub fields: Vec<FieldId>,
}

/// The inputs that the quick start leaves at their defaults, as far as they count for anything.
pub fn defaults_in_use(case: &Case) -> Vec<(Place, &'static Field)> {
    let counts = |place: Place, field: &Field| {
        let is_filled_in = !field.quick && field.standing != Standing::LeftOut && case.given(place, field.id).is_none();
        is_filled_in && field.needs.is_none_or(|needed| is_anywhere(case, needed))
    };
    let groups = case.places().into_iter().flat_map(|place| groups(case, place));
    let inputs = groups.flat_map(|group| group.fields.into_iter().map(move |id| (group.place, id.field())));
    inputs.filter(|(place, field)| counts(*place, field)).collect()
}

/// Whether an input is other than zero at any of its places.
fn is_anywhere(case: &Case, id: FieldId) -> bool {
    case.places().into_iter().any(|place| place.scope() == id.field().scope && case.value(place, id) != 0.0)
}

/// The groups of a place, without those that the case has no use for.
pub fn groups(case: &Case, place: Place) -> Vec<GroupView> {
    let is_used = |group: Group| match (group, place) {
        // They stand on the page of the risk checklist.
        (group, _) if group.is_risk() => false,
        (Group::PriceFixed | Group::PricePerUnit | Group::PriceBaseline | Group::PriceTime | Group::OnTop, _) => {
            let form: PriceForm = case.choice(place, FieldId::PriceForm);
            match form {
                PriceForm::Fixed => [Group::PriceFixed, Group::OnTop].contains(&group),
                PriceForm::PerUnit => [Group::PricePerUnit, Group::OnTop].contains(&group),
                PriceForm::Baseline => [Group::PriceBaseline, Group::OnTop].contains(&group),
                PriceForm::Time => [Group::PriceTime, Group::OnTop].contains(&group),
                PriceForm::None => false,
            }
        }
        _ => true,
    };
    let converts = case.currency_of(place, FieldId::Fee) != case.currency();
    let is_shown = |id: FieldId| match id {
        FieldId::ExchangeRate | FieldId::CurrencySpread => converts,
        _ => id.field().needs != Some(FieldId::Improve) || is_anywhere(case, FieldId::Improve),
    };
    let fields =
        |group: Group| Field::of(place.scope()).filter(move |field| field.group == group).map(|field| field.id);
    let groups = Group::ALL.into_iter().filter(|group| is_used(*group));
    let groups =
        groups.map(|group| GroupView { place, group, fields: fields(group).filter(|id| is_shown(*id)).collect() });
    groups.filter(|group| !group.fields.is_empty()).collect()
}

/// What an input shows.
pub fn field(session: &Session, place: Place, id: FieldId, texts: &Texts) -> FieldView {
    let field = id.field();
    let case = session.case();
    let value = case.value(place, id);
    let given = case.given(place, id).is_some();
    let slot = Source::Field(place, id);
    let is_blank = !given && field.standing != Standing::FilledIn;
    let note = session.book.as_ref().and_then(|book| book.field(id));
    let tidy = if is_blank { String::new() } else { number::entry(value, field.unit) };
    let options: Vec<&'static str> = match field.unit {
        Unit::Choice(options) => options.iter().map(texts.declared.option).collect(),
        _ => Vec::new(),
    };
    let spread = case.sheet(place).and_then(|sheet| sheet.spread(id));
    let bound = |slot, given: Option<f64>| {
        session
            .entry(slot)
            .map_or_else(|| given.map(|value| number::entry(value, field.unit)).unwrap_or_default(), str::to_owned)
    };
    let (low, high) = (Source::Low(place, id), Source::High(place, id));
    let error = |slot| session.entry_error(slot).map(|error| field_error(field, error, case, place, texts));
    let is_default = !given && !is_blank && field.group != Group::Opening;
    FieldView {
        label: labels::field(case, place, field, texts),
        help: note.map(|note| labels::with_unit(&note.help, case, place, texts)).unwrap_or_default(),
        prefix: prefix(case, place, id),
        suffix: labels::with_unit(suffix(field.unit, texts), case, place, texts),
        text: session.entry(slot).map_or(tidy, str::to_owned),
        error: error(slot),
        origin: match note {
            _ if given => texts.form.your_figure.to_owned(),
            Some(note) => note.origin.clone(),
            None => String::new(),
        },
        mark: if is_default { texts.form.default_mark } else { texts.form.about },
        is_default,
        can_reset: given && field.standing != Standing::Asked,
        can_confirm: is_default,
        chosen: if options.is_empty() { 0 } else { value as usize },
        options,
        low: bound(low, spread.map(|(low, _)| low)),
        high: bound(high, spread.map(|(_, high)| high)),
        spread_error: error(low).or_else(|| error(high)),
        spread_origin: match (field.spread, spread, note) {
            (Some((low, high)), None, Some(note)) => {
                let bound = |value| labels::value(field.unit, value, case.currency_of(place, id), texts);
                let values = [("low", bound(low)), ("high", bound(high)), ("source", note.spread.clone())];
                fill(texts.form.spread_default, &values)
            }
            _ => String::new(),
        },
    }
}

/// An input's value with its unit, for reading.
pub fn readable(case: &Case, place: Place, id: FieldId, texts: &Texts) -> String {
    labels::value(id.field().unit, case.value(place, id), case.currency_of(place, id), texts)
}

/// A field's default in words, for documentation: one value, or one for each kind of service or size of company.
pub fn readable_default(field: &Field, texts: &Texts) -> String {
    let value = |value: f64| labels::value(field.unit, value, Currency::Usd, texts);
    match field.default {
        Default::Same(own) => value(own),
        Default::ByKind(values) => values.map(value).join(", "),
        Default::BySize(values) => values.map(value).join(", "),
        Default::As(other) => FIELDS[other as usize].label.to_owned(),
    }
}

/// The id of an input in the page: the field's key, with the place unless it is the first of its kind.
pub fn input_id(place: Place, id: FieldId) -> String {
    let key = id.field().key;
    match place {
        Place::Case | Place::Service(0) | Place::Offer(0) | Place::Quote { offer: 0, service: 0 } => key.to_owned(),
        Place::Service(service) => format!("{key}-s{}", service + 1),
        Place::Offer(offer) => format!("{key}-o{}", offer + 1),
        Place::Quote { offer, service } => format!("{key}-o{}-s{}", offer + 1, service + 1),
    }
}

/// The places that the form can show, with their names, and whether there may be more services and offers.
pub fn places(case: &Case, texts: &Texts) -> (Vec<(Place, String)>, bool, bool) {
    let places = case.places().into_iter().filter(|place| !matches!(place, Place::Quote { .. }));
    let named = places.map(|place| (place, labels::place(case, place, texts))).collect();
    (named, case.services() < MAX_SERVICES, case.offers() < MAX_OFFERS)
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
        Unit::Months | Unit::MonthsOfPay => words.months,
    }
}

fn field_error(field: &Field, error: EntryError, case: &Case, place: Place, texts: &Texts) -> String {
    error_text(field.unit, field.bounds, error, case.currency_of(place, field.id), texts)
}

pub(super) fn error_text(
    unit: Unit,
    (low, high): (f64, f64),
    error: EntryError,
    currency: Currency,
    texts: &Texts,
) -> String {
    let template = match error {
        EntryError::Unreadable | EntryError::Refused(Refusal::NotANumber) => texts.form.unreadable,
        EntryError::Refused(Refusal::OutOfRange { .. }) => texts.form.out_of_range,
        EntryError::Refused(Refusal::NotWhole { .. }) => texts.form.not_whole,
    };
    let bound = |value| labels::value(unit, value, currency, texts);
    fill(template, &[("low", &bound(low)), ("high", &bound(high))])
}
