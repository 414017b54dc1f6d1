//! What may go wrong with an offer, as expected cost: likelihood × size, month by month. Apart from what is paid; never in
//! the discount rate.
//!
//! Likelihood lies between two anchors, as far as the questions of the risk checklist are open (risk exposure = likelihood
//! × loss, after Aubert, Patry and Rivard, 1998). Size is the mean of a PERT distribution, (low + 4 × most likely + high) / 6.

use super::inputs::Inputs;
use super::price::{first_charged_month, price};
use super::timeline::{Timeline, year_of};
use super::{Flow, Line, Lines, Projection};
use crate::domain::case::{Case, InputId, Place, SourcingOption};
use crate::domain::cell::{FlowName, FormulaRow, RowName};
use crate::domain::fields::FieldId;
use crate::domain::finance::pert;
use crate::domain::input_id::FixedNumber;
use crate::domain::lines::{CostLinePart, LineId};
use crate::domain::number::Number;
use crate::domain::period::MONTHS;
use crate::domain::risk::outcome::{FORCED_EXIT, HIDDEN_COSTS, LOSSES, Loss, LossBasis, LossTiming};
use crate::domain::risk::score::{exposure, loss_sizes};
use crate::domain::value::Rules;

/// Months in which the provider learns the work; prices drift and service declines after them.
const LEARNING: usize = 2 * MONTHS;

/// The expected losses of a case: lines that come with the offers.
#[derive(Debug, Clone)]
pub struct Losses<N = f64> {
    years: usize,
    /// For each offer and service, what may go wrong once the offer takes the service.
    quotes: Vec<Vec<Lines<N>>>,
    /// For each offer, what may go wrong once it is taken, whatever it takes.
    offers: Vec<Lines<N>>,
}

/// What a case may lose. `plain` decides which losses are on; the amounts are made from `projection`, of the same case
/// with any kind of number.
pub fn losses<N: Number>(
    case: &Case,
    plain: &Projection,
    projection: &Projection<N>,
    lift: &dyn Fn(InputId, f64) -> N,
) -> Losses<N> {
    let inputs = Inputs::new(case, lift);
    let timeline = Timeline::new(&inputs);
    let together =
        |place, lines| Lines::of(timeline.years, FormulaRow { name: RowName::Sum(CostLinePart::Risk), place }, lines);
    let quote = |(offer, service): (usize, usize)| {
        let place = Place::Quote { offer, service };
        if case.provider(SourcingOption::Offer(offer), service).is_none() {
            return together(place, Vec::new());
        }
        let (in_house, moved) = (&projection.in_house[service], &projection.outsourced[offer][service]);
        let share = N::constant(case.outsourced_services(SourcingOption::Offer(offer)).count() as f64);
        let beside = projection.per_offer[offer].sum.months.iter().map(|month| month.clone() / share.clone()).collect();
        let coverage = Coverage {
            hidden: uncounted_hidden_costs(plain, offer, service).count(),
            covered: &plain.outsourced[offer][service],
        };
        together(
            place,
            of_quote(&timeline, &inputs, &LossDrivers { offer, service, in_house, moved, beside }, &coverage),
        )
    };
    Losses {
        years: timeline.years,
        quotes: (0..case.offers()).map(|o| (0..case.services()).map(|s| quote((o, s))).collect()).collect(),
        offers: (0..case.offers())
            .map(|offer| together(Place::Offer(offer), of_offer(&timeline, &inputs, offer)))
            .collect(),
    }
}

/// The hidden costs that an offer's service does not count as lines.
pub fn uncounted_hidden_costs(projection: &Projection, offer: usize, service: usize) -> impl Iterator<Item = LineId> {
    let lines = projection.outsourced[offer][service].iter().chain(projection.per_offer[offer].iter());
    let counted: Vec<LineId> = lines.filter(|line| line.costs()).map(|line| line.id).collect();
    HIDDEN_COSTS.into_iter().filter(move |hidden| !counted.contains(hidden))
}

/// Whether a line counts the money of a loss already: it costs something, and no less than the low end of what the loss
/// could be. A token amount switches nothing off.
pub fn is_counted_as_line(case: &Case, loss: &Loss, place: Place, lines: &[Line]) -> bool {
    let Some(cover) = loss.covered_by else { return false };
    let (service, offer) = place.parts();
    let share = |id: &FieldId| case.value(Place::of(id.field().scope, service, offer), *id);
    let is_meant = || cover.shares.iter().map(share).fold(0.0, f64::max) >= loss_sizes(loss, case).0;
    lines.iter().any(|line| line.id == cover.line && line.costs()) && (case.rules() == Rules::First || is_meant())
}

