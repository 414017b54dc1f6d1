//! The sensitivity page: break-even, key drivers, early exit.

use super::charts::ChartCard;
use super::context::Context;
use super::review_points;
use crate::action::FormAction;
use crate::chart::timeline::{self, Colour, Series, TimelineChart};
use crate::chart::tornado as drawing;
use crate::document::*;
use crate::domain::analysis::break_even::{
    BreakEven, BreakEvenDriver, Delay, MAX_MULTIPLE, break_even, delay, entered,
};
use crate::domain::analysis::exit;
use crate::domain::analysis::tornado::{AssumptionBar, Driver, DriverSwing, TornadoBar, by_assumption};
use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;
use crate::domain::period::MONTHS;
use crate::domain::results::Readiness;
use crate::domain::value::{Currency, Unit};
use crate::text::number::{rounded, significant};
use crate::text::{fill, labels};

/// Significant digits of an input's low and high.
const DIGITS: usize = 6;
/// Significant digits of what a driver comes to where the result is zero: a price to bargain with.
const PRICE_DIGITS: usize = 3;
/// A driver that would have to grow by more than this share has no realistic limit: judgement.
const UNREALISTIC: f64 = 3.0;
/// Maximum bars of the tornado chart; its table has all.
const BARS: usize = 12;

/// The cards of the page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    if context.computed.readiness() != Readiness::Comparable {
        let parts = vec![CardPart::Text(context.words.sensitivity_open.to_owned())];
        return vec![Card {
            id: "open".to_owned(),
            heading: context.words.sensitivity_heading.to_owned(),
            style: CardStyle::Wide,
            parts,
        }];
    }
    let mut cards = vec![flips(context)];
    cards.extend(swings(context));
    // Beside the long chart there is room.
    cards.push(review_points::objections(context, usize::MAX));
    cards.extend(leaving(context));
    cards
}

/// Break-even: how far each lever can move before the result changes sign.
fn flips(context: &Context<'_>) -> Card {
    let (words, computed) = (context.words, context.computed);
    let mut figures = Vec::new();
    for (driver, words_of) in BreakEvenDriver::ALL.into_iter().zip(&words.levers) {
        let key = format!("flip-{}", words.lever_keys[driver as usize]);
        let (value, text) = match break_even(computed, driver) {
            BreakEven::NoEffect => continue,
            BreakEven::NotAtZero => (None, words.flip_not_at_nothing.to_owned()),
            BreakEven::Never => (None, fill(words.flip_never, &[("times", &MAX_MULTIPLE.to_string())])),
            BreakEven::At(multiple) => (Some(multiple - 1.0), turning_point(context, driver, multiple)),
        };
        figures.push(context.figure(&key, words_of, value, text));
    }
    let (value, text) = match delay(computed) {
        Delay::NoMove => (None, words.flip_no_effect.to_owned()),
        Delay::NotSaving => (None, words.delay_not_saving.to_owned()),
        Delay::Never(months) => (None, labels::counted(&words.delay_never, months, context.texts)),
        Delay::After(months) => (Some(months as f64), labels::counted(&words.flip_delay, months, context.texts)),
    };
    figures.push(context.figure("flip-delay", &words.delay, value, text));
    let parts = vec![CardPart::Text(words.flips_about.to_owned()), CardPart::Figures(figures)];
    Card { id: "flips".to_owned(), heading: words.flips_heading.to_owned(), style: CardStyle::Wide, parts }
}

/// What a driver comes to where the result is zero, and how far that is from what was entered.
fn turning_point(context: &Context<'_>, driver: BreakEvenDriver, multiple: f64) -> String {
    let words = context.words;
    let change = multiple - 1.0;
    let template = match change {
        ..0.0 => words.flip_less,
        0.0..=UNREALISTIC => words.flip_more,
        _ => words.flip_unrealistic,
    };
    let change_text = fill(template, &[("share", &context.texts.locale.percent(change.abs()))]);
    match entered(context.computed, driver).filter(|_| change <= UNREALISTIC) {
        Some((unit, currency, sum)) => {
            let value = context.with_period(unit, currency, significant(sum * multiple, PRICE_DIGITS));
            fill(words.flip_value, &[("value", value), ("change", change_text)])
        }
        None => change_text,
    }
}

