//! What the page says about how sure an answer is: each statement is true of the model, and goes away when its cause does.

use outsight::domain::analysis::break_even::{Delay, delay};
use outsight::domain::analysis::exit::curve;
use outsight::domain::analysis::objection::Objection;
use outsight::domain::analysis::objections::find_objections;
use outsight::domain::analysis::ranking::ranking;
use outsight::domain::analysis::split::split;
use outsight::domain::analysis::tornado::{Driver, TornadoBar, by_assumption, spread, tornado};
use outsight::domain::case::{Case, Place, SourcingOption};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId::{self, *};
use outsight::domain::lines::{LineId, Side};
use outsight::domain::model::flexibility;
use outsight::domain::results::{Computed, Readiness};

fn give(case: &mut Case, figures: &[(FieldId, f64)]) {
    for (id, value) in figures {
        case.give(Place::first(*id), *id, *value).unwrap_or_else(|refusal| panic!("{id:?}: {refusal:?}"));
    }
}

fn bars_of(computed: &Computed) -> Vec<TornadoBar> {
    tornado(&computed.case, computed.compared, &computed.results)
}

fn constructed(figures: &[(FieldId, f64)]) -> Case {
    let mut case = Example::Constructed.case();
    give(&mut case, figures);
    case
}

fn objections(case: &Case) -> Vec<Objection> {
    let computed = Computed::new(case);
    find_objections(&computed, &bars_of(&computed)).into_iter().map(|finding| finding.objection).collect()
}

/// What mends a case takes exactly that objection away.
fn assert_mended(case: &Case, is_it: fn(&Objection) -> bool, mending: &[(FieldId, f64)]) {
    assert!(objections(case).iter().any(is_it), "{:?}", objections(case));
    let mut mended = case.clone();
    give(&mut mended, mending);
    assert!(!objections(&mended).iter().any(is_it), "{:?}", objections(&mended));
}

#[test]
fn a_baseline_that_is_not_from_the_books_is_objected_to() {
    assert_mended(&constructed(&[]), |found| matches!(found, Objection::NotFromActuals(_)), &[(Basis, 2.0)]);
    assert_mended(&constructed(&[]), |found| *found == Objection::Precision, &[(Basis, 1.0)]);
}

#[test]
fn missing_stranded_and_exit_cost_are_objected_to() {
    // What is not in the in-house cost is not saved either, so nothing is asked then.
    assert!(!objections(&constructed(&[])).contains(&Objection::NoStrandedCost));
    let rooms = constructed(&[(Facilities, 5_000.0)]);
    assert_mended(&rooms, |found| *found == Objection::NoStrandedCost, &[(Stranded, 0.5), (StrandedMonths, 12.0)]);
    assert_mended(&constructed(&[]), |found| *found == Objection::NoExitCost, &[(Exit, 0.2)]);
}

#[test]
fn what_is_counted_twice_is_objected_to() {
    let down = [
        (CountBenefits, 1.0),
        (DownHours, 10.0),
        (DownValue, 1_000.0),
        (AvoidedHours, 5.0),
        (AvoidedValue, 1_000.0),
        (DownRemaining, 0.5),
    ];
    assert_mended(&constructed(&down), |found| *found == Objection::DowntimeTwice, &[(CountBenefits, 0.0)]);
    assert_mended(&constructed(&down), |found| *found == Objection::DowntimeTwice, &[(DownRemaining, 1.0)]);
    let hours = [(CountBenefits, 1.0), (FreedHours, 10.0), (FreedValue, 50.0), (RedundancyShare, 1.0)];
    assert_mended(&constructed(&hours), |found| *found == Objection::HoursTwice, &[(RedundancyShare, 0.5)]);
}

#[test]
fn a_rate_of_return_that_says_nothing_is_objected_to() {
    assert!(objections(&Example::Tei.case()).contains(&Objection::IrrBeyondSense));
    let mut case = Example::Tei.case();
    case.custom.push(CustomLine::new("Demolition", Side::Outsourced, Amounts::Yearly(vec![0.0, 0.0, 9e6])));
    assert!(objections(&case).contains(&Objection::IrrNotUnique));
}

#[test]
fn a_service_given_away_for_nothing_saved_is_objected_to() {
    let mut case = constructed(&[]);
    case.add_service();
    let quote = Place::Quote { offer: 0, service: 1 };
    case.give(quote, Fee, 100_000.0).unwrap();
    assert!(objections(&case).contains(&Objection::NoInHouseCost { service: 1 }));
    case.give(Place::Service(1), People, 1.0).unwrap();
    case.give(Place::Service(1), Salary, 50_000.0).unwrap();
    assert!(!objections(&case).contains(&Objection::NoInHouseCost { service: 1 }));
}

