//! What it is worth that a provider's price follows demand, where demand is uncertain.
//!
//! Flex = {E[C_in(D)] − E[C_out(D)]} − {C_in(E D) − C_out(E D)}: what uncertainty costs in-house beyond what it costs
//! outsourced. D is normally distributed; both costs are linear between kinks, so the loss function gives the
//! expectations exactly. After Benaroch, Dai and Kauffman, Journal of Management Information Systems 26(4), 2010.

use super::discount::DiscountFactors;
use super::inputs::Inputs;
use super::price::{first_charged_month, price_level, tariff_of};
use super::timeline::{Timeline, year_of};
use super::{in_house, tariff};
use crate::domain::case::{Case, Place, SourcingOption};
use crate::domain::fields::{FieldId, choices};
use crate::domain::finance::loss::{expected_excess, expected_shortfall};

/// What uncertain demand means for one service.
#[derive(Debug, Clone, PartialEq)]
pub struct Flexibility {
    pub service: usize,
    /// Units a month that are to be expected above and below capacity in the first month; none without a capacity.
    pub excess: Option<f64>,
    pub idle: Option<f64>,
    /// Present value of what uncertainty adds to the cost of each option, over the horizon.
    pub in_house: f64,
    pub outsourced: f64,
    /// The value of flexibility: the first less the second.
    pub value: f64,
}

/// The value of flexibility of each service that an option gives to an offer.
pub fn flexibility(case: &Case, option: SourcingOption) -> Vec<Flexibility> {
    let inputs = Inputs::new(case, &|_, value| value);
    let timeline = Timeline::new(&inputs);
    let at = inputs.at(Place::Case);
    let discounting = case.choice(Place::Case, choices::Discounting);
    let discount = DiscountFactors::new(at.number(FieldId::DiscountRate), discounting, timeline.years);
    let one = |(service, offer): (usize, usize)| {
        let service_in_house = in_house::service(&timeline, &inputs, service);
        let variation = case.value(Place::Service(service), FieldId::DemandVariation);
        let (tariff, quantity) = tariff_of(&inputs.at(Place::Quote { offer, service }), &service_in_house);
        let level = price_level(&timeline, &inputs, offer, case.converts(offer));
        let added = |tariff: &tariff::Tariff<f64>, mean: f64| {
            tariff.expected_price(mean, variation * mean) - tariff.price(&mean)
        };
        let in_house = timeline
            .each_month(|month| added(&service_in_house.overtime[year_of(month)], service_in_house.volume[month]));
        let transition_months = case.count(Place::Offer(offer), FieldId::TransitionMonths).min(timeline.months);
        let charged = |month| added(&tariff, quantity.month(month)) * level[year_of(month)];
        let outsourced = timeline.in_months(first_charged_month(case, offer, transition_months).., charged);
        let in_house = discount.present_value(0.0, &in_house);
        let outsourced = discount.present_value(0.0, &outsourced);
        let mean = service_in_house.volume[0];
        let limit = case.given(Place::Service(service), FieldId::Capacity);
        let beyond = |of: fn(f64, f64, f64) -> f64| limit.map(|limit| of(mean, variation * mean, limit));
        Flexibility {
            service,
            excess: beyond(expected_excess),
            idle: beyond(expected_shortfall),
            in_house,
            outsourced,
            value: in_house - outsourced,
        }
    };
    case.outsourced_services(option).map(one).collect()
}
