//! The headline and the figures.

use super::form::source_label;
use super::{Computed, years_label};
use crate::domain::fields::FieldId;
use crate::domain::finance::{InternalRate, Payback};
use crate::domain::lines::Side;
use crate::domain::value::{Choice, Currency, Stored};
use crate::session::Session;
use crate::text::number::{money, percent, short_percent, signed};
use crate::text::{FigureText, FigureTexts, Texts, fill};

use crate::domain::finance::discount::{Discounting, MONTHS};

/// A rate of return above this says more about a small first payment than about the case.
const HIGHEST_MEANINGFUL_RATE: f64 = 10.0;

/// What the headline says about outsourcing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A side has no cost yet, so there is nothing to compare.
    Open,
    Saves,
    Costs,
    Even,
}

/// The headline.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    pub verdict: Verdict,
    pub sentence: String,
    /// On what the sentence rests, or what to do next.
    pub basis: String,
}

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureView {
    pub key: &'static str,
    pub label: &'static str,
    pub note: &'static str,
    /// Unrounded; none where the figure does not exist.
    pub value: Option<f64>,
    pub text: String,
    /// What to know about this figure in this case.
    pub caution: Option<String>,
}

/// The headline of a case.
pub fn headline(computed: &Computed, texts: &Texts) -> Headline {
    let results = &computed.results;
    let words = &texts.answer;
    let amount = |value: f64| money(value, computed.currency());
    let (verdict, sentence, basis) = match (runs(computed, Side::InHouse), runs(computed, Side::Outsourced)) {
        (false, false) => (Verdict::Open, words.empty.to_owned(), words.empty_hint.to_owned()),
        (false, true) => {
            let sentence = fill(words.in_house_missing, &[("cost", &amount(results.pv_outsourced))]);
            (Verdict::Open, sentence, words.in_house_missing_hint.to_owned())
        }
        (true, false) => {
            let sentence = fill(words.outsourced_missing, &[("cost", &amount(results.pv_in_house))]);
            (Verdict::Open, sentence, words.outsourced_missing_hint.to_owned())
        }
        (true, true) => {
            let (verdict, template) = match results.npv {
                npv if npv.abs() < half_a_coin(computed.currency()) => (Verdict::Even, words.even),
                npv if npv > 0.0 => (Verdict::Saves, words.saves),
                _ => (Verdict::Costs, words.costs),
            };
            let years = years_label(computed.projection.years, texts);
            let sentence = fill(template, &[("amount", &amount(results.npv.abs())), ("years", &years)]);
            (verdict, sentence, basis(computed, texts))
        }
    };
    Headline { verdict, sentence, basis }
}

/// Whether both sides have a running cost, so that comparing them says something. One-off money alone is no way of
/// getting the work done.
pub fn is_comparable(computed: &Computed) -> bool {
    Side::ALL.iter().all(|side| runs(computed, *side))
}

fn runs(computed: &Computed, side: Side) -> bool {
    computed.projection.side(side).any(|line| line.months.iter().any(|month| *month != 0.0))
}

/// A smaller difference cannot be paid.
fn half_a_coin(currency: Currency) -> f64 {
    if currency.minor_digits() == 0 { 0.5 } else { 0.005 }
}

/// Which inputs the result does not count, because their text cannot be used.
pub fn stale(session: &Session, texts: &Texts) -> Option<String> {
    let names: Vec<String> =
        session.unusable_entries().map(|source| source_label(source, session.case(), texts)).collect();
    (!names.is_empty()).then(|| fill(texts.answer.stale, &[("fields", &names.join("; "))]))
}

fn basis(computed: &Computed, texts: &Texts) -> String {
    let inputs = computed.case.inputs();
    let convention = &Discounting::OPTIONS[inputs.discounting.store() as usize];
    let convention = (texts.declared.option)(convention);
    let basis = fill(texts.answer.basis, &[("rate", &short_percent(inputs.discount_rate)), ("convention", convention)]);
    let nothing_paid_at_start = computed.results.yearly_saving[0] == 0.0;
    if nothing_paid_at_start && !computed.case.is_given(FieldId::Transition) {
        format!("{basis} {}", texts.answer.no_transition)
    } else {
        basis
    }
}

/// The four figures beside the headline.
pub fn main_figures(computed: &Computed, texts: &Texts) -> Vec<FigureView> {
    let results = &computed.results;
    let years = computed.projection.years as f64;
    let maker = Maker { computed, texts: &texts.figures, shown: is_comparable(computed) };
    vec![
        maker.money("npv", &texts.figures.npv, results.npv),
        maker.ratio("roi", &texts.figures.roi, results.roi),
        maker.payback("payback-years", &texts.figures.payback, results.payback),
        maker.money("yearly-saving", &texts.figures.yearly_saving, results.total_saving / years),
    ]
}

