//! Cases from people who do this work: public bug reports about neighbouring tools and published worked cases, each reduced to
//! a small input and computed anew. Figures carry over, words do not. Money is yearly and counted at the end of the year unless
//! said; S is what is saved, at the start and then in each year.

mod common;
#[path = "common/lines.rs"]
mod lines;
#[path = "common/page.rs"]
mod page;

use std::rc::Rc;

use common::{Memory, Tab};
use lines::{case_of_saving, in_house, only_entered, price};
use outsight::action::{CaseAction, DraftsAction, FormAction, SharingAction};
use outsight::codec::link::{self, DecodedLink};
use outsight::document::{CardPart, Verdict};
use outsight::domain::analysis::break_even::{BreakEven, BreakEvenDriver, break_even};
use outsight::domain::analysis::objection::{FixTarget, Objection, RaisedObjection};
use outsight::domain::analysis::objections::find_objections;
use outsight::domain::analysis::tornado::tornado;
use outsight::domain::case::{Case, InputId, Place};
use outsight::domain::custom::{Amounts, CustomLine, StrandedPeriod};
use outsight::domain::fields::{FIELDS, FieldId};
use outsight::domain::finance::{InternalRate, Payback};
use outsight::domain::lines::LineId;
use outsight::domain::period::Period;
use outsight::domain::results::{Computed, RateMeaning, Readiness};
use outsight::domain::value::{Choice, PriceForm};
use outsight::drafts::envelope;
use outsight::drafts::store::{self, Scan};
use outsight::report::{ReportOrigin, Topic};
use outsight::session::command::Command;
use outsight::session::view::form;
use outsight::session::view::headline::{headline, main_figures};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use page::{parts, words, written};

fn once(amount: f64) -> Amounts {
    Amounts::OneOff(amount)
}

fn yearly(amount: f64, years: usize) -> Amounts {
    Amounts::Yearly(vec![amount; years])
}

fn give(case: &mut Case, figures: &[(FieldId, f64)]) {
    for (id, value) in figures {
        case.give(Place::first(*id), *id, *value).unwrap_or_else(|refusal| panic!("{id:?}: {refusal:?}"));
    }
}

/// A figure as it is printed: `digits` behind the point.
fn assert_printed(found: f64, expected: f64, digits: i32) {
    let half = 0.5 * 10_f64.powi(-digits);
    assert!((found - expected).abs() <= half * (1.0 + 1e-6), "found {found}, expected {expected}");
}

/// The same for a rate in per cent.
fn assert_percent(found: f64, expected: f64, digits: i32) {
    assert_printed(found * 100.0, expected, digits);
}

fn assert_npv(case: &Case, expected: f64) {
    assert_printed(Computed::new(case).results.npv, expected, 2);
}

/// After how many years the saving has paid for the move for good.
fn years(payback: Payback) -> f64 {
    match payback {
        Payback::After { periods, .. } => periods,
        Payback::Never { .. } => panic!("never paid back"),
    }
}

/// By how much all that the provider charges must change for the answer to flip.
fn price_headroom(case: &Case) -> f64 {
    match break_even(&Computed::new(case), BreakEvenDriver::Price) {
        BreakEven::At(multiple) => multiple - 1.0,
        other => panic!("{other:?}"),
    }
}

fn found_in(case: &Case) -> Vec<RaisedObjection> {
    let computed = Computed::new(case);
    find_objections(&computed, &tornado(case, computed.compared, &computed.results))
}

fn objects(case: &Case, objection: &Objection) -> bool {
    found_in(case).iter().any(|finding| finding.objection == *objection)
}

fn page(case: &Case, topic: &Topic) -> String {
    words(&written(case, topic))
}

/// All that the pages about a case say, and the answer above them.
fn all_pages(case: &Case) -> String {
    let computed = Computed::new(case);
    let answer = headline(&computed, None, &ENGLISH);
    let figures =
        main_figures(&computed, &ENGLISH).into_iter().map(|figure| format!("{} {}", figure.text, figure.caution));
    let pages = [Topic::Calculator, Topic::Compare, Topic::Sensitivity, Topic::Summary(ReportOrigin::default())]
        .map(|topic| page(case, &topic));
    [answer.sentence, answer.basis].into_iter().chain(figures).chain(pages).collect::<Vec<String>>().join("\n")
}