/// The price at which the option breaks even; none where no realistic price does.
pub(super) fn break_even_price(context: &Context<'_>) -> Option<String> {
    match break_even(context.computed, BreakEvenDriver::Price) {
        BreakEven::At(multiple) if multiple - 1.0 <= UNREALISTIC => {
            Some(turning_point(context, BreakEvenDriver::Price, multiple))
        }
        _ => None,
    }
}

fn swings(context: &Context<'_>) -> Option<Card> {
    let computed = context.computed;
    let bars = by_assumption(&computed.case, computed.compared, context.tornado());
    let words = context.words;
    let npv = computed.results.npv;
    let ends = |swing: DriverSwing| (swing.at_low, swing.at_high);
    let width = |bar: &TornadoBar| {
        let width = context.short(rounded(bar.swing().map_or(0.0, DriverSwing::width), 3));
        if bar.swing().is_some_and(|swing| swing.changes_sign(npv)) {
            format!("{width}, {}", words.swing_flips)
        } else {
            width
        }
    };
    let drawn: Vec<drawing::TornadoChartBar> = bars
        .iter()
        .take(BARS)
        .map(|own @ AssumptionBar { bar, .. }| drawing::TornadoChartBar {
            label: context.assumption(own),
            own: bar.own.map(|(_, swing)| ends(swing)),
            tenth: bar.tenth.map(ends),
            amount: width(bar),
        })
        .collect();
    let drawing = drawing::draw(&drawn, npv, &context.money(npv), &|amount| context.short(rounded(amount, 2))).ok()?;
    let flips = |swing: DriverSwing| if swing.changes_sign(npv) { words.swing_flips } else { "" };
    let both = |swing: Option<DriverSwing>| match swing {
        None => [context.texts.figures.none.to_owned(), String::new()],
        Some(swing) => {
            [format!("{} / {}", context.money(swing.at_low), context.money(swing.at_high)), flips(swing).to_owned()]
        }
    };
    let row = |own @ AssumptionBar { bar, has_one_range, .. }: &AssumptionBar| {
        let label = context.assumption(own);
        let range = match bar.own {
            None => context.texts.figures.none.to_owned(),
            Some(_) if !has_one_range => words.own_ranges.to_owned(),
            Some(((low, high), _)) => {
                format!("{} – {}", context.value(bar.driver, low), context.value(bar.driver, high))
            }
        };
        let [own, own_flips] = both(bar.own.map(|(_, swing)| swing));
        let [tenth, tenth_flips] = both(bar.tenth);
        TableRow::line(label, vec![range, own, own_flips, tenth, tenth_flips])
    };
    let sentence = match bars.first() {
        Some(first) => fill(words.tornado_sentence, &[("input", &context.assumption(first))]),
        None => return None,
    };
    let card = context.chart(ChartCard {
        id: "tornado",
        heading: words.tornado_heading,
        sentence,
        drawing,
        legend: vec![
            LegendEntry::new("ink-loss", words.tornado_legend[0]),
            LegendEntry::new("ink-gain", words.tornado_legend[1]),
            LegendEntry::new("ink-mark", words.tornado_legend[2]),
        ],
        numbers: Table {
            id: None,
            name: words.table_scroll.to_owned(),
            columns: words.tornado_columns.map(str::to_owned).to_vec(),
            rows: bars.iter().map(row).collect(),
        },
    });
    Some(card)
}

