//! What may go wrong with an offer, as expected cost: likelihood × size, month by month. Apart from what is paid; never in
//! the discount rate.
//!
//! Likelihood lies between two anchors, as far as the questions of the risk checklist are open (risk exposure = likelihood
//! × loss, after Aubert, Patry and Rivard, 1998). Size is the mean of a PERT distribution, (low + 4 × most likely + high) / 6.

use super::inputs::Inputs;
use super::price::{begin, price};
use super::{Flow, Frame, Line, Lines, Projection, year_of};
use crate::domain::case::{Case, Place, Source, Way};
use crate::domain::fields::FieldId;
use crate::domain::finance::discount::MONTHS;
use crate::domain::finance::pert;
use crate::domain::formula::{Cell, Period, Row, RowName};
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::risk::outcome::{FORCED_EXIT, HIDDEN, LOSSES, Loss, LossBasis, LossTiming};
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
    lift: &dyn Fn(Source, f64) -> N,
) -> Losses<N> {
    let inputs = Inputs::new(case, lift);
    let frame = Frame::new(&inputs);
    let together = |lines| Lines::new(frame.years, lines);
    let quote = |(offer, service): (usize, usize)| {
        if case.provider(Way::Offer(offer), service).is_none() {
            return together(Vec::new());
        }
        let (kept, moved) = (&projection.kept[service], &projection.moved[offer][service]);
        let share = N::constant(case.moved(Way::Offer(offer)).count() as f64);
        let beside = projection.taken[offer].sum.months.iter().map(|month| month.clone() / share.clone()).collect();
        let open = Open { hidden: open_hidden(plain, offer, service).count(), covered: &plain.moved[offer][service] };
        together(of_quote(&frame, &inputs, &Taken { offer, service, kept, moved, beside }, &open))
    };
    Losses {
        years: frame.years,
        quotes: (0..case.offers()).map(|o| (0..case.services()).map(|s| quote((o, s))).collect()).collect(),
        offers: (0..case.offers()).map(|offer| together(of_offer(&frame, &inputs, offer))).collect(),
    }
}

/// The hidden costs that an offer's service does not count as lines.
pub fn open_hidden(projection: &Projection, offer: usize, service: usize) -> impl Iterator<Item = LineId> {
    let lines = projection.moved[offer][service].iter().chain(projection.taken[offer].iter());
    let counted: Vec<LineId> = lines.filter(|line| line.costs()).map(|line| line.id).collect();
    HIDDEN.into_iter().filter(move |hidden| !counted.contains(hidden))
}

/// Whether a line counts the money of a loss already: it costs something, and no less than the low end of what the loss
/// could be. A token amount switches nothing off.
pub fn is_covered(case: &Case, loss: &Loss, place: Place, lines: &[Line]) -> bool {
    let Some(cover) = loss.covered_by else { return false };
    let (service, offer) = place.parts();
    let share = |id: &FieldId| case.value(Place::of(id.field().scope, service, offer), *id);
    let is_meant = || cover.shares.iter().map(share).fold(0.0, f64::max) >= loss.sizes(case).0;
    lines.iter().any(|line| line.id == cover.line && line.costs()) && (case.rules() == Rules::First || is_meant())
}

/// Which losses are on.
struct Open<'a> {
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
        self.named(between(anchors, loss.exposure(self.inputs.case, self.offer)), RowName::Likelihood(loss.line))
    }

    /// The mean of the loss’s size.
    fn size(&self, loss: &Loss) -> N {
        let (low, high) = self.inputs.size_ends(loss.size);
        let likely = self.inputs.at(Place::Case).number(loss.size);
        self.named(pert::mean(low, likely, high), RowName::MeanSize(loss.line))
    }

    fn named(&self, value: N, name: RowName) -> N {
        value.named(Cell { row: Row { name, place: Place::Offer(self.offer) }, period: Period::Start })
    }
}

/// Best + (worst − best) × exposure.
fn between<N: Number>([best, worst]: [N; 2], exposure: f64) -> N {
    best.clone() + (worst - best) * N::constant(exposure)
}

/// The yearly likelihood of a loss for an offer; where it happens only once, in its year. Rebuilding the team is likely
/// only with the exit that makes it needful.
pub fn likelihood(case: &Case, loss: &Loss, offer: usize) -> f64 {
    let own = |loss: &Loss| between(loss.likelihood.map(|id| case.value(Place::Case, id)), loss.exposure(case, offer));
    if loss.line == LineId::RebuildLoss { own(FORCED_EXIT) * own(loss) } else { own(loss) }
}

/// What an offer's losses for a service are made from.
struct Taken<'a, N> {
    offer: usize,
    service: usize,
    kept: &'a Lines<N>,
    moved: &'a Lines<N>,
    /// The service's share of the yearly lines that the visitor typed beside the offer's prices; of each service an equal one.
    beside: Vec<N>,
}

