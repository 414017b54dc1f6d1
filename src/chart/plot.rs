//! A plot area with two axes, for charts of amounts.

use std::convert::Infallible;
use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::svg::{Ink, SCALE, Svg, text_style};
use super::ticks;

/// Space for the axes, in SVG units.
const LEFT: i32 = 60;
const RIGHT: i32 = 10;
const TOP: i32 = 8;
const BOTTOM: i32 = 42;

/// A canvas with its axes.
pub(super) struct Plot<'a> {
    pub canvas: DrawingArea<Svg<'a>, Shift>,
    /// Draws in the coordinates of the data: amounts upwards.
    pub area: DrawingArea<Svg<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    /// The rectangle, in pixels.
    pub across: Range<i32>,
    pub down: Range<i32>,
    amounts: Range<f64>,
}

/// Result of drawing; see [`ChartError`](super::ChartError).
type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<Infallible>>;

impl<'a> Plot<'a> {
    /// A canvas of `width` × `height` SVG units for data in these ranges.
    pub fn new(out: &'a mut String, (width, height): (u32, u32), xs: Range<f64>, amounts: Range<f64>) -> Self {
        let canvas = Svg::new(out, width, height).into_drawing_area();
        let (width, height, scale) = (width as i32, height as i32, SCALE as i32);
        let across = LEFT * scale..(width - RIGHT) * scale;
        let down = TOP * scale..(height - BOTTOM) * scale;
        let area = canvas.apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
            xs,
            amounts.clone(),
            // A range that runs backwards: amounts rise, pixels count down.
            (across.clone(), down.end..down.start),
        ));
        Self { canvas, area, across, down, amounts }
    }

    /// The pixel position of a data point.
    pub fn pixels(&self, x: f64, amount: f64) -> (i32, i32) {
        self.area.map_coordinate(&(x, amount))
    }

    /// Round amounts on the axis, each with its label in front.
    pub fn amounts(&self, write: &dyn Fn(f64) -> String) -> Drawn<Vec<f64>> {
        let all = ticks(&self.amounts);
        for amount in &all {
            let (_, y) = self.pixels(0.0, *amount);
            let style = text_style(Ink::Text, HPos::Right, VPos::Center);
            self.canvas.draw(&Text::new(write(*amount), (self.across.start - 6 * SCALE as i32, y), style))?;
        }
        Ok(all)
    }

    /// Writes below the horizontal axis.
    pub fn below(&self, x: f64, text: String) -> Drawn {
        let (x, _) = self.pixels(x, 0.0);
        let style = text_style(Ink::Text, HPos::Center, VPos::Top);
        self.canvas.draw(&Text::new(text, (x, self.down.end + 6 * SCALE as i32), style))
    }

    /// Names the horizontal axis.
    pub fn name(&self, name: &str) -> Drawn {
        let style = text_style(Ink::Text, HPos::Center, VPos::Bottom);
        let bottom = self.down.end + BOTTOM * SCALE as i32;
        self.canvas.draw(&Text::new(name.to_owned(), (self.middle(), bottom), style))
    }

    /// The middle of the rectangle, in pixels.
    pub fn middle(&self) -> i32 {
        (self.across.start + self.across.end) / 2
    }
}