/// Which losses are on.
struct Coverage<'a> {
    /// How many hidden costs are not counted as lines.
    hidden: usize,
    covered: &'a [Line],
}

/// Anchors and sizes of an offer's losses.
struct Anchors<'a, N> {
    inputs: &'a Inputs<'a, N>,
    offer: usize,
}

impl<N: Number> Anchors<'_, N> {
    fn likelihood(&self, loss: &Loss) -> N {
        let anchors = loss.likelihood.map(|id| self.inputs.at(Place::Case).number(id));
        let exposure = exposure(loss, self.inputs.case, self.offer);
        let exposure = N::fixed(FixedNumber::Exposure { loss: loss.line, offer: self.offer }, exposure);
        self.named(between(anchors, exposure), RowName::Likelihood(loss.line))
    }

    /// The mean of the loss’s size.
    fn size(&self, loss: &Loss) -> N {
        let (low, high) = self.inputs.size_range(loss.size);
        let likely = self.inputs.at(Place::Case).number(loss.size);
        self.named(pert::mean(low, likely, high), RowName::MeanSize(loss.line))
    }

    fn named(&self, value: N, name: RowName) -> N {
        value.named(FormulaRow { name, place: Place::Offer(self.offer) }.whole())
    }
}

/// Best + (worst − best) × exposure.
fn between<N: Number>([best, worst]: [N; 2], exposure: N) -> N {
    best.clone() + (worst - best) * exposure
}

/// The yearly likelihood of a loss for an offer; where it happens only once, in its year. Rebuilding the team is likely
/// only with the exit that makes it necessary.
pub fn likelihood(case: &Case, loss: &Loss, offer: usize) -> f64 {
    let own = |loss: &Loss| between(loss.likelihood.map(|id| case.value(Place::Case, id)), exposure(loss, case, offer));
    if loss.line == LineId::RebuildLoss { own(FORCED_EXIT) * own(loss) } else { own(loss) }
}

/// What an offer's losses for a service are made from.
struct LossDrivers<'a, N> {
    offer: usize,
    service: usize,
    in_house: &'a Lines<N>,
    moved: &'a Lines<N>,
    /// The service's share of the yearly lines that the visitor typed beside the offer's prices; of each service an equal one.
    beside: Vec<N>,
}

impl<N: Number> LossDrivers<'_, N> {
    /// The provider's price in each month. By the first rules, any line typed for an offer counted as price.
    fn price(&self, rules: Rules) -> Vec<N> {
        let price = price(self.moved);
        match rules {
            Rules::Current => price,
            Rules::First => price.into_iter().zip(&self.beside).map(|(price, own)| price + own.clone()).collect(),
        }
    }

    /// What a year saves where it saves anything; counted from 0.
    fn saving(&self, year: usize) -> N {
        let months = year * MONTHS..(year + 1) * MONTHS;
        let (in_house, moved) = (&self.in_house.sum.months[months.clone()], &self.moved.sum.months[months.clone()]);
        let paid = N::sum(moved.iter().chain(&self.beside[months]).cloned());
        (N::sum(in_house.iter().cloned()) - paid).max_zero()
    }

    /// A month's in-house cost on the average of a year, without what is bought at once.
    fn running(&self, year: usize) -> N {
        let months = year * MONTHS..(year + 1) * MONTHS;
        let all = N::sum(self.in_house.sum.months[months.clone()].iter().cloned());
        let hardware = line(self.in_house, LineId::Hardware, self.beside.len());
        (all - N::sum(hardware[months].iter().cloned())) / N::constant(MONTHS as f64)
    }
}

/// The months of a line; nothing where there is none.
fn line<N: Number>(lines: &Lines<N>, id: LineId, months: usize) -> Vec<N> {
    lines.iter().find(|line| line.id == id).map_or_else(|| vec![N::zero(); months], |line| line.months.clone())
}

