//! Where the rules enter the lines that they make. The rules are written once; the ledger decides what is kept of a line.

use std::ops::Range;

use super::line::{Flow, Line, Lines};
use crate::domain::case::Place;
use crate::domain::cell::FormulaRow;
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::period::MONTHS;

/// Takes the lines of one service or offer, one after the other.
pub trait Ledger<N: Number>: Sized {
    /// An empty ledger for a horizon of this many months.
    fn new(months: usize) -> Self;

    /// Enters a line that has been made already.
    fn enter(&mut self, line: &Line<N>);

    /// Enters a line that pays `start` at the start, and `amount(month)` in each of `months`, counted from 0. Months beyond
    /// the horizon are left out.
    fn record(&mut self, id: LineId, place: Place, start: N, months: Range<usize>, amount: impl FnMut(usize) -> N);

    /// Enters a line that is a share of an amount in each month.
    fn record_share(&mut self, id: LineId, place: Place, share: N, of: &[N]);

    /// Enters a line that pays a twelfth of `amount(year)` in each month of the year, counted from 0.
    fn record_yearly(&mut self, id: LineId, place: Place, amount: impl FnMut(usize) -> N);

    /// Closes the ledger; `row` names the sum of its lines.
    fn close(self, row: FormulaRow) -> Self;

    /// What all lines come to.
    fn sum(&self) -> &Flow<N>;

    /// The months of the provider's price by its form; empty where there is none.
    fn fee(&self) -> &[N];
}

/// Keeps every line.
impl<N: Number> Ledger<N> for Lines<N> {
    fn new(months: usize) -> Self {
        Self { lines: Vec::with_capacity(24), sum: Flow { start: N::zero(), months: vec![N::zero(); months] } }
    }

    fn enter(&mut self, line: &Line<N>) {
        self.lines.push(line.clone());
    }

    fn record(&mut self, id: LineId, place: Place, start: N, months: Range<usize>, amount: impl FnMut(usize) -> N) {
        let mut all = vec![N::zero(); self.sum.months.len()];
        let months = months.start.min(all.len())..months.end.min(all.len());
        all[months.clone()].iter_mut().zip(months.map(amount)).for_each(|(own, amount)| *own = amount);
        self.lines.push(Line::new(id, place, start, all));
    }

    fn record_share(&mut self, id: LineId, place: Place, share: N, of: &[N]) {
        let months = of.iter().map(|amount| share.clone() * amount.clone()).collect();
        self.lines.push(Line::new(id, place, N::zero(), months));
    }

    fn record_yearly(&mut self, id: LineId, place: Place, mut amount: impl FnMut(usize) -> N) {
        let months = self.sum.months.len();
        let mut all = Vec::with_capacity(months);
        for year in 0..months / MONTHS {
            all.resize(all.len() + MONTHS, amount(year) / N::constant(MONTHS as f64));
        }
        self.lines.push(Line::new(id, place, N::zero(), all));
    }

    fn close(self, row: FormulaRow) -> Self {
        Self::of(self.sum.months.len() / MONTHS, row, self.lines)
    }

    fn sum(&self) -> &Flow<N> {
        &self.sum
    }

    fn fee(&self) -> &[N] {
        self.lines.iter().find(|line| line.id == LineId::Fee).map_or(&[], |line| &line.months)
    }
}

/// The sum of the lines of a service or an offer, without the lines: what net present values are made of. Only the
/// provider's price is kept, which says whether an offer can be compared.
#[derive(Debug, Clone)]
pub struct LineTotal<N = f64> {
    sum: Flow<N>,
    fee: Vec<N>,
}

impl<N: Number> Ledger<N> for LineTotal<N> {
    fn new(months: usize) -> Self {
        Self { sum: Flow { start: N::zero(), months: vec![N::zero(); months] }, fee: Vec::new() }
    }

    fn enter(&mut self, line: &Line<N>) {
        if line.id == LineId::Fee {
            self.fee.clone_from(&line.months);
        }
        self.sum.add(&line.start, &line.months);
    }

    fn record(&mut self, _: LineId, _: Place, start: N, months: Range<usize>, amount: impl FnMut(usize) -> N) {
        self.sum.start = self.sum.start.clone() + start;
        let sum = &mut self.sum.months;
        let months = months.start.min(sum.len())..months.end.min(sum.len());
        for (own, amount) in sum[months.clone()].iter_mut().zip(months.map(amount)) {
            *own = own.clone() + amount;
        }
    }

    fn record_share(&mut self, _: LineId, _: Place, share: N, of: &[N]) {
        for (own, amount) in self.sum.months.iter_mut().zip(of) {
            *own = own.clone() + share.clone() * amount.clone();
        }
    }

    fn record_yearly(&mut self, _: LineId, _: Place, mut amount: impl FnMut(usize) -> N) {
        for (year, months) in self.sum.months.chunks_exact_mut(MONTHS).enumerate() {
            let amount = amount(year) / N::constant(MONTHS as f64);
            months.iter_mut().for_each(|own| *own = own.clone() + amount.clone());
        }
    }

    fn close(self, row: FormulaRow) -> Self {
        Self { sum: self.sum.named(row), fee: self.fee }
    }

    fn sum(&self) -> &Flow<N> {
        &self.sum
    }

    fn fee(&self) -> &[N] {
        &self.fee
    }
}
