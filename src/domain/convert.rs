//! A case's amounts in another currency, at one rate.

use super::case::{Case, Place, Scenario};
use super::custom::{Amounts, check_amount};
use super::decimal;
use super::field::Refusal;
use super::fields::{FieldId, choices};
use super::value::{Choice, Currency};

/// Digits that a converted amount keeps: more than any amount was typed with, fewer than arithmetic gets wrong.
const DIGITS: usize = 12;

/// Whether a case holds an amount in its own currency.
pub fn has_amounts(case: &Case) -> bool {
    let mut varied = case.scenarios().iter().flat_map(Scenario::values);
    case.custom.iter().any(|line| !line.amounts.is_empty())
        || varied.any(|own| follows(case, own.place, own.field) && own.value != 0.0)
        || case.inputs().any(|(place, field)| follows(case, place, field.id) && is_there(case, place, field.id))
}

/// The case with every amount that is in its own currency in `to`, where one unit of its own is worth `rate`: inputs, their
/// lows and highs, lines that the visitor named, prices of offers that follow the case. An offer with a currency of its own
/// keeps its prices, and has its exchange rate in the new one.
///
/// # Errors
///
/// A [`Refusal`] if an amount would be more than its input can hold.
pub fn convert(case: &Case, to: Currency, rate: f64) -> Result<Case, Refusal> {
    let from = case.currency();
    let mut converted = case.clone();
    relabel(&mut converted, to)?;
    for (place, field) in case.inputs().filter(|(place, field)| follows(case, *place, field.id)) {
        if is_there(case, place, field.id) {
            converted.give(place, field.id, times(case.value(place, field.id), rate))?;
        }
        if let Some((low, high)) = case.entries(place).and_then(|entries| entries.range(field.id)) {
            converted.give_range(place, field.id, Some((times(low, rate), times(high, rate))))?;
        }
    }
    for own in &mut converted.scenarios {
        *own = convert_scenario(case, own, to, rate)?;
    }
    for line in &mut converted.custom {
        match &mut line.amounts {
            Amounts::OneOff(amount) => *amount = check_amount(times(*amount, rate))?,
            Amounts::Yearly(amounts) => {
                for amount in amounts {
                    *amount = check_amount(times(*amount, rate))?;
                }
            }
        }
    }
    for place in (0..case.offers()).map(Place::Offer) {
        let own: Currency = case.choice(place, choices::OfferCurrency);
        let has_own = case.given(place, FieldId::OfferCurrency).is_some();
        // What one unit of the offer's currency is worth in the case's so far.
        let worth = if own == from { Some(1.0) } else { case.given(place, FieldId::ExchangeRate) };
        if let Some(worth) = worth.filter(|_| has_own && own != to) {
            converted.give(place, FieldId::ExchangeRate, times(worth, rate))?;
        }
    }
    Ok(converted)
}

/// A scenario of a case, converted as its inputs are.
fn convert_scenario(case: &Case, scenario: &Scenario, to: Currency, rate: f64) -> Result<Scenario, Refusal> {
    let mut converted = scenario.clone();
    for own in scenario.values() {
        let offered = (own.field == FieldId::ExchangeRate).then(|| case.choice(own.place, choices::OfferCurrency));
        let value = match offered {
            // The rate of an offer in the case's currency was not read, and must not be from now on.
            Some(offered) if offered == case.currency() => None,
            Some(offered) if offered == to => Some(own.value),
            Some(_) => Some(times(own.value, rate)),
            None if follows(case, own.place, own.field) => Some(times(own.value, rate)),
            None => Some(own.value),
        };
        converted.set(own.place, own.field, value)?;
    }
    Ok(converted)
}

/// Puts another currency to the amounts of a case, which keep their numbers. The people stay where they are employed, so their
/// country no longer follows the currency.
///
/// # Errors
///
/// None that a case could bring; see [`Case::give`].
pub fn relabel(case: &mut Case, to: Currency) -> Result<(), Refusal> {
    let country = case.value(Place::Case, FieldId::Country);
    case.give(Place::Case, FieldId::Currency, to.index() as f64)?;
    if case.standard(Place::Case, FieldId::Country) == country {
        case.reset(Place::Case, FieldId::Country);
        return Ok(());
    }
    case.give(Place::Case, FieldId::Country, country)
}

/// Whether an input is an amount in the case's currency: money of the case, or a price of an offer that follows it.
fn follows(case: &Case, place: Place, id: FieldId) -> bool {
    let is_own = |offer: usize| case.given(Place::Offer(offer), FieldId::OfferCurrency).is_some();
    match place {
        Place::Offer(offer) | Place::Quote { offer, .. } if id.field().unit.is_price() => !is_own(offer),
        _ => id.field().unit.is_money(),
    }
}

/// Whether an amount was entered, or counts without that.
fn is_there(case: &Case, place: Place, id: FieldId) -> bool {
    case.value(place, id) != 0.0
}

fn times(amount: f64, rate: f64) -> f64 {
    let exact = amount * rate;
    let whole = decimal::write_rounded(exact.abs(), 0).len();
    let rounded = decimal::write_rounded(exact.abs(), DIGITS.saturating_sub(whole));
    decimal::parse(&rounded).map_or(exact, |rounded| rounded.copysign(exact))
}
