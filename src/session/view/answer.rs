//! The headline and the figures beside it.

use crate::domain::case::{Case, Place, Source, Way};
use crate::domain::fields::FieldId;
use crate::domain::finance::Payback;
use crate::domain::finance::discount::Discounting;
use crate::domain::results::{Computed, Readiness};
use crate::domain::risk::score::open_gates;
use crate::domain::value::{Choice, Currency};
use crate::session::Session;
use crate::text::number::{money, percent, short_percent};
use crate::text::{FigureText, FigureTexts, Texts, fill, labels};

/// What the headline says about the way that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Something has no cost yet, so there is nothing to compare.
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
    let currency = computed.case.currency();
    let amount = |value: f64| money(value, currency);
    let open = |sentence, basis: &str| Headline { verdict: Verdict::Open, sentence, basis: basis.to_owned() };
    match computed.readiness() {
        Readiness::Nothing => open(words.empty.to_owned(), words.empty_hint),
        Readiness::NoInHouseCost => {
            let sentence = fill(words.in_house_missing, &[("cost", &amount(results.pv_outsourced))]);
            open(sentence, words.in_house_missing_hint)
        }
        Readiness::NoPrice => {
            let sentence = fill(words.outsourced_missing, &[("cost", &amount(results.pv_in_house))]);
            open(sentence, words.outsourced_missing_hint)
        }
        Readiness::NoExchangeRate { offer } => {
            let offer = labels::place(&computed.case, Place::Offer(offer), texts);
            open(fill(words.rate_missing, &[("offer", &offer)]), words.rate_missing_hint)
        }
        Readiness::PriceMissing { offer, services } => {
            let name = |place| labels::place(&computed.case, place, texts);
            let services: Vec<String> = services.into_iter().map(|service| name(Place::Service(service))).collect();
            let values = [("offer", name(Place::Offer(offer))), ("services", services.join(", "))];
            open(fill(words.price_missing, &values), words.price_missing_hint)
        }
        Readiness::Comparable => {
            let (verdict, template) = match results.npv {
                npv if npv.abs() < half_a_coin(currency) => (Verdict::Even, words.even),
                npv if npv > 0.0 => (Verdict::Saves, words.saves),
                _ => (Verdict::Costs, words.costs),
            };
            let years = labels::years(computed.projection.years, texts);
            let way = labels::way(&computed.case, computed.subject, texts);
            let values = [("way", way.as_str()), ("amount", &amount(results.npv.abs())), ("years", &years)];
            Headline { verdict, sentence: fill(template, &values), basis: basis(computed, texts) }
        }
    }
}

/// A smaller difference cannot be paid.
fn half_a_coin(currency: Currency) -> f64 {
    match currency.minor_digits() {
        0 => 0.5,
        2 => 0.005,
        _ => 0.0005,
    }
}

/// Which inputs the result does not count, because their text cannot be used.
pub fn stale(session: &Session, texts: &Texts) -> Option<String> {
    let label = |slot: Source| labels::source(session.case(), slot, texts);
    let names: Vec<String> = session.unusable_entries().map(label).collect();
    (!names.is_empty()).then(|| fill(texts.answer.stale, &[("fields", &names.join("; "))]))
}

fn basis(computed: &Computed, texts: &Texts) -> String {
    let case = &computed.case;
    let convention: Discounting = case.choice(Place::Case, FieldId::Discounting);
    let convention = (texts.declared.option)(convention.option());
    let rate = short_percent(case.value(Place::Case, FieldId::DiscountRate));
    let mut basis = fill(texts.answer.basis, &[("rate", rate.as_str()), ("convention", convention)]);
    if leaves_transition_open(computed) {
        basis = format!("{basis} {}", texts.answer.no_transition);
    }
    if case.counts_benefits(computed.subject) {
        basis = format!("{basis} {}", texts.answer.with_benefits);
    }
    if case.has_replies() {
        let offers = case.offers_taken(computed.subject).into_iter();
        let open = offers.map(|offer| open_gates(case, offer).len()).max().unwrap_or_default();
        if open > 0 {
            basis = format!("{basis} {}.", labels::gates(open, texts));
        }
    }
    basis
}

fn leaves_transition_open(computed: &Computed) -> bool {
    let offers = computed.case.offers_taken(computed.subject);
    let is_open = |offer: &usize| computed.case.given(Place::Offer(*offer), FieldId::Transition).is_none();
    offers.iter().any(|offer| is_open(offer) && computed.projection.taken[*offer].sum.start == 0.0)
}

/// The ways that can be shown beside the present one, with the place of the one chosen; the first entry is the best.
pub fn subjects(case: &Case, texts: &Texts) -> (Vec<(Option<Way>, String)>, usize) {
    let ways: Vec<Way> = case.ways().into_iter().filter(|way| *way != Way::AsIs).collect();
    let chosen = case.subject.and_then(|chosen| ways.iter().position(|way| *way == chosen));
    let best = (None, texts.form.subject_best.to_owned());
    let named = ways.into_iter().map(|way| (Some(way), labels::way(case, way, texts)));
    (std::iter::once(best).chain(named).collect(), chosen.map_or(0, |place| place + 1))
}

/// The four figures beside the headline.
pub fn main_figures(computed: &Computed, texts: &Texts) -> Vec<FigureView> {
    let results = &computed.results;
    let years = computed.projection.years as f64;
    let maker = Maker {
        currency: computed.case.currency(),
        texts: &texts.figures,
        shown: computed.readiness() == Readiness::Comparable,
    };
    vec![
        maker.money("npv", &texts.figures.npv, results.npv),
        maker.ratio("roi", &texts.figures.roi, results.roi),
        maker.payback("payback-years", &texts.figures.payback, results.payback, texts),
        maker.money("yearly-saving", &texts.figures.yearly_saving, results.total_saving / years),
    ]
}

/// Turns results into figures; none of them is shown while there is nothing to compare.
struct Maker<'a> {
    currency: Currency,
    texts: &'a FigureTexts,
    shown: bool,
}

impl Maker<'_> {
    fn figure(&self, key: &'static str, words: &FigureText, value: Option<f64>, text: String) -> FigureView {
        let (value, text) = if self.shown { (value, text) } else { (None, self.texts.none.to_owned()) };
        FigureView { key, label: words.label, note: words.note, value, text, caution: None }
    }

    fn money(&self, key: &'static str, words: &FigureText, value: f64) -> FigureView {
        self.figure(key, words, Some(value), money(value, self.currency))
    }

    fn ratio(&self, key: &'static str, words: &FigureText, value: Option<f64>) -> FigureView {
        self.figure(key, words, value, value.map_or(self.texts.none.to_owned(), percent))
    }

    fn payback(&self, key: &'static str, words: &FigureText, payback: Payback, texts: &Texts) -> FigureView {
        let (value, text) = match payback {
            Payback::Never => (None, self.texts.never.to_owned()),
            Payback::After { periods, .. } => (Some(periods), labels::duration(periods, texts)),
        };
        let figure = self.figure(key, words, value, text);
        let dips = self.shown && matches!(payback, Payback::After { lasts: false, .. });
        FigureView { caution: dips.then(|| self.texts.dips_again.to_owned()), ..figure }
    }
}
