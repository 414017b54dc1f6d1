//! Review points: what is to be said against a case, in words.

use super::context::Context;
use crate::action::FormAction;
use crate::document::*;
use crate::domain::analysis::objection::{FixTarget, Objection, RaisedObjection};
use crate::domain::analysis::objections::find_objections;
use crate::domain::analysis::plausibility::implausible;
use crate::domain::case::{InputId, Place};
use crate::domain::value::Unit;
use crate::text::number::rounded;
use crate::text::{fill, labels};

/// The most serious review points of a comparable case.
pub fn objections(context: &Context<'_>, most: usize) -> Card {
    let words = context.words;
    let raised = find_objections(context.computed, context.tornado()).into_iter().take(most);
    let found: Vec<Finding> = raised.map(|raised| finding(context, raised)).collect();
    let part = match found.is_empty() {
        true => CardPart::Text(words.sceptic_nothing.to_owned()),
        false => CardPart::Findings(found),
    };
    let parts = vec![CardPart::Text(words.sceptic_about.to_owned()), part];
    Card { id: "sceptic".to_owned(), heading: words.sceptic_heading.to_owned(), style: CardStyle::Half, parts }
}

/// Figures that are hardly meant; none where there are none.
pub fn implausible_figures(context: &Context<'_>) -> Option<Card> {
    let found: Vec<Finding> =
        implausible(context.computed).into_iter().map(|raised| finding(context, raised)).collect();
    let heading = context.words.implausible_heading;
    (!found.is_empty()).then(|| Card::wide("plausibility", heading, vec![CardPart::Findings(found)]))
}

fn finding(context: &Context<'_>, raised: RaisedObjection) -> Finding {
    Finding {
        text: objection(context, &raised.objection),
        fixes: raised.fix.map(|remedy| fix(context, remedy)).into_iter().collect(),
    }
}

fn fix(context: &Context<'_>, remedy: FixTarget) -> Button {
    match remedy {
        FixTarget::Input(place, id) => context.open_input(place, id),
        FixTarget::Line(line) => {
            let name = labels::custom_line(&context.computed.case, line, context.texts);
            Button::link(&fill(context.words.open_input, &[("input", &name)]), FormAction::GoToLine(line))
        }
    }
}

fn objection(context: &Context<'_>, objection: &Objection) -> String {
    let (words, case) = (&context.words.objections, &context.computed.case);
    let name = |place| labels::place(case, place, context.texts);
    match objection {
        Objection::StaffedWithAllEmployees { service, people } => {
            let people = context.texts.locale.entry(*people, Unit::People);
            fill(words.staffed_with_all, &[("service", &name(Place::Service(*service))), ("people", &people)])
        }
        Objection::LowPrice { offer, price, share } => {
            let values = [
                ("offer", name(Place::Offer(*offer))),
                ("amount", context.money(*price)),
                ("share", context.texts.locale.percent(*share)),
            ];
            fill(words.low_price, &values)
        }
        Objection::HighSaving { share } => fill(words.high_saving, &[("share", &context.texts.locale.percent(*share))]),
        Objection::PaidBackAtOnce => words.paid_back_at_once.to_owned(),
        Objection::NoInHouseCost { service } => {
            fill(words.no_in_house_cost, &[("service", &name(Place::Service(*service)))])
        }
        Objection::BandsOverlap => words.bands_overlap.to_owned(),
        Objection::NotFromActuals(basis) => words.not_from_actuals[*basis as usize].to_owned(),
        Objection::MoveTooLong => words.move_too_long.to_owned(),
        Objection::FeeIgnoresGrowth { service, offer } => {
            let values = [("service", name(Place::Service(*service))), ("offer", name(Place::Offer(*offer)))];
            fill(words.fee_ignores_growth, &values)
        }
        Objection::RestsOnPeople { offer, npv, share } => {
            let values = [
                ("offer", name(Place::Offer(*offer))),
                ("amount", context.money(*npv)),
                ("share", context.texts.locale.percent(*share)),
            ];
            fill(words.rests_on_people, &values)
        }
        Objection::NoOnCost { service } => fill(words.no_on_cost, &[("service", &name(Place::Service(*service)))]),
        Objection::NoRetainedTeam => words.no_retained_team.to_owned(),
        Objection::NobodyDoesIt { offer } => fill(words.nobody_does_it, &[("offer", &name(Place::Offer(*offer)))]),
        Objection::CreditAbovePrice => words.credit_above_price.to_owned(),
        Objection::TokenExit { low } => fill(words.token_exit, &[("low", &context.texts.locale.percent(*low))]),
        Objection::MoneyComesFirst => words.money_comes_first.to_owned(),
        Objection::NoStrandedCost => words.no_stranded_cost.to_owned(),
        Objection::NoExitCost => words.no_exit_cost.to_owned(),
        Objection::DowntimeTwice => words.downtime_twice.to_owned(),
        Objection::HoursTwice => words.hours_twice.to_owned(),
        Objection::IrrNotUnique => words.irr_not_unique.to_owned(),
        Objection::IrrBeyondSense => words.irr_beyond_sense.to_owned(),
        Objection::Precision => {
            let npv = context.computed.results.npv;
            let values = [
                ("exact", context.money(npv)),
                ("rounded", context.texts.locale.money(rounded(npv, 2), case.currency())),
            ];
            fill(words.precision, &values)
        }
        Objection::DefaultUnseen { place, id, width } => {
            let label = labels::input(case, InputId::Field(*place, *id), context.texts);
            fill(words.default_unseen, &[("input", &label), ("amount", &context.money(*width))])
        }
        Objection::RestsOn { driver, swing } => {
            let worst = swing.at_low.min(swing.at_high);
            let best = swing.at_low.max(swing.at_high);
            let values =
                [("input", context.driver(*driver)), ("low", context.money(worst)), ("high", context.money(best))];
            fill(words.rests_on, &values)
        }
    }
}
