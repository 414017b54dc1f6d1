//! Secondary figures, beyond the headline.

use super::context::Context;
use crate::document::*;
use crate::domain::finance::Payback;
use crate::domain::results::{HIGHEST_MEANINGFUL_RATE, LOWEST_MEANINGFUL_RATE, RateMeaning, Rates, is_meaningful};
use crate::text::{FigureText, fill, labels};

impl Context<'_> {
    fn ratio(&self, key: &str, words: &FigureText, value: Option<f64>) -> Figure {
        self.figure(
            key,
            words,
            value,
            value.map_or(self.texts.figures.none.to_owned(), |share| self.texts.locale.percent(share)),
        )
    }

    /// A yearly rate of return. A meaningless one is withheld with the reason; a negative one is explained.
    fn rate(&self, key: &str, words: &FigureText, rate: Option<f64>) -> Figure {
        let further = &self.words.figures;
        let (rate, caution) = match rate {
            Some(rate) if rate > HIGHEST_MEANINGFUL_RATE => (None, further.rate_too_high),
            Some(rate) if rate < LOWEST_MEANINGFUL_RATE => (None, further.rate_too_low),
            Some(rate) if rate < 0.0 => (Some(rate), further.rate_below_zero),
            other => (other, ""),
        };
        Figure { caution: caution.to_owned(), ..self.ratio(key, words, rate) }
    }

    fn payback(&self, key: &str, words: &FigureText, payback: Payback) -> Figure {
        let (value, text, caution) = labels::payback(payback, self.texts);
        Figure { caution, ..self.figure(key, words, value, text) }
    }
}

/// The secondary figures of the option shown, under headings.
pub fn further(context: &Context<'_>) -> Vec<CardPart> {
    let (results, words) = (&context.computed.results, &context.words.figures);
    let rates = context.computed.rates();
    let bcr = rates.bcr.map_or(context.texts.figures.none.to_owned(), |value| context.texts.locale.signed(value, 2));
    let cash = vec![
        context.amount("total-saving", &words.total_saving, results.total_saving),
        context.amount("first-year-saving", &words.first_year_saving, results.yearly_saving[1]),
        context.amount("run-rate", &words.run_rate, rates.run_rate),
        context.amount("first-year-cost", &words.first_year_cost, rates.first_year_cost),
    ];
    let present_values = vec![
        context.amount("pv-in-house", &words.pv_in_house, results.pv_in_house),
        context.amount("pv-outsourced", &words.pv_outsourced, results.pv_outsourced),
        context.figure("bcr", &words.bcr, rates.bcr, bcr),
    ];
    let returns = vec![
        context.payback("discounted-payback-years", &words.discounted_payback, rates.discounted_payback),
        modified_rate(context, &rates),
        internal_rate(context, &rates),
        context.ratio("roi-on-one-off", &words.roi_on_one_off, rates.roi_on_one_off),
    ];
    let groups = context.words.figure_groups.into_iter().zip([cash, present_values, returns]);
    groups.flat_map(|(heading, figures)| [CardPart::Heading(heading.to_owned()), CardPart::Figures(figures)]).collect()
}

/// Where money is received first, a negative rate does not mean that money paid is lost.
fn modified_rate(context: &Context<'_>, rates: &Rates) -> Figure {
    let own = context.rate("mirr", &context.words.figures.mirr, rates.mirr);
    match rates.meaning {
        RateMeaning::CostOfMoney(_) if own.value.is_some() => Figure { caution: String::new(), ..own },
        _ => own,
    }
}

fn internal_rate(context: &Context<'_>, rates: &Rates) -> Figure {
    let (words, none) = (&context.words.figures, context.texts.figures.none);
    let withheld =
        |text: &str, caution: String| Figure { caution, ..context.figure("irr", &words.irr, None, text.to_owned()) };
    match rates.meaning {
        RateMeaning::None => withheld(words.no_rate, String::new()),
        RateMeaning::Return(rate) | RateMeaning::BeyondSense(rate) => context.rate("irr", &words.irr, Some(rate)),
        RateMeaning::CostOfMoney(rate) if is_meaningful(rate) => {
            withheld(none, fill(words.money_first, &[("rate", context.texts.locale.percent(rate))]))
        }
        RateMeaning::CostOfMoney(_) => withheld(none, words.money_first_beyond_sense.to_owned()),
        RateMeaning::Several => {
            let printed: Vec<String> = rates
                .irr
                .all()
                .iter()
                .copied()
                .filter(|rate| is_meaningful(*rate))
                .map(|rate| context.texts.locale.percent(rate))
                .collect();
            let (count, locale) = (rates.irr.all().len(), &context.texts.locale);
            let values = [("count", locale.count(count)), ("rates", locale.list(&printed))];
            withheld(words.several, fill(words.several_rates.form(locale.plural(count)), &values))
        }
    }
}

/// Non-cash benefits, separate from the cost; none if none was entered.
pub fn benefits(context: &Context<'_>) -> Option<Card> {
    let (case, words) = (&context.computed.case, context.words);
    let benefits = &context.computed.projection().benefits;
    let figures: Vec<Figure> = benefits
        .iter()
        .filter(|line| line.total() != 0.0)
        .map(|line| {
            let named = FigureText { label: words.line_label(line.id), note: "" };
            context.amount(&line.id.to_string(), &named, -line.total())
        })
        .collect();
    let sentence =
        if case.counts_benefits(context.computed.compared) { words.benefits_counted } else { words.benefits_apart };
    (!figures.is_empty()).then(|| Card {
        id: "benefits".to_owned(),
        heading: words.benefits_heading.to_owned(),
        style: CardStyle::Wide,
        parts: vec![CardPart::Text(sentence.to_owned()), CardPart::Figures(figures)],
    })
}
