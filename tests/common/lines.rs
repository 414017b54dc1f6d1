//! Cases made of the visitor's own lines only, as published cases are entered.

use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;

/// An empty case of so many years at a discount rate, which counts only what is entered.
pub fn only_entered(years: usize, rate: f64) -> Case {
    let mut case = Case::new();
    for (id, value) in [(FieldId::OnlyEntered, 1.0), (FieldId::Horizon, years as f64), (FieldId::DiscountRate, rate)] {
        case.give(Place::Case, id, value).expect("allowed");
    }
    case
}

/// A line of the first service.
pub fn in_house(name: &str, amounts: Amounts) -> CustomLine {
    CustomLine::new(name, Side::InHouse, amounts)
}

/// A line of the first offer that is the price of the first service.
pub fn price(name: &str, amounts: Amounts) -> CustomLine {
    CustomLine { price_of: Some(0), ..CustomLine::new(name, Side::Outsourced, amounts) }
}

/// A case whose saving is this: at the start, then in each year. What is saved is cost in-house, what is lost is the price.
pub fn case_of_saving(saving: &[f64], rate: f64) -> Case {
    let mut case = only_entered(saving.len() - 1, rate);
    let once = |amount: f64| Amounts::OneOff(amount);
    let yearly = |sign: f64| Amounts::Yearly(saving[1..].iter().map(|flow| (flow * sign).max(0.0)).collect());
    case.custom = vec![
        in_house("Avoided at the start", once(saving[0].max(0.0))),
        in_house("Avoided each year", yearly(1.0)),
        price("Paid at the start", once((-saving[0]).max(0.0))),
        price("Paid each year", yearly(-1.0)),
    ];
    case
}
