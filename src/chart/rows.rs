//! Rows of bars on one scale of amounts, each below its name and its amount.

use std::ops::Range;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::svg::{Ink, SCALE, Svg, text_style};
use super::{ChartError, Drawing, writing};

/// Canvas in SVG units; its height grows with the number of rows.
const WIDTH: u32 = 400;
const ROW: u32 = 42;
/// Top of a bar in its row, and its height.
const TOP: i32 = 22;
const BAR: i32 = 12;
/// Gap between the parts of a bar, in pixels.
const GAP: i32 = 3;

/// A row.
pub(super) struct Row<'a> {
    pub label: &'a str,
    /// As text.
    pub amount: &'a str,
    /// Whether it stands out from the others.
    pub is_total: bool,
    pub parts: Vec<Part>,
    /// Where a line leads down to the bar of the next row.
    pub leads_on: Option<f64>,
}

/// A part of a bar, from one amount to another.
pub(super) struct Part {
    pub ends: (f64, f64),
    pub ink: Ink,
}

/// Draws the rows as SVG, in the order given, on a scale of `range`.
pub(super) fn draw(rows: &[Row<'_>], range: Range<f64>) -> Result<Drawing, ChartError> {
    let height = ROW * rows.len() as u32;
    let mut out = String::new();
    let mut spots = Vec::new();
    {
        let area = Svg::new(&mut out, WIDTH, height).into_drawing_area();
        let scale = SCALE as i32;
        let right = (WIDTH * SCALE) as i32;
        let x = |amount: f64| ((amount - range.start) / (range.end - range.start) * f64::from(right)) as i32;
        for (index, row) in rows.iter().enumerate() {
            let top = (index as u32 * ROW) as i32 * scale;
            let ink = if row.is_total { Ink::Mark } else { Ink::Text };
            let label = writing::beside(row.label, row.amount, WIDTH);
            area.draw(&Text::new(label, (0, top + 3 * scale), text_style(ink, HPos::Left, VPos::Top)))?;
            let amount = text_style(ink, HPos::Right, VPos::Top);
            area.draw(&Text::new(row.amount, (right, top + 3 * scale), amount))?;
            for Part { ends: (from, to), ink } in &row.parts {
                let (left, end) = (x(from.min(*to)), x(from.max(*to)));
                let gap = if row.parts.len() > 1 && end - left > 2 * GAP { GAP } else { 0 };
                // However little it is, it can be seen.
                let corners = [(left, top + TOP * scale), ((end - gap).max(left + 1), top + (TOP + BAR) * scale)];
                area.draw(&Rectangle::new(corners, ink.color().filled()))?;
            }
            if let Some(amount) = row.leads_on {
                let line = vec![(x(amount), top + (TOP + BAR) * scale), (x(amount), top + (ROW as i32 + TOP) * scale)];
                area.draw(&PathElement::new(line, Ink::Axis.color().stroke_width(SCALE)))?;
            }
            let end = row.parts.iter().map(|part| part.ends.0.max(part.ends.1)).fold(0.0, f64::max);
            spots.push(ReadableValue::row(top, ROW, WIDTH, x(end)));
        }
        if range.start < 0.0 {
            let axis = vec![(x(0.0), 0), (x(0.0), (height * SCALE) as i32)];
            area.draw(&PathElement::new(axis, Ink::Axis.color().stroke_width(SCALE)))?;
        }
    }
    Ok(Drawing::new(out, (WIDTH, height), spots))
}
