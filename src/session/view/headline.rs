//! The headline and the figures beside it.

use crate::document::{Figure, Verdict};
use crate::domain::analysis::tornado::Spread;
use crate::domain::case::{InputId, Place};
use crate::domain::fields::{FieldId, choices};
use crate::domain::results::{Computed, Readiness};
use crate::domain::risk::score::outstanding;
use crate::domain::value::Choice;
use crate::domain::value::Discounting;
use crate::session::Session;
use crate::text::number::rounded;
use crate::text::{FigureText, Texts, fill, labels};

/// The headline and its figures: what stands above everything that explains it.
#[derive(Debug, Clone, PartialEq)]
pub struct HeadlineView {
    /// Says that the figures are a sample's; empty where they are the visitor's own.
    pub mark: &'static str,
    pub headline: Headline,
    /// None while nothing is known of it.
    pub range: Option<ResultRange>,
    pub figures: Vec<Figure>,
    /// Whether the headline can be about several options.
    pub is_choice: bool,
}

/// The headline.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    pub verdict: Verdict,
    pub sentence: String,
    /// On what the sentence rests, or what to do next.
    pub basis: String,
    /// What the numbers alone do not say; none while there is nothing to compare.
    pub must_haves: Option<MustHaves>,
}

/// How the must-haves of the risk checklist stand.
#[derive(Debug, Clone, PartialEq)]
pub struct MustHaves {
    pub verdict: Verdict,
    pub sentence: String,
}

/// How low and how high the result could be.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultRange {
    pub sentence: String,
    /// In units of the case's currency, as is the result in it.
    pub low: f64,
    pub high: f64,
    pub value: f64,
}

impl HeadlineView {
    /// Whether there is something of the visitor's own to compare.
    pub fn has_result(&self) -> bool {
        self.headline.verdict != Verdict::Open && self.mark.is_empty()
    }
}

/// The headline of a case, with its figures. `spread` is how far the result could fall and rise, where it is known.
pub fn view(computed: &Computed, spread: Option<Spread>, texts: &Texts) -> HeadlineView {
    let is_comparable = computed.readiness() == Readiness::Comparable;
    HeadlineView {
        mark: if computed.sampled.is_empty() { "" } else { texts.headline.sample },
        headline: headline(computed, spread, texts),
        range: range(computed, spread).map(|range| result_range(computed, range, texts)),
        figures: if is_comparable { main_figures(computed, texts) } else { Vec::new() },
        is_choice: computed.case.options().len() > 2,
    }
}

/// The headline of a case: as certain as it is.
pub fn headline(computed: &Computed, spread: Option<Spread>, texts: &Texts) -> Headline {
    let results = &computed.results;
    let words = &texts.headline;
    let currency = computed.case.currency();
    let amount = |value: f64| texts.locale.money(value, currency);
    let open = |sentence, basis: &str| Headline {
        verdict: Verdict::Open,
        sentence,
        basis: basis.to_owned(),
        must_haves: None,
    };
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
            let values = [("offer", name(Place::Offer(offer))), ("services", texts.locale.list(&services))];
            open(fill(words.price_missing, &values), words.price_missing_hint)
        }
        Readiness::TooManyPeople { offer, sum } => {
            let offer = labels::place(&computed.case, Place::Offer(offer), texts);
            let values = [("offer", offer), ("sum", texts.locale.short_percent(sum))];
            open(fill(words.too_many_people, &values), words.too_many_people_hint)
        }
        Readiness::Comparable => {
            let range = range(computed, spread);
            let (verdict, template) = match (results.npv, range) {
                (_, Some((low, high))) if low < 0.0 && high > 0.0 => (Verdict::TooClose, words.too_close),
                (npv, _) if npv.abs() < currency.half_a_coin() => (Verdict::Even, words.even),
                (npv, None) if npv > 0.0 => (Verdict::Saves, words.saves),
                (npv, Some(_)) if npv > 0.0 => (Verdict::Saves, words.likely_saves),
                (_, None) => (Verdict::Costs, words.costs),
                (_, Some(_)) => (Verdict::Costs, words.likely_costs),
            };
            let years = labels::years(computed.totals.years, texts);
            let option = labels::option(&computed.case, computed.compared, texts);
            let amount = about(results.npv.abs(), computed, texts);
            let values = [("option", option.as_str()), ("amount", &amount), ("years", &years)];
            Headline {
                verdict,
                sentence: fill(template, &values),
                basis: basis(computed, range.is_some(), texts),
                must_haves: computed.sampled.is_empty().then(|| must_haves(computed, texts)),
            }
        }
    }
}

