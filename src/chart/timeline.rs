//! Amounts over the years by month: cumulative cash position, exit cost.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::plot::Plot;
use super::svg::{Ink, SCALE, text_style};
use super::{ChartError, Drawing, range_with_zero};
use crate::domain::case::SourcingOption;
use crate::domain::period::MONTHS;

/// Canvas in SVG units.
const SIZE: (u32, u32) = (400, 240);

/// What the chart shows.
pub struct TimelineChart<'a> {
    pub series: &'a [Series<'a>],
    /// A point on the zero line, in years, and its name.
    pub mark: Option<(f64, &'a str)>,
    /// What happens when, in years from the start; named above the curves, the first from the left, the last up to the right.
    pub events: &'a [(f64, String)],
    /// Title of the horizontal axis.
    pub years_label: &'a str,
    /// The months whose values can be read off.
    pub read: &'a [usize],
    /// Writes an amount on the axis.
    pub amount: &'a dyn Fn(f64) -> String,
}

/// One curve.
pub struct Series<'a> {
    pub colour: Colour,
    /// Label at its end; empty if there is only one curve.
    pub label: &'a str,
    /// From the start, by month.
    pub values: &'a [f64],
}

/// The colour of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// The area to the zero line is tinted.
    Gain,
    Cost,
    /// That of an option, which it keeps in every chart.
    Option(SourcingOption),
}

impl Colour {
    /// The class that gives what is named in a legend its colour.
    pub fn class(self) -> &'static str {
        self.ink().class()
    }

    fn ink(self) -> Ink {
        match self {
            Self::Gain => Ink::Gain,
            Self::Cost => Ink::Outsourced,
            Self::Option(SourcingOption::Baseline | SourcingOption::ImprovedInHouse) => Ink::InHouse,
            Self::Option(SourcingOption::Hybrid) => Ink::Mark,
            Self::Option(SourcingOption::Offer(0)) => Ink::Outsourced,
            Self::Option(SourcingOption::Offer(1)) => Ink::SecondOffer,
            Self::Option(SourcingOption::Offer(2)) => Ink::ThirdOffer,
            Self::Option(SourcingOption::Offer(_)) => Ink::FourthOffer,
        }
    }
}

/// Draws the curves as SVG.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if every value is zero or one is not finite.
pub fn draw(data: &TimelineChart<'_>) -> Result<Drawing, ChartError> {
    let amounts = range_with_zero(data.series.iter().flat_map(|series| series.values.iter().copied()))?;
    let longest = data.series.iter().map(|series| series.values.len()).max().unwrap_or_default();
    let years = longest.saturating_sub(1) as f64 / MONTHS as f64;
    if years <= 0.0 {
        return Err(ChartError::NothingToDraw);
    }
    let mut out = String::new();
    let mut spots = Vec::new();
    {
        let plot = Plot::new(&mut out, SIZE, 0.0..years, amounts);
        for amount in plot.amounts(data.amount)? {
            let ink = if amount == 0.0 { Ink::Axis } else { Ink::Grid };
            let line = vec![(0.0, amount), (years, amount)];
            plot.area.draw(&PathElement::new(line, ink.color().stroke_width(SCALE)))?;
        }
        for year in 0..=years as u32 {
            plot.below(f64::from(year), year.to_string())?;
        }
        plot.name(data.years_label)?;

        for (at, label) in data.events {
            let (x, _) = plot.pixels(*at, 0.0);
            let line = vec![(x, plot.down.start), (x, plot.down.end)];
            plot.canvas.draw(&PathElement::new(line, Ink::Axis.color().stroke_width(SCALE)))?;
            let (side, dx) = if *at > years / 2.0 { (HPos::Right, -4) } else { (HPos::Left, 4) };
            let at = (x + dx * SCALE as i32, plot.down.start);
            plot.canvas.draw(&Text::new(label.as_str(), at, text_style(Ink::Text, side, VPos::Top)))?;
        }
        for series in data.series {
            let points = series.values.iter().enumerate();
            let points: Vec<(f64, f64)> =
                points.map(|(month, amount)| (month as f64 / MONTHS as f64, *amount)).collect();
            let color = series.colour.ink().color();
            if series.colour == Colour::Gain {
                let mut outline = points.clone();
                outline.extend([(years, 0.0), (0.0, 0.0)]);
                plot.area.draw(&Polygon::new(outline, color.mix(0.12)))?;
            }
            plot.area.draw(&PathElement::new(points, color.stroke_width(2 * SCALE + 1)))?;
        }
        let last = |series: &Series<'_>| series.values.last().copied().unwrap_or_default();
        let highest = data.series.iter().map(last).fold(f64::MIN, f64::max);
        for series in data.series {
            let (x, y) = plot.pixels(years, last(series));
            // The highest above its end, what is below it below.
            let (line, dy) = if last(series) < highest { (VPos::Top, 5) } else { (VPos::Bottom, -5) };
            let style = text_style(series.colour.ink(), HPos::Right, line);
            plot.canvas.draw(&Text::new(series.label, (x, y + dy * SCALE as i32), style))?;
        }
        let reach = plot.across.len() as i32 / (2 * data.read.len().max(1)) as i32;
        for month in data.read {
            let highest =
                data.series.iter().filter_map(|series| series.values.get(*month)).copied().fold(0.0, f64::max);
            let (x, y) = plot.pixels(*month as f64 / MONTHS as f64, highest);
            spots.push(ReadableValue {
                area: [(x - reach, plot.down.start), (x + reach, plot.down.end)],
                at: (x, y),
                is_below: false,
            });
        }
        if let Some((at, label)) = data.mark {
            let scale = SCALE as i32;
            plot.area.draw(&Circle::new((at, 0.0), 4 * scale, Ink::Mark.color().filled()))?;
            let (x, y) = plot.pixels(at, 0.0);
            let (side, dx) = if at > years / 2.0 { (HPos::Right, -7) } else { (HPos::Left, 7) };
            let style = text_style(Ink::Mark, side, VPos::Top);
            plot.canvas.draw(&Text::new(label, (x + dx * scale, y + 6 * scale), style))?;
        }
    }
    Ok(Drawing::new(out, SIZE, spots))
}
