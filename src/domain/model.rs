//! The model: what each way costs, month by month. Written once; nothing else restates a cost rule.

use super::case::{Amounts, Case, CustomLine};
use super::fields::Inputs;
use super::finance::discount::{DiscountFactors, MONTHS};
use super::formula::{Cell, Formula, Period, Row};
use super::lines::{LINES, LineId, Side};
use super::number::Number;

/// Everything the model says about a case.
#[derive(Debug, Clone)]
pub struct Projection<N = f64> {
    pub years: usize,
    /// In the order of the cash-flow table: the model's lines, then the visitor's.
    pub lines: Vec<Line<N>>,
    pub discount: DiscountFactors<N>,
}

/// One cost line. A cost is positive; a credit is negative.
#[derive(Debug, Clone)]
pub struct Line<N = f64> {
    pub id: LineId,
    pub side: Side,
    /// Paid at the start (period 0).
    pub start: N,
    /// Paid in each month of the horizon.
    pub months: Vec<N>,
}

/// Projects a case with plain numbers.
pub fn project_case(case: &Case) -> Projection {
    let (inputs, custom) = case.lift(&mut |_, value| value);
    project(&inputs, &custom)
}

/// Projects a case as formulas over what the visitor entered.
pub fn explain_case(case: &Case) -> Projection<Formula> {
    let (inputs, custom) = case.lift(&mut |source, _| Formula::input(source));
    project(&inputs, &custom)
}

/// Projects a case with any kind of number.
pub fn project<N: Number>(inputs: &Inputs<N>, custom: &[CustomLine<N>]) -> Projection<N> {
    let years = inputs.horizon;
    let mut lines: Vec<Line<N>> = Vec::with_capacity(LINES.len() + custom.len());
    for definition in LINES {
        let line = built_in(definition.id, definition.side, inputs, &lines);
        lines.push(line.named());
    }
    for (place, line) in custom.iter().enumerate() {
        lines.push(typed_in(LineId::Custom(place), line, years).named());
    }
    Projection { years, lines, discount: DiscountFactors::new(inputs.discount_rate.clone(), inputs.discounting, years) }
}

/// One line of the model. `earlier` are the lines that stand before it in the table.
fn built_in<N: Number>(id: LineId, side: Side, i: &Inputs<N>, earlier: &[Line<N>]) -> Line<N> {
    let years = i.horizon;
    let zero = || N::constant(0.0);
    let one = || N::constant(1.0);
    let fee_in_month = |month: usize| {
        let fee = earlier.iter().find(|line| line.id == LineId::Fee);
        fee.map_or_else(zero, |line| line.months[month].clone())
    };
    let (start, months) = match id {
        LineId::People => {
            let first_year = i.people.clone() * i.salary.clone() * (one() + i.on_cost.clone());
            (zero(), spread(first_year, &index(Row::WageIndex, i.wage_inflation.clone(), years)))
        }
        LineId::Fee => (zero(), spread(i.fee.clone(), &index(Row::FeeIndex, i.fee_escalator.clone(), years))),
        LineId::Governance => (zero(), each_month(years, |month| i.governance.clone() * fee_in_month(month))),
        LineId::ProductivityLag => {
            let lag = each_month(years, |month| match month / MONTHS {
                0 => i.lag_year_1.clone() * fee_in_month(month),
                1 => i.lag_year_2.clone() * fee_in_month(month),
                _ => zero(),
            });
            (zero(), lag)
        }
        LineId::Transition => (i.transition.clone(), each_month(years, |_| zero())),
        LineId::Exit => {
            let last = years * MONTHS - 1;
            let exit = each_month(years, |month| {
                if month == last { i.exit.clone() * fee_in_month(month) * N::constant(MONTHS as f64) } else { zero() }
            });
            (zero(), exit)
        }
        LineId::Custom(_) => (zero(), each_month(years, |_| zero())),
    };
    Line { id, side, start, months }
}