#[test]
fn bands_in_the_wrong_order_are_objected_to() {
    let bands = [(PriceForm, 1.0), (UnitPrice, 10.0), (Volume, 5_000.0), (BandTwo, 900.0), (BandThree, 500.0)];
    assert_mended(&constructed(&bands), |found| *found == Objection::BandsOverlap, &[(BandThree, 950.0)]);
}

#[test]
fn a_default_that_moves_the_result_is_named_until_it_is_confirmed() {
    let mut case = Case::new();
    give(&mut case, &[(People, 6.0), (Salary, 90_000.0), (Fee, 420_000.0), (Transition, 60_000.0)]);
    let unseen = |case: &Case| {
        objections(case).into_iter().find_map(|found| match found {
            Objection::DefaultUnseen { place, id, .. } => Some((place, id)),
            _ => None,
        })
    };
    let (place, id) = unseen(&case).expect("a default moves the result");
    let value = case.value(place, id);
    case.give(place, id, value).unwrap();
    assert_ne!(unseen(&case), Some((place, id)));
}

#[test]
fn an_answer_that_rests_on_one_input_says_so() {
    let mut case = constructed(&[(Basis, 2.0)]);
    let rests = |case: &Case| objections(case).iter().any(|found| matches!(found, Objection::RestsOn { .. }));
    assert!(!rests(&case));
    case.give_range(Place::first(Fee), Fee, Some((600_000.0, 900_000.0))).unwrap();
    assert!(rests(&case), "above 847,000 the provider costs more");
}

#[test]
fn the_same_input_of_several_services_is_one_assumption_and_varies_in_all_of_them() {
    let mut case = Example::Rivals.case();
    case.compared = Some(SourcingOption::Offer(0));
    let computed = Computed::new(&case);
    let bars = bars_of(&computed);
    let of = |id: FieldId| move |bar: &&TornadoBar| matches!(bar.driver, Driver::Input(_, own) if own == id);
    assert_eq!(bars.iter().filter(of(Salary)).count(), 2, "one of each service");
    let merged = by_assumption(&case, computed.compared, &bars);
    let salaries: Vec<_> = merged.iter().filter(|own| of(Salary)(&&own.bar)).collect();
    let [salary] = salaries[..] else { panic!("{salaries:?}") };
    assert_eq!(salary.places, [Place::Service(0), Place::Service(1)]);
    let at = |multiple: f64| {
        let mut varied = case.clone();
        for service in [Place::Service(0), Place::Service(1)] {
            varied.give(service, Salary, case.value(service, Salary) * multiple).expect("a salary");
        }
        Computed::new(&varied).results.npv
    };
    let tenth = salary.bar.tenth.expect("a tenth either way");
    assert!((tenth.at_low / at(0.9) - 1.0).abs() < 1e-9 && (tenth.at_high / at(1.1) - 1.0).abs() < 1e-9);
    let rate = merged.iter().find(|own| of(OnCost)(&&own.bar)).expect("a bar");
    let (range, swing) = rate.bar.own.expect("its low and high");
    let at = |case: &Case, rates: [f64; 2]| {
        let mut varied = case.clone();
        for (service, rate) in rates.into_iter().enumerate() {
            varied.give(Place::Service(service), OnCost, rate).expect("a rate");
        }
        Computed::new(&varied).results.npv
    };
    assert!(rate.has_one_range);
    assert_eq!((swing.at_low, swing.at_high), (at(&case, [range.0; 2]), at(&case, [range.1; 2])));
    // With different ranges, each is at its own low and at its own high.
    case.give_range(Place::Service(1), OnCost, Some((0.2, 0.3))).expect("a range");
    let other = Computed::new(&case);
    let merged_anew = by_assumption(&case, other.compared, &bars_of(&other));
    let rate = merged_anew.iter().find(|own| of(OnCost)(&&own.bar)).expect("a bar");
    let (_, swing) = rate.bar.own.expect("its low and high");
    assert!(!rate.has_one_range);
    assert_eq!((swing.at_low, swing.at_high), (at(&case, [range.0, 0.2]), at(&case, [range.1, 0.3])));
    let alone = merged.iter().filter(|own| own.places.len() < 2);
    assert!(alone.clone().all(|own| bars.contains(&own.bar)), "what stands alone is as it was");
    assert!(merged.windows(2).all(|pair| {
        let width = |place: usize| pair[place].bar.swing().map_or(0.0, |swing| swing.width());
        width(0) >= width(1)
    }));
}

