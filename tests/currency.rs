//! Another currency for a case with amounts: the visitor is asked, and nothing changes before the answer.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{CaseAction, CurrencyChange, FormAction};
use outsight::domain::case::{Case, InputId, Place, SourcingOption};
use outsight::domain::convert::{convert, has_amounts};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::field::Scope;
use outsight::domain::fields::FieldId;
use outsight::domain::finance::Payback;
use outsight::domain::lines::Side;
use outsight::domain::model::project_case;
use outsight::domain::period::Period;
use outsight::domain::results::{Computed, Results};
use outsight::domain::value::{Choice, Currency};
use outsight::session::RateRefused;
use outsight::session::view::{form, lines};
use outsight::session::{Notice, Undoable};
use outsight::text::ENGLISH;

const OWN: Place = Place::Case;

fn give(case: &mut Case, place: Place, id: FieldId, value: f64) {
    case.give(place, id, value).expect("the input can hold it");
}

fn pick(tab: &mut Tab<Memory>, to: Currency) {
    tab.send(FormAction::Choose { place: OWN, field: FieldId::Currency, option: to.index() });
}

/// A draft with a quick start in dollars.
fn in_dollars() -> Tab<Memory> {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/");
    for (id, value) in
        [(FieldId::People, 10), (FieldId::Salary, 100_000), (FieldId::Fee, 620_000), (FieldId::Transition, 180_000)]
    {
        tab.enter(id, value);
    }
    tab
}

fn npv(case: &Case) -> f64 {
    Computed::new(case).results.npv
}

fn assert_close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-8 * (1.0 + expected.abs()), "{found}, not {expected}");
}

#[test]
fn a_currency_that_is_picked_changes_nothing_until_it_is_said_what_becomes_of_the_amounts() {
    let mut tab = in_dollars();
    let before = tab.case().clone();
    pick(&mut tab, Currency::Jpy);
    assert_eq!(tab.case(), &before);
    let chosen = |tab: &Tab<_>| form::field(&tab.session, OWN, FieldId::Currency, &ENGLISH).chosen;
    assert_eq!(chosen(&tab), Currency::Jpy.index());
    let said = format!("{:?}", form::currency_question(&tab.session, &ENGLISH).expect("it is applicable"));
    for part in [
        "this case has amounts in US dollar",
        "in Japanese yen?",
        "1 USD in JPY",
        "Keep the numbers, now in JPY",
        "Keep USD",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // Another one, as by the arrow keys; then the one before.
    pick(&mut tab, Currency::Eur);
    assert_eq!(tab.picked().map(|picked| picked.to), Some(Currency::Eur));
    pick(&mut tab, Currency::Usd);
    assert_eq!((tab.picked(), tab.case()), (None, &before));
    pick(&mut tab, Currency::Jpy);
    tab.send(FormAction::ChangeCurrency(CurrencyChange::Cancel));
    let question = form::currency_question(&tab.session, &ENGLISH);
    assert_eq!((chosen(&tab), question, tab.case()), (Currency::Usd.index(), None, &before));
}

#[test]
fn amounts_are_converted_at_the_rate_that_is_typed_in_one_step_that_can_be_undone() {
    let mut tab = in_dollars();
    let before = tab.case().clone();
    let result = Computed::new(&before).results;
    pick(&mut tab, Currency::Jpy);
    tab.send(FormAction::TypeRate("156.2".to_owned()));
    tab.send(FormAction::ChangeCurrency(CurrencyChange::Convert));
    assert_eq!(tab.case().currency(), Currency::Jpy);
    assert_eq!((tab.value(FieldId::Salary), tab.value(FieldId::Fee)), (15_620_000.0, 96_844_000.0));
    assert_eq!(tab.value(FieldId::People), 10.0);
    let converted = Computed::new(tab.case()).results;
    assert_close(converted.npv, result.npv * 156.2);
    assert_close(converted.roi.expect("a return"), result.roi.expect("a return"));
    assert_eq!(tab.notice(), Some(&Notice::Undoable(Undoable::Converted)));
    tab.send(CaseAction::Undo);
    assert_eq!(tab.case(), &before);
}

#[test]
fn amounts_that_are_relabelled_keep_their_numbers_which_is_said_and_can_be_undone() {
    let mut tab = in_dollars();
    let before = tab.case().clone();
    pick(&mut tab, Currency::Eur);
    tab.send(FormAction::ChangeCurrency(CurrencyChange::Relabel));
    assert_eq!((tab.case().currency(), tab.value(FieldId::Salary)), (Currency::Eur, 100_000.0));
    assert_eq!(tab.notice(), Some(&Notice::Undoable(Undoable::Relabelled)));
    tab.send(CaseAction::Undo);
    assert_eq!(tab.case(), &before);
}

#[test]
fn going_back_to_the_default_currency_asks_too() {
    let mut tab = in_dollars();
    pick(&mut tab, Currency::Eur);
    tab.send(FormAction::ChangeCurrency(CurrencyChange::Relabel));
    tab.send(FormAction::Reset { place: OWN, field: FieldId::Currency });
    assert_eq!(tab.case().currency(), Currency::Eur);
    assert_eq!(tab.picked().map(|picked| picked.to), Some(Currency::Usd));
}

#[test]
fn a_case_without_amounts_just_changes() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/");
    tab.enter(FieldId::People, 10);
    pick(&mut tab, Currency::Jpy);
    assert_eq!((tab.case().currency(), tab.picked()), (Currency::Jpy, None));
}

