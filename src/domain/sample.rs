//! Sample figures. They stand in for what has not been entered yet, so that there is an answer to look at from the start.
//! All of them are made up, in round figures: judgement, no benchmark. Nothing of them is ever part of the visitor's case.

use super::case::{Case, Place};
use super::fields::{FieldId, choices};
use super::value::{Choice, Currency};

/// The inputs that have a sample figure: those that a first answer needs.
const SAMPLED: [FieldId; 4] = [FieldId::People, FieldId::Salary, FieldId::Fee, FieldId::Transition];

/// People, in the order of [`FirmSize`](super::value::FirmSize).
const PEOPLE: [f64; 3] = [3.0, 10.0, 40.0];
/// Salaries in US dollars a year, in the order of [`ServiceKind`](super::value::ServiceKind).
const SALARY: [f64; 4] = [75_000.0, 90_000.0, 55_000.0, 50_000.0];
/// The provider's price as a share of what the people are paid.
const PRICE: f64 = 0.95;
/// The one-off cost as a share of a year's price.
const TRANSITION: f64 = 0.25;

/// The sample figure for an input, in the unit of the input; none where there is no such figure. A price goes with the people
/// and the salaries that were entered.
pub fn figure(case: &Case, id: FieldId) -> Option<f64> {
    let scale = magnitude(case.currency());
    let own = |id| case.given(Place::first(id), id).or_else(|| figure(case, id)).unwrap_or_default();
    let rounded = |amount: f64| (amount / scale / 1_000.0).round() * 1_000.0 * scale;
    Some(match id {
        FieldId::People => PEOPLE[case.choice(Place::Case, choices::Size).index()],
        FieldId::Salary => SALARY[case.choice(Place::Service(0), choices::ServiceKind).index()] * scale,
        FieldId::Fee => rounded(own(FieldId::People) * own(FieldId::Salary) * PRICE),
        FieldId::Transition => rounded(own(FieldId::Fee) * TRANSITION),
        _ => return None,
    })
}

/// A case with sample figures for what it lacks, and which inputs have them.
pub fn fill(case: &Case) -> (Case, Vec<FieldId>) {
    let is_missing = |id: &FieldId| case.given(Place::first(*id), *id).is_none();
    let missing: Vec<FieldId> = SAMPLED.into_iter().filter(is_missing).collect();
    let mut filled = case.clone();
    for id in &missing {
        // A figure out of bounds, as of a price for more people than there are, is left out, and nothing can be compared.
        let _ = figure(case, *id).map(|figure| filled.give(Place::first(*id), *id, figure));
    }
    (filled, missing)
}

/// By what power of ten amounts in a currency are larger than in US dollars, so that samples look like amounts in it. It is
/// no rate of exchange.
fn magnitude(currency: Currency) -> f64 {
    use Currency::*;
    match currency {
        Dkk | Nok | Sek | Czk | Cny | Mxn | Php | Zar => 10.0,
        Inr | Jpy | Huf => 100.0,
        Krw => 1_000.0,
        Vnd => 10_000.0,
        _ => 1.0,
    }
}