/// The exit cost in each month.
fn leaving(context: &Context<'_>) -> Option<Card> {
    let words = context.words;
    let curve = exit::curve(context.computed)?;
    let from_start =
        |values: &[f64], start: f64| std::iter::once(start).chain(values.iter().copied()).collect::<Vec<f64>>();
    let start = context.computed.results.yearly_saving.first().copied().unwrap_or_default();
    let (cost, saved) = (from_start(&curve.cost, curve.cost[0]), from_start(&curve.saved, start));
    let last = curve.cost.len();
    let months: Vec<usize> = (1..=last).filter(|month| month.is_multiple_of(MONTHS / 2)).collect();
    let drawing = timeline::draw(&TimelineChart {
        series: &[
            Series { colour: Colour::Gain, label: words.exit_columns[1], values: &saved },
            Series { colour: Colour::Cost, label: words.exit_columns[0], values: &cost },
        ],
        mark: None,
        events: &[],
        years_label: words.axis_years,
        read: &months,
        amount: &|value| context.short(value),
    });
    let sentence = match curve.pays_from {
        Some(month) => fill(words.exit_pays_from, &[("month", &month.to_string())]),
        None => words.exit_never.to_owned(),
    };
    let row = |month: usize| {
        let (cost, saved) = (curve.cost[month - 1], curve.saved[month - 1]);
        let cells = [cost, saved, saved - cost].map(|amount| context.amount_cell(amount)).to_vec();
        TableRow::line(fill(words.after_month, &[("month", &month.to_string())]), cells)
    };
    Some(context.chart(ChartCard {
        id: "leaving",
        heading: words.exit_heading,
        sentence,
        drawing: drawing.ok()?,
        legend: Vec::new(),
        numbers: context.table(
            &[words.when, words.exit_columns[0], words.exit_columns[1], words.exit_columns[2]],
            months.iter().map(|month| row(*month)).collect(),
        ),
    }))
}

impl Context<'_> {
    /// The option to an input.
    pub(super) fn open_input(&self, place: Place, field: FieldId) -> Button {
        let label = labels::input(&self.computed.case, InputId::Field(place, field), self.texts);
        Button::link(&fill(self.words.open_input, &[("input", &label)]), FormAction::GoTo { place, field })
    }

    /// A value in its unit, a time with its unit, an amount for a period with the period.
    pub(super) fn with_period(&self, unit: Unit, currency: Currency, value: f64) -> String {
        let units = &self.texts.form.units;
        let period = match unit {
            Unit::MoneyPerYear | Unit::PricePerYear => units.per_year,
            Unit::MoneyPerMonth => units.per_month,
            Unit::MoneyPerHour | Unit::PricePerHour => units.per_hour,
            Unit::Months | Unit::FractionalMonths => units.months,
            Unit::Years => units.years,
            Unit::MoneyPerUnit | Unit::PricePerUnit => &fill(units.per_unit, &[("unit", units.any[0])]),
            _ => "",
        };
        let value = labels::value(unit, value, currency, self.texts);
        if period.is_empty() { value } else { format!("{value} {period}") }
    }

    pub fn driver(&self, driver: Driver) -> String {
        let case = &self.computed.case;
        match driver {
            Driver::Input(place, id) => labels::input(case, InputId::Field(place, id), self.texts),
            Driver::Line(line) => labels::custom_line(case, line, self.texts),
        }
    }

    /// The name of an input, or of the same input of several services or offers.
    fn assumption(&self, AssumptionBar { bar, places, .. }: &AssumptionBar) -> String {
        match bar.driver {
            Driver::Input(_, id) if places.len() > 1 => {
                let label = labels::any_field(id.field(), self.texts);
                format!("{label} ({})", self.all_of(places))
            }
            driver => self.driver(driver),
        }
    }

    /// All services, all offers, an offer for all its services, or the names of places of one kind.
    fn all_of(&self, places: &[Place]) -> String {
        let case = &self.computed.case;
        let [services, offers] = self.words.all_of_them;
        let name = |place| labels::place(case, place, self.texts);
        let is_of = |offer: usize| places.iter().all(|place| place.parts().1 == offer);
        match places[0] {
            Place::Service(_) if places.len() == case.services() => services.to_owned(),
            Place::Offer(_) if places.len() == case.offers() => offers.to_owned(),
            Place::Quote { offer, .. } if is_of(offer) && places.len() == case.services() => match case.offers() {
                1 => services.to_owned(),
                _ => name(Place::Offer(offer)),
            },
            _ => self.texts.locale.list(&places.iter().map(|place| name(*place)).collect::<Vec<_>>()),
        }
    }

    /// A driver's value, formatted.
    pub(super) fn value(&self, driver: Driver, value: f64) -> String {
        let Driver::Input(place, id) = driver else { return self.money(value) };
        // Digits beyond those that were meant, as of a third, carry no information.
        let value = significant(value, DIGITS);
        labels::value(id.field().unit, value, self.computed.case.currency_of(place, id), self.texts)
    }
}
