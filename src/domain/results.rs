//! The figures that a projection comes to.

use super::case::{Case, Place, Way};
use super::fields::FieldId;
use super::finance::discount::MONTHS;
use super::finance::{InternalRate, Payback, benefit_cost_ratio, irr, mirr, payback, roi};
use super::lines::LineId;
use super::model::{Flow, Line, Projection, project_case};

/// The headline figures of a way, measured against the in-house way as it is. Money is in the case's currency; rates
/// and ratios are fractions.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// Present value of the saving, under the case's convention.
    pub npv: f64,
    /// Present value of the cost of the in-house way as it is, and of this way.
    pub pv_in_house: f64,
    pub pv_outsourced: f64,
    /// Undiscounted cost of both over the horizon.
    pub total_in_house: f64,
    pub total_outsourced: f64,
    /// Undiscounted saving over the horizon.
    pub total_saving: f64,
    /// Return on investment: saved present value by present value of this way's cost.
    pub roi: Option<f64>,
    /// Years until the saving has paid for the move, from the monthly flows. Never if what was saved is lost again by
    /// the end.
    pub payback: Payback,
    /// What is saved at the start, then in each year.
    pub yearly_saving: Vec<f64>,
}

/// The other figures of a way.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    /// Net present value by the money paid at the start; explodes when that is small.
    pub roi_on_one_off: Option<f64>,
    /// Present value of the in-house cost avoided by present value of this way's cost.
    pub bcr: Option<f64>,
    /// Of the yearly flows, the year's money at its end, under every convention.
    pub irr: InternalRate,
    /// The same flows, borrowed and put aside at the discount rate.
    pub mirr: Option<f64>,
    /// Payback with every month's saving discounted.
    pub discounted_payback: Payback,
    /// What this way costs at the start and in the first year together, undiscounted.
    pub first_year_cost: f64,
    /// What is saved in the last year without the exit cost: the saving when everything runs.
    pub run_rate: f64,
}

/// Whether a case says enough to compare a way with the in-house way as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readiness {
    /// Neither has a cost.
    Nothing,
    NoInHouseCost,
    /// No offer of the way has a price.
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
    Comparable,
}

/// A case and what its headline says.
#[derive(Debug, Clone)]
pub struct Computed {
    pub case: Case,
    pub projection: Projection,
    /// The way that is compared with the in-house way as it is.
    pub subject: Way,
    pub results: Results,
}

impl Computed {
    /// Runs the model.
    pub fn new(case: &Case) -> Self {
        let projection = project_case(case);
        let subject = subject(case, &projection);
        let results = Results::new(case, &projection, subject);
        Self { case: case.clone(), projection, subject, results }
    }

    /// Whether there is enough to compare.
    pub fn readiness(&self) -> Readiness {
        readiness(&self.case, &self.projection, self.subject)
    }

    /// The other figures.
    pub fn rates(&self) -> Rates {
        Rates::new(&self.case, &self.projection, self.subject, &self.results)
    }
}

impl Results {
    /// Computes the figures of a way.
    pub fn new(case: &Case, projection: &Projection, way: Way) -> Self {
        let (in_house, outsourced) = (projection.cost(case, Way::AsIs), projection.cost(case, way));
        let saving = in_house.clone().less(outsourced.clone());
        let (pv_in_house, pv_outsourced) = (projection.present_value(&in_house), projection.present_value(&outsourced));
        let (total_in_house, total_outsourced) = (in_house.total(), outsourced.total());
        Self {
            npv: projection.present_value(&saving),
            pv_in_house,
            pv_outsourced,
            total_in_house,
            total_outsourced,
            total_saving: total_in_house - total_outsourced,
            roi: roi(pv_in_house, pv_outsourced),
            payback: lasting(&saving.by_month()),
            yearly_saving: saving.by_year(),
        }
    }
}

