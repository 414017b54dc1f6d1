//! The figures that the headline leaves out.

use super::Context;
use super::card::{Card, Cell, Content, Figure, Part};
use crate::domain::analysis::sceptic::HIGHEST_MEANINGFUL_RATE;
use crate::domain::finance::{InternalRate, Payback};
use crate::text::number::{money, percent, signed};
use crate::text::{FigureText, fill, labels};

impl Context<'_> {
    /// A cell of a table with an amount.
    pub(super) fn amount_cell(&self, amount: f64) -> Cell {
        Cell { text: self.money(amount), content: Content::Amount(amount) }
    }

    pub(super) fn money(&self, amount: f64) -> String {
        money(amount, self.computed.case.currency())
    }

    pub(super) fn figure(&self, key: &str, words: &FigureText, value: Option<f64>, text: String) -> Figure {
        Figure::new(key, words, value, text, self.texts)
    }

    pub(super) fn amount(&self, key: &str, words: &FigureText, value: f64) -> Figure {
        self.figure(key, words, Some(value), self.money(value))
    }

    fn ratio(&self, key: &str, words: &FigureText, value: Option<f64>) -> Figure {
        self.figure(key, words, value, value.map_or(self.texts.figures.none.to_owned(), percent))
    }

    fn payback(&self, key: &str, words: &FigureText, payback: Payback) -> Figure {
        let texts = &self.texts.figures;
        let (value, text, lasts) = match payback {
            Payback::Never => (None, texts.never.to_owned(), true),
            Payback::After { periods, lasts } => (Some(periods), labels::duration(periods, self.texts), lasts),
        };
        let caution = if lasts { String::new() } else { texts.dips_again.to_owned() };
        Figure { caution, ..self.figure(key, words, value, text) }
    }
}

/// The other figures of the way shown.
pub fn further(context: &Context<'_>) -> Vec<Figure> {
    let (results, words) = (&context.computed.results, &context.words.figures);
    let rates = context.computed.rates();
    let bcr = rates.bcr.map_or(context.texts.figures.none.to_owned(), |value| signed(value, 2));
    vec![
        context.amount("total-saving", &words.total_saving, results.total_saving),
        context.amount("first-year-saving", &words.first_year_saving, results.yearly_saving[1]),
        context.amount("run-rate", &words.run_rate, rates.run_rate),
        context.amount("first-year-cost", &words.first_year_cost, rates.first_year_cost),
        context.amount("pv-in-house", &words.pv_in_house, results.pv_in_house),
        context.amount("pv-outsourced", &words.pv_outsourced, results.pv_outsourced),
        context.figure("bcr", &words.bcr, rates.bcr, bcr),
        context.payback("discounted-payback-years", &words.discounted_payback, rates.discounted_payback),
        internal_rate(context, &rates.irr),
        context.ratio("mirr", &words.mirr, rates.mirr),
        context.ratio("roi-on-one-off", &words.roi_on_one_off, rates.roi_on_one_off),
    ]
}

fn internal_rate(context: &Context<'_>, irr: &InternalRate) -> Figure {
    let words = &context.words.figures;
    let flows = &context.computed.results.yearly_saving;
    let money_comes_first = flows.iter().find(|flow| **flow != 0.0).is_some_and(|flow| *flow > 0.0);
    let (value, text, caution) = match irr {
        InternalRate::None => (None, words.no_rate.to_owned(), String::new()),
        InternalRate::Unique(rate) if *rate > HIGHEST_MEANINGFUL_RATE => {
            (Some(*rate), context.texts.figures.none.to_owned(), words.rate_too_high.to_owned())
        }
        InternalRate::Unique(rate) if money_comes_first => (Some(*rate), percent(*rate), words.money_first.to_owned()),
        InternalRate::Unique(rate) => (Some(*rate), percent(*rate), String::new()),
        InternalRate::NotUnique(rates) => {
            let rates: Vec<String> = rates.iter().copied().map(percent).collect();
            (None, words.several.to_owned(), fill(words.several_rates, &[("rates", &rates.join(", "))]))
        }
    };
    Figure { caution, ..context.figure("irr", &words.irr, value, text) }
}

/// Benefits that are not cash, apart from the cost; none while none was entered.
pub fn benefits(context: &Context<'_>) -> Option<Card> {
    let (case, words) = (&context.computed.case, context.words);
    let benefits = &context.computed.projection.benefits;
    let figures: Vec<Figure> = benefits
        .iter()
        .filter(|line| line.total() != 0.0)
        .map(|line| {
            let named = FigureText { label: words.line_label(line.id), note: "" };
            context.amount(&line.id.to_string(), &named, -line.total())
        })
        .collect();
    let sentence =
        if case.counts_benefits(context.computed.subject) { words.benefits_counted } else { words.benefits_apart };
    (!figures.is_empty()).then(|| Card {
        id: "benefits".to_owned(),
        heading: words.benefits_heading.to_owned(),
        wide: true,
        parts: vec![Part::Text(sentence.to_owned()), Part::Figures(figures)],
    })
}
