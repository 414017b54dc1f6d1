//! What the model says about a case.

use super::discount::DiscountFactors;
use super::ledger::Ledger;
use super::line::{Flow, Line, Lines};
use crate::domain::case::{Case, SourcingOption};
use crate::domain::cell::{FlowName, FormulaRow, RowName};
use crate::domain::number::Number;

/// Everything the model says about a case: lines that the options are made of. `L` says what is kept of the lines of
/// services that an offer takes: all of them, or their sum.
///
/// ```
/// use outsight::domain::case::SourcingOption;
/// use outsight::domain::example::Example;
/// use outsight::domain::model::project_case;
///
/// let case = Example::Tei.case();
/// let projection = project_case(&case);
/// // Benefits of 8,897,602 less costs of 2,004,420, in US dollars over three years.
/// let saving = projection.saving(&case, SourcingOption::Offer(0));
/// assert_eq!(saving.total().round(), 6_893_182.0);
/// assert!(projection.net_present_value(&case, SourcingOption::Offer(0)) < saving.total());
/// ```
#[derive(Debug, Clone)]
pub struct Projection<N = f64, L = Lines<N>> {
    pub years: usize,
    /// For each service, its lines while it stays in-house.
    pub in_house: Vec<Lines<N>>,
    /// For each offer and service, the service's lines once the offer takes it.
    pub outsourced: Vec<Vec<L>>,
    /// For each offer, what it costs once, whatever it takes.
    pub per_offer: Vec<Lines<N>>,
    /// What improving the in-house option adds to it.
    pub improvement: Lines<N>,
    /// Benefits that are not cash.
    pub benefits: Lines<N>,
    pub discount: DiscountFactors<N>,
}

/// What an option is made of.
enum OptionPart<'a, N, L> {
    Lines(&'a Lines<N>),
    /// A service that an offer has taken.
    Quote(&'a L),
}

impl<N: Number, L: Ledger<N>> OptionPart<'_, N, L> {
    fn sum(&self) -> &Flow<N> {
        match self {
            Self::Lines(lines) => &lines.sum,
            Self::Quote(ledger) => ledger.sum(),
        }
    }
}

impl<N: Number> Projection<N> {
    /// The lines of an option, in the order of the case.
    pub fn lines(&self, case: &Case, option: SourcingOption) -> Vec<&Line<N>> {
        let lines = |part| match part {
            OptionPart::Lines(lines) | OptionPart::Quote(lines) => lines.iter(),
        };
        self.parts(case, option).into_iter().flat_map(lines).collect()
    }
}

impl<N: Number, L: Ledger<N>> Projection<N, L> {
    fn parts(&self, case: &Case, option: SourcingOption) -> Vec<OptionPart<'_, N, L>> {
        let of_service = |(service, in_house)| match case.provider(option, service) {
            None => OptionPart::Lines(in_house),
            Some(offer) => OptionPart::Quote(&self.outsourced[offer][service]),
        };
        let mut parts: Vec<OptionPart<'_, N, L>> = self.in_house.iter().enumerate().map(of_service).collect();
        let offers = case.offers_used(option);
        parts.extend(offers.iter().map(|offer| OptionPart::Lines(&self.per_offer[*offer])));
        if option == SourcingOption::ImprovedInHouse {
            parts.push(OptionPart::Lines(&self.improvement));
        }
        if case.counts_benefits(option) {
            parts.push(OptionPart::Lines(&self.benefits));
        }
        parts
    }

    /// What an option pays: at the start, then in each month.
    pub fn cost(&self, case: &Case, option: SourcingOption) -> Flow<N> {
        let parts = self.parts(case, option);
        let sum = Flow::sum(self.years, parts.iter().map(|part| (&part.sum().start, part.sum().months.as_slice())));
        sum.named(FormulaRow::of_case(RowName::Flow(FlowName::Cost(option))))
    }

    /// What an option saves against the baseline: negative where it costs more.
    pub fn saving(&self, case: &Case, option: SourcingOption) -> Flow<N> {
        let saving = self.cost(case, SourcingOption::Baseline) - self.cost(case, option);
        saving.named(FormulaRow::of_case(RowName::Flow(FlowName::Saving(option))))
    }

    /// The present value of a flow.
    pub fn present_value(&self, flow: &Flow<N>) -> N {
        self.discount.present_value(flow.start.clone(), &flow.months)
    }

    /// Present value of what an option costs.
    pub fn present_cost(&self, case: &Case, option: SourcingOption) -> N {
        let flow = self.cost(case, option);
        self.discount.named_present_value(FlowName::Cost(option), flow.start, &flow.months)
    }

    /// Net present value of an option instead of the baseline.
    pub fn net_present_value(&self, case: &Case, option: SourcingOption) -> N {
        let flow = self.saving(case, option);
        self.discount.named_present_value(FlowName::Saving(option), flow.start, &flow.months)
    }
}