/// A figure on a page: the number behind it, none if it is withheld, and all that is said there.
fn figure(case: &Case, topic: &Topic, key: &str) -> (Option<f64>, String) {
    let page = written(case, topic);
    let figures =
        parts(&page).into_iter().filter_map(|part| if let CardPart::Figures(all) = part { Some(all) } else { None });
    let own = figures.flatten().find(|figure| figure.key == key).unwrap_or_else(|| panic!("{key} is shown"));
    (own.value, [&*own.label, &own.text, &own.note, &own.caution].join(" "))
}

/// What the headline says, and the net present value beside it.
fn verdict(case: &Case) -> (Verdict, String) {
    let computed = Computed::new(case);
    let npv = main_figures(&computed, &ENGLISH).into_iter().find(|figure| figure.key == "npv").expect("the figure");
    (headline(&computed, None, &ENGLISH).verdict, npv.text)
}

/// The payback beside the headline and what is to be known about it.
fn payback_said(case: &Case) -> (String, String) {
    let figures = main_figures(&Computed::new(case), &ENGLISH);
    let payback = figures.into_iter().find(|figure| figure.key == "payback-years").expect("the figure");
    (payback.text, payback.caution)
}

/// Metro Bank gives its work to CloudTech: in-house at the start and each year, and the provider's price.
fn metro_bank(avoided: f64, kept: f64, asked: f64) -> Case {
    let mut case = only_entered(3, 0.1);
    case.custom = vec![
        in_house("Server upgrade avoided", once(avoided)),
        in_house("Salaries and other cost", yearly(kept, 3)),
        price("CloudTech", yearly(asked, 3)),
    ];
    case
}

/// solutioninn.com, “assuming a three-year time horizon and a tax rate of” (830578; Jiambalvo, Managerial Accounting, 7th
/// edition), also wizedu.com/questions/360935. An investment is avoided now and more is paid each year: a rate of 44.6% and a
/// payback at once look splendid, and the bank loses. Right: −197,370.40; the price must fall by 11.3379%; below zero after 1.5
/// years.
#[test]
fn metro_bank_solutioninn_830578() {
    let case = metro_bank(300_000.0, 500_000.0, 700_000.0);
    let computed = Computed::new(&case);
    let (results, rates) = (&computed.results, computed.rates());
    assert_eq!(results.yearly_saving.iter().map(|flow| flow.round()).collect::<Vec<f64>>(), [3e5, -2e5, -2e5, -2e5]);
    assert_printed(results.npv, -197_370.40, 2);
    assert_printed(results.pv_in_house, 1_543_426.00, 2);
    assert_printed(results.pv_outsourced, 1_740_796.39, 2);
    assert_percent(price_headroom(&case), -11.3379, 4);
    assert_percent(rates.mirr.expect("both signs"), -7.0592, 4);
    let RateMeaning::CostOfMoney(rate) = rates.meaning else { panic!("{:?}", rates.meaning) };
    assert_percent(rate, 44.63115, 5);
    let Payback::Never { dips: Some(dips) } = results.payback else { panic!("{:?}", results.payback) };
    assert_printed(dips, 1.5, 9);

    assert_eq!(verdict(&case), (Verdict::Costs, "−$197,370".to_owned()));
    let (value, said) = figure(&case, &Topic::Calculator, "irr");
    assert_eq!(value, None, "a cost of money is no return");
    assert!(said.contains("44.6% would be the cost of that money, not a return"), "{said}");
    let (never, caution) = payback_said(&case);
    assert_eq!(never, "Not within the horizon");
    assert!(caution.contains("falls below zero after 18.0 months"), "{caution}");
    assert!(objects(&case, &Objection::MoneyComesFirst));
    assert!(page(&case, &Topic::Sensitivity).contains(ENGLISH_REPORT.objections.money_comes_first));
    assert!(figure(&case, &Topic::Sensitivity, "flip-price").1.contains("11.3% less"));
    let all = all_pages(&case);
    for wrong in ["Nothing to pay back", "At once", "back at once", "Paid back after"] {
        assert!(!all.contains(wrong), "{wrong}: {all}");
    }
}