/// A line that the visitor typed in.
fn typed_in<N: Number>(id: LineId, line: &CustomLine<N>, years: usize) -> Line<N> {
    let zero = || N::constant(0.0);
    let (start, months) = match &line.amounts {
        Amounts::OneOff(amount) => (amount.clone(), each_month(years, |_| zero())),
        Amounts::Yearly(amounts) => {
            let month_of = |month: usize| match amounts.get(month / MONTHS) {
                Some(amount) => amount.clone() / N::constant(MONTHS as f64),
                None => zero(),
            };
            (zero(), each_month(years, month_of))
        }
    };
    Line { id, side: line.side, start, months }
}

/// Growth since the first year, stepping at each anniversary: 1, 1 + rate, (1 + rate)², …
fn index<N: Number>(row: Row, rate: N, years: usize) -> Vec<N> {
    let mut index = Vec::with_capacity(years);
    let mut level = N::constant(1.0);
    for year in 1..=years {
        if year > 1 {
            level = level * (N::constant(1.0) + rate.clone());
        }
        level = level.named(Cell { row, period: Period::Year(year) });
        index.push(level.clone());
    }
    index
}

/// A twelfth each month of a yearly amount that grows with `index`.
fn spread<N: Number>(first_year: N, index: &[N]) -> Vec<N> {
    let month = |level: &N| first_year.clone() * level.clone() / N::constant(MONTHS as f64);
    index.iter().flat_map(|level| std::iter::repeat_n(month(level), MONTHS)).collect()
}

fn each_month<N>(years: usize, amount: impl FnMut(usize) -> N) -> Vec<N> {
    (0..years * MONTHS).map(amount).collect()
}

impl<N: Number> Line<N> {
    fn named(self) -> Self {
        let row = Row::Line(self.id);
        let months = self.months.into_iter().enumerate();
        Self {
            start: self.start.named(Cell { row, period: Period::Start }),
            months: months.map(|(m, n)| n.named(Cell { row, period: Period::Month(m + 1) })).collect(),
            ..self
        }
    }

    /// What is paid in a year, counted from 0; the start is not part of any year.
    pub fn year(&self, year: usize) -> N {
        N::sum(self.months[year * MONTHS..(year + 1) * MONTHS].iter().cloned())
    }

    /// Everything paid, undiscounted.
    pub fn total(&self) -> N {
        self.start.clone() + N::sum(self.months.iter().cloned())
    }
}

impl<N: Number> Projection<N> {
    /// The lines of one side.
    pub fn side(&self, side: Side) -> impl Iterator<Item = &Line<N>> {
        self.lines.iter().filter(move |line| line.side == side)
    }

    /// What one side pays: at the start, then in each month.
    pub fn cost(&self, side: Side) -> Flow<N> {
        let start = N::sum(self.side(side).map(|line| line.start.clone()));
        let month = |m: usize| N::sum(self.side(side).map(|line| line.months[m].clone()));
        Flow { start, months: each_month(self.years, month) }
    }

    /// The present value of what one side pays.
    pub fn present_value(&self, side: Side) -> N {
        let cost = self.cost(side);
        self.discount.present_value(cost.start, &cost.months)
    }

    /// What outsourcing saves: in-house cost less outsourced cost, negative where it costs more.
    pub fn saving(&self) -> Flow<N> {
        let (kept, given) = (self.cost(Side::InHouse), self.cost(Side::Outsourced));
        let months = kept.months.into_iter().zip(given.months);
        Flow { start: kept.start - given.start, months: months.map(|(kept, given)| kept - given).collect() }
    }

    /// Net present value of outsourcing instead of keeping the work in-house.
    pub fn net_present_value(&self) -> N {
        let saving = self.saving();
        self.discount.present_value(saving.start, &saving.months)
    }
}

/// Money at the start and in each month.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow<N = f64> {
    pub start: N,
    pub months: Vec<N>,
}

impl<N: Number> Flow<N> {
    /// The start, then each year.
    pub fn by_year(&self) -> Vec<N> {
        let years = self.months.chunks(MONTHS).map(|year| N::sum(year.iter().cloned()));
        std::iter::once(self.start.clone()).chain(years).collect()
    }

    /// The start, then each month.
    pub fn by_month(&self) -> Vec<N> {
        std::iter::once(&self.start).chain(&self.months).cloned().collect()
    }
}