/// All other figures.
pub fn further_figures(computed: &Computed, texts: &Texts) -> Vec<FigureView> {
    let results = &computed.results;
    let words = &texts.figures;
    let maker = Maker { computed, texts: words, shown: is_comparable(computed) };
    let always = Maker { shown: true, ..maker };
    vec![
        maker.money("total-saving", &words.total_saving, results.total_saving),
        maker.money("first-year-saving", &words.first_year_saving, results.yearly_saving[1]),
        always.money("pv-in-house", &words.pv_in_house, results.pv_in_house),
        always.money("pv-outsourced", &words.pv_outsourced, results.pv_outsourced),
        maker.plain("bcr", &words.bcr, results.bcr),
        maker.payback("discounted-payback-years", &words.discounted_payback, results.discounted_payback),
        maker.internal_rate("irr", &words.irr),
        maker.ratio("mirr", &words.mirr, results.mirr),
        maker.ratio("roi-on-one-off", &words.roi_on_one_off, results.roi_on_one_off),
    ]
}

/// Turns results into figures; none of them is shown while the sides cannot be compared.
#[derive(Clone, Copy)]
struct Maker<'a> {
    computed: &'a Computed,
    texts: &'a FigureTexts,
    shown: bool,
}

impl Maker<'_> {
    fn figure(&self, key: &'static str, words: &FigureText, value: Option<f64>, text: String) -> FigureView {
        let (value, text) = if self.shown { (value, text) } else { (None, self.texts.none.to_owned()) };
        FigureView { key, label: words.label, note: words.note, value, text, caution: None }
    }

    fn money(&self, key: &'static str, words: &FigureText, value: f64) -> FigureView {
        self.figure(key, words, Some(value), money(value, self.computed.currency()))
    }

    fn ratio(&self, key: &'static str, words: &FigureText, value: Option<f64>) -> FigureView {
        self.figure(key, words, value, value.map_or(self.texts.none.to_owned(), percent))
    }

    fn plain(&self, key: &'static str, words: &FigureText, value: Option<f64>) -> FigureView {
        self.figure(key, words, value, value.map_or(self.texts.none.to_owned(), |value| signed(value, 2)))
    }

    fn payback(&self, key: &'static str, words: &FigureText, payback: Payback) -> FigureView {
        let (value, text) = match payback {
            Payback::Never => (None, self.texts.never.to_owned()),
            Payback::After { periods, .. } => (Some(periods), duration(periods, self.texts)),
        };
        let figure = self.figure(key, words, value, text);
        let dips = self.shown && matches!(payback, Payback::After { lasts: false, .. });
        FigureView { caution: dips.then(|| self.texts.dips_again.to_owned()), ..figure }
    }

    fn internal_rate(&self, key: &'static str, words: &FigureText) -> FigureView {
        let results = &self.computed.results;
        let money_comes_first = results.yearly_saving.iter().find(|flow| **flow != 0.0).is_some_and(|flow| *flow > 0.0);
        let (value, text, caution) = match &results.irr {
            InternalRate::None => (None, self.texts.no_rate.to_owned(), None),
            InternalRate::Unique(rate) if *rate > HIGHEST_MEANINGFUL_RATE => {
                (Some(*rate), self.texts.none.to_owned(), Some(self.texts.rate_too_high.to_owned()))
            }
            InternalRate::Unique(rate) if money_comes_first => {
                (Some(*rate), percent(*rate), Some(self.texts.money_first.to_owned()))
            }
            InternalRate::Unique(rate) => (Some(*rate), percent(*rate), None),
            InternalRate::NotUnique(rates) => {
                let rates: Vec<String> = rates.iter().copied().map(percent).collect();
                let caution = fill(self.texts.several_rates, &[("rates", &rates.join(", "))]);
                (None, self.texts.several.to_owned(), Some(caution))
            }
        };
        FigureView { caution: caution.filter(|_| self.shown), ..self.figure(key, words, value, text) }
    }
}

/// Years in words: months below two years.
pub(super) fn duration(years: f64, texts: &FigureTexts) -> String {
    let months = years * MONTHS as f64;
    if months == 0.0 {
        texts.at_once.to_owned()
    } else if years < 2.0 {
        fill(texts.months, &[("count", &signed(months, 1))])
    } else {
        fill(texts.years, &[("count", &signed(years, 1))])
    }
}