/// The same after 20% tax: 380,000 in-house (500,000 × 0.8 less the shield of 20,000 from depreciation) against 560,000. Right:
/// −147,633.36; below zero after 1.6667 years.
#[test]
fn metro_bank_after_tax_solutioninn_830578() {
    let case = metro_bank(300_000.0, 380_000.0, 560_000.0);
    let computed = Computed::new(&case);
    assert_printed(computed.results.npv, -147_633.36, 2);
    let rates = computed.rates();
    assert_percent(rates.mirr.expect("both signs"), -3.7371, 4);
    let RateMeaning::CostOfMoney(rate) = rates.meaning else { panic!("{:?}", rates.meaning) };
    assert_percent(rate, 36.30965, 5);
    let Payback::Never { dips: Some(dips) } = computed.results.payback else {
        panic!("{:?}", computed.results.payback)
    };
    assert_printed(dips, 1.6667, 4);
    assert_eq!(verdict(&case).0, Verdict::Costs);
    assert_eq!(figure(&case, &Topic::Calculator, "irr").0, None);
    assert!(payback_said(&case).1.contains("after 20.0 months"));
    assert!(objects(&case, &Objection::MoneyComesFirst));
}

/// Express Delivery outsources its payroll for 223,200 a year.
fn express_delivery(own: Vec<CustomLine>) -> Case {
    let mut case = only_entered(5, 0.1);
    case.custom = own;
    case.custom.push(price("Payroll provider", yearly(223_200.0, 5)));
    case
}

fn each_year(lines: &[(&str, f64)]) -> Vec<CustomLine> {
    lines.iter().map(|(name, amount)| in_house(name, yearly(*amount, 5))).collect()
}

fn first_year_saving(case: &Case) -> f64 {
    Computed::new(case).results.yearly_saving[1]
}

/// bartleby.com, “Express Delivery Company (EDC) is considering outsourcing its payroll” (the version with the fee of 223,200).
/// The department's report comes to 303,400, of which 133,800 go on: 72,600 of depreciation and allocations, and the supervisor.
/// Right: 268,000 can be avoided, 44,800 a year and not 80,200; 169,827.25 over five years, no rate, nothing to pay back.
#[test]
fn express_delivery_payroll_bartleby() {
    let avoidable = [
        ("Supplies", 33_200.0),
        ("Clerks", 123_200.0),
        ("Training", 13_200.0),
        ("Rented space no longer needed", 39_200.0),
        ("A hire not made because the supervisor moves", 59_200.0),
    ];
    let case = express_delivery(each_year(&avoidable));
    let computed = Computed::new(&case);
    assert_printed(first_year_saving(&case), 44_800.0, 6);
    assert_printed(computed.rates().run_rate, 44_800.0, 6);
    assert_printed(computed.results.npv, 169_827.25, 2);
    assert_eq!(computed.rates().irr, InternalRate::None);
    assert_eq!(computed.results.payback, Payback::After { periods: 0.0, dips: None });
    assert_eq!(verdict(&case), (Verdict::Saves, "$169,827".to_owned()));
    assert_eq!(payback_said(&case).0, "Nothing to pay back");
    assert!(figure(&case, &Topic::Calculator, "irr").1.contains("None"));

    let naive = express_delivery(each_year(&[("Department report", 303_400.0)]));
    assert_printed(first_year_saving(&naive), 80_200.0, 6);
    let asked = RaisedObjection { objection: Objection::NoStrandedCost, fix: Some(FixTarget::Line(0)) };
    assert!(found_in(&naive).contains(&asked), "{:?}", found_in(&naive));
    let proof = page(&naive, &Topic::Sensitivity);
    assert!(proof.contains("shared managers") && proof.contains("Open “Department report”"), "{proof}");

    let mut own = each_year(&avoidable);
    own.extend(each_year(&[
        ("Depreciation", 23_200.0),
        ("Shared building", 18_200.0),
        ("Shared administration", 31_200.0),
        ("Supervisor", 61_200.0),
    ]));
    let mut marked = express_delivery(own);
    assert_printed(first_year_saving(&marked), 44_800.0 + 133_800.0, 6);
    marked.custom[5..9].iter_mut().for_each(|line| line.stays = Some(StrandedPeriod::Indefinite));
    assert_printed(first_year_saving(&marked), 44_800.0, 6);
    assert_npv(&marked, 169_827.25);
    assert!(!objects(&marked, &Objection::NoStrandedCost));
}