#[test]
fn what_is_no_rate_converts_nothing_and_says_so() {
    for text in ["", "0", "abc", "-2", "1,150", "1.2.3", "1e5", "99999999", "inf", "0.0000000001"] {
        let mut tab = in_dollars();
        let before = tab.case().clone();
        pick(&mut tab, Currency::Jpy);
        tab.send(FormAction::TypeRate(text.to_owned()));
        tab.send(FormAction::ChangeCurrency(CurrencyChange::Convert));
        assert_eq!(tab.case(), &before, "{text}");
        assert_eq!(tab.picked().and_then(|picked| picked.refused), Some(RateRefused::NoRate), "{text}");
    }
    for (text, salary) in [("0,92", 92_000.0), (" 1150 ", 115_000_000.0), ("0,920", 92_000.0), (".5", 50_000.0)] {
        let mut tab = in_dollars();
        pick(&mut tab, Currency::Jpy);
        tab.send(FormAction::TypeRate(text.to_owned()));
        tab.send(FormAction::ChangeCurrency(CurrencyChange::Convert));
        assert_eq!(tab.value(FieldId::Salary), salary, "{text}");
    }
}

#[test]
fn an_amount_that_would_be_more_than_its_input_holds_keeps_all_as_it_was() {
    let mut tab = in_dollars();
    tab.type_into(FieldId::Fee, "900000000000");
    let before = tab.case().clone();
    pick(&mut tab, Currency::Vnd);
    tab.send(FormAction::TypeRate("25000".to_owned()));
    tab.send(FormAction::ChangeCurrency(CurrencyChange::Convert));
    assert_eq!(tab.case(), &before);
    assert_eq!(tab.picked().and_then(|picked| picked.refused), Some(RateRefused::TooMuch));
}

