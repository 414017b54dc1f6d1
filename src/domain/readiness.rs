//! Whether a case says enough to compare an option with the baseline.

use super::case::{Case, Place, SourcingOption};
use super::custom::CustomLine;
use super::fields::FieldId;
use super::model::{Ledger, Line, Projection};
use super::value::{PriceForm, Rules};

/// Whether a case says enough to compare an option with the baseline.
#[derive(Debug, Clone, PartialEq)]
pub enum Readiness {
    /// Neither has a cost.
    Nothing,
    NoInHouseCost,
    /// No offer of the option has a price.
    NoPrice,
    /// An offer is in another currency, and what that costs was not entered.
    NoExchangeRate {
        offer: usize,
    },
    /// An offer has no price for some of the services that it takes.
    PriceMissing {
        offer: usize,
        services: Vec<usize>,
    },
    /// What becomes of the people whose work moves to an offer comes to more than all of them: the sum of the shares.
    TooManyPeople {
        offer: usize,
        sum: f64,
    },
    Comparable,
}

/// Whether there is enough to compare an option with the baseline. Every service that an offer takes has a price,
/// or is named as missing one.
pub fn readiness<L: Ledger<f64>>(case: &Case, projection: &Projection<f64, L>, option: SourcingOption) -> Readiness {
    let kept = projection.in_house.iter().any(|kept| kept.iter().any(Line::costs));
    let offers = case.offers_used(option);
    let is_priced = |offer: usize, service: usize| match case.rules() {
        Rules::Current => has_price(case, projection, offer, service),
        Rules::First => projection.per_offer[offer].iter().any(runs) || has_fee(&projection.outsourced[offer][service]),
    };
    let services = |offer: usize| {
        case.outsourced_services(option).filter(move |(_, own)| *own == offer).map(|(service, _)| service)
    };
    let is_rate_open = |offer: &usize| {
        let given = case.given(Place::Offer(*offer), FieldId::ExchangeRate);
        case.converts(*offer) && given.is_none() && services(*offer).any(|service| is_priced(*offer, service))
    };
    if let Some(offer) = offers.iter().copied().find(is_rate_open) {
        return Readiness::NoExchangeRate { offer };
    }
    let too_many =
        offers.iter().map(|offer| (*offer, share_of_people(case, *offer))).find(|(_, sum)| *sum > 1.0 + 1e-9);
    let any_priced = offers.iter().any(|offer| services(*offer).any(|service| is_priced(*offer, service)));
    // A service that was only added is not waited for.
    let counts = |offer: usize, service: usize| !any_priced || is_begun(case, offer, service);
    let missing =
        |offer: &usize| services(*offer).filter(|own| !is_priced(*offer, *own) && counts(*offer, *own)).collect();
    let missing = offers.iter().map(|offer| (*offer, missing(offer)));
    let missing = missing.into_iter().find(|(_, services): &(usize, Vec<usize>)| !services.is_empty());
    match (kept, any_priced, missing, too_many) {
        (false, false, ..) => Readiness::Nothing,
        (false, true, ..) => Readiness::NoInHouseCost,
        (true, false, Some(_), _) => Readiness::NoPrice,
        (true, true, Some((offer, services)), _) => Readiness::PriceMissing { offer, services },
        (true, _, None, Some((offer, sum))) => Readiness::TooManyPeople { offer, sum },
        (true, _, None, None) => Readiness::Comparable,
    }
}

/// Whether anything was entered about a service, or about an offer's price for it.
fn is_begun(case: &Case, offer: usize, service: usize) -> bool {
    let places = [Place::Service(service), Place::Quote { offer, service }];
    places.into_iter().filter_map(|place| case.entries(place)).any(|entries| !entries.is_empty())
}

/// What was entered of the people whose work moves, as a share of all of them.
fn share_of_people(case: &Case, offer: usize) -> f64 {
    let shares = [FieldId::RedundancyShare, FieldId::Transferred, FieldId::Vacancies];
    shares.iter().map(|id| case.value(Place::Offer(offer), *id)).sum()
}

fn runs(line: &Line) -> bool {
    line.months.iter().any(|month| *month != 0.0)
}

fn has_fee(quote: &impl Ledger<f64>) -> bool {
    quote.fee().iter().any(|month| *month != 0.0)
}

/// Whether an offer says what a service costs. A price of zero that was typed is a price; so is a line that the visitor has
/// called the price, once or each year. Any other line of an offer is a cost beside its prices.
fn has_price<L: Ledger<f64>>(case: &Case, projection: &Projection<f64, L>, offer: usize, service: usize) -> bool {
    let is_price = |line: &CustomLine| {
        line.place() == Place::Offer(offer) && line.is_price_of(service) && !line.amounts.is_empty()
    };
    let has = |id| case.given(Place::Quote { offer, service }, id).is_some();
    let has_demand = case.given(Place::Service(service), FieldId::Volume).is_some();
    let is_typed = match case.price_form(offer, service) {
        PriceForm::Fixed => has(FieldId::Fee),
        PriceForm::PerUnit => has(FieldId::UnitPrice) && has_demand,
        PriceForm::Baseline => has(FieldId::BasePrice) && has(FieldId::BaseVolume),
        PriceForm::Time => has(FieldId::HourPrice) && has(FieldId::Hours),
        PriceForm::None => false,
    };
    is_typed || case.custom.iter().any(is_price) || has_fee(&projection.outsourced[offer][service])
}
