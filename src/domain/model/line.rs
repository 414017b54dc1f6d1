//! Cost lines, and their sums over time.

use std::ops::{Deref, Sub};

use crate::domain::cell::{FormulaRow, RowName};
use crate::domain::lines::{LINES, LineId};
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};
use crate::domain::place::Place;

/// One cost line. A cost is positive; a credit or a benefit is negative.
#[derive(Debug, Clone)]
pub struct Line<N = f64> {
    pub id: LineId,
    /// The service, the offer or the offer's quote that it belongs to.
    pub place: Place,
    /// Paid at the start (period 0).
    pub start: N,
    /// Paid in each month of the horizon.
    pub months: Vec<N>,
}

/// Lines that come and go together, and their sum.
#[derive(Debug, Clone)]
pub struct Lines<N = f64> {
    pub(super) lines: Vec<Line<N>>,
    pub sum: Flow<N>,
}

impl<N: Number> Lines<N> {
    pub(super) fn of(years: usize, row: FormulaRow, lines: Vec<Line<N>>) -> Self {
        Self { sum: Flow::of(years, lines.iter()).named(row), lines }
    }
}

impl<N> Deref for Lines<N> {
    type Target = [Line<N>];

    fn deref(&self) -> &[Line<N>] {
        &self.lines
    }
}

/// Money at the start and in each month.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow<N = f64> {
    pub start: N,
    pub months: Vec<N>,
}

impl<N: Number> Line<N> {
    /// A line whose values know their places.
    pub(super) fn new(id: LineId, place: Place, start: N, months: Vec<N>) -> Self {
        let row = FormulaRow { name: RowName::Line(id), place };
        Self { id, place, start: start.named(row.at(Period::Start)), months: N::named_months(months, row) }
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

impl Line {
    /// Whether it ever costs, or saves, anything.
    pub fn costs(&self) -> bool {
        is_money(self.start, &self.months)
    }
}

/// Less than this is no amount in any currency, but what rounding leaves of one.
const NOTHING: f64 = 1e-7;

fn is_money(start: f64, months: &[f64]) -> bool {
    std::iter::once(&start).chain(months).any(|amount| amount.abs() > NOTHING)
}

/// Lines of one name added up over services and offers, in the order of the table of lines; without those that never
/// cost anything.
pub fn by_line(lines: &[&Line], years: usize) -> Vec<(LineId, Flow)> {
    let own = lines.iter().map(|line| line.id).filter(|id| id.definition().is_none());
    let mut ids: Vec<LineId> = LINES.iter().map(|line| line.id).chain(own).collect();
    ids.dedup();
    let flows = ids.into_iter().map(|id| {
        let same = lines.iter().copied().filter(move |line| line.id == id);
        (id, Flow::of(years, same))
    });
    flows.filter(|(_, flow)| is_money(flow.start, &flow.months)).collect()
}

impl<N: Number> Flow<N> {
    /// The sum of lines.
    pub fn of<'a>(years: usize, lines: impl Iterator<Item = &'a Line<N>>) -> Self
    where
        N: 'a,
    {
        Self::sum(years, lines.map(|line| (&line.start, line.months.as_slice())))
    }

    /// The flow with a name for its start and each month.
    pub(super) fn named(self, row: FormulaRow) -> Self {
        Self { start: self.start.named(row.at(Period::Start)), months: N::named_months(self.months, row) }
    }

    /// Adds an amount at the start and in each month.
    pub(super) fn add(&mut self, start: &N, months: &[N]) {
        self.start = self.start.clone() + start.clone();
        for (own, month) in self.months.iter_mut().zip(months) {
            *own = own.clone() + month.clone();
        }
    }

    pub(super) fn sum<'a>(years: usize, mut flows: impl Iterator<Item = (&'a N, &'a [N])>) -> Self
    where
        N: 'a,
    {
        let mut sum = match flows.next() {
            Some((start, months)) => Self { start: start.clone(), months: months.to_vec() },
            None => Self { start: N::zero(), months: vec![N::zero(); years * MONTHS] },
        };
        for (start, months) in flows {
            sum.add(start, months);
        }
        sum
    }

    /// The start, then each year.
    pub fn by_year(&self) -> Vec<N> {
        let years = self.months.chunks(MONTHS).map(|year| N::sum(year.iter().cloned()));
        std::iter::once(self.start.clone()).chain(years).collect()
    }

    /// The start, then each month.
    pub fn by_month(&self) -> Vec<N> {
        std::iter::once(&self.start).chain(&self.months).cloned().collect()
    }

    /// Everything paid, undiscounted.
    pub fn total(&self) -> N {
        self.start.clone() + N::sum(self.months.iter().cloned())
    }
}

impl<N: Number> Sub for Flow<N> {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let months = self.months.into_iter().zip(other.months);
        Self { start: self.start - other.start, months: months.map(|(own, other)| own - other).collect() }
    }
}
