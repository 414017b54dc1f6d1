//! How far each input moves the result, for the form.

use serde::{Deserialize, Serialize};

use super::tornado::{DriverSwing, TornadoBar};
use crate::domain::case::Place;
use crate::domain::fields::FieldId;

/// How far an input moves the net present value of an option.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Influence {
    pub place: Place,
    pub field: FieldId,
    /// From the input's low to its high, or from a tenth less to a tenth more where it has neither; in units of the case's currency.
    pub width: f64,
}

/// That of each input which moves the result, the strongest first, as in the tornado.
pub fn influences(bars: &[TornadoBar]) -> Vec<Influence> {
    let inputs = bars.iter().filter_map(|bar| {
        let (place, field) = bar.driver.input()?;
        Some(Influence { place, field, width: bar.swing().map_or(0.0, DriverSwing::width) })
    });
    inputs.collect()
}

/// How far an input moves the result; none where that is nothing.
pub fn width(influences: &[Influence], place: Place, field: FieldId) -> Option<f64> {
    influences.iter().find(|own| (own.place, own.field) == (place, field)).map(|own| own.width)
}
