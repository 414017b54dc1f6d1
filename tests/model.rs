//! The model gives the published results, and the same results with every kind of number.

#[path = "common/golden.rs"]
mod golden;

use golden::{first_rules_cases, golden_cases, number, option_by_key};
use outsight::codec::json;
use outsight::domain::analysis::break_even::{BreakEven, BreakEvenDriver, break_even, npv_at};
use outsight::domain::case::{Case, InputId, Place, SourcingOption};
use outsight::domain::cell::{FlowName, FormulaRow, RowName};
use outsight::domain::custom::{Amounts, CustomLine, StrandedPeriod};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::finance::Payback;
use outsight::domain::formula::Formula;
use outsight::domain::formula::cells::cells;
use outsight::domain::lanes::Lanes;
use outsight::domain::lines::{CostLinePart, LINES, LineId, Side};
use outsight::domain::model::{
    Projection, explain_case, flexibility, losses, net_present_value, project, project_case, total_case,
};
use outsight::domain::period::Period;
use outsight::domain::results::{Computed, Rates, Results};
use outsight::domain::value::Choice;
use outsight::domain::value::Discounting;

const CASE: Place = Place::Case;
const SERVICE: Place = Place::Service(0);
const OFFER: Place = Place::Offer(0);
const QUOTE: Place = Place::Quote { offer: 0, service: 0 };

fn results(case: &Case) -> Results {
    Computed::new(case).results
}

fn rates(case: &Case) -> Rates {
    Computed::new(case).rates()
}

fn give(case: &mut Case, place: Place, id: FieldId, value: f64) {
    case.give(place, id, value).unwrap_or_else(|refusal| panic!("{id:?} cannot be {value}: {refusal:?}"));
}

fn middle_of_year(mut case: Case) -> Case {
    give(&mut case, CASE, FieldId::Discounting, Discounting::MidYear.index() as f64);
    case
}

fn assert_close(found: f64, expected: f64, tolerance: f64) {
    assert!((found / expected - 1.0).abs() <= tolerance, "found {found}, expected {expected}");
}

fn years(payback: Payback) -> f64 {
    match payback {
        Payback::After { periods, .. } => periods,
        Payback::Never { .. } => panic!("never paid back"),
    }
}

/// The constructed case of the method notes, in thousands of euros there and in euros here.
#[test]
fn the_constructed_case_comes_out_to_the_last_printed_digit() {
    let case = Example::Constructed.case();
    let (end, rates) = (results(&case), rates(&case));
    assert_close(end.npv, 1_025_639.3893, 1e-10);
    assert_close(end.pv_in_house, 4_002_600.1141, 1e-10);
    assert_close(end.pv_outsourced, 2_976_960.7250, 1e-9);
    assert_close(end.roi.unwrap(), 0.344526, 1e-6);
    assert_close(rates.roi_on_one_off.unwrap(), 5.6980, 1e-5);
    assert_close(rates.irr.unique().unwrap(), 1.3869687, 1e-7);
    assert_close(rates.mirr.unwrap(), 0.6090949, 1e-7);
    assert_close(years(end.payback), 0.87209, 1e-5);
    // 180,000 owed, 206,400 saved in year 1, discounted by a year.
    assert_close(years(rates.discounted_payback), 180_000.0 / (206_400.0 / 1.1), 1e-12);
    assert_close(end.total_in_house, 5_309_135.81, 1e-9);
    assert_close(end.total_outsourced, 3_851_865.29, 1e-8);
    let saved = [-180_000.0, 206_400.0, 283_768.0, 364_248.16, 382_142.1232, 400_712.235664];
    for (found, expected) in end.yearly_saving.iter().zip(saved) {
        assert_close(*found, expected, 1e-12);
    }

    assert_close(results(&middle_of_year(case)).npv, 1_084_485.2592, 1e-10);
}