/// Every default that adds money, typed as nothing.
fn nothing_on_top(case: &mut Case) {
    let adds: Vec<(Place, FieldId)> =
        case.inputs().filter(|(_, field)| field.adds).map(|(place, field)| (place, field.id)).collect();
    for (place, id) in adds {
        case.give(place, id, 0.0).expect("nothing is allowed");
    }
}

fn acme_in_house() -> Vec<CustomLine> {
    let made = vec![3_750_000.0, 3_750_000.0, 3_750_000.0, 3_755_200.0, 3_755_200.0, 3_741_200.0];
    vec![in_house("Machine", once(80_000.0)), in_house("Making the part", Amounts::Yearly(made))]
}

/// brainmass.com, “Make or buy decision” (33991): Acme Industries and part 76, 50,000 units a year at 80 each. Right: −946,054.87,
/// and 75.3979 a unit at which it does not matter, 5.752622% less. Money comes first, so the one root of 312.36% means nothing.
#[test]
fn acme_part_76_brainmass_33991() {
    let mut by_lines = only_entered(6, 0.12);
    by_lines.custom = acme_in_house();
    by_lines.custom.push(price("Part 76", yearly(4_000_000.0, 6)));

    let mut by_unit = Case::new();
    nothing_on_top(&mut by_unit);
    give(
        &mut by_unit,
        &[
            (FieldId::Horizon, 6.0),
            (FieldId::DiscountRate, 0.12),
            (FieldId::Volume, 50_000.0 / 12.0),
            (FieldId::PriceForm, PriceForm::PerUnit.index() as f64),
            (FieldId::UnitPrice, 80.0),
        ],
    );
    by_unit.custom = acme_in_house();

    for case in [&by_lines, &by_unit] {
        let computed = Computed::new(case);
        assert_printed(computed.results.pv_outsourced, 16_445_629.29, 2);
        assert_printed(computed.results.pv_in_house, 15_499_574.42, 2);
        assert_printed(computed.results.npv, -946_054.87, 2);
        assert_percent(price_headroom(case), -5.752622, 6);
        assert_printed(80.0 * (1.0 + price_headroom(case)), 75.3979, 4);
        let meaning = computed.rates().meaning;
        let RateMeaning::CostOfMoney(rate) = meaning else { panic!("{meaning:?}") };
        assert_percent(rate, 312.36, 2);
        assert_eq!(figure(case, &Topic::Calculator, "irr").0, None);
        assert!(figure(case, &Topic::Sensitivity, "flip-price").1.contains("5.8% less"));
        assert!(objects(case, &Objection::MoneyComesFirst));
        assert_eq!(verdict(case), (Verdict::Costs, "−$946,055".to_owned()));
    }
    let [lines, unit] = [&by_lines, &by_unit].map(|case| Computed::new(case).results.npv);
    assert!((lines / unit - 1.0).abs() < 1e-12, "{lines} and {unit}");
}

/// numpy/numpy-financial#44: a last payment of 1 turned a rate of 97% into −99.98%. Right: two rates, 100.42698% and −99.97913%,
/// neither of them *the* rate; NPV 10,522.9557, payback 1.49994 years, modified rate 46.02748%. Without the 1: one rate, 100.42733%.
#[test]
fn a_last_payment_of_one_numpy_financial_44() {
    let saving = [-1_678.87, 771.96, 1_814.05, 3_520.30, 3_552.95, 3_584.99, 4_789.91, -1.0];
    let case = case_of_saving(&saving, 0.1);
    let computed = Computed::new(&case);
    let rates = computed.rates();
    assert_eq!(rates.meaning, RateMeaning::Several);
    let [low, high] = rates.irr.all() else { panic!("{:?}", rates.irr) };
    assert_percent(*low, -99.97913, 5);
    assert_percent(*high, 100.42698, 5);
    assert_printed(computed.results.npv, 10_522.9557, 4);
    assert_printed(years(computed.results.payback), 1.49994, 5);
    assert_percent(rates.mirr.expect("both signs"), 46.02748, 5);

    let (value, said) = figure(&case, &Topic::Calculator, "irr");
    assert_eq!(value, None);
    assert!(said.contains("Not unique") && said.contains("Use the modified internal rate"), "{said}");
    assert!(objects(&case, &Objection::IrrNotUnique));
    let all = all_pages(&case);
    for wrong in ["99.98", "99.97", "100.0%", "−100"] {
        assert!(!all.contains(wrong), "{wrong}: {all}");
    }

    let mut without = saving;
    without[7] = 0.0;
    let case = case_of_saving(&without, 0.1);
    let RateMeaning::Return(rate) = Computed::new(&case).rates().meaning else { panic!("a return") };
    assert_percent(rate, 100.42733, 5);
    let (value, said) = figure(&case, &Topic::Calculator, "irr");
    assert_percent(value.expect("a figure"), 100.42733, 5);
    assert!(said.contains("100%"), "{said}");
    assert!(!objects(&case, &Objection::IrrNotUnique));
}