#[test]
fn an_input_with_a_range_is_not_shown_as_one_with_the_same_input_that_has_none() {
    let mut case = Example::Rivals.case();
    case.compared = Some(SourcingOption::Offer(0));
    for (service, salary) in [48_000.0, 62_000.0].into_iter().enumerate() {
        let place = Place::Service(service);
        case.give_range(place, Salary, (service == 0).then_some((salary * 0.9, salary * 1.2))).expect("a range");
    }
    let computed = Computed::new(&case);
    let merged = by_assumption(&case, computed.compared, &bars_of(&computed));
    let salaries = merged.iter().filter(|own| matches!(own.bar.driver, Driver::Input(_, Salary)));
    let mut places: Vec<_> = salaries.map(|own| (own.bar.own.is_some(), own.places.clone())).collect();
    places.sort();
    assert_eq!(places, [(false, vec![Place::Service(1)]), (true, vec![Place::Service(0)])]);
}

#[test]
fn the_tornado_shows_what_the_model_says_at_both_ends() {
    let mut case = constructed(&[]);
    case.give_range(Place::first(Fee), Fee, Some((500_000.0, 900_000.0))).unwrap();
    let computed = Computed::new(&case);
    let bars = bars_of(&computed);
    let fee = bars.iter().find(|bar| bar.driver == Driver::Input(Place::first(Fee), Fee)).expect("a bar");
    let (_, swing) = fee.own.expect("its own low and high");
    let at = |fee: f64| Computed::new(&constructed(&[(Fee, fee)])).results.npv;
    assert_eq!((swing.at_low, swing.at_high), (at(500_000.0), at(900_000.0)));
    assert!(swing.changes_sign(computed.results.npv));
    let tenth = fee.tenth.expect("a tenth either way");
    assert!((tenth.at_high / at(682_000.0) - 1.0).abs() < 1e-12);
    assert!(bars.windows(2).all(|pair| {
        let width = |place: usize| pair[place].swing().map_or(0.0, |swing| swing.width());
        width(0) >= width(1)
    }));
    assert!(bars.iter().all(|bar| bar.swing().is_some()));
    let lost = computed.results.npv - at(900_000.0);
    assert!(spread(&bars, computed.compared, computed.results.npv).expect("a range").down >= lost);
}

#[test]
fn leaving_in_the_last_month_costs_what_the_exit_line_says() {
    let case = constructed(&[(Exit, 0.33)]);
    let computed = Computed::new(&case);
    let curve = curve(&computed).expect("an offer is taken");
    let lines = computed.projection().lines(&case, SourcingOption::Offer(0));
    let exit = lines.iter().find(|line| line.id == LineId::Exit).expect("the line");
    assert_eq!(curve.cost.last(), exit.months.last());
    let left = curve.saved.last().unwrap() - curve.cost.last().unwrap();
    assert!((left / computed.results.total_saving - 1.0).abs() < 1e-12, "staying to the end is what the table says");

    let month = curve.pays_from.expect("it pays in the end");
    assert!(curve.saved[month - 1] >= curve.cost[month - 1] && curve.saved[month - 2] < curve.cost[month - 2]);

    let bound =
        outsight::domain::analysis::exit::curve(&Computed::new(&constructed(&[(Exit, 0.33), (Termination, 0.5)])));
    let bound = bound.expect("an offer is taken");
    assert!(bound.cost[0] > curve.cost[0] && bound.cost.last() == curve.cost.last());
}

#[test]
fn a_delay_flips_the_answer_in_the_month_it_names() {
    let case = constructed(&[(ParallelRunning, 1.0)]);
    let Delay::After(months) = delay(&Computed::new(&case)) else { panic!("some delay is too long") };
    let npv = |months: usize| {
        let case = constructed(&[(ParallelRunning, 1.0), (TransitionMonths, months as f64)]);
        Computed::new(&case).results.npv
    };
    assert!(npv(months) < 0.0 && npv(months - 1) >= 0.0);
}