/// Published figures are rounded to a dollar and a per cent.
#[test]
fn the_published_tei_table_comes_out() {
    let case = Example::Tei.case();
    let found = results(&case);
    assert_eq!(found.npv.round(), 5_496_170.0);
    assert_eq!(found.pv_outsourced.round(), 1_672_201.0);
    assert_eq!(found.pv_in_house.round(), 7_168_371.0);
    assert_eq!((found.roi.unwrap() * 100.0).round(), 329.0);
    assert_close(found.total_saving, 6_893_182.0, 1e-12);
    assert_eq!((rates(&case).irr.unique().unwrap() * 100.0).round(), 1912.0);
    assert!(years(found.payback) < 0.5);

    assert_eq!(results(&middle_of_year(case)).npv.round(), 5_767_026.0);
}

#[test]
fn the_web_site_saves_178_000_in_its_first_year() {
    assert_eq!(results(&Example::Website.case()).yearly_saving[1], 178_000.0);
}

#[test]
fn the_bank_pays_12_13_million_in_present_value() {
    let case = Example::Bank.case();
    assert_close(results(&case).pv_outsourced, 12_130_517.7, 1e-8);
    assert_close(results(&middle_of_year(case)).pv_outsourced, 12_722_594.3, 1e-8);
}

/// CalcBee's own example: first-year cost, saving and time to recoup as the calculator prints them.
#[test]
fn the_calculators_own_example_comes_out() {
    let case = Example::Calculator.case();
    let found = results(&case);
    assert_close(rates(&case).first_year_cost, 560_000.0, 1e-12);
    assert_close(found.total_saving, 880_000.0, 1e-12);
    assert_close(years(found.payback), 3.0 / 12.0, 1e-9);
}

/// The loss function at mean 100, deviation 20, capacity 110, as a case.
#[test]
fn expected_excess_and_idle_capacity_come_out() {
    let mut case = Case::new();
    for (id, value) in [(FieldId::Volume, 100.0), (FieldId::DemandVariation, 0.2), (FieldId::Capacity, 110.0)] {
        give(&mut case, SERVICE, id, value);
    }
    let found = &flexibility(&case, SourcingOption::Offer(0))[0];
    assert!((found.excess.unwrap() - 3.955_931_148).abs() < 1e-9);
    assert!((found.idle.unwrap() - 13.955_931_148).abs() < 1e-9);
}

/// A case in which every line of the model costs something.
fn full_case(convention: Discounting) -> Case {
    use FieldId::*;
    let mut case = Case::new();
    let figures: [(Place, &[(FieldId, f64)]); 4] = [
        (
            CASE,
            &[
                (Horizon, 3.0),
                (Country, 0.0),
                (Discounting, convention.index() as f64),
                (Improve, 1.0),
                (ImproveOnce, 20_000.0),
                (ImproveYearly, 3_000.0),
                (CountBenefits, 1.0),
                (FreedHours, 40.0),
                (FreedValue, 60.0),
                (EarlierMonths, 2.0),
                (EarlierMargin, 9_000.0),
                (AvoidedHours, 10.0),
                (AvoidedValue, 2_000.0),
                (IncidentLoss, 30_000.0),
            ],
        ),
        (
            SERVICE,
            &[
                (Volume, 1_000.0),
                (Growth, 0.05),
                (PeakExtra, 0.3),
                (PeakMonths, 3.0),
                (People, 10.0),
                (Salary, 70_000.0),
                (Absence, 0.04),
                (Training, 800.0),
                (OnCall, 12_000.0),
                (Capacity, 900.0),
                (Overtime, 15.0),
                (Tools, 1_500.0),
                (Facilities, 5_000.0),
                (Hardware, 40_000.0),
                (DownHours, 12.0),
                (DownValue, 3_000.0),
            ],
        ),
        (
            OFFER,
            &[
                (OfferCurrency, 1.0),
                (ExchangeRate, 1.1),
                (Tax, 0.02),
                (Transition, 90_000.0),
                (Redeployment, 4_000.0),
                (RedundancyShare, 0.5),
            ],
        ),
        (
            QUOTE,
            &[
                (Fee, 500_000.0),
                (Retained, 1.0),
                (Knowledge, 30_000.0),
                (Travel, 9_000.0),
                (Connectivity, 7_000.0),
                (Credits, 0.01),
                (GainShare, 0.1),
            ],
        ),
    ];
    for (place, figures) in figures {
        for (id, value) in figures {
            give(&mut case, place, *id, *value);
        }
    }
    case.custom = vec![
        CustomLine::new("Licences", Side::InHouse, Amounts::Yearly(vec![12_000.0, 13_000.0])),
        CustomLine::new("Audit", Side::Outsourced, Amounts::OneOff(25_000.0)),
        CustomLine {
            stays: Some(StrandedPeriod::Months(9)),
            ..CustomLine::new("Lease", Side::InHouse, Amounts::Yearly(vec![6_000.0; 3]))
        },
    ];
    case
}