/// formulajs/formulajs#197: the library gave −131.6%, the reporter −33.92%, which does not make the value of these flows zero.
/// Right: the one rate is −31.09273%; NPV at 10% −21,793,038.27; never paid back.
#[test]
fn a_negative_rate_formulajs_197() {
    let saving = [-976_500.0, -24_338_874.0, -3_354_506.0, 814_300.0, 1_595_562.0, 1_975_118.0, 1_688_159.0, 391_944.0];
    let case = case_of_saving(&saving, 0.1);
    let computed = Computed::new(&case);
    let RateMeaning::Return(rate) = computed.rates().meaning else { panic!("{:?}", computed.rates().meaning) };
    assert_percent(rate, -31.09273, 5);
    assert_npv(&case, -21_793_038.27);
    assert_eq!(computed.results.payback, Payback::Never { dips: None });
    let (value, said) = figure(&case, &Topic::Calculator, "irr");
    assert_percent(value.expect("a figure"), -31.09273, 5);
    assert!(said.contains("−31.1%") && said.contains("Negative"), "{said}");
    assert_eq!(payback_said(&case).0, "Not within the horizon");
}

/// handsontable/hyperformula#1628: −150,000, then 12,000, 15,000 and 18,000, expected −41%. Right: −40.82775%, NPV at 10%
/// −113,170.55. As literally written there, with +150,000, no rate exists.
#[test]
fn a_negative_rate_hyperformula_1628() {
    let case = case_of_saving(&[-150_000.0, 12_000.0, 15_000.0, 18_000.0], 0.1);
    let RateMeaning::Return(rate) = Computed::new(&case).rates().meaning else { panic!("a rate below zero") };
    assert_percent(rate, -40.82775, 5);
    assert_npv(&case, -113_170.55);
    let (value, said) = figure(&case, &Topic::Calculator, "irr");
    assert_percent(value.expect("a figure"), -40.82775, 5);
    assert!(said.contains("−40.8%"), "{said}");

    let mut as_written = case_of_saving(&[150_000.0, 12_000.0, 15_000.0, 18_000.0], 0.1);
    // A case is compared once both sides cost something: the same thousand on both.
    as_written.custom.push(in_house("The same", yearly(1_000.0, 3)));
    as_written.custom.push(price("The same", yearly(1_000.0, 3)));
    assert_eq!(Computed::new(&as_written).rates().irr, InternalRate::None);
    let (value, said) = figure(&as_written, &Topic::Calculator, "irr");
    assert_eq!(value, None);
    assert!(said.contains("None"), "{said}");
}

/// ebradyjobory/finance.js#50: −50, then 10, 13, 16, 19, 22; the library said 3.42 years. Right: 3.578947 years (42.95 months); at
/// 10%, NPV 8.4933 and a discounted payback of 4.37825 years.
#[test]
fn payback_finance_js_50() {
    let case = case_of_saving(&[-50.0, 10.0, 13.0, 16.0, 19.0, 22.0], 0.1);
    let computed = Computed::new(&case);
    assert_printed(years(computed.results.payback), 3.578947, 6);
    assert_printed(years(computed.results.payback) * 12.0, 42.95, 2);
    assert_printed(computed.results.npv, 8.4933, 4);
    assert_printed(years(computed.rates().discounted_payback), 4.37825, 5);
    assert_eq!(payback_said(&case), ("3.6 years".to_owned(), String::new()));
}

fn even_return(cost: f64, saving: f64, years: usize, rate: f64) -> Case {
    let mut flows = vec![saving; years + 1];
    flows[0] = -cost;
    case_of_saving(&flows, rate)
}