#[test]
fn a_fixed_price_is_fixed_and_a_price_per_unit_follows_demand() {
    let options = [SourcingOption::Baseline, SourcingOption::Offer(0)];
    let fixed = split(&Computed::new(&constructed(&[(Volume, 100.0)])), &options);
    assert!(fixed.iter().all(|split| split.variable == 0.0));
    let by_unit = [(Volume, 100.0), (PriceForm, 1.0), (UnitPrice, 500.0), (Transition, 0.0), (Governance, 0.0)];
    let by_unit = split(&Computed::new(&constructed(&by_unit)), &options);
    assert_eq!(by_unit[0].variable, 0.0);
    assert!((by_unit[1].share().unwrap() - 1.0).abs() < 1e-6, "nothing but the price, and all of it by the unit");
    let by_hour = [(PriceForm, 3.0), (Hours, 300.0), (HourPrice, 80.0)];
    let by_hour = split(&Computed::new(&constructed(&by_hour)), &options);
    assert!(by_hour[1].share().unwrap() > 0.8);
}

#[test]
fn flexibility_is_worth_what_demand_above_capacity_costs() {
    let at_capacity = [(Volume, 100.0), (DemandVariation, 0.2), (Capacity, 110.0), (Overtime, 50.0)];
    let found = &flexibility(&constructed(&at_capacity), SourcingOption::Offer(0))[0];
    assert!(found.in_house > 0.0 && found.outsourced == 0.0 && found.value == found.in_house);
    let certain = [(Volume, 100.0), (DemandVariation, 0.0), (Capacity, 90.0), (Overtime, 50.0)];
    assert_eq!(flexibility(&constructed(&certain), SourcingOption::Offer(0))[0].value, 0.0);
}

#[test]
fn ways_are_ranked_by_what_they_are_worth() {
    let case = Example::Rivals.case();
    let ranking = ranking(&Computed::new(&case));
    assert_eq!(ranking.len(), case.options().len());
    let npv: Vec<f64> = ranking.iter().map(|ranked| ranked.results.as_ref().expect("comparable").npv).collect();
    assert!(npv.windows(2).all(|pair| pair[0] >= pair[1]), "{npv:?}");
    let as_is = ranking.iter().find(|ranked| ranked.option == SourcingOption::Baseline).expect("the present way");
    assert_eq!((as_is.results.as_ref().map(|results| results.npv), as_is.downside()), (Some(0.0), Some(0.0)));
}

#[test]
fn a_hybrid_that_gives_everything_to_one_offer_is_that_offer() {
    let mut case = Example::Rivals.case();
    (0..case.services()).for_each(|service| case.assign(service, Some(0)));
    let projection = Computed::new(&case).projection().clone();
    assert_eq!(projection.cost(&case, SourcingOption::Hybrid), projection.cost(&case, SourcingOption::Offer(0)));
    (0..case.services()).for_each(|service| case.assign(service, None));
    assert_eq!(projection.cost(&case, SourcingOption::Hybrid), projection.cost(&case, SourcingOption::Baseline));
}

#[test]
fn another_currency_without_a_rate_is_no_answer() {
    let mut case = constructed(&[(OfferCurrency, 0.0)]);
    assert_eq!(Computed::new(&case).readiness(), Readiness::NoExchangeRate { offer: 0 });
    give(&mut case, &[(ExchangeRate, 0.92)]);
    assert_eq!(Computed::new(&case).readiness(), Readiness::Comparable);
}

#[test]
fn the_best_way_is_one_that_can_be_compared() {
    let mut case = constructed(&[]);
    case.add_offer();
    assert_eq!(Computed::new(&case).compared, SourcingOption::Offer(0), "an offer without a price is not the cheapest");
    case.give(Place::Quote { offer: 1, service: 0 }, PriceForm, 4.0).unwrap();
    give(&mut case, &[(Fee, 5_000_000.0)]);
    assert_eq!(Computed::new(&case).compared, SourcingOption::Offer(0), "an offer of nothing changes nothing");
}

#[test]
fn a_case_that_is_only_to_be_improved_asks_for_its_cost() {
    let mut case = Case::new();
    give(&mut case, &[(Improve, 1.0)]);
    assert_eq!(Computed::new(&case).readiness(), Readiness::Nothing);
}

#[test]
fn a_cost_that_falls_away_without_demand_is_never_more_than_all_of_it() {
    let busy = [(Volume, 1_000.0), (Capacity, 900.0), (Overtime, 900.0)];
    let as_is = split(&Computed::new(&constructed(&busy)), &[SourcingOption::Baseline])[0];
    assert!(as_is.fixed > 0.0 && as_is.variable > 0.0);
}
