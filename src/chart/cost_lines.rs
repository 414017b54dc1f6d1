//! Cost by line: the composition of both sides, and one bar per line, all on one scale.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::svg::{Ink, SCALE, Svg, text_style};
use super::{ChartError, Drawing, range_with_zero, writing};
use crate::domain::lines::Side;

/// Canvas in SVG units; its height grows with the number of bars.
const WIDTH: u32 = 400;
const ROW: u32 = 42;
const BAR: i32 = 12;
/// Gap between the parts of a total, in pixels.
const GAP: i32 = 3;

/// One line's bar.
#[derive(Debug)]
pub struct CostLineBar {
    pub label: String,
    pub side: Side,
    /// Cost over the horizon; negative for a credit.
    pub total: f64,
    /// The total as text.
    pub amount: String,
}

/// The total cost of a side.
#[derive(Debug)]
pub struct Total {
    pub label: String,
    pub side: Side,
    /// As text.
    pub amount: String,
}

/// Draws as SVG the total of each side, divided by line, then each line by itself, in the order given.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar, every total is zero, or one is not finite.
pub fn draw(totals: &[Total], bars: &[CostLineBar]) -> Result<Drawing, ChartError> {
    let of = |side: Side| bars.iter().filter(move |bar| bar.side == side).map(|bar| bar.total);
    let stacked = totals.iter().flat_map(|total| {
        let (gains, costs): (Vec<f64>, Vec<f64>) = of(total.side).partition(|amount| *amount < 0.0);
        [costs.iter().sum(), gains.iter().sum()]
    });
    let range = range_with_zero(bars.iter().map(|bar| bar.total).chain(stacked))?;
    let height = ROW * (totals.len() + bars.len()) as u32;
    let mut out = String::new();
    let mut spots = Vec::new();
    {
        let area = Svg::new(&mut out, WIDTH, height).into_drawing_area();
        let scale = SCALE as i32;
        let right = (WIDTH * SCALE) as i32;
        let x = |amount: f64| ((amount - range.start) / (range.end - range.start) * f64::from(right)) as i32;
        let wholes = totals.iter().map(|total| (&total.label, &total.amount, total.side, of(total.side).collect()));
        let lines = bars.iter().map(|bar| (&bar.label, &bar.amount, bar.side, vec![bar.total]));
        for (row, (label, amount, side, parts)) in wholes.chain(lines).enumerate() {
            let top = (row as u32 * ROW) as i32 * scale;
            // A total stands out from its lines.
            let ink = if row < totals.len() { Ink::Mark } else { Ink::Text };
            let label = writing::beside(label, amount, WIDTH);
            area.draw(&Text::new(label, (0, top + 3 * scale), text_style(ink, HPos::Left, VPos::Top)))?;
            area.draw(&Text::new(amount.clone(), (right, top + 3 * scale), text_style(ink, HPos::Right, VPos::Top)))?;
            // Credits to the left of zero, costs to the right.
            let (mut left_of, mut right_of) = (0.0, 0.0);
            for part in parts {
                let from = if part < 0.0 { &mut left_of } else { &mut right_of };
                let (a, b) = (x(*from), x(*from + part));
                *from += part;
                let gap = if (b - a).abs() > 2 * GAP { GAP } else { 0 };
                let corners = [(a.min(b), top + 22 * scale), (a.max(b) - gap, top + (22 + BAR) * scale)];
                area.draw(&Rectangle::new(corners, self::ink(side).color().filled()))?;
            }
            spots.push(ReadableValue::row(top, ROW, WIDTH, x(right_of)));
        }
        if range.start < 0.0 {
            let axis = vec![(x(0.0), 0), (x(0.0), (height * SCALE) as i32)];
            area.draw(&PathElement::new(axis, Ink::Axis.color().stroke_width(SCALE)))?;
        }
    }
    Ok(Drawing::new(out, (WIDTH, height), spots))
}

fn ink(side: Side) -> Ink {
    match side {
        Side::InHouse => Ink::InHouse,
        Side::Outsourced => Ink::Outsourced,
    }
}
