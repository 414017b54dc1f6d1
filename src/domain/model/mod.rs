//! The model: what each option costs, month by month. Written once; nothing else restates a cost rule.
//!
//! `in_house` says what a service costs while it stays, `outsourced` what it costs once an offer takes it: its `price` by the
//! [`tariff`] of that offer, what becomes of the `people`, what stays `stranded`; `case_wide` what belongs to no single service;
//! `losses` what may go wrong. A [`SourcingOption`] is made of their lines. All share a `timeline`,
//! and enter their lines in a [`Ledger`], which keeps them or only adds them up.

mod case_wide;
pub mod discount;
mod flexibility;
mod in_house;
mod inputs;
mod ledger;
mod line;
mod losses;
mod outsourced;
mod people;
mod price;
mod projection;
mod stranded;
pub mod tariff;
mod timeline;

pub use flexibility::{Flexibility, flexibility};
pub use ledger::{Ledger, LineTotal};
pub use line::{Flow, Line, Lines, by_line};
pub use losses::{Losses, is_counted_as_line, likelihood, losses, uncounted_hidden_costs};
pub use price::leaving;
pub use projection::Projection;

use super::case::{Case, InputId, Place, SourcingOption};
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
pub fn project<N: Number>(case: &Case, lift: &dyn Fn(InputId, f64) -> N) -> Projection<N> {
    run(case, lift, &|_, _| true)
}

/// The sums of a case, without the lines of services that an offer takes: all that net present values need, in less than
/// half the time.
pub fn total_case(case: &Case) -> CaseTotals {
    total(case, &|_, value| value)
}

/// The same with any kind of number; see [`project`].
pub fn total<N: Number>(case: &Case, lift: &dyn Fn(InputId, f64) -> N) -> CaseTotals<N> {
    run(case, lift, &|_, _| true)
}

/// The net present value of one option with any kind of number; nothing is kept of its lines.
pub fn net_present_value<N: Number>(case: &Case, option: SourcingOption, lift: &dyn Fn(InputId, f64) -> N) -> N {
    let is_used = |offer, service| case.provider(option, service) == Some(offer);
    run::<N, LineTotal<N>>(case, lift, &is_used).net_present_value(case, option)
}

/// What a case comes to, without the lines of services that an offer takes.
pub type CaseTotals<N = f64> = Projection<N, LineTotal<N>>;

/// Runs the rules. Quotes that are not `wanted` stay empty.
fn run<N: Number, L: Ledger<N>>(
    case: &Case,
    lift: &dyn Fn(InputId, f64) -> N,
    wanted: &dyn Fn(usize, usize) -> bool,
) -> Projection<N, L> {
    let inputs = Inputs::new(case, lift);
    let timeline = Timeline::new(&inputs);
    let in_house: Vec<_> = (0..case.services()).map(|service| in_house::service(&timeline, &inputs, service)).collect();
    let together =
        |part, place, lines| Lines::of(timeline.years, FormulaRow { name: RowName::Sum(part), place }, lines);
    let quote = |offer, (service, in_house)| {
        if wanted(offer, service) {
            outsourced::service(&timeline, &inputs, offer, service, in_house)
        } else {
            L::new(0)
        }
    };
    let per_offer =
        |offer| together(CostLinePart::Outsourced, Place::Offer(offer), case_wide::offer(&timeline, &inputs, offer));
    let improvement = case_wide::improvement(&timeline, &inputs, &in_house);
    Projection {
        years: timeline.years,
        outsourced: (0..case.offers())
            .map(|offer| in_house.iter().enumerate().map(|own| quote(offer, own)).collect())
            .collect(),
        per_offer: (0..case.offers()).map(per_offer).collect(),
        improvement: together(CostLinePart::Improvement, Place::Case, improvement),
        benefits: together(CostLinePart::Benefit, Place::Case, case_wide::benefits(&timeline, &inputs)),
        in_house: in_house.into_iter().map(|own| own.lines).collect(),
        discount: DiscountFactors::new(
            inputs.at(Place::Case).number(FieldId::DiscountRate),
            case.choice(Place::Case, choices::Discounting),
            timeline.years,
        ),
    }
}