/// justaaa.com/finance/71167: 48,000 for 6,000 a year at 6%, published as paid back after 11.23 years. Within ten years: payback
/// 8.00 years, no discounted payback, NPV −3,839.48.
#[test]
fn discounted_payback_beyond_the_horizon_justaaa_71167() {
    let case = even_return(48_000.0, 6_000.0, 10, 0.06);
    let computed = Computed::new(&case);
    assert_printed(years(computed.results.payback), 8.0, 9);
    assert_eq!(computed.rates().discounted_payback, Payback::Never { dips: None });
    assert_npv(&case, -3_839.48);
    assert_eq!(payback_said(&case).0, "8.0 years");
    let (value, said) = figure(&case, &Topic::Calculator, "discounted-payback-years");
    assert_eq!(value, None);
    assert!(said.contains("Not within the horizon"), "{said}");
}

/// University of Nairobi, 14856676: 50,000 for 10,000 a year over seven years at 9%. Right: payback 5.00 years, discounted 6.93976
/// years (published 6.94), NPV 329.53.
#[test]
fn discounted_payback_uonbi_14856676() {
    let case = even_return(50_000.0, 10_000.0, 7, 0.09);
    let computed = Computed::new(&case);
    assert_printed(years(computed.results.payback), 5.0, 9);
    assert_printed(years(computed.rates().discounted_payback), 6.93976, 5);
    assert_npv(&case, 329.53);
    assert!(figure(&case, &Topic::Calculator, "discounted-payback-years").1.contains("6.9 years"));
}

/// One year of so many units a month at prices per unit, against work in-house that costs something.
fn per_unit(volume: f64, prices: &[(FieldId, f64)]) -> Case {
    let mut case = only_entered(1, 0.1);
    give(&mut case, &[(FieldId::PriceForm, PriceForm::PerUnit.index() as f64), (FieldId::Volume, volume)]);
    give(&mut case, prices);
    case.custom = vec![in_house("Own work", yearly(200_000.0, 1))];
    case
}

/// What the provider charges in the first year.
fn fee(case: &Case) -> f64 {
    let computed = Computed::new(case);
    assert_eq!(computed.readiness(), Readiness::Comparable);
    let lines = computed.projection().lines(case, computed.compared);
    lines.iter().filter(|line| line.id == LineId::Fee).map(|line| line.year(0)).sum()
}

/// The same a month.
fn monthly_fee(case: &Case) -> f64 {
    fee(case) / 12.0
}

/// What an input is called and what is said about it on the page of a case priced by the unit.
fn said_about(id: FieldId) -> (String, String) {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/");
    tab.send(FormAction::Choose {
        place: Place::first(FieldId::PriceForm),
        field: FieldId::PriceForm,
        option: PriceForm::PerUnit.index(),
    });
    let view = form::field(&tab.session, Place::first(id), id, &ENGLISH);
    (view.label, view.help)
}

/// Azure/BillingCodeSamples#15: 0 to 200 at 1, above 200 at 0.9, above 500 at 0.8. Right for 250 units: 245.00 a month, not 244.90.
#[test]
fn marginal_bands_azure_billing_code_samples_15() {
    use FieldId::*;
    let bands = [(UnitPrice, 1.0), (BandTwo, 200.0), (BandTwoPrice, 0.9), (BandThree, 500.0), (BandThreePrice, 0.8)];
    assert_printed(monthly_fee(&per_unit(250.0, &bands)), 245.0, 9);
    assert_printed(monthly_fee(&per_unit(200.0, &bands)), 200.0, 9);
    assert_printed(monthly_fee(&per_unit(501.0, &bands)), 470.8, 9);
}

/// getlago/lago-front#3489: the first 250 units are free, each further one is 0.02. Right: 250 units 0.00, 251 units 0.02; a first
/// price of zero is a price.
#[test]
fn a_free_first_band_lago_front_3489() {
    use FieldId::*;
    let bands = [(UnitPrice, 0.0), (BandTwo, 250.0), (BandTwoPrice, 0.02)];
    let free = per_unit(250.0, &bands);
    assert_eq!(fee(&free), 0.0);
    assert_eq!(Computed::new(&free).readiness(), Readiness::Comparable);
    assert_eq!(verdict(&free).0, Verdict::Saves);
    assert_printed(monthly_fee(&per_unit(251.0, &bands)), 0.02, 9);
}

