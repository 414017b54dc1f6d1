//! What it is worth that a provider's price follows demand, where demand is uncertain.
//!
//! Flex = {E[C_in(D)] − E[C_out(D)]} − {C_in(E D) − C_out(E D)}: what uncertainty costs in-house beyond what it costs
//! outsourced. D is normally distributed; both costs are linear between kinks, so the loss function gives the
//! expectations exactly. After Benaroch, Dai and Kauffman, Journal of Management Information Systems 26(4), 2010.

use super::inputs::Inputs;
use super::price::{begin, price_level};
use super::{Frame, in_house, tariff, year_of};
use crate::domain::case::{Case, Place, Way};
use crate::domain::fields::{FieldId, choices};
use crate::domain::finance::discount::DiscountFactors;
use crate::domain::finance::loss::{expected_excess, expected_shortfall};

/// What uncertain demand means for one service.
#[derive(Debug, Clone, PartialEq)]
pub struct Flexibility {
    pub service: usize,
    /// Units a month that are to be expected above and below capacity in the first month; none without a capacity.
    pub excess: Option<f64>,
    pub idle: Option<f64>,
    /// Present value of what uncertainty adds to the cost of each way, over the horizon.
    pub in_house: f64,
    pub outsourced: f64,
    /// The value of flexibility: the first less the second.
    pub value: f64,
}

/// The value of flexibility of each service that a way gives to an offer.
pub fn flexibility(case: &Case, way: Way) -> Vec<Flexibility> {
    let inputs = Inputs::new(case, &|_, value| value);
    let frame = Frame::new(&inputs);
    let at = inputs.at(Place::Case);
    let discounting = case.choice(Place::Case, choices::Discounting);
    let discount = DiscountFactors::new(at.number(FieldId::DiscountRate), discounting, frame.years);
    let one = |(service, offer): (usize, usize)| {
        let kept = in_house::service(&frame, &inputs, service);
        let spread = case.value(Place::Service(service), FieldId::DemandSpread);
        let (tariff, quantity) = tariff::of_quote(&inputs.at(Place::Quote { offer, service }), &kept);
        let level = price_level(&frame, &inputs, offer, case.converts(offer));
        let added =
            |tariff: &tariff::Tariff<f64>, mean: f64| tariff.expected_price(mean, spread * mean) - tariff.price(&mean);
        let in_house = frame.each_month(|month| added(&kept.overtime[year_of(month)], kept.volume[month]));
        let moved_after = case.count(Place::Offer(offer), FieldId::TransitionMonths).min(frame.months);
        let charged = |month| added(&tariff, quantity.month(month)) * level[year_of(month)];
        let outsourced = frame.only(begin(case, offer, moved_after).., charged);
        let in_house = discount.present_value(0.0, &in_house);
        let outsourced = discount.present_value(0.0, &outsourced);
        let mean = kept.volume[0];
        let limit = case.given(Place::Service(service), FieldId::Capacity);
        let beyond = |of: fn(f64, f64, f64) -> f64| limit.map(|limit| of(mean, spread * mean, limit));
        Flexibility {
            service,
            excess: beyond(expected_excess),
            idle: beyond(expected_shortfall),
            in_house,
            outsourced,
            value: in_house - outsourced,
        }
    };
    case.moved(way).map(one).collect()
}
