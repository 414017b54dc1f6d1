//! The lines that the visitor names and types in.

use super::form::why_unusable;
use crate::action::CaseAction;
use crate::domain::case::InputId;
use crate::domain::custom::StrandedPeriod;
use crate::domain::fields::FieldId;
use crate::domain::period::Period;
use crate::domain::place::Place;
use crate::domain::value::Choice;
use crate::session::Session;
use crate::text::{Texts, fill, labels, number};

/// One amount of a custom line.
#[derive(Debug, Clone, PartialEq)]
pub struct AmountView {
    pub label: String,
    /// The currency, which is the case's, whatever an offer is in.
    pub prefix: String,
    pub text: String,
    pub error: Option<String>,
}

/// What an amount of a custom line shows.
pub fn amount(session: &Session, line: usize, period: Period, texts: &Texts) -> AmountView {
    let input = InputId::Amount { line, period };
    let currency = session.case().currency();
    AmountView {
        label: labels::period(period, texts),
        prefix: number::symbol(currency).unwrap_or(currency.code()).to_owned(),
        text: session.text_in(input),
        error: why_unusable(session, input, texts),
    }
}

/// What a line can belong to: a name for each service and each offer.
pub fn owners(session: &Session, texts: &Texts) -> Vec<(String, Place)> {
    let (case, words) = (session.case(), &texts.full_form);
    let owner = |place| {
        let side = if matches!(place, Place::Service(_)) { words.line_in_house } else { words.line_outsourced };
        (fill(side, &[("name", labels::place(case, place, texts))]), place)
    };
    let services = (0..case.services()).map(Place::Service);
    services.chain((0..case.offers()).map(Place::Offer)).map(owner).collect()
}

/// That the amounts of a line are in the currency of the case, where its offer has another.
pub fn foreign_currency(session: &Session, line: usize, texts: &Texts) -> Option<String> {
    let case = session.case();
    let place = case.custom.get(line)?.place();
    let Place::Offer(offer) = place else { return None };
    case.converts(offer).then(|| {
        let (own, other) = (case.currency(), case.currency_of(place, FieldId::Fee));
        fill(texts.full_form.line_currency, &[("own", own.option().label), ("other", other.option().label)])
    })
}

/// What a line is beside its amounts.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleView {
    pub label: &'static str,
    pub options: Vec<(String, CaseAction)>,
    /// The index of the one chosen.
    pub chosen: usize,
}

/// Months for which a line can be picked to stay after the move.
const STAYS: [usize; 6] = [3, 6, 12, 24, 36, 60];

/// Of a line of a service, whether it ends with the move; of one of an offer, whether it is the price.
pub fn role(session: &Session, line: usize, texts: &Texts) -> Option<RoleView> {
    let (case, words) = (session.case(), &texts.full_form);
    let own = case.custom.get(line)?;
    Some(match own.place() {
        Place::Offer(_) => {
            let price = |service: usize| {
                let name = labels::place(case, Place::Service(service), texts);
                let action = CaseAction::SetLinePrice { line, service: Some(service) };
                (fill(words.line_is_price, &[("name", name)]), action)
            };
            let beside = (words.line_beside.to_owned(), CaseAction::SetLinePrice { line, service: None });
            let options = std::iter::once(beside).chain((0..case.services()).map(price)).collect();
            RoleView { label: words.line_is, options, chosen: own.price_of.map_or(0, |service| service + 1) }
        }
        _ => {
            // A number of months that came by a link or a file stands among the others.
            let other = match own.stays {
                Some(StrandedPeriod::Months(months)) if !STAYS.contains(&months) => Some(months),
                _ => None,
            };
            let months = STAYS
                .into_iter()
                .chain(other)
                .map(StrandedPeriod::Months)
                .chain([StrandedPeriod::Indefinite])
                .map(Some);
            let terms: Vec<Option<StrandedPeriod>> = std::iter::once(None).chain(months).collect();
            let named = |term: &Option<StrandedPeriod>| match term {
                None => words.line_ends.to_owned(),
                Some(StrandedPeriod::Months(months)) => labels::counted(&words.line_stays, *months, texts),
                Some(StrandedPeriod::Indefinite) => words.line_stays_ever.to_owned(),
            };
            let option = |term: &Option<StrandedPeriod>| (named(term), CaseAction::SetLineStay { line, stays: *term });
            let chosen = terms.iter().position(|term| *term == own.stays).unwrap_or_default();
            RoleView { label: words.line_after, options: terms.iter().map(option).collect(), chosen }
        }
    })
}