/// What stands in the case where a formula says `source`.
fn entered(case: &Case) -> impl Fn(InputId) -> f64 {
    |source| match source {
        InputId::Field(place, id) | InputId::InScenario(_, place, id) => case.value(place, id),
        InputId::Low(place, id) => case.size_range(id).map_or(case.value(place, id), |ends| ends.0),
        InputId::High(place, id) => case.size_range(id).map_or(case.value(place, id), |ends| ends.1),
        InputId::Amount { line, period } => case.custom[line].amounts.get(period),
    }
}

const WAYS: [SourcingOption; 3] = [SourcingOption::Baseline, SourcingOption::ImprovedInHouse, SourcingOption::Offer(0)];

#[test]
fn formulas_evaluate_to_the_numbers_they_explain() {
    for convention in Discounting::ALL {
        let case = full_case(*convention);
        let (numbers, formulas) = (project_case(&case), explain_case(&case));
        let inputs = entered(&case);
        for option in WAYS {
            for (number, formula) in numbers.lines(&case, option).iter().zip(formulas.lines(&case, option)) {
                assert_eq!(formula.start.evaluate(&inputs), number.start, "{:?}", number.id);
                for (value, explained) in number.months.iter().zip(&formula.months) {
                    assert_eq!(explained.evaluate(&inputs), *value, "{:?}", number.id);
                }
            }
            let npv = formulas.net_present_value(&case, option).evaluate(&inputs);
            assert_eq!(npv, numbers.net_present_value(&case, option));
        }
    }
}

#[test]
fn a_batch_of_cases_gives_what_each_case_gives_alone() {
    let case = full_case(Discounting::Monthly);
    let changed = |lane: usize| 1.0 + lane as f64 / 10.0;
    let is_varied = |source| matches!(source, InputId::Field(_, FieldId::Salary | FieldId::Fee | FieldId::Volume));
    let batch = project(&case, &|source, value| {
        Lanes::<4>(std::array::from_fn(|lane| if is_varied(source) { value * changed(lane) } else { value }))
    });
    for lane in 0..4 {
        let alone = project(&case, &|source, value| if is_varied(source) { value * changed(lane) } else { value });
        for option in WAYS {
            assert_eq!(batch.net_present_value(&case, option).0[lane], alone.net_present_value(&case, option));
            for (batched, line) in batch.lines(&case, option).iter().zip(alone.lines(&case, option)) {
                assert_eq!(batched.total().0[lane], line.total());
            }
        }
    }
}