impl Rates {
    fn new(case: &Case, projection: &Projection, way: Way, results: &Results) -> Self {
        let outsourced = projection.cost(case, way);
        let saving = projection.saving(case, way);
        let rate = case.value(Place::Case, FieldId::DiscountRate);
        let discounted =
            saving.months.iter().enumerate().map(|(month, flow)| flow * projection.discount.at_month(month));
        let discounted: Vec<f64> = std::iter::once(saving.start).chain(discounted).collect();
        let lines = projection.lines(case, way).into_iter();
        let exit: f64 = lines.filter(|line| line.id == LineId::Exit).map(Line::total).sum();
        Self {
            roi_on_one_off: benefit_cost_ratio(results.npv, outsourced.start),
            bcr: benefit_cost_ratio(results.pv_in_house, results.pv_outsourced),
            irr: irr(&results.yearly_saving),
            mirr: mirr(&results.yearly_saving, rate, rate),
            discounted_payback: lasting(&discounted),
            first_year_cost: outsourced.start + outsourced.months[..MONTHS].iter().sum::<f64>(),
            run_rate: results.yearly_saving.last().copied().unwrap_or_default() + exit,
        }
    }
}

/// The way that the page compares with the in-house way as it is: the one the visitor chose, else the one with the
/// highest net present value among those that can be compared and change something.
pub fn subject(case: &Case, projection: &Projection) -> Way {
    let rivals: Vec<Way> = case.ways().into_iter().filter(|way| *way != Way::AsIs).collect();
    if let Some(chosen) = case.subject.filter(|chosen| rivals.contains(chosen)) {
        return chosen;
    }
    let changes = |way: &Way| *way == Way::Improved || !case.offers_taken(*way).is_empty();
    let comparable = |way: &&Way| changes(way) && readiness(case, projection, **way) == Readiness::Comparable;
    // The way with the lowest cost is the one with the highest net present value.
    let cost = |way: &Way| projection.present_value(&projection.cost(case, *way));
    let best = rivals.iter().filter(comparable).map(|way| (cost(way), *way));
    let best = best.reduce(|best, other| if other.0 < best.0 { other } else { best });
    best.map(|(_, way)| way).or(rivals.into_iter().find(changes)).unwrap_or(Way::Offer(0))
}

/// Whether there is enough to compare a way with the in-house way as it is. One-off money alone is no way of getting the
/// work done.
pub fn readiness(case: &Case, projection: &Projection, way: Way) -> Readiness {
    let runs = |line: &Line| line.months.iter().any(|month| *month != 0.0);
    let kept = projection.kept.iter().any(|kept| kept.iter().any(runs));
    let offers = case.offers_taken(way);
    let is_priced = |offer: usize, service: usize| {
        projection.taken[offer].iter().any(runs)
            || projection.moved[offer][service].iter().any(|line| line.id == LineId::Fee && runs(line))
    };
    let services = |offer: usize| case.moved(way).filter(move |(_, own)| *own == offer).map(|(service, _)| service);
    let is_rate_open = |offer: &usize| {
        let given = case.given(Place::Offer(*offer), FieldId::ExchangeRate);
        case.converts(*offer) && given.is_none() && services(*offer).any(|service| is_priced(*offer, service))
    };
    if let Some(offer) = offers.iter().copied().find(is_rate_open) {
        return Readiness::NoExchangeRate { offer };
    }
    let any_priced = offers.iter().any(|offer| services(*offer).any(|service| is_priced(*offer, service)));
    let missing = |offer: &usize| services(*offer).filter(|service| !is_priced(*offer, *service)).collect();
    let missing = offers.iter().map(|offer| (*offer, missing(offer)));
    let missing = missing.into_iter().find(|(_, services): &(usize, Vec<usize>)| !services.is_empty());
    match (kept, any_priced, missing) {
        (false, false, _) => Readiness::Nothing,
        (false, true, _) => Readiness::NoInHouseCost,
        (true, _, None) => Readiness::Comparable,
        (true, false, Some(_)) => Readiness::NoPrice,
        (true, true, Some((offer, services))) => Readiness::PriceMissing { offer, services },
    }
}

/// The payback in years of flows that start with period 0 and go on month by month.
fn lasting(monthly: &[f64]) -> Payback {
    let size: f64 = monthly.iter().map(|flow| flow.abs()).sum();
    let ends_below_zero = monthly.iter().sum::<f64>() < -1e-12 * size;
    match payback(monthly) {
        Payback::After { .. } if ends_below_zero => Payback::Never,
        Payback::Never => Payback::Never,
        Payback::After { periods, lasts } => Payback::After { periods: periods / MONTHS as f64, lasts },
    }
}

impl Flow {
    /// The running sum of the start and each month.
    pub fn position(&self) -> Vec<f64> {
        let sums = self.by_month().into_iter().scan(0.0, |sum, flow| {
            *sum += flow;
            Some(*sum)
        });
        sums.collect()
    }
}
