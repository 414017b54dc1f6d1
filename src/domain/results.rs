//! The figures that a projection comes to.

use std::sync::OnceLock;

use super::case::{Case, Place, SourcingOption};
use super::fields::FieldId;
use super::finance::{InternalRate, Payback, benefit_cost_ratio, mirr, payback, roi};
use super::lines::LineId;
use super::model::{CaseTotals, Flow, Ledger, Projection, project_case, total_case};
use super::period::MONTHS;
pub use super::readiness::{Readiness, readiness};
use super::sample;

/// The headline figures of an option, measured against the baseline. Money is in the case's currency; rates
/// and ratios are fractions.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// Present value of the saving, under the case's convention.
    pub npv: f64,
    /// Present value of the cost of the baseline, and of this option.
    pub pv_in_house: f64,
    pub pv_outsourced: f64,
    /// Undiscounted cost of both over the horizon.
    pub total_in_house: f64,
    pub total_outsourced: f64,
    /// Undiscounted saving over the horizon.
    pub total_saving: f64,
    /// Return on investment: saved present value by present value of this option's cost.
    pub roi: Option<f64>,
    /// Years until the saving has paid for the move for good, from the monthly flows.
    pub payback: Payback,
    /// What is saved at the start, then in each year.
    pub yearly_saving: Vec<f64>,
}

/// The other figures of an option.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    /// Net present value by the money paid at the start; unreliable when that is small.
    pub roi_on_one_off: Option<f64>,
    /// Present value of the in-house cost avoided by present value of this option's cost.
    pub bcr: Option<f64>,
    /// The yearly rates at which the net present value of the headline is zero, under its convention, and what they say.
    pub irr: InternalRate,
    pub meaning: RateMeaning,
    /// The same flows, financed and reinvested at the discount rate.
    pub mirr: Option<f64>,
    /// Payback with every month's saving discounted.
    pub discounted_payback: Payback,
    /// What this option costs at the start and in the first year together, undiscounted.
    pub first_year_cost: f64,
    /// What is saved in the last year without what is paid once or for a time.
    pub run_rate: f64,
}

/// What an internal rate of return says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RateMeaning {
    /// There is no rate.
    None,
    /// A return on what is put in.
    Return(f64),
    /// Money is received first and paid later, so the rate is the cost of that money, not a return.
    CostOfMoney(f64),
    /// So low or so high that it says nothing but how little, or how much, is paid first.
    BeyondSense(f64),
    /// There are several rates.
    Several,
}

/// Rates beyond these say more about the size of the first payment than about the case: judgement.
pub const LOWEST_MEANINGFUL_RATE: f64 = -0.5;
pub const HIGHEST_MEANINGFUL_RATE: f64 = 10.0;

/// Whether a yearly rate of return is small and large enough to say something.
pub fn is_meaningful(rate: f64) -> bool {
    (LOWEST_MEANINGFUL_RATE..=HIGHEST_MEANINGFUL_RATE).contains(&rate)
}

/// Lines that are paid once or for a time. What runs for good is the rest.
const PASSING: [LineId; 9] = [
    LineId::Hardware,
    LineId::ProductivityLag,
    LineId::Knowledge,
    LineId::ParallelRunning,
    LineId::Severance,
    LineId::Redeployment,
    LineId::Stranded,
    LineId::Exit,
    LineId::Earlier,
];

/// A case and what its headline says.
#[derive(Debug, Clone)]
pub struct Computed {
    pub case: Case,
    pub totals: CaseTotals,
    /// Made when somebody asks for a line.
    projection: OnceLock<Projection>,
    /// The option that is compared with the baseline.
    pub compared: SourcingOption,
    pub results: Results,
    /// The inputs that have sample figures; none where all figures are those of the case.
    pub sampled: Vec<FieldId>,
}

impl Computed {
    /// Runs the model, with sample figures while nothing that costs anything has been entered.
    pub fn or_sample(case: &Case) -> Self {
        let own = Self::new(case);
        if own.readiness() != Readiness::Nothing || case.services() > 1 || case.offers() > 1 {
            return own;
        }
        let (filled, sampled) = sample::fill(case);
        let filled = Self::new(&filled);
        if filled.readiness() == Readiness::Comparable { Self { sampled, ..filled } } else { own }
    }

    /// Runs the model.
    pub fn new(case: &Case) -> Self {
        let totals = total_case(case);
        let compared = compared_option(case, &totals);
        let results = Results::new(case, &totals, compared);
        Self { case: case.clone(), totals, projection: OnceLock::new(), compared, results, sampled: Vec::new() }
    }