#[test]
fn a_formula_reads_like_the_rule_it_stands_for() {
    let case = full_case(Discounting::EndOfYear);
    let explained = explain_case(&case);
    let lines: Vec<_> = WAYS.iter().flat_map(|option| explained.lines(&case, *option)).collect();
    let line = |id| *lines.iter().find(|line| line.id == id).expect("the line");
    let printed = |id, month: usize| line(id).months[month].definition().to_string();
    assert_eq!(printed(LineId::Governance, 4), "governance * provider-fee[month 5]");
    assert_eq!(printed(LineId::ProductivityLag, 12), "lag-year-2 * provider-fee[month 13]");
    assert_eq!(printed(LineId::Fee, 0), "fee / 12 * fee-index[year 1] * exchange-rate");
    assert_eq!(printed(LineId::ParallelRunning, 2), "dual-running * handed-over[month 3] + hardware-cost[month 3]");
    assert_eq!(printed(LineId::Custom(0), 0), "custom-1[year 1] / 12");
    assert_eq!(line(LineId::Custom(1)).start.definition().to_string(), "custom-2[start]");
    assert_eq!(line(LineId::Transition).start.definition().to_string(), "transition");
    let npv = explained.net_present_value(&case, SourcingOption::Offer(0));
    assert_eq!(npv.to_string(), "present-value of saving of offer-1");
    assert_eq!(
        npv.definition().to_string(),
        "saving of offer-1[start] + present-value of saving of offer-1[year 1] + present-value of saving of offer-1[year 2] + \
         present-value of saving of offer-1[year 3]"
    );
    let saving = explained.saving(&case, SourcingOption::Offer(0));
    assert_eq!(saving.months[6].definition().to_string(), "cost of baseline[month 7] - cost of offer-1[month 7]");
}

/// Everything that is computed of a case, as formulas.
fn all_formulas(case: &Case) -> Vec<Formula> {
    let explained = explain_case(case);
    let losses = losses(case, &project_case(case), &explained, &|source, _| Formula::input(source));
    let mut all = Vec::new();
    for option in case.options() {
        all.push(explained.present_cost(case, option));
        all.push(explained.net_present_value(case, option));
        for flow in [explained.cost(case, option), explained.saving(case, option), losses.cost(case, option)] {
            all.push(flow.start);
            all.extend(flow.months);
        }
    }
    all
}

#[test]
fn every_cell_has_one_definition() {
    let examples = Example::ALL.iter().map(|example| (format!("{example:?}"), example.case()));
    let all = golden_cases().chain(first_rules_cases()).map(|(name, case, _)| (name, case)).chain(examples);
    for (name, case) in all {
        let cells = cells(&all_formulas(&case)).unwrap_or_else(|conflict| panic!("{name}: {conflict:?}"));
        for option in case.options() {
            for flow in [FlowName::Cost(option), FlowName::Saving(option), FlowName::ExpectedLoss(option)] {
                let row = FormulaRow::of_case(RowName::Flow(flow));
                assert!(cells.contains_key(&row.at(Period::Start)), "{name}: {row:?}");
                let months = (1..=case.years() * 12).filter(|month| cells.contains_key(&row.at(Period::Month(*month))));
                assert_eq!(months.count(), case.years() * 12, "{name}: {row:?}");
            }
            assert!(cells.contains_key(&FormulaRow::of_case(RowName::PresentValue(FlowName::Saving(option))).whole()));
        }
    }
}

fn total(case: &Case, id: LineId) -> f64 {
    let projection = project_case(case);
    let lines: Vec<_> = WAYS.iter().flat_map(|option| projection.lines(case, *option)).collect();
    // A line that several ways have is the same in all of them.
    lines.iter().find(|line| line.id == id).expect("the line").total()
}