/// getlago/lago#259: the first 100 at 3, then 1. Right for 101 units: 301, and not 101 as if all were at the price of
/// the band reached.
#[test]
fn marginal_bands_lago_259() {
    use FieldId::*;
    let bands = [(UnitPrice, 3.0), (BandTwo, 100.0), (BandTwoPrice, 1.0)];
    assert_printed(monthly_fee(&per_unit(101.0, &bands)), 301.0, 9);
}

/// killbill/killbill#719: 1.40, above 10,000 at 1.32, above 50,000 at 1.25. Right for 10,500 units a month: 14,660 a month and 175,920
/// a year; not 13,860 (all units), and not 161,800 (bands of a year).
#[test]
fn marginal_monthly_bands_killbill_719() {
    use FieldId::*;
    let bands =
        [(UnitPrice, 1.40), (BandTwo, 10_000.0), (BandTwoPrice, 1.32), (BandThree, 50_000.0), (BandThreePrice, 1.25)];
    let case = per_unit(10_500.0, &bands);
    assert_printed(monthly_fee(&case), 14_660.0, 9);
    assert_printed(fee(&case), 175_920.0, 6);
}

/// killbill/killbill#719 and the three threads above: people expect bands of all units, or of a year.
#[test]
fn the_page_says_that_bands_are_marginal_and_of_a_month_killbill_719() {
    let (label, help) = said_about(FieldId::BandTwo);
    assert!(label.contains("tickets per month"), "{label}");
    for said in ["in a month", "each further one costs the second price", "those below keep the first"] {
        assert!(help.contains(said), "{help}");
    }
    let (label, help) = said_about(FieldId::BandThree);
    assert!(label.contains("tickets per month"), "{label}");
    assert!(help.contains("in a month, each further one costs the third price"), "{help}");
}

/// FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec, saas_examples/spend_agreements.md, A1 and A2: 4 units at 12 with a minimum of 5. Right:
/// 60 a month, 720 a year, not 576; and with 6 peak months of 7 and 6 of 3, 864, where a contract by the year would come to 720.
#[test]
fn a_minimum_of_a_month_focus_spec_spend_agreements() {
    use FieldId::*;
    let agreement = [(UnitPrice, 12.0), (Minimum, 5.0)];
    let even = per_unit(4.0, &agreement);
    assert_printed(monthly_fee(&even), 60.0, 9);
    assert_printed(fee(&even), 720.0, 9);
    let mut peaks = per_unit(3.0, &agreement);
    give(&mut peaks, &[(PeakMonths, 6.0), (PeakExtra, 1.333333)]);
    assert_printed(fee(&peaks), 864.0, 3);

    let (label, help) = said_about(Minimum);
    assert!(label.contains("per month"), "{label}");
    assert!(help.contains("month by month, not over a year"), "{help}");
}

/// The same, where the second band begins below the minimum: minimum 250, 1 up to 200 and 0.9 above. Right for 100 units: 245.
#[test]
fn a_minimum_above_a_band_focus_spec_spend_agreements() {
    use FieldId::*;
    let prices = [(UnitPrice, 1.0), (Minimum, 250.0), (BandTwo, 200.0), (BandTwoPrice, 0.9)];
    assert_printed(monthly_fee(&per_unit(100.0, &prices)), 245.0, 9);
}

/// Types a case whose every figure hangs on zeros: 62,500 at the start for 15,500 a year over five years. In-house, 50,000 a year, a
/// part of it wages, a part rooms; outsourced, 2,500 for 100 units a month and 375 for 10 more.
fn type_zeros(tab: &mut Tab<Memory>) {
    use FieldId::*;
    let zeros = FIELDS.iter().filter(|field| field.adds).map(|field| field.id).chain([DiscountRate, DeadBand]);
    for id in zeros {
        tab.type_into(id, "0");
        tab.send(FormAction::Leave { input: InputId::Field(Place::first(id), id) });
    }
    tab.send(FormAction::Choose {
        place: Place::first(PriceForm),
        field: PriceForm,
        option: outsight::domain::value::PriceForm::Baseline.index(),
    });
    let figures = [
        (People, "1"),
        (Facilities, "20,000"),
        (OnCall, "10,000"),
        (Volume, "110"),
        (BaseVolume, "100"),
        (BasePrice, "25"),
        (Additional, "37.5"),
        (Transition, "62,500"),
    ];
    for (id, text) in figures {
        tab.type_into(id, text);
        tab.send(FormAction::Leave { input: InputId::Field(Place::first(id), id) });
    }
    tab.send(CaseAction::AddLine);
    tab.send(CaseAction::PlaceLine { line: 0, place: Place::Service(0) });
    for year in 1..=5 {
        tab.send(FormAction::Type {
            input: InputId::Amount { line: 0, period: Period::Year(year) },
            text: "20,000".to_owned(),
        });
    }
}