/// What may go wrong with one service in an offer's hands, but for losses that are an amount whatever the service.
fn of_quote<N: Number>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    drivers: &LossDrivers<'_, N>,
    coverage: &Coverage<'_>,
) -> Vec<Line<N>> {
    let (offer, service) = (drivers.offer, drivers.service);
    let place = Place::Quote { offer, service };
    let contract = inputs.at(Place::Offer(offer));
    let anchors = Anchors { inputs, offer };
    let one = || N::constant(1.0);
    let price = drivers.price(timeline.rules);
    let (people, retained) = (
        line(drivers.in_house, LineId::People, timeline.months),
        line(drivers.moved, LineId::Retained, timeline.months),
    );
    let transition_months = contract.count(FieldId::TransitionMonths);
    let first_charged = first_charged_month(inputs.case, offer, transition_months.min(timeline.months));
    let learned = first_charged + LEARNING;

    let forced = anchors.likelihood(FORCED_EXIT);
    // The chance that an exit is forced in a month's year and was not before: hazard × (1 − hazard)^(year − 1).
    let mut chance = Vec::with_capacity(timeline.years);
    let mut stays = one();
    for _ in 0..timeline.years {
        chance.push(forced.clone() * stays.clone());
        stays = stays * (one() - forced.clone());
    }

    // What a loss is a share of, in a month; by the month for what builds up over a year.
    let base = |basis: LossBasis, month: usize| match basis {
        LossBasis::Price => price[month].clone(),
        LossBasis::Saving => {
            let uncounted = coverage.hidden as f64 / HIDDEN_COSTS.len() as f64;
            let uncounted = N::fixed(FixedNumber::UncountedHiddenCosts(place), uncounted);
            drivers.saving(year_of(month)) * uncounted / N::constant(MONTHS as f64)
        }
        LossBasis::Pay if month < transition_months => N::zero(),
        LossBasis::Pay => {
            let on_cost = inputs.at(Place::Service(service)).number(FieldId::OnCost);
            (people[month].clone() - retained[month].clone()).max_zero() / (one() + on_cost)
        }
        LossBasis::Months => contract.number(FieldId::ParallelRunning) * drivers.running(year_of(month)),
        LossBasis::Money => timeline.prices[year_of(month)].clone() / N::constant(MONTHS as f64),
    };
    let line = |loss: &Loss| {
        let (likelihood, size) = (anchors.likelihood(loss), anchors.size(loss));
        let rate = || likelihood.clone() * size.clone();
        let cost = |month: usize| rate() * base(loss.basis, month);
        let lost = match loss.timing {
            _ if is_counted_as_line(inputs.case, loss, place, coverage.covered) => timeline.zeros(),
            LossTiming::EachYear => timeline.each_month(cost),
            LossTiming::Learning => timeline.in_months(first_charged..learned, cost),
            LossTiming::AfterLearning => timeline.in_months(learned.., cost),
            LossTiming::OnceMoved if transition_months == 0 => timeline.zeros(),
            LossTiming::OnceMoved => timeline.once_in(transition_months, cost),
            LossTiming::OnForcedExit => timeline.each_month(|month| {
                let exit = chance[year_of(month)].clone();
                // The chance of the exit is the likelihood of what the exit itself costs.
                let size = if loss.line == FORCED_EXIT.line { size.clone() } else { rate() };
                exit * size * base(loss.basis, month)
            }),
        };
        Line::new(loss.line, place, N::zero(), lost)
    };
    LOSSES.iter().filter(|loss| loss.basis != LossBasis::Money).map(line).collect()
}

fn of_offer<N: Number>(timeline: &Timeline<N>, inputs: &Inputs<'_, N>, offer: usize) -> Vec<Line<N>> {
    let anchors = Anchors { inputs, offer };
    let line = |loss: &Loss| {
        let rate = anchors.likelihood(loss) * anchors.size(loss);
        let lost = timeline.per_month(|year| rate.clone() * timeline.prices[year].clone());
        Line::new(loss.line, Place::Offer(offer), N::zero(), lost)
    };
    LOSSES.iter().filter(|loss| loss.basis == LossBasis::Money).map(line).collect()
}

impl<N: Number> Losses<N> {
    /// The expected losses of an option.
    pub fn lines(&self, case: &Case, option: SourcingOption) -> Vec<&Line<N>> {
        let of_services =
            case.outsourced_services(option).flat_map(|(service, offer)| self.quotes[offer][service].iter());
        // An amount is lost once, however many offers there are: with the one that makes it most likely.
        let offers = case.offers_used(option);
        let worst = |loss: &Loss| {
            let by_likelihood =
                |a: &&usize, b: &&usize| likelihood(case, loss, **a).total_cmp(&likelihood(case, loss, **b));
            offers
                .iter()
                .max_by(by_likelihood)
                .and_then(|offer| self.offers[*offer].iter().find(|own| own.id == loss.line))
        };
        of_services.chain(LOSSES.iter().filter(|loss| loss.basis == LossBasis::Money).filter_map(worst)).collect()
    }

    /// What an option may lose in each month.
    pub fn cost(&self, case: &Case, option: SourcingOption) -> Flow<N> {
        let sum = Flow::of(self.years, self.lines(case, option).into_iter());
        sum.named(FormulaRow::of_case(RowName::Flow(FlowName::ExpectedLoss(option))))
    }
}
