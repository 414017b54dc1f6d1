//! The figures that a projection comes to.

use super::finance::discount::MONTHS;
use super::finance::{InternalRate, Payback, benefit_cost_ratio, irr, mirr, payback, roi};
use super::lines::Side;
use super::model::{Flow, Projection};

/// The headline figures of a case. Money is in the case's currency; rates and ratios are fractions.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// Present value of outsourcing less keeping the work in-house, under the case's convention.
    pub npv: f64,
    /// Present value of the cost of each way.
    pub pv_in_house: f64,
    pub pv_outsourced: f64,
    /// Undiscounted cost of each way over the horizon.
    pub total_in_house: f64,
    pub total_outsourced: f64,
    /// Undiscounted saving over the horizon.
    pub total_saving: f64,
    /// Return on investment: saved present value by present value of the outsourced cost.
    pub roi: Option<f64>,
    /// Net present value by the money paid at the start; explodes when that is small.
    pub roi_on_one_off: Option<f64>,
    /// Present value of the in-house cost avoided by present value of the outsourced cost.
    pub bcr: Option<f64>,
    /// Of the yearly flows, the year's money at its end, under every convention.
    pub irr: InternalRate,
    /// The same flows, borrowed and put aside at the discount rate.
    pub mirr: Option<f64>,
    /// Years until the saving has paid for the move, from the monthly flows. Never if what was saved is lost again by
    /// the end.
    pub payback: Payback,
    /// The same with every month's saving discounted.
    pub discounted_payback: Payback,
    /// What is saved at the start, then in each year.
    pub yearly_saving: Vec<f64>,
    /// What has been saved by the start and by the end of each month.
    pub position: Vec<f64>,
}

impl Results {
    /// Computes the figures of a projection discounted at `rate` per year.
    pub fn new(projection: &Projection, rate: f64) -> Self {
        let (in_house, outsourced) = (projection.cost(Side::InHouse), projection.cost(Side::Outsourced));
        let saving = projection.saving();
        let pv = |flow: &Flow| projection.discount.present_value(flow.start, &flow.months);
        let (pv_in_house, pv_outsourced) = (pv(&in_house), pv(&outsourced));
        let (total_in_house, total_outsourced) = (total(&in_house), total(&outsourced));
        let npv = pv(&saving);
        let yearly_saving = saving.by_year();
        let monthly_saving = saving.by_month();
        let discounted: Vec<f64> = std::iter::once(saving.start)
            .chain(saving.months.iter().enumerate().map(|(month, flow)| flow * projection.discount.at_month(month)))
            .collect();
        Self {
            npv,
            pv_in_house,
            pv_outsourced,
            total_in_house,
            total_outsourced,
            total_saving: total_in_house - total_outsourced,
            roi: roi(pv_in_house, pv_outsourced),
            roi_on_one_off: benefit_cost_ratio(npv, outsourced.start),
            bcr: benefit_cost_ratio(pv_in_house, pv_outsourced),
            irr: irr(&yearly_saving),
            mirr: mirr(&yearly_saving, rate, rate),
            payback: lasting(&monthly_saving),
            discounted_payback: lasting(&discounted),
            position: running_sum(&monthly_saving),
            yearly_saving,
        }
    }
}

fn total(flow: &Flow) -> f64 {
    flow.start + flow.months.iter().sum::<f64>()
}

fn running_sum(flows: &[f64]) -> Vec<f64> {
    let sums = flows.iter().scan(0.0, |sum, flow| {
        *sum += flow;
        Some(*sum)
    });
    sums.collect()
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