/// Every way of the example with an offer in another currency, own lines, lows and highs.
#[test]
fn every_amount_is_converted_and_every_figure_of_money_with_it() {
    let mut case = Example::Rivals.case();
    let mut line = CustomLine::new("Audit", Side::Outsourced, Amounts::Yearly(vec![5_000.0, -700.0]));
    line.set_place(Place::Offer(1));
    case.custom.push(line);
    case.custom.push(CustomLine::new("Licences", Side::InHouse, Amounts::OneOff(3_000.0)));
    let salary = Place::Service(0);
    case.give_range(salary, FieldId::Salary, Some((40_000.0, 60_000.0))).expect("it fits");
    // An offer whose currency was given as that of the case keeps its prices.
    case.add_offer();
    give(&mut case, Place::Offer(2), FieldId::OfferCurrency, Currency::Eur.index() as f64);
    give(&mut case, Place::Quote { offer: 2, service: 0 }, FieldId::Fee, 500_000.0);
    give(&mut case, Place::Quote { offer: 2, service: 1 }, FieldId::Fee, 400_000.0);
    give(&mut case, Place::Offer(2), FieldId::CurrencySpread, 0.0);
    for (to, rate) in [(Currency::Gbp, 0.8543), (Currency::Krw, 1_467.25)] {
        let converted = convert(&case, to, rate).expect("it fits");
        assert_eq!(converted.currency(), to);
        for option in case.options() {
            let value = |case: &Case| Results::new(case, &project_case(case), option);
            let (before, after) = (value(&case), value(&converted));
            assert_close(after.pv_outsourced, before.pv_outsourced * rate);
            assert_close(after.total_saving, before.total_saving * rate);
            assert!(
                matches!(
                    (before.payback, after.payback),
                    (Payback::Never { .. }, Payback::Never { .. }) | (Payback::After { .. }, Payback::After { .. })
                ) || option == SourcingOption::Baseline
            );
        }
        let (low, high) = converted.entries(salary).and_then(|sheet| sheet.range(FieldId::Salary)).expect("a spread");
        assert_close(low, 40_000.0 * rate);
        assert_close(high, 60_000.0 * rate);
        assert_eq!(converted.given(Place::Quote { offer: 2, service: 0 }, FieldId::Fee), Some(500_000.0));
        for (place, field) in case.inputs().filter(|(_, field)| field.unit.is_money() || field.unit.is_price()) {
            let keeps = field.scope == Scope::Quote && place.parts().1 > 0 && field.unit.is_price();
            let expected = case.given(place, field.id).map(|value| if keeps { value } else { value * rate });
            match (converted.given(place, field.id), expected) {
                (Some(found), Some(expected)) if expected != 0.0 => assert_close(found, expected),
                (found, expected) => assert_eq!(found, expected, "{}", field.key),
            }
        }
        assert_close(npv(&converted), npv(&case) * rate);
    }
}

#[test]
fn there_and_back_is_the_same_case() {
    let mut case = Example::Constructed.case();
    give(&mut case, OWN, FieldId::Currency, Currency::Eur.index() as f64);
    let there = convert(&case, Currency::Usd, 1.25).expect("it fits");
    assert_eq!(convert(&there, Currency::Eur, 0.8).expect("it fits"), case);
    assert!(has_amounts(&case) && !has_amounts(&Case::new()));
}

#[test]
fn the_lines_of_an_offer_in_another_currency_say_in_which_currency_they_are() {
    let mut tab = in_dollars();
    tab.send(CaseAction::AddLine);
    tab.send(FormAction::Choose {
        place: Place::Offer(0),
        field: FieldId::OfferCurrency,
        option: Currency::Inr.index(),
    });
    let amount = lines::amount(&tab.session, 0, Period::Year(1), &ENGLISH);
    assert_eq!(amount.prefix, "$");
    let said = lines::foreign_currency(&tab.session, 0, &ENGLISH).expect("it is said");
    assert!(
        said.contains(
            "These amounts are in US dollar, the currency of the case; only this offer’s prices are in Indian rupee."
        ),
        "{said}"
    );
}

/// A text that could not be used keeps the number from before it, which is converted with all others.
#[test]
fn what_was_left_unusable_falls_back_to_the_converted_number() {
    let mut tab = in_dollars();
    let slot = InputId::Field(Place::first(FieldId::Salary), FieldId::Salary);
    tab.send(FormAction::Leave { input: slot });
    tab.send(FormAction::Type { input: slot, text: "90,00O".to_owned() });
    tab.send(FormAction::Leave { input: slot });
    assert_eq!(tab.value(FieldId::Salary), 100_000.0);
    pick(&mut tab, Currency::Jpy);
    tab.send(FormAction::TypeRate("156.2".to_owned()));
    tab.send(FormAction::ChangeCurrency(CurrencyChange::Convert));
    assert_eq!(tab.value(FieldId::Salary), 15_620_000.0);
    tab.send(FormAction::Type { input: slot, text: "90,00OO".to_owned() });
    tab.send(FormAction::Leave { input: slot });
    assert_eq!(tab.value(FieldId::Salary), 15_620_000.0);
}