/// For each line, the inputs that it is proportional to.
const DRIVERS: &[(LineId, &[FieldId])] = {
    use FieldId as F;
    use LineId as L;
    &[
        (L::People, &[F::People, F::Salary]),
        (L::Absence, &[F::Absence, F::People, F::Salary]),
        (L::Attrition, &[F::Attrition, F::Replacement, F::People, F::Salary]),
        (L::Training, &[F::Training, F::People]),
        (L::OnCall, &[F::OnCall]),
        (L::Overtime, &[F::Overtime]),
        (L::Tools, &[F::Tools, F::People]),
        (L::Facilities, &[F::Facilities, F::People]),
        (L::Hardware, &[F::Hardware]),
        (L::Downtime, &[F::DownHours, F::DownValue]),
        (L::ImproveSaving, &[F::ImproveSaving]),
        (L::Fee, &[F::Fee, F::ExchangeRate]),
        (L::CurrencySpread, &[F::CurrencySpread, F::Fee]),
        (L::Tax, &[F::Tax, F::Fee]),
        (L::Changes, &[F::Changes, F::Fee]),
        (L::Governance, &[F::Governance, F::Fee]),
        (L::Retained, &[F::Retained, F::Salary]),
        (L::Communication, &[F::Communication, F::Fee]),
        (L::ProductivityLag, &[F::Fee]),
        (L::Travel, &[F::Travel]),
        (L::Connectivity, &[F::Connectivity]),
        (L::RemainingDowntime, &[F::DownHours, F::DownValue]),
        (L::Credits, &[F::Credits, F::Fee]),
        (L::GainShare, &[F::GainShare]),
        (L::Selection, &[F::Selection, F::Fee]),
        (L::Transition, &[F::Transition]),
        (L::Knowledge, &[F::Knowledge]),
        (L::ParallelRunning, &[F::ParallelRunning]),
        (L::Severance, &[F::Severance, F::RedundancyShare, F::Salary]),
        (L::Redeployment, &[F::Redeployment]),
        (L::StayingPay, &[F::Salary]),
        (L::Stranded, &[F::Stranded]),
        (L::StayingLines, &[]),
        (L::Exit, &[F::Exit, F::Fee]),
        (L::FreedHours, &[F::FreedHours, F::FreedValue, F::FreedShare]),
        (L::Earlier, &[F::EarlierMonths, F::EarlierMargin, F::EarlierShare]),
        (L::AvoidedDowntime, &[F::AvoidedHours, F::AvoidedValue, F::AvoidedShare]),
        (L::AvoidedIncidents, &[F::IncidentLoss, F::IncidentShare]),
    ]
};

/// The laws that every line keeps: nothing in, nothing out; twice the driver, twice the line.
#[test]
fn a_line_is_zero_without_its_driver_and_doubles_with_it() {
    let full = full_case(Discounting::EndOfYear);
    for (id, drivers) in DRIVERS {
        let mut case = full.clone();
        for driver in drivers.iter().filter(|driver| full.value(Place::first(**driver), **driver) == 0.0) {
            give(&mut case, Place::first(*driver), *driver, 1.0);
        }
        assert_ne!(total(&case, *id), 0.0, "{id:?} is moved by the full case");
        for driver in *drivers {
            let at = |factor: f64| {
                let mut case = case.clone();
                let place = Place::first(*driver);
                let value = case.value(place, *driver) * factor;
                if driver.field().check(value).is_err() {
                    return None;
                }
                give(&mut case, place, *driver, value);
                Some(total(&case, *id))
            };
            if let Some(nothing) = at(0.0) {
                assert_eq!(nothing.abs(), 0.0, "{id:?} without {driver:?}");
            }
            let (half, whole) = (at(0.5).expect("half is allowed"), total(&case, *id));
            assert!((whole - 2.0 * half).abs() <= 1e-12 * whole.abs(), "{id:?} {driver:?}: {half} and {whole}");
        }
    }
    // Two lines have several parts that are each paid for: what improving costs.
    let listed = DRIVERS.iter().map(|(id, _)| *id).chain([LineId::ImproveCost]);
    let paid = LINES.iter().filter(|line| line.part != CostLinePart::Risk);
    assert_eq!(listed.count(), paid.count(), "every line has its law; expected losses have theirs in tests/risk.rs");
}