/// Which inputs the result does not count, because their text cannot be used.
pub fn stale(session: &Session, texts: &Texts) -> Option<String> {
    let label = |input: InputId| labels::input(session.case(), input, texts);
    let names: Vec<String> = session.unusable_entries().map(label).collect();
    (!names.is_empty()).then(|| fill(texts.headline.stale, &[("fields", &names.join("; "))]))
}

/// An amount as exactly as estimates allow: two digits.
fn about(amount: f64, computed: &Computed, texts: &Texts) -> String {
    texts.locale.short_money(rounded(amount, 2), computed.case.currency())
}

/// The lowest and the highest net present value. A spread of another option, which the page showed before, says nothing.
fn range(computed: &Computed, spread: Option<Spread>) -> Option<(f64, f64)> {
    let own = spread.filter(|spread| spread.option == computed.compared);
    own.filter(|_| computed.readiness() == Readiness::Comparable).map(|own| own.around(computed.results.npv))
}

fn result_range(computed: &Computed, (low, high): (f64, f64), texts: &Texts) -> ResultRange {
    let about = |amount| about(amount, computed, texts);
    let values = [("low", about(low)), ("high", about(high))];
    ResultRange { sentence: fill(texts.headline.range, &values), low, high, value: computed.results.npv }
}

fn must_haves(computed: &Computed, texts: &Texts) -> MustHaves {
    let (verdict, sentence) = match outstanding(&computed.case, computed.compared) {
        None => (Verdict::Open, texts.headline.not_assessed.to_owned()),
        Some(0) => (Verdict::Saves, labels::gates(0, texts)),
        Some(open) => (Verdict::Costs, labels::gates(open, texts)),
    };
    MustHaves { verdict, sentence }
}

fn basis(computed: &Computed, has_range: bool, texts: &Texts) -> String {
    let case = &computed.case;
    if !computed.sampled.is_empty() {
        let label = |id: &FieldId| labels::field(case, Place::first(*id), id.field(), texts);
        let fields: Vec<String> = computed.sampled.iter().map(label).collect();
        return fill(texts.headline.sample_basis, &[("fields", &texts.locale.list(&fields))]);
    }
    let convention: Discounting = case.choice(Place::Case, choices::Discounting);
    let convention = texts.tables.say(convention.option().label);
    let rate = texts.locale.short_percent(case.value(Place::Case, FieldId::DiscountRate));
    let mut basis = vec![fill(texts.headline.basis, &[("rate", rate.as_str()), ("convention", convention)])];
    if leaves_transition_open(computed) {
        basis.push(texts.headline.no_transition.to_owned());
    }
    if case.counts_benefits(computed.compared) {
        basis.push(texts.headline.with_benefits.to_owned());
    }
    if has_range {
        basis.push(texts.headline.range_basis.to_owned());
    }
    texts.locale.sentences(&basis)
}

fn leaves_transition_open(computed: &Computed) -> bool {
    let offers = computed.case.offers_used(computed.compared);
    let is_open = |offer: &usize| computed.case.given(Place::Offer(*offer), FieldId::Transition).is_none();
    offers.iter().any(|offer| is_open(offer) && computed.totals.per_offer[*offer].sum.start == 0.0)
}

/// The four figures beside the headline; none of them has a value while there is nothing to compare.
pub fn main_figures(computed: &Computed, texts: &Texts) -> Vec<Figure> {
    let (results, words) = (&computed.results, &texts.figures);
    let is_shown = computed.readiness() == Readiness::Comparable;
    let figure = |key: &str, words: &FigureText, value: Option<f64>, text: String| {
        let (value, text) = if is_shown { (value, text) } else { (None, texts.figures.none.to_owned()) };
        let figure = crate::report::figure(key, words, value, text, texts);
        Figure { label: labels::of_sample(computed, figure.label, texts), ..figure }
    };
    let amount =
        |key, words, value| figure(key, words, Some(value), texts.locale.money(value, computed.case.currency()));
    let (payback, paid_back, caution) = labels::payback(results.payback, texts);
    let mut payback = figure("payback-years", &words.payback, payback, paid_back);
    if is_shown {
        payback.caution = caution;
    }
    vec![
        amount("npv", &words.npv, results.npv),
        figure(
            "roi",
            &words.roi,
            results.roi,
            results.roi.map_or(words.none.to_owned(), |share| texts.locale.percent(share)),
        ),
        payback,
        amount("yearly-saving", &words.yearly_saving, results.total_saving / computed.totals.years as f64),
    ]
}