impl<N: Number> Taken<'_, N> {
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
        let (kept, moved) = (&self.kept.sum.months[months.clone()], &self.moved.sum.months[months.clone()]);
        let paid = N::sum(moved.iter().chain(&self.beside[months]).cloned());
        (N::sum(kept.iter().cloned()) - paid).positive()
    }

    /// A month's in-house cost on the average of a year, without what is bought at once.
    fn running(&self, year: usize) -> N {
        let months = year * MONTHS..(year + 1) * MONTHS;
        let all = N::sum(self.kept.sum.months[months.clone()].iter().cloned());
        let hardware = line(self.kept, LineId::Hardware, self.beside.len());
        (all - N::sum(hardware[months].iter().cloned())) / N::constant(MONTHS as f64)
    }
}

/// The months of a line; nothing where there is none.
fn line<N: Number>(lines: &Lines<N>, id: LineId, months: usize) -> Vec<N> {
    lines.iter().find(|line| line.id == id).map_or_else(|| vec![N::zero(); months], |line| line.months.clone())
}

/// What may go wrong with one service in an offer's hands, but for losses that are an amount whatever the service.
fn of_quote<N: Number>(
    frame: &Frame<N>,
    inputs: &Inputs<'_, N>,
    taken: &Taken<'_, N>,
    open: &Open<'_>,
) -> Vec<Line<N>> {
    let (offer, service) = (taken.offer, taken.service);
    let place = Place::Quote { offer, service };
    let contract = inputs.at(Place::Offer(offer));
    let anchors = Anchors { inputs, offer };
    let one = || N::constant(1.0);
    let price = taken.price(frame.rules);
    let (people, retained) =
        (line(taken.kept, LineId::People, frame.months), line(taken.moved, LineId::Retained, frame.months));
    let moved_after = contract.count(FieldId::TransitionMonths);
    let begins = begin(inputs.case, offer, moved_after.min(frame.months));
    let learned = begins + LEARNING;

    let forced = anchors.likelihood(FORCED_EXIT);
    // The chance that an exit is forced in a month's year and was not before: hazard × (1 − hazard)^(year − 1).
    let mut chance = Vec::with_capacity(frame.years);
    let mut stays = one();
    for _ in 0..frame.years {
        chance.push(forced.clone() * stays.clone());
        stays = stays * (one() - forced.clone());
    }

    // What a loss is a share of, in a month; by the month for what builds up over a year.
    let base = |basis: LossBasis, month: usize| match basis {
        LossBasis::Price => price[month].clone(),
        LossBasis::Saving => {
            let open = N::constant(open.hidden as f64 / HIDDEN.len() as f64);
            taken.saving(year_of(month)) * open / N::constant(MONTHS as f64)
        }
        LossBasis::Pay if month < moved_after => N::zero(),
        LossBasis::Pay => {
            let on_cost = inputs.at(Place::Service(service)).number(FieldId::OnCost);
            (people[month].clone() - retained[month].clone()).positive() / (one() + on_cost)
        }
        LossBasis::Months => contract.number(FieldId::DualRunning) * taken.running(year_of(month)),
        LossBasis::Money => frame.prices[year_of(month)].clone() / N::constant(MONTHS as f64),
    };
    let line = |loss: &Loss| {
        let (likelihood, size) = (anchors.likelihood(loss), anchors.size(loss));
        let rate = || likelihood.clone() * size.clone();
        let cost = |month: usize| rate() * base(loss.basis, month);
        let lost = match loss.timing {
            _ if is_covered(inputs.case, loss, place, open.covered) => frame.nothing(),
            LossTiming::EachYear => frame.each_month(cost),
            LossTiming::Learning => frame.only(begins..learned, cost),
            LossTiming::AfterLearning => frame.only(learned.., cost),
            LossTiming::OnceMoved if moved_after == 0 => frame.nothing(),
            LossTiming::OnceMoved => frame.due(moved_after, cost),
            LossTiming::OnForcedExit => frame.each_month(|month| {
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

fn of_offer<N: Number>(frame: &Frame<N>, inputs: &Inputs<'_, N>, offer: usize) -> Vec<Line<N>> {
    let anchors = Anchors { inputs, offer };
    let line = |loss: &Loss| {
        let rate = anchors.likelihood(loss) * anchors.size(loss);
        let lost = frame.spread(|year| rate.clone() * frame.prices[year].clone());
        Line::new(loss.line, Place::Offer(offer), N::zero(), lost)
    };
    LOSSES.iter().filter(|loss| loss.basis == LossBasis::Money).map(line).collect()
}

impl<N: Number> Losses<N> {
    /// The expected losses of a way.
    pub fn lines(&self, case: &Case, way: Way) -> Vec<&Line<N>> {
        let of_services = case.moved(way).flat_map(|(service, offer)| self.quotes[offer][service].iter());
        // An amount is lost once, however many offers there are: with the one that makes it most likely.
        let offers = case.offers_taken(way);
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

    /// What a way may lose in each month.
    pub fn cost(&self, case: &Case, way: Way) -> Flow<N> {
        Flow::of(self.years, self.lines(case, way).into_iter())
    }
}
