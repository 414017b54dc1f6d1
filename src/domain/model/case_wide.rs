//! What belongs to no single service: what an offer costs once, the improved in-house option, benefits that are not cash.

use super::Line;
use super::in_house::{InHouseService, custom_line};
use super::inputs::Inputs;
use super::people::StaffOutcome;
use super::timeline::Timeline;
use crate::domain::case::{Place, SourcingOption};
use crate::domain::custom::CustomLine;
use crate::domain::fields::FieldId;
use crate::domain::input_id::FixedNumber;
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::period::MONTHS;
use crate::domain::value::Rules;

/// What an offer costs once it is taken, whatever it takes over.
pub fn offer<N: Number>(timeline: &Timeline<N>, inputs: &Inputs<'_, N>, offer: usize) -> Vec<Line<N>> {
    let place = Place::Offer(offer);
    let transition = inputs.at(place).number(FieldId::Transition);
    let mut lines = vec![Line::new(LineId::Transition, place, transition, timeline.zeros())];
    // A line that is the price of a service stands with that service.
    let is_beside = |custom: &CustomLine| {
        let priced =
            custom.price_of.filter(|service| inputs.case.provider(SourcingOption::Offer(offer), *service).is_some());
        custom.place() == place && priced.is_none()
    };
    for (line, custom) in inputs.case.custom.iter().enumerate().filter(|(_, custom)| is_beside(custom)) {
        lines.push(custom_line(timeline, inputs, line, place, custom));
    }
    lines
}

/// What improving the in-house option saves and costs.
pub fn improvement<N: Number>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    in_house: &[InHouseService<N>],
) -> Vec<Line<N>> {
    let at = inputs.at(Place::Case);
    let complete = at.count(FieldId::ImproveMonths).max(1) as f64;
    let saving = timeline.each_month(|month| {
        let reached = ((month + 1) as f64 / complete).min(1.0);
        let reached = N::fixed(FixedNumber::Field(Place::Case, FieldId::ImproveMonths), reached);
        let cost = N::sum(in_house.iter().map(|in_house| in_house.cost()[month].clone()));
        N::zero() - at.number(FieldId::ImproveSaving) * reached * cost
    });
    let yearly = timeline.per_month(|year| at.number(FieldId::ImproveYearly) * timeline.prices[year].clone());
    vec![
        Line::new(LineId::ImproveSaving, Place::Case, N::zero(), saving),
        Line::new(LineId::ImproveCost, Place::Case, at.number(FieldId::ImproveOnce), yearly),
    ]
}

/// The share of the people whose work moves that stay without a post, in the offer that leaves the fewest; none where no
/// people were entered. The hours of people whose pay is saved are not freed besides.
fn staying<N: Number>(timeline: &Timeline<N>, inputs: &Inputs<'_, N>) -> Option<N> {
    let case = inputs.case;
    let has_people = (0..case.services()).any(|service| inputs.at(Place::Service(service)).is_given(FieldId::People));
    let shares = (0..case.offers()).map(|offer| StaffOutcome::new(&inputs.at(Place::Offer(offer))).stay);
    let fewest = shares.reduce(N::min)?;
    (timeline.rules == Rules::Current && has_people).then_some(fewest)
}

/// Benefits that are not cash, as negative costs. They begin when the slowest transition has ended.
pub fn benefits<N: Number>(timeline: &Timeline<N>, inputs: &Inputs<'_, N>) -> Vec<Line<N>> {
    let case = inputs.case;
    let at = inputs.at(Place::Case);
    let n = |id| at.number(id);
    let begin = (0..case.offers()).map(|offer| case.count(Place::Offer(offer), FieldId::TransitionMonths)).max();
    let begin = begin.unwrap_or_default();
    let less = |amount: N| N::zero() - amount;
    let each_month = |yearly: N| {
        let monthly = less(yearly / N::constant(MONTHS as f64));
        timeline.in_months(begin.., |_| monthly.clone())
    };
    let hours = n(FieldId::FreedHours) * N::constant(MONTHS as f64) * n(FieldId::FreedValue) * n(FieldId::FreedShare);
    let hours = staying(timeline, inputs).into_iter().fold(hours, |hours, share| hours * share);
    let earlier = less(n(FieldId::EarlierMonths) * n(FieldId::EarlierMargin) * n(FieldId::EarlierShare));
    let downtime = n(FieldId::AvoidedHours) * n(FieldId::AvoidedValue) * n(FieldId::AvoidedShare);
    let incidents = n(FieldId::IncidentLoss) * n(FieldId::IncidentShare);
    let line = |id, months| Line::new(id, Place::Case, N::zero(), months);
    vec![
        line(LineId::FreedHours, each_month(hours)),
        line(LineId::Earlier, timeline.in_months(std::iter::once(begin), |_| earlier.clone())),
        line(LineId::AvoidedDowntime, each_month(downtime)),
        line(LineId::AvoidedIncidents, each_month(incidents)),
    ]
}