    /// Every line of the case.
    pub fn projection(&self) -> &Projection {
        self.projection.get_or_init(|| project_case(&self.case))
    }

    /// Whether there is enough to compare.
    pub fn readiness(&self) -> Readiness {
        readiness(&self.case, &self.totals, self.compared)
    }

    /// The other figures.
    pub fn rates(&self) -> Rates {
        Rates::new(&self.case, self.projection(), self.compared, &self.results)
    }
}

impl Results {
    /// Computes the figures of an option.
    pub fn new<L: Ledger<f64>>(case: &Case, projection: &Projection<f64, L>, option: SourcingOption) -> Self {
        let (in_house, outsourced) = (projection.cost(case, SourcingOption::Baseline), projection.cost(case, option));
        let saving = in_house.clone() - outsourced.clone();
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
            payback: in_years(payback(&saving.by_month())),
            yearly_saving: saving.by_year(),
        }
    }
}

impl Rates {
    fn new(case: &Case, projection: &Projection, option: SourcingOption, results: &Results) -> Self {
        let outsourced = projection.cost(case, option);
        let saving = projection.saving(case, option);
        let discount = &projection.discount;
        let rate = case.value(Place::Case, FieldId::DiscountRate);
        let discounted = saving.months.iter().enumerate().map(|(month, flow)| flow * discount.at_month(month));
        let discounted: Vec<f64> = std::iter::once(saving.start).chain(discounted).collect();
        let irr = discount.internal_rate(saving.start, &saving.months);
        let (received, paid) = discount.receipts_and_payments(saving.start, &saving.months);
        Self {
            roi_on_one_off: benefit_cost_ratio(results.npv, outsourced.start),
            bcr: benefit_cost_ratio(results.pv_in_house, results.pv_outsourced),
            meaning: meaning(&irr, &saving),
            irr,
            mirr: mirr(received, paid, rate, projection.years),
            discounted_payback: in_years(payback(&discounted)),
            first_year_cost: outsourced.start + outsourced.months[..MONTHS].iter().sum::<f64>(),
            run_rate: running(case, projection, SourcingOption::Baseline) - running(case, projection, option),
        }
    }
}

fn meaning(irr: &InternalRate, saving: &Flow) -> RateMeaning {
    let flows = saving.by_year();
    let receives_first = flows.iter().find(|flow| **flow != 0.0).is_some_and(|flow| *flow > 0.0);
    match irr {
        InternalRate::None => RateMeaning::None,
        InternalRate::NotUnique(_) => RateMeaning::Several,
        InternalRate::Unique(rate) if receives_first => RateMeaning::CostOfMoney(*rate),
        InternalRate::Unique(rate) if is_meaningful(*rate) => RateMeaning::Return(*rate),
        InternalRate::Unique(rate) => RateMeaning::BeyondSense(*rate),
    }
}

/// What an option costs in the last year without what is paid once or for a time.
fn running(case: &Case, projection: &Projection, option: SourcingOption) -> f64 {
    let lines = projection.lines(case, option).into_iter().filter(|line| !PASSING.contains(&line.id));
    lines.map(|line| line.year(projection.years - 1)).sum()
}

/// The option that the page compares with the baseline: the one the visitor chose, else the one with the
/// highest net present value among those that can be compared and change something.
pub fn compared_option<L: Ledger<f64>>(case: &Case, projection: &Projection<f64, L>) -> SourcingOption {
    let rivals: Vec<SourcingOption> =
        case.options().into_iter().filter(|option| *option != SourcingOption::Baseline).collect();
    if let Some(chosen) = case.compared.filter(|chosen| rivals.contains(chosen)) {
        return chosen;
    }
    let changes =
        |option: &SourcingOption| *option == SourcingOption::ImprovedInHouse || !case.offers_used(*option).is_empty();
    let comparable =
        |option: &&SourcingOption| changes(option) && readiness(case, projection, **option) == Readiness::Comparable;
    // The option with the lowest cost is the one with the highest net present value.
    let cost = |option: &SourcingOption| projection.present_value(&projection.cost(case, *option));
    let best = rivals.iter().filter(comparable).map(|option| (cost(option), *option));
    let best = best.reduce(|best, other| if other.0 < best.0 { other } else { best });
    best.map(|(_, option)| option).or(rivals.into_iter().find(changes)).unwrap_or(SourcingOption::Offer(0))
}

/// A payback counted in months, in years.
fn in_years(payback: Payback) -> Payback {
    let years = |months: f64| months / MONTHS as f64;
    match payback {
        Payback::Never { dips } => Payback::Never { dips: dips.map(years) },
        Payback::After { periods, dips } => Payback::After { periods: years(periods), dips: dips.map(years) },
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
