//! The model gives the published results, and the same results with every kind of number.

use outsight::domain::case::{Amounts, Case, CustomLine, Source};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::finance::Payback;
use outsight::domain::finance::discount::Discounting;
use outsight::domain::formula::Period;
use outsight::domain::lanes::Lanes;
use outsight::domain::lines::{LineId, Side};
use outsight::domain::model::{explain_case, project, project_case};
use outsight::domain::results::Results;
use outsight::domain::value::Stored;

fn results(case: &Case) -> Results {
    Results::new(&project_case(case), case.inputs().discount_rate)
}

fn assert_close(found: f64, expected: f64, tolerance: f64) {
    assert!((found / expected - 1.0).abs() <= tolerance, "found {found}, expected {expected}");
}

fn years(payback: Payback) -> f64 {
    match payback {
        Payback::After { periods, .. } => periods,
        Payback::Never => panic!("never paid back"),
    }
}

/// The constructed case of the method notes, in thousands of euros there and in euros here.
#[test]
fn the_constructed_case_comes_out_to_the_last_printed_digit() {
    let mut case = Example::Constructed.case();
    let end = results(&case);
    assert_close(end.npv, 1_025_639.3893, 1e-10);
    assert_close(end.pv_in_house, 4_002_600.1141, 1e-10);
    assert_close(end.pv_outsourced, 2_976_960.7250, 1e-9);
    assert_close(end.roi.unwrap(), 0.344526, 1e-6);
    assert_close(end.roi_on_one_off.unwrap(), 5.6980, 1e-5);
    assert_close(end.irr.unique().unwrap(), 1.3869687, 1e-7);
    assert_close(end.mirr.unwrap(), 0.6090949, 1e-7);
    assert_close(years(end.payback), 0.87209, 1e-5);
    // 180,000 owed, 206,400 saved in year 1, discounted by a year.
    assert_close(years(end.discounted_payback), 180_000.0 / (206_400.0 / 1.1), 1e-12);
    assert_close(end.total_in_house, 5_309_135.81, 1e-9);
    assert_close(end.total_outsourced, 3_851_865.29, 1e-8);
    let saved = [-180_000.0, 206_400.0, 283_768.0, 364_248.16, 382_142.1232, 400_712.235664];
    for (found, expected) in end.yearly_saving.iter().zip(saved) {
        assert_close(*found, expected, 1e-12);
    }

    case.give(FieldId::Discounting, Discounting::MidYear.store()).unwrap();
    assert_close(results(&case).npv, 1_084_485.2592, 1e-10);
}

/// Published figures are rounded to a dollar and a per cent.
#[test]
fn the_published_tei_table_comes_out() {
    let mut case = Example::Tei.case();
    let found = results(&case);
    assert_eq!(found.npv.round(), 5_496_170.0);
    assert_eq!(found.pv_outsourced.round(), 1_672_201.0);
    assert_eq!(found.pv_in_house.round(), 7_168_371.0);
    assert_eq!((found.roi.unwrap() * 100.0).round(), 329.0);
    assert_close(found.total_saving, 6_893_182.0, 1e-12);
    assert_eq!((found.irr.unique().unwrap() * 100.0).round(), 1912.0);
    assert!(years(found.payback) < 0.5);

    case.give(FieldId::Discounting, Discounting::MidYear.store()).unwrap();
    assert_eq!(results(&case).npv.round(), 5_767_026.0);
}

#[test]
fn the_web_site_saves_178_000_in_its_first_year() {
    assert_eq!(results(&Example::Website.case()).yearly_saving[1], 178_000.0);
}

#[test]
fn the_bank_pays_12_13_million_in_present_value() {
    let mut case = Example::Bank.case();
    assert_close(results(&case).pv_outsourced, 12_130_517.7, 1e-8);
    case.give(FieldId::Discounting, Discounting::MidYear.store()).unwrap();
    assert_close(results(&case).pv_outsourced, 12_722_594.3, 1e-8);
}

/// A case that moves every line and every convention.
fn full_case(convention: Discounting) -> Case {
    let mut case = Example::Constructed.case();
    for (id, value) in [
        (FieldId::OnCost, 0.423),
        (FieldId::Exit, 0.33),
        (FieldId::Horizon, 3.0),
        (FieldId::Discounting, convention.store()),
    ] {
        case.give(id, value).unwrap();
    }
    case.custom = vec![
        CustomLine::new("Licences", Side::InHouse, Amounts::Yearly(vec![12_000.0, 13_000.0])),
        CustomLine::new("Audit", Side::Outsourced, Amounts::OneOff(25_000.0)),
    ];
    case
}

/// What stands in the case where a formula says `source`.
fn entered(case: &Case) -> impl Fn(Source) -> f64 {
    |source| match source {
        Source::Field(id) => case.inputs().get(id),
        Source::Amount { line, period } => case.custom[line].amounts.get(period),
    }
}