/// MikePiper/open-social-security#63, also PolicyEngine/policyengine#62 and open-nomie/nomie5#112: a zero that was typed is lost on
/// the way, and a default stands for it. Right: 15,000.00 at a rate of 0%; the default of 10% would make it −3,742.81.
#[test]
fn zeros_survive_every_way_open_social_security_63() {
    use FieldId::*;
    let storage: Rc<Memory> = Rc::default();
    let mut tab = Tab::open(&storage, 1, "#/");
    type_zeros(&mut tab);
    tab.save();
    let case = tab.case().clone();
    assert_npv(&case, 15_000.0);

    // Each of the zeros counts: with a default in its place the figure is another one.
    for id in [DiscountRate, Exit, Stranded, WageInflation, Changes, Governance, DeadBand] {
        let mut lost = case.clone();
        lost.reset(Place::first(id), id);
        let npv = Computed::new(&lost).results.npv;
        assert!((npv - 15_000.0).abs() > 100.0, "{id:?}: {npv}");
        if id == DiscountRate {
            assert_printed(npv, -3_742.81, 2);
        }
    }

    let assert_same = |other: &Case, how: &str| {
        assert_eq!(other, &case, "{how}");
        assert_npv(other, 15_000.0);
    };
    let written = link::encode(&case, &tab.draft().id.key());
    let Ok(DecodedLink::Open(sent)) = link::decode(&written) else { panic!("it opens") };
    assert_eq!(sent.problems, []);
    assert_same(&sent.case, "a link");
    let window = Tab::open(&Rc::<Memory>::default(), 2, &format!("#{written}"));
    assert_same(window.case(), "a link in another browser");

    let (version, problems) = envelope::decode(&envelope::encode(tab.draft())).expect("it can be read");
    assert_eq!(problems, []);
    assert_same(&version.case, "a draft as text");
    tab.send(DraftsAction::SaveFile);
    let file = tab.asked.iter().rev().find_map(|asked| match asked {
        Command::Download { text, .. } => Some(text.clone()),
        _ => None,
    });
    let mut other = Tab::open(&Rc::<Memory>::default(), 3, "#/");
    other.send(SharingAction::OpenFile(file.expect("a file")));
    assert_same(other.case(), "a file");

    assert_same(tab.reloaded().case(), "a reload");
    tab.send(CaseAction::RemoveLine(0));
    tab.send(CaseAction::Undo);
    assert_same(tab.case(), "a line that came back");
    tab.save();
    let id = tab.draft().id;
    tab.send(DraftsAction::Duplicate(id));
    let stored = Scan::new(store::entries(&*storage).expect("the storage works"));
    assert_eq!(stored.tips.len(), 2);
    for stored in &stored.tips {
        assert_eq!(stored.problems, []);
        assert_npv(&stored.version.case, 15_000.0);
        for id in FIELDS.iter().map(|field| field.id) {
            let place = Place::first(id);
            assert_eq!(stored.version.case.given(place, id), case.given(place, id), "{id:?}");
        }
    }
    tab.send(DraftsAction::Delete(id));
    tab.send(DraftsAction::Restore);
    let stored = Scan::new(store::entries(&*storage).expect("the storage works"));
    let back = stored.tips.iter().find(|stored| stored.version.id == id).expect("it is back");
    assert_same(&back.version.case, "a draft that came back");

    let entries = store::entries(&*storage).expect("the storage works");
    let changes = Topic::Changes { entries, sent: Vec::new(), against: id.key() };
    let said = page(&sent.case, &changes);
    assert!(said.contains(ENGLISH_REPORT.drafts.no_changes), "{said}");
}
