//! What a provider charges for a month, by the quantity of that month.

use super::inputs::At;
use crate::domain::fields::FieldId;
use crate::domain::finance::loss::expected_excess;
use crate::domain::number::Number;

/// A price that is linear in the quantity between kinks: base + Σ change × (quantity above the kink). All forms of price
/// are such, which makes the expected price for an uncertain quantity exact.
#[derive(Debug, Clone)]
pub struct Tariff<N> {
    pub base: N,
    /// Quantity at which the price of a further unit changes, and by how much it changes.
    pub kinks: Vec<(N, N)>,
}

impl<N: Number> Tariff<N> {
    /// The price of a quantity.
    pub fn price(&self, quantity: &N) -> N {
        let steps = self.kinks.iter();
        steps.fold(self.base.clone(), |price, (kink, change)| {
            price + change.clone() * (quantity.clone() - kink.clone()).max_zero()
        })
    }
}

impl Tariff<f64> {
    /// The expected price of a normally distributed quantity, by the loss function.
    pub fn expected_price(&self, mean: f64, deviation: f64) -> f64 {
        let steps = self.kinks.iter();
        steps.fold(self.base, |price, (kink, change)| price + change * expected_excess(mean, deviation, *kink))
    }
}

/// At least the minimum is charged; each band has its own price.
pub(super) fn per_unit<N: Number>(at: &At<'_, N>) -> Tariff<N> {
    let n = |id| at.number(id);
    let minimum = n(FieldId::Minimum);
    let mut price = n(FieldId::UnitPrice);
    let mut base = price.clone() * minimum.clone();
    let mut kinks = vec![(minimum.clone(), price.clone())];
    let mut border = N::zero();
    for (from, band_price) in [(FieldId::BandTwo, FieldId::BandTwoPrice), (FieldId::BandThree, FieldId::BandThreePrice)]
    {
        if at.is_given(from) {
            // A band that begins below the one before it begins with it.
            border = n(from).max(border);
            let change = n(band_price) - price;
            price = n(band_price);
            let kink = minimum.clone().max(border.clone());
            base = base + change.clone() * (kink.clone() - border.clone());
            kinks.push((kink, change));
        }
    }
    Tariff { base, kinks }
}

/// A base charge; above the dead band each unit is charged, below it credited down to the floor.
pub(super) fn baseline<N: Number>(at: &At<'_, N>) -> Tariff<N> {
    let n = |id| at.number(id);
    let volume = n(FieldId::BaseVolume);
    let band = volume.clone() * n(FieldId::DeadBand);
    let (upper, lower) = (volume.clone() + band.clone(), volume.clone() - band);
    let (floor, credit) = (n(FieldId::Floor), n(FieldId::Reduced));
    let full_credit = credit.clone() * (lower.clone() - floor.clone()).max_zero();
    Tariff {
        base: n(FieldId::BasePrice) * volume - full_credit,
        kinks: vec![
            (floor.clone(), credit.clone()),
            (lower.max(floor), N::zero() - credit),
            (upper, n(FieldId::Additional)),
        ],
    }
}
