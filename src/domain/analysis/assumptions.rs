//! What the answer rests on before anybody has said so: the money that defaults add, the defaults that carry the answer most,
//! and what becomes of the people.

use super::tornado::{DriverSwing, TornadoBar};
use super::{Totals, npv_with};
use crate::domain::case::{Case, Place, SourcingOption};
use crate::domain::field::DefaultKind;
use crate::domain::fields::FieldId;
use crate::domain::lines::LineId;
use crate::domain::model::project_case;
use crate::domain::results::Computed;
use crate::domain::value::{Choice, Rules, Toggle};

/// What defaults that add money come to over the horizon, undiscounted.
#[derive(Debug, Clone, PartialEq)]
pub struct Added {
    pub in_house: f64,
    pub outsourced: f64,
    /// The same by line: in-house and in the option compared.
    pub lines: Vec<(LineId, f64, f64)>,
    /// The net present value if only what was entered counted.
    pub npv_without: f64,
}

/// The case less the same case with only what was entered; none where nothing else counts or nothing else adds anything.
pub fn added(computed: &Computed) -> Option<Added> {
    let bare = with(&computed.case, FieldId::OnlyEntered, Toggle::On.index())?;
    let projection = project_case(&bare);
    let option = computed.compared;
    let both =
        |option| (Totals::new(&computed.case, computed.projection(), option), Totals::new(&bare, &projection, option));
    let (in_house, outsourced) = (both(SourcingOption::Baseline), both(option));
    let more = |(all, own): &(Totals, Totals), id| all.of(id) - own.of(id);
    let further = outsourced.0.ids().filter(|id| in_house.0.ids().all(|own| own != *id));
    let ids = in_house.0.ids().chain(further);
    let lines = ids.map(|id| (id, more(&in_house, id), more(&outsourced, id)));
    let size: f64 = computed.results.total_in_house.abs() + computed.results.total_outsourced.abs();
    let counts = |(_, own, other): &(LineId, f64, f64)| own.abs().max(other.abs()) > 1e-9 * size;
    let lines: Vec<(LineId, f64, f64)> = lines.filter(counts).collect();
    (!lines.is_empty()).then(|| Added {
        in_house: lines.iter().map(|(_, own, _)| own).sum(),
        outsourced: lines.iter().map(|(_, _, other)| other).sum(),
        npv_without: projection.net_present_value(&bare, option),
        lines,
    })
}

/// The case with another choice; none if it is chosen already.
fn with(case: &Case, id: FieldId, option: usize) -> Option<Case> {
    let mut other = case.clone();
    other.give(Place::Case, id, option as f64).ok()?;
    (other.value(Place::Case, id) != case.value(Place::Case, id)).then_some(other)
}

/// The net present value by the present rules and defaults, for a case that keeps those of the first version.
pub fn by_present_rules(computed: &Computed) -> Option<f64> {
    let renewed = with(&computed.case, FieldId::Rules, Rules::Current.index())?;
    Some(npv_with(&renewed, computed.compared, &|_, value| value))
}

/// The net present value if those who leave stayed without a post instead, so that their pay went on; none where that
/// is no worse: nobody leaves, or nobody's pay is counted.
pub fn if_all_stayed(computed: &Computed) -> Option<f64> {
    let mut case = computed.case.clone();
    for offer in case.offers_used(computed.compared) {
        case.give(Place::Offer(offer), FieldId::RedundancyShare, 0.0).ok()?;
    }
    let npv = npv_with(&case, computed.compared, &|_, value| value);
    // Over a horizon that ends with the move their pay has no time to weigh more than their severance.
    let is_worse = computed.results.npv - npv > 1e-9 * computed.results.pv_in_house.abs();
    (is_worse && computed.case.rules() == Rules::Current).then_some(npv)
}

/// The first service that moves with nobody of one's own staying to steer its provider, and what the net present value would be
/// with one person who does; none where every such service has people who stay, or none were entered.
pub fn with_one_retained(computed: &Computed) -> Option<(Place, f64)> {
    let mut case = computed.case.clone();
    let quotes =
        case.outsourced_services(computed.compared).map(|(service, offer)| (service, Place::Quote { offer, service }));
    let lacks = |(service, quote): &(usize, Place)| {
        case.value(*quote, FieldId::Retained) == 0.0 && case.value(Place::Service(*service), FieldId::People) > 0.0
    };
    let (_, quote) = quotes.into_iter().find(lacks)?;
    case.give(quote, FieldId::Retained, 1.0).ok()?;
    Some((quote, npv_with(&case, computed.compared, &|_, value| value)))
}

/// The defaults that move the result most, what becomes of the people apart,, with what they do, the widest first.
pub fn carriers(case: &Case, tornado: &[TornadoBar], most: usize) -> Vec<(Place, FieldId, DriverSwing)> {
    let defaults = tornado.iter().filter_map(|bar| default_of(case, bar));
    defaults.filter(|(_, id, _)| *id != FieldId::RedundancyShare).take(most).collect()
}

/// The default that a bar is about, and what it does; none for what the visitor has entered or confirmed.
pub(super) fn default_of(case: &Case, bar: &TornadoBar) -> Option<(Place, FieldId, DriverSwing)> {
    let (place, id) = bar.driver.input()?;
    let is_default = case.given(place, id).is_none() && id.field().default_kind == DefaultKind::Estimated;
    bar.swing().filter(|_| is_default).map(|swing| (place, id, swing))
}