#[test]
fn the_cost_of_improving_is_its_two_parts() {
    let mut case = full_case(Discounting::EndOfYear);
    give(&mut case, CASE, FieldId::ImproveYearly, 0.0);
    assert_eq!(total(&case, LineId::ImproveCost), 20_000.0);
    give(&mut case, CASE, FieldId::ImproveOnce, 0.0);
    assert_eq!(total(&case, LineId::ImproveCost), 0.0);
}

#[test]
fn the_lines_of_a_way_add_up_to_its_cost() {
    let case = full_case(Discounting::EndOfYear);
    let projection = project_case(&case);
    for option in WAYS {
        let lines: f64 = projection.lines(&case, option).iter().map(|line| line.total()).sum();
        assert_close(projection.cost(&case, option).total(), lines, 1e-12);
    }
}

/// The service of a case in two halves: what counts the whole is halved, what is a rate stays.
fn split(case: &Case) -> Case {
    use FieldId::*;
    let halved = [
        Volume,
        People,
        OnCall,
        Capacity,
        Hardware,
        DownHours,
        Fee,
        Minimum,
        BandTwo,
        BandThree,
        BaseVolume,
        Floor,
        Hours,
        Retained,
        Knowledge,
        Travel,
        Connectivity,
    ];
    let mut split = case.clone();
    split.add_service();
    for (place, field) in case.inputs() {
        let other = match place {
            Place::Service(0) => Place::Service(1),
            Place::Quote { offer, service: 0 } => Place::Quote { offer, service: 1 },
            _ => continue,
        };
        if let Some(value) = case.given(place, field.id) {
            let value = if halved.contains(&field.id) { value / 2.0 } else { value };
            give(&mut split, place, field.id, value);
            give(&mut split, other, field.id, value);
        }
    }
    split
}

#[test]
fn splitting_a_service_in_two_changes_nothing() {
    let fixed = full_case(Discounting::MidYear);
    let mut by_unit = fixed.clone();
    for (id, value) in [
        (FieldId::PriceForm, 1.0),
        (FieldId::UnitPrice, 40.0),
        (FieldId::Minimum, 950.0),
        (FieldId::BandTwo, 1_100.0),
        (FieldId::BandTwoPrice, 30.0),
    ] {
        give(&mut by_unit, QUOTE, id, value);
    }
    for case in [fixed, by_unit] {
        let split = split(&case);
        for option in WAYS {
            let cost = |case: &Case| project_case(case).cost(case, option).total();
            assert_close(cost(&split), cost(&case), 1e-12);
        }
        assert_close(results(&split).npv, results(&case).npv, 1e-9);
    }
}

#[test]
fn relabelling_the_currency_changes_no_figure() {
    let mut case = full_case(Discounting::EndOfYear);
    case.reset(OFFER, FieldId::OfferCurrency);
    // Where people work is not where money is counted.
    give(&mut case, CASE, FieldId::Country, 0.0);
    let mut relabelled = case.clone();
    give(&mut relabelled, CASE, FieldId::Currency, 5.0);
    assert_eq!(results(&case), results(&relabelled));
}

#[test]
fn amounts_beyond_the_horizon_are_kept_but_not_counted() {
    let mut case = Case::new();
    give(&mut case, CASE, FieldId::Horizon, 1.0);
    case.custom = vec![CustomLine::new("Rent", Side::InHouse, Amounts::Yearly(vec![10.0, 99.0]))];
    assert_close(results(&case).total_in_house, 10.0, 1e-12);
    assert_eq!(case.custom[0].amounts.get(Period::Year(2)), 99.0);
}

