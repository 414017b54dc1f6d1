//! The model: what each option costs, month by month. Written once; nothing else restates a cost rule.
//!
//! `in_house` says what a service costs while it stays, `outsourced` what it costs once an offer takes it: its `price` by the
//! [`tariff`] of that offer, what becomes of the `people`, what stays `stranded`; `case_wide` what belongs to no single service;
//! `losses` what may go wrong. A [`SourcingOption`](super::case::SourcingOption) is made of their lines.

mod case_wide;
pub mod discount;
mod flexibility;
mod in_house;
mod inputs;
mod losses;
mod outsourced;
mod people;
mod price;
mod projection;
mod stranded;
pub mod tariff;
mod timeline;

pub use flexibility::{Flexibility, flexibility};
pub use losses::{Losses, is_counted_as_line, likelihood, losses, uncounted_hidden_costs};
pub use price::leaving;
pub use projection::{Flow, Line, Lines, Projection, by_line};

use super::case::{Case, Place, Source};
use super::cell::{FormulaRow, RowName};
use super::fields::{FieldId, choices};
use super::formula::Formula;
use super::lines::CostLinePart;
use super::number::Number;
use discount::DiscountFactors;
use inputs::Inputs;
use timeline::Timeline;

/// Projects a case with plain numbers.
pub fn project_case(case: &Case) -> Projection {
    project(case, &|_, value| value)
}

/// Projects a case as formulas over what the visitor entered.
pub fn explain_case(case: &Case) -> Projection<Formula> {
    project(case, &|source, _| Formula::input(source))
}

/// Projects a case with any kind of number. `lift` turns what was entered into it; what decides the shape of the case
/// is read as it stands.
pub fn project<N: Number>(case: &Case, lift: &dyn Fn(Source, f64) -> N) -> Projection<N> {
    let inputs = Inputs::new(case, lift);
    let timeline = Timeline::new(&inputs);
    let in_house: Vec<_> = (0..case.services()).map(|service| in_house::service(&timeline, &inputs, service)).collect();
    let together =
        |part, place, lines| Lines::new(timeline.years, FormulaRow { name: RowName::Sum(part), place }, lines);
    let outsourced = |offer| {
        let services = in_house.iter().enumerate();
        services
            .map(|(service, in_house)| {
                let lines = outsourced::service(&timeline, &inputs, offer, service, in_house);
                together(CostLinePart::Outsourced, Place::Quote { offer, service }, lines)
            })
            .collect()
    };
    Projection {
        years: timeline.years,
        outsourced: (0..case.offers()).map(outsourced).collect(),
        per_offer: (0..case.offers())
            .map(|offer| {
                together(CostLinePart::Outsourced, Place::Offer(offer), case_wide::offer(&timeline, &inputs, offer))
            })
            .collect(),
        improvement: together(
            CostLinePart::Improvement,
            Place::Case,
            case_wide::improvement(&timeline, &inputs, &in_house),
        ),
        benefits: together(CostLinePart::Benefit, Place::Case, case_wide::benefits(&timeline, &inputs)),
        in_house: in_house
            .into_iter()
            .enumerate()
            .map(|(service, own)| together(CostLinePart::InHouse, Place::Service(service), own.lines))
            .collect(),
        discount: DiscountFactors::new(
            inputs.at(Place::Case).number(FieldId::DiscountRate),
            case.choice(Place::Case, choices::Discounting),
            timeline.years,
        ),
    }
}
