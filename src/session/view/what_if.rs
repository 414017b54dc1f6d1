//! What the sliders show, and what the latest change has done to the result.

use crate::domain::case::{Case, Place};
use crate::domain::fields::FieldId;
use crate::domain::results::{Computed, Readiness};
use crate::session::Session;
use crate::text::number::rounded;
use crate::text::{Texts, fill, labels};

/// An input as a slider shows it.
pub fn value(session: &Session, place: Place, id: FieldId, texts: &Texts) -> String {
    let case = session.case();
    labels::value(id.field().unit, case.value(place, id), case.currency_of(place, id), texts)
}

/// What the latest change has done to the net present value, or all that was tried out; none while there is nothing to compare,
/// and where it has changed nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeView {
    pub is_better: bool,
    pub sentence: String,
}

/// What has changed the result, in words.
pub fn change(session: &Session, texts: &Texts) -> Option<ChangeView> {
    let (before, input) = match session.before_what_if() {
        Some(before) => (before, None),
        None => session.editing().history.latest()?,
    };
    let case = session.case();
    let by = npv(case)? - npv(before)?;
    let currency = case.currency();
    if before.currency() != currency || by.abs() < currency.half_a_coin() {
        return None;
    }
    let amount = texts.locale.short_money_change(rounded(by, 2), currency);
    let sentence = match input {
        Some(input) => labels::labelled(&labels::input(case, input, texts), &amount, texts),
        None => fill(texts.form.changed_by, &[("amount", &amount)]),
    };
    Some(ChangeView { is_better: by > 0.0, sentence })
}

fn npv(case: &Case) -> Option<f64> {
    let computed = Computed::new(case);
    (computed.readiness() == Readiness::Comparable).then_some(computed.results.npv)
}