/// What would have to be true, put into the case, makes the two ways equal.
#[test]
fn the_headroom_put_back_gives_a_net_present_value_of_nothing() {
    let cases = Example::ALL.iter().map(|example| example.case()).chain(golden_cases().map(|(_, case, _)| case));
    let mut flips = 0;
    for case in cases {
        let computed = Computed::new(&case);
        let cost = computed.results.pv_in_house + computed.results.pv_outsourced;
        for driver in BreakEvenDriver::ALL {
            if let BreakEven::At(multiple) = break_even(&computed, driver) {
                let npv = npv_at(&case, computed.compared, driver, multiple);
                assert!(npv.abs() <= 1e-6 * cost, "{driver:?} at {multiple}: {npv} of {cost}");
                flips += 1;
            }
        }
    }
    assert!(flips > 20, "{flips} levers flip an answer");
}

/// The printed headroom of the constructed case.
#[test]
fn the_price_headroom_of_the_constructed_case_comes_out() {
    match break_even(&Computed::new(&Example::Constructed.case()), BreakEvenDriver::Price) {
        BreakEven::At(multiple) => assert_close(multiple - 1.0, 0.366698, 1e-6),
        other => panic!("{other:?}"),
    }
}

fn line_totals(case: &Case, projection: &Projection, option: SourcingOption) -> Vec<(String, f64)> {
    let mut totals: Vec<(String, f64)> = Vec::new();
    for line in projection.lines(case, option) {
        let key = line.id.to_string();
        match totals.iter_mut().find(|(own, _)| *own == key) {
            Some((_, total)) => *total += line.total(),
            None => totals.push((key, line.total())),
        }
    }
    totals
}

#[test]
fn an_independent_calculation_gives_the_same_figures() {
    assert_same_figures(golden_cases());
}

#[test]
fn cases_from_before_the_present_rules_keep_their_figures() {
    assert_same_figures(first_rules_cases());
}

fn assert_same_figures(cases: impl Iterator<Item = (String, Case, json::Value)>) {
    let mut compared = 0;
    for (name, case, options) in cases {
        let projection = project_case(&case);
        let options = options.as_object().expect("ways").clone();
        assert_eq!(options.len(), case.options().len(), "{name} has every way");
        for (key, expected) in options {
            let option = option_by_key(&key);
            let cost = projection.cost(&case, option);
            // Differences of large costs carry the rounding of those costs.
            let size = cost.total().abs().max(1.0);
            let mut check = |what: &str, found: f64, expected: f64| {
                let scale = expected.abs().max(if what == "npv" { size } else { 0.0 });
                assert!((found - expected).abs() <= 1e-9 * scale, "{name} {key} {what}: {found}, not {expected}");
                compared += 1;
            };
            check("pv", projection.present_value(&cost), number(expected.get("pv").unwrap()));
            check("npv", projection.net_present_value(&case, option), number(expected.get("npv").unwrap()));
            let years = expected.get("years").and_then(json::Value::as_list).expect("years");
            for (found, expected) in cost.by_year().into_iter().zip(years) {
                check("year", found, number(expected));
            }
            let totals = line_totals(&case, &projection, option);
            for (line, expected) in expected.get("lines").and_then(json::Value::as_object).expect("lines") {
                let found = totals.iter().find(|(own, _)| own == line).map_or(0.0, |(_, total)| *total);
                check(line, found, number(expected));
            }
            let expected_lines = expected.get("lines").and_then(json::Value::as_object).expect("lines");
            for (line, total) in totals.iter().filter(|(_, total)| total.abs() > 1e-9) {
                assert!(expected_lines.iter().any(|(own, _)| own == line), "{name} {key}: {line} is {total}");
            }
        }
    }
    assert!(compared > 500, "{compared} figures compared");
}

#[test]
fn what_keeps_no_lines_comes_to_the_same() {
    for (name, case, _) in golden_cases().chain(first_rules_cases()) {
        let (kept, added_up) = (project_case(&case), total_case(&case));
        for option in case.options() {
            assert_eq!(added_up.cost(&case, option), kept.cost(&case, option), "{name}: {option:?}");
            let npv = kept.net_present_value(&case, option);
            assert_eq!(net_present_value(&case, option, &|_, value| value), npv, "{name}: {option:?}");
        }
    }
}