#[test]
fn the_formula_of_every_figure_comes_to_that_figure() {
    for convention in [Discounting::EndOfYear, Discounting::MidYear, Discounting::Monthly] {
        let case = full_case(convention);
        let (numbers, formulas) = (project_case(&case), explain_case(&case));
        assert_eq!(formulas.net_present_value().evaluate(&entered(&case)), numbers.net_present_value());
        for (formula, number) in formulas.lines.iter().zip(&numbers.lines) {
            assert_eq!(formula.start.evaluate(&entered(&case)), number.start);
            for (formula, number) in formula.months.iter().zip(&number.months) {
                assert_eq!(formula.evaluate(&entered(&case)), *number, "{:?}", formula);
            }
        }
    }
}

#[test]
fn every_lane_of_a_batch_gives_what_the_case_gives_alone() {
    for convention in [Discounting::EndOfYear, Discounting::MidYear, Discounting::Monthly] {
        let mut cases = [0.05, 0.08, 0.1, 0.12].map(|rate| {
            let mut case = full_case(convention);
            case.give(FieldId::DiscountRate, rate).unwrap();
            case
        });
        cases[1].give(FieldId::Fee, 500_000.0).unwrap();
        cases[2].give(FieldId::WageInflation, -0.01).unwrap();
        cases[3].custom[0].amounts.set(Period::Year(2), 99_000.0).unwrap();

        let (inputs, custom) =
            cases[0].lift(&mut |source, _| Lanes(cases.each_ref().map(|case| entered(case)(source))));
        let batch = project(&inputs, &custom);
        for (lane, case) in cases.iter().enumerate() {
            let alone = project_case(case);
            assert_eq!(batch.net_present_value().0[lane], alone.net_present_value());
            for (batched, line) in batch.lines.iter().zip(&alone.lines) {
                assert_eq!(batched.total().0[lane], line.total());
            }
        }
    }
}

#[test]
fn a_formula_reads_like_the_rule_it_stands_for() {
    let explained = explain_case(&full_case(Discounting::EndOfYear));
    let line = |id| explained.lines.iter().find(|line| line.id == id).expect("the line");
    let printed = |id, month: usize| line(id).months[month].definition().to_string();
    assert_eq!(printed(LineId::People, 13), "people * salary * (1 + on-cost) * wage-index[year 2] / 12");
    assert_eq!(printed(LineId::Fee, 0), "fee * fee-index[year 1] / 12");
    assert_eq!(printed(LineId::Governance, 4), "governance * provider-fee[month 5]");
    assert_eq!(printed(LineId::ProductivityLag, 12), "lag-year-2 * provider-fee[month 13]");
    assert_eq!(printed(LineId::Exit, 35), "exit * provider-fee[month 36] * 12");
    assert_eq!(printed(LineId::Custom(0), 0), "custom-1[year 1] / 12");
    assert_eq!(line(LineId::Custom(1)).start.definition().to_string(), "custom-2[start]");
    assert_eq!(line(LineId::Transition).start.definition().to_string(), "transition");
}

/// The laws that every line keeps: nothing in, nothing out; twice the driver, twice the line.
#[test]
fn a_line_is_zero_without_its_driver_and_doubles_with_it() {
    let drivers = [
        (LineId::People, FieldId::People),
        (LineId::People, FieldId::Salary),
        (LineId::Fee, FieldId::Fee),
        (LineId::Governance, FieldId::Fee),
        (LineId::Governance, FieldId::Governance),
        (LineId::ProductivityLag, FieldId::Fee),
        (LineId::Transition, FieldId::Transition),
        (LineId::Exit, FieldId::Fee),
        (LineId::Exit, FieldId::Exit),
    ];
    for (id, driver) in drivers {
        let case = full_case(Discounting::EndOfYear);
        let total_at = |factor: f64| {
            let mut case = case.clone();
            case.give(driver, case.inputs().get(driver) * factor).unwrap();
            project_case(&case).lines.iter().find(|line| line.id == id).expect("the line").total()
        };
        assert_eq!(total_at(0.0), 0.0, "{id:?} {driver:?}");
        assert!(total_at(1.0) > 0.0, "{id:?} {driver:?}");
        assert_close(total_at(2.0), 2.0 * total_at(1.0), 1e-14);
    }
}

#[test]
fn relabelling_the_currency_changes_no_figure() {
    let case = full_case(Discounting::EndOfYear);
    let mut relabelled = case.clone();
    relabelled.give(FieldId::Currency, 5.0).unwrap();
    assert_eq!(results(&case), results(&relabelled));
}

#[test]
fn amounts_beyond_the_horizon_are_kept_but_not_counted() {
    let mut case = Case::new();
    case.give(FieldId::Horizon, 1.0).unwrap();
    case.custom = vec![CustomLine::new("Rent", Side::InHouse, Amounts::Yearly(vec![10.0, 99.0]))];
    assert_close(results(&case).total_in_house, 10.0, 1e-12);
    assert_eq!(case.custom[0].amounts.get(Period::Year(2)), 99.0);
}
