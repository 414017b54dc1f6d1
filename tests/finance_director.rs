//! What a sceptical finance director found, and the rule that holds now. QS is the quick start: 10 people at 100,000, a fee of
//! 620,000, a transition of 180,000, support, a medium company, US dollars.

use outsight::codec::link::{self, DecodedLink};
use outsight::domain::analysis::assumptions::{added, carriers, if_all_stayed};
use outsight::domain::analysis::break_even::{BreakEven, BreakEvenDriver, break_even};
use outsight::domain::analysis::objection::{FixTarget, Objection};
use outsight::domain::analysis::objections::find_objections;
use outsight::domain::analysis::ranking::ranking;
use outsight::domain::analysis::risk::case_losses;
use outsight::domain::analysis::tornado::tornado;
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine, StrandedPeriod};
use outsight::domain::fields::FieldId::{self, *};
use outsight::domain::finance::Payback;
use outsight::domain::lines::{LineId, Side};
use outsight::domain::results::{Computed, RateMeaning, Readiness};
use outsight::report::{ReportOrigin, Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

#[path = "common/lines.rs"]
mod lines;
use lines::{case_of_saving, in_house, only_entered, price};

fn with(mut case: Case, figures: &[(FieldId, f64)]) -> Case {
    for (id, value) in figures {
        case.give(Place::first(*id), *id, *value).unwrap_or_else(|refusal| panic!("{id:?} {value}: {refusal:?}"));
    }
    case
}

fn quick_start(figures: &[(FieldId, f64)]) -> Case {
    let own = [(People, 10.0), (Salary, 100_000.0), (Fee, 620_000.0), (Transition, 180_000.0)];
    with(with(Case::new(), &own), figures)
}

/// The same by the rules and defaults of the first version.
fn first_rules(figures: &[(FieldId, f64)]) -> Case {
    with(quick_start(&[(FieldId::Rules, 1.0), (RedundancyShare, 0.5)]), figures)
}

fn npv(case: &Case) -> f64 {
    Computed::new(case).results.npv
}

fn total(case: &Case, line: LineId) -> f64 {
    let computed = Computed::new(case);
    let lines = computed.projection().lines(case, computed.compared);
    lines.into_iter().filter(|own| own.id == line).map(|own| own.total()).sum()
}

fn saving(case: &Case) -> f64 {
    Computed::new(case).results.total_saving
}

fn objections(case: &Case) -> Vec<Objection> {
    all_findings(case).into_iter().map(|(objection, _)| objection).collect()
}

fn all_findings(case: &Case) -> Vec<(Objection, Option<FixTarget>)> {
    let computed = Computed::new(case);
    let bars = tornado(case, computed.compared, &computed.results);
    find_objections(&computed, &bars).into_iter().map(|finding| (finding.objection, finding.fix)).collect()
}

fn words(case: &Case, topic: Topic) -> String {
    format!("{:?}", sections(case, &topic, &ENGLISH, &ENGLISH_REPORT))
}

#[track_caller]
fn assert_close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 0.5, "{found} is not {expected}");
}

fn yearly(amounts: &[f64]) -> Amounts {
    Amounts::Yearly(amounts.to_vec())
}

fn beside(name: &str, amounts: Amounts) -> CustomLine {
    CustomLine::new(name, Side::Outsourced, amounts)
}

// F1: what becomes of the people.

#[test]
fn f1_older_cases_keep_what_they_said_of_people() {
    assert_close(npv(&first_rules(&[])), 2_012_512.0);
    assert_close(npv(&first_rules(&[(RedundancyShare, 0.0)])), 2_126_148.0);
}

#[test]
fn f1_the_pay_of_people_who_stay_without_a_post_stays_a_cost() {
    let rules = [(ContractYears, 5.0)];
    let half = quick_start(&[(RedundancyShare, 0.5), rules[0]]);
    let none = quick_start(&[(RedundancyShare, 0.0), rules[0]]);
    // The finance director's −511,929 counts 142,300 a year each, and no difference in selection.
    let selection = |case: &Case| total(case, LineId::Selection);
    let older = first_rules(&[]);
    // Nor does the finance director's figure pay them in full while the work moves: half of six months of five people's pay.
    let transition = 5.0 * 142_300.0 / 4.0 / 1.1;
    assert_close(npv(&half), -511_929.0 + selection(&older) - selection(&half) - transition);
    assert!(npv(&none) < npv(&half), "who stays is paid on");
    assert!(npv(&half) < npv(&quick_start(&[])), "who leaves is not");
}

#[test]
fn f1_all_people_leave_go_fill_posts_or_stay() {
    for (leave, go, fill, stay) in
        [(1.0, 0.0, 0.0, 0.0), (0.2, 0.3, 0.1, 0.4), (0.0, 0.0, 0.0, 1.0), (0.0, 1.0, 0.0, 0.0)]
    {
        let case =
            quick_start(&[(RedundancyShare, leave), (Transferred, go), (Vacancies, fill), (Redeployment, 1_000.0)]);
        let (older, idle) = (first_rules(&[(RedundancyShare, 1.0)]), 10.0);
        assert_close(total(&case, LineId::Severance), leave * total(&older, LineId::Severance));
        assert_close(total(&case, LineId::Redeployment), (fill + stay) * idle * 1_000.0);
        // Half of the first six months is in parallel running, as is everybody's pay.
        let years = [0.75, 1.03, 1.0609, 1.092727, 1.12550881];
        assert_close(total(&case, LineId::StayingPay), stay * idle * 142_300.0 * years.iter().sum::<f64>());
    }
    // Who is not said to go elsewhere leaves.
    assert_eq!(quick_start(&[(Transferred, 0.3)]).value(Place::Offer(0), RedundancyShare), 0.7);
    let too_many = quick_start(&[(RedundancyShare, 0.9), (Transferred, 0.3)]);
    let Readiness::TooManyPeople { offer: 0, sum } = Computed::new(&too_many).readiness() else { panic!() };
    assert!((sum - 1.2).abs() < 1e-12);
}

#[test]
fn f1_the_page_says_beside_the_answer_what_the_default_means_in_money() {
    let case = quick_start(&[]);
    let stayed = if_all_stayed(&Computed::new(&case)).expect("they could stay");
    assert_close(stayed, npv(&quick_start(&[(RedundancyShare, 0.0)])));
    let page = words(&case, Topic::Calculator);
    assert!(page.contains("leave with severance") && page.contains("stayed without a post instead"), "{page}");
}

#[test]
fn f1_freed_hours_and_saved_pay_of_the_same_people_never_both_count() {
    let hours = [(CountBenefits, 1.0), (FreedHours, 800.0), (FreedValue, 60.0)];
    let freed = |case: &Case| -total(case, LineId::FreedHours);
    assert_eq!(freed(&quick_start(&hours)), 0.0);
    assert!(objections(&quick_start(&hours)).contains(&Objection::HoursTwice));
    let half = freed(&with(quick_start(&hours), &[(RedundancyShare, 0.5)]));
    let all = freed(&with(quick_start(&hours), &[(RedundancyShare, 0.0)]));
    assert_close(2.0 * half, all);
    // 54 months of 800 hours at 60, half of them really used, where everybody stays.
    assert_close(all, 54.0 * 800.0 * 60.0 * 0.5);
}

// F2: the end of the horizon.

#[test]
fn f2_what_the_move_has_caused_counts_however_short_the_horizon() {
    let short = [(Horizon, 1.0), (Severance, 12.0), (RedundancyShare, 1.0)];
    let at = |months: f64| npv(&with(quick_start(&short), &[(TransitionMonths, months)]));
    // One month more is one month more of half the in-house cost, not 854,394 less of severance.
    let month = 1_000_000.0 * (1.423 + 0.1 * 0.21) / 12.0 / 2.0 / 1.1;
    assert_close(at(12.0), at(11.0) - month);
    assert_close(npv(&with(first_rules(&short), &[(TransitionMonths, 12.0)])), -426_582.0);
    for months in [12.0, 18.0, 60.0] {
        assert_close(total(&with(quick_start(&short), &[(TransitionMonths, months)]), LineId::Severance), 1_000_000.0);
        assert!(
            objections(&with(quick_start(&short), &[(TransitionMonths, months)])).contains(&Objection::MoveTooLong)
        );
    }
    assert!(!objections(&with(quick_start(&short), &[(TransitionMonths, 11.0)])).contains(&Objection::MoveTooLong));
}

#[test]
fn f2_stranded_and_overrun_cost_count_however_short_the_horizon() {
    let own = [(Horizon, 1.0), (Facilities, 6_000.0), (GeneralInflation, 0.0), (TransitionMonths, 12.0)];
    // Half of 10 × 6,000 for the twelve months after the move, all of them beyond the horizon.
    assert_close(total(&quick_start(&own), LineId::Stranded), 30_000.0);
    assert_close(total(&with(quick_start(&own), &[(TransitionMonths, 9.0)]), LineId::Stranded), 30_000.0);
    let late = |case: &Case| {
        let computed = Computed::new(case);
        let losses = case_losses(&computed);
        let lines = losses.lines(case, computed.compared);
        lines.into_iter().filter(|line| line.id == LineId::OverrunLoss).map(|line| line.total()).sum::<f64>()
    };
    assert_close(late(&quick_start(&own)), late(&with(quick_start(&own), &[(TransitionMonths, 11.0)])));
}

// F3 and F4: own lines as prices.

fn two_services() -> Case {
    let mut case =
        with(Case::new(), &[(People, 10.0), (Salary, 100_000.0), (Transition, 180_000.0), (Fee, 1_300_000.0)]);
    case.add_service();
    let second = Place::Service(1);
    case.give(second, People, 8.0).unwrap();
    case.give(second, Salary, 100_000.0).unwrap();
    case
}

#[test]
fn f3_one_small_line_stands_for_no_price() {
    let mut case = two_services();
    case.custom.push(beside("Audit", yearly(&[9_000.0; 5])));
    let missing = Readiness::PriceMissing { offer: 0, services: vec![1] };
    assert_eq!(Computed::new(&case).readiness(), missing);
    case.custom[0].price_of = Some(1);
    assert_eq!(Computed::new(&case).readiness(), Readiness::Comparable);
    let mut licences = with(Case::new(), &[(People, 10.0), (Salary, 100_000.0)]);
    licences.custom.push(beside("Licences", yearly(&[1_000.0; 5])));
    assert_eq!(Computed::new(&licences).readiness(), Readiness::NoPrice);
}

#[test]
fn f4_a_line_that_is_the_price_behaves_as_the_price() {
    let years = [1.0, 1.03, 1.0609, 1.092727, 1.12550881].map(|index| 620_000.0 * index);
    let mut typed = quick_start(&[]);
    typed.reset(Place::Quote { offer: 0, service: 0 }, Fee);
    typed.custom.push(price("All in", yearly(&years)));
    assert_close(npv(&typed), npv(&quick_start(&[])));
    let computed = (Computed::new(&typed), Computed::new(&quick_start(&[])));
    let lost = |computed: &Computed| {
        let losses = case_losses(computed);
        computed.projection().present_value(&losses.cost(&computed.case, computed.compared))
    };
    assert_close(lost(&computed.0), lost(&computed.1));
    assert!(!objections(&typed).contains(&Objection::NoExitCost));
}

// F5: growth against a fixed fee.

#[test]
fn f5_a_fee_that_does_not_follow_demand_is_objected_to_and_can_be_made_to() {
    let grown = |figures: &[(FieldId, f64)]| with(quick_start(&[(Growth, 0.1)]), figures);
    let objection = Objection::FeeIgnoresGrowth { service: 0, offer: 0 };
    assert!(objections(&grown(&[])).contains(&objection));
    assert!(!objections(&quick_start(&[])).contains(&objection));
    assert!(!objections(&grown(&[(FeeFollows, 1.0)])).contains(&objection));
    let growth: f64 = (0..5).map(|year| 1.03_f64.powi(year) * 1.1_f64.powi(year)).sum();
    assert_close(total(&grown(&[(FeeFollows, 1.0)]), LineId::Fee), 620_000.0 * growth);
}

// F6 and F8: rates.

#[test]
fn f6_rates_follow_the_convention_of_the_headline() {
    let case = with(case_of_saving(&[-100_000.0, 108_000.0], 0.1), &[(Discounting, 1.0)]);
    assert_close(npv(&case), 2_974.0);
    let rates = Computed::new(&case).rates();
    assert!((rates.irr.unique().unwrap() - (1.08_f64.powi(2) - 1.0)).abs() < 1e-9, "16.64%, above the hurdle");
    assert!(rates.mirr.unwrap() > 0.1, "{:?}", rates.mirr);
    for convention in [0.0, 1.0, 2.0] {
        let case = with(case_of_saving(&[-400.0, 100.0, 150.0, 200.0], 0.1), &[(Discounting, convention)]);
        let rates = Computed::new(&case).rates();
        for rate in [rates.irr.unique().unwrap(), rates.mirr.unwrap()] {
            assert_eq!(rate > 0.1, npv(&case) > 0.0, "{convention}: {rate} against {}", npv(&case));
        }
    }
}

#[test]
fn f8_a_rate_below_zero_is_explained_and_one_beyond_sense_withheld() {
    // Case 2: 110,000 lost in each of four years, 2,000 gained in the fifth.
    let lost = case_of_saving(&[-110_000.0, -110_000.0, -110_000.0, -110_000.0, 2_000.0], 0.1);
    let page = words(&lost, Topic::Calculator);
    assert!(matches!(Computed::new(&lost).rates().meaning, RateMeaning::BeyondSense(_)));
    assert!(!page.contains("98.") && !page.contains("64.4"), "no rate of a case that loses nearly all");
    let below = case_of_saving(&[-1_000.0, 300.0, 300.0, 300.0], 0.1);
    assert!(words(&below, Topic::Calculator).contains(ENGLISH_REPORT.figures.rate_below_zero));
}

// F7: payback.

#[test]
fn f7_payback_is_one_rule_wherever_it_is_shown() {
    let case = case_of_saving(&[-100.0, 150.0, -100.0, 100.0], 0.1);
    let Payback::After { periods, dips: Some(dips) } = Computed::new(&case).results.payback else { panic!() };
    assert!((periods - 2.5).abs() < 1e-9 && (dips - 1.5).abs() < 1e-9, "{periods} {dips}");
    let pages = [Topic::Calculator, Topic::Compare, Topic::Summary(ReportOrigin::default())];
    for topic in pages {
        let page = words(&case, topic.clone());
        assert!(page.contains("2.5\u{a0}years") || page.contains("2.5 years"), "{topic:?}");
        assert!(
            !page.contains(" 8.0 months") && page.contains("falls below zero after 18.0 months"),
            "{topic:?}: {page}"
        );
    }
    let method = words(&case, Topic::Method);
    assert!(method.contains("The time from which the cumulative saving stays at or above zero"), "{method}");
}

// F9: no remedy makes a case rosier than the doubt.

#[test]
fn f9_what_asks_for_a_cost_that_stays_never_makes_the_case_rosier() {
    let mut naive = only_entered(5, 0.1);
    naive.custom = vec![in_house("Department report", yearly(&[303_400.0; 5])), price("Fee", yearly(&[223_200.0; 5]))];
    let (_, remedy) =
        all_findings(&naive).into_iter().find(|(own, _)| *own == Objection::NoStrandedCost).expect("asked");
    assert_eq!(remedy, Some(FixTarget::Line(0)));
    let before = npv(&naive);
    naive.custom[0].amounts = yearly(&[230_800.0; 5]);
    let shared = CustomLine { stays: Some(StrandedPeriod::Indefinite), ..in_house("Shared", yearly(&[72_600.0; 5])) };
    naive.custom.push(shared);
    assert!(npv(&naive) < before);
    assert_close(npv(&naive), before - 72_600.0 * (1..=5).map(|year| 1.1_f64.powi(-year)).sum::<f64>());
    assert!(!objections(&naive).contains(&Objection::NoStrandedCost));
    // In a case from the table, the input that says what stays is opened, and more of it never saves anything.
    let rooms = quick_start(&[(Facilities, 5_000.0), (Stranded, 0.0)]);
    let (_, remedy) =
        all_findings(&rooms).into_iter().find(|(own, _)| *own == Objection::NoStrandedCost).expect("asked");
    assert_eq!(remedy, Some(FixTarget::Input(Place::Offer(0), Stranded)));
    assert!(npv(&with(rooms.clone(), &[(Stranded, 0.5)])) < npv(&rooms));
    for (id, value) in [(StrandedOther, 0.5), (StrandedTerm, 1.0)] {
        let own = quick_start(&[(Facilities, 5_000.0), (Training, 900.0), (OnCall, 9_000.0)]);
        assert!(npv(&with(own.clone(), &[(id, value)])) < npv(&own), "{id:?}");
    }
}

#[test]
fn f9_an_own_line_can_stay_for_a_time_or_for_ever() {
    let stays = |stays| {
        let mut case = with(only_entered(2, 0.0), &[(TransitionMonths, 3.0)]);
        let line = CustomLine { stays, ..in_house("Lease", yearly(&[12_000.0; 2])) };
        case.custom = vec![line, price("Fee", yearly(&[1.0; 2]))];
        total(&case, LineId::StayingLines)
    };
    assert_close(stays(None), 0.0);
    assert_close(stays(Some(StrandedPeriod::Months(6))), 9_000.0);
    // Three months of the move, twenty-one within the horizon, three owed beyond it.
    assert_close(stays(Some(StrandedPeriod::Months(24))), 27_000.0);
    assert_close(stays(Some(StrandedPeriod::Indefinite)), 24_000.0);
}

// F10: the transition.

#[test]
fn f10_the_transition_neither_removes_downtime_nor_half_buys_hardware_nor_pays_a_retained_team_twice() {
    let plain = [(Horizon, 1.0), (TransitionMonths, 6.0), (DownRemaining, 1.0), (Severance, 0.0)];
    let bare = |figures: &[(FieldId, f64)]| with(with(Case::new(), &[(OnlyEntered, 1.0)]), &[&plain, figures].concat());
    let down = [(People, 1.0), (Salary, 100_000.0), (Fee, 100_000.0), (DownHours, 100.0), (DownValue, 1_000.0)];
    assert_close(saving(&bare(&down)), 0.0);
    let half = bare(&[&down[..], &[(ParallelRunning, 0.5)]].concat());
    assert_close(saving(&half), -25_000.0);
    let hardware = [(Fee, 1.0), (Hardware, 1_000_000.0), (RefreshFirst, 4.0), (ParallelRunning, 0.5), (People, 1.0)];
    assert_close(saving(&bare(&hardware)), -1.0);
    let kept = [(People, 10.0), (Salary, 100_000.0), (Retained, 10.0), (Fee, 1_000.0), (ParallelRunning, 0.5)];
    assert_close(saving(&bare(&kept)), -1_000.0);
}

// F11: dual running and own lines.

#[test]
fn f11_a_case_of_own_lines_counts_only_what_was_entered_where_that_is_said() {
    let mut case = Case::new();
    case.custom = vec![in_house("In-house", yearly(&[500_000.0; 5])), price("Offer", yearly(&[400_000.0; 5]))];
    let before = Computed::new(&case);
    let without = added(&before).expect("defaults add money").npv_without;
    assert_close(without, 379_079.0);
    let page = words(&case, Topic::Calculator);
    assert!(page.contains("You have entered custom lines") && page.contains("Count only what I enter"), "{page}");
    let only = with(case, &[(OnlyEntered, 1.0)]);
    assert_close(npv(&only), 379_079.0);
    let page = words(&only, Topic::Calculator);
    assert!(page.contains("Only what you have entered counts"), "{page}");
    // It travels.
    let Ok(DecodedLink::Open(sent)) = link::decode(&link::encode(&only, "")) else { panic!("it opens") };
    assert_eq!((npv(&sent.case), sent.problems.len()), (npv(&only), 0));
}

// F12: an option that is paid once.

#[test]
fn f12_what_is_paid_once_and_what_is_free_can_be_judged() {
    let once = case_of_saving(&[-50.0, 10.0, 13.0, 16.0, 19.0, 22.0], 0.1);
    assert_eq!(Computed::new(&once).readiness(), Readiness::Comparable);
    assert!((npv(&once) - 8.4933).abs() < 1e-4);
    let free = with(Case::new(), &[(People, 1.0), (Salary, 50_000.0), (Fee, 0.0)]);
    assert_eq!(Computed::new(&free).readiness(), Readiness::Comparable);
    let unsaid = with(Case::new(), &[(People, 1.0), (Salary, 50_000.0)]);
    assert_eq!(Computed::new(&unsaid).readiness(), Readiness::NoPrice);
}

// F13: words.

#[test]
fn f13_a_case_that_loses_even_with_a_free_provider_says_so() {
    let case = quick_start(&[(Horizon, 1.0), (TransitionMonths, 11.0), (Severance, 12.0), (RedundancyShare, 1.0)]);
    assert_eq!(break_even(&Computed::new(&case), BreakEvenDriver::Price), BreakEven::NotAtZero);
    let page = words(&case, Topic::Sensitivity);
    assert!(page.contains("Not even at zero"), "{page}");
}

#[test]
fn f13_run_rate_saving_has_no_one_off_in_it() {
    let refresh =
        [(Fee, 1_020_000.0), (People, 1.0), (Salary, 1_000_000.0), (Hardware, 1_000_000.0), (RefreshFirst, 50.0)];
    let case = with(with(Case::new(), &[(OnlyEntered, 1.0)]), &refresh);
    assert_close(Computed::new(&case).rates().run_rate, -20_000.0);
}

#[test]
fn f13_nothing_known_of_ranges_is_not_nothing_at_risk() {
    let computed = Computed::new(&case_of_saving(&[-50.0, 10.0, 13.0, 16.0, 19.0, 22.0], 0.1));
    let ranked = ranking(&computed);
    let own = ranked.iter().find(|ranked| ranked.option == computed.compared).expect("ranked");
    assert_eq!(own.downside(), None);
}

#[test]
fn f13_a_value_confirmed_at_zero_has_no_range() {
    let mut case = quick_start(&[]);
    let place = Place::Quote { offer: 0, service: 0 };
    assert!(case.range(place, Changes).is_some());
    case.give(place, Changes, 0.0).unwrap();
    assert_eq!(case.range(place, Changes), None);
    case.give(place, Changes, 0.04).unwrap();
    assert!(case.range(place, Changes).is_some());
}

#[test]
fn f13_a_token_exit_cost_switches_no_loss_off() {
    let forced = |exit: f64| {
        let computed = Computed::new(&quick_start(&[(Exit, exit)]));
        let losses = case_losses(&computed);
        let lines = losses.lines(&computed.case, computed.compared);
        lines.into_iter().filter(|line| line.id == LineId::ForcedExitLoss).map(|line| line.total()).sum::<f64>()
    };
    assert_close(forced(0.000_001), forced(0.0));
    assert_eq!(forced(0.33), 0.0);
    assert!(
        objections(&quick_start(&[(Exit, 0.000_001)])).iter().any(|own| matches!(own, Objection::TokenExit { .. }))
    );
}

#[test]
fn f13_a_credit_above_the_price_is_objected_to() {
    let baseline = [(PriceForm, 2.0), (Volume, 100.0), (BaseVolume, 100.0), (BasePrice, 10.0), (Reduced, 12.0)];
    assert!(objections(&quick_start(&baseline)).contains(&Objection::CreditAbovePrice));
    assert!(!objections(&with(quick_start(&baseline), &[(Reduced, 9.0)])).contains(&Objection::CreditAbovePrice));
}

#[test]
fn f13_the_method_says_what_is_left_out() {
    let page = words(&quick_start(&[]), Topic::Method);
    for left_out in ["income tax", "depreciation", "book values", "working capital"] {
        assert!(page.contains(left_out), "{left_out}");
    }
}

#[test]
fn f13_the_first_says_when_more_of_it_is_at_risk() {
    let mut case = quick_start(&[]);
    case.add_offer();
    case.give(Place::Offer(1), Transition, 180_000.0).unwrap();
    case.give(Place::Quote { offer: 1, service: 0 }, Fee, 621_000.0).unwrap();
    let fee = Place::Quote { offer: 0, service: 0 };
    case.give_range(fee, Fee, Some((500_000.0, 1_200_000.0))).unwrap();
    let page = words(&case, Topic::Compare);
    assert!(page.contains("But it has the larger downside"), "{page}");
}

// The defaults.

#[test]
fn a_fee_can_begin_at_go_live_and_then_the_in_house_work_goes_on_in_full() {
    let case = quick_start(&[(FeeStart, 1.0)]);
    assert_eq!(case.value(Place::Offer(0), ParallelRunning), 1.0);
    assert_close(total(&case, LineId::Fee), 620_000.0 * (0.5 + 1.03 + 1.0609 + 1.092727 + 1.12550881));
    assert!(objections(&with(case, &[(ParallelRunning, 0.5)])).contains(&Objection::NobodyDoesIt { offer: 0 }));
}

#[test]
fn a_retained_team_of_nobody_is_a_finding() {
    assert!(objections(&quick_start(&[])).contains(&Objection::NoRetainedTeam));
    assert!(!objections(&quick_start(&[(Retained, 1.0)])).contains(&Objection::NoRetainedTeam));
    let page = words(&quick_start(&[]), Topic::Calculator);
    assert!(page.contains("No retained team is budgeted"), "asked for beside the answer");
}

#[test]
fn the_cost_of_selection_does_not_grow_with_the_horizon() {
    let cost = |years: f64| total(&quick_start(&[(Horizon, years)]), LineId::Selection);
    assert_eq!((cost(3.0), cost(10.0)), (62_000.0, 62_000.0));
    assert_eq!(total(&quick_start(&[(ContractYears, 3.0)]), LineId::Selection), 37_200.0);
}

#[test]
fn on_cost_is_published_for_the_country_or_asked_for() {
    let on_cost = |country: f64| quick_start(&[(Country, country)]).value(Place::Service(0), OnCost);
    assert_eq!((on_cost(0.0), on_cost(3.0), on_cost(8.0)), (0.423, 0.475, 0.0));
    assert!(objections(&quick_start(&[(Country, 8.0)])).contains(&Objection::NoOnCost { service: 0 }));
    assert!(!objections(&quick_start(&[(Country, 8.0), (OnCost, 0.2)])).contains(&Objection::NoOnCost { service: 0 }));
}

#[test]
fn the_page_names_three_assumptions_and_what_defaults_add_to_either_side() {
    let case = quick_start(&[]);
    let computed = Computed::new(&case);
    let bars = tornado(&case, computed.compared, &computed.results);
    let carried = carriers(&case, &bars, 3);
    assert_eq!(carried.len(), 3);
    let added = added(&computed).expect("defaults add money");
    let bare = Computed::new(&quick_start(&[(OnlyEntered, 1.0)]));
    assert_close(added.in_house, computed.results.total_in_house - bare.results.total_in_house);
    assert_close(added.outsourced, computed.results.total_outsourced - bare.results.total_outsourced);
    let page = words(&case, Topic::Calculator);
    assert!(page.contains("Key assumptions") && page.contains("Defaults add"), "{page}");
    println!("quick start: {} — carried by {:?}", computed.results.npv, carried);
}

#[test]
fn an_older_case_says_what_the_present_rules_would_make_of_it() {
    let case = first_rules(&[]);
    assert_eq!(case.rules(), outsight::domain::value::Rules::First);
    let page = words(&case, Topic::Calculator);
    assert!(
        page.contains("keeps the rules and defaults of that time") && page.contains("Use the current rules"),
        "{page}"
    );
}

#[test]
fn demand_that_a_minimum_hides_still_flips_the_answer() {
    let own =
        [(OnlyEntered, 1.0), (Volume, 100.0), (PriceForm, 1.0), (UnitPrice, 1.0), (Minimum, 250.0), (Horizon, 1.0)];
    let mut case = with(Case::new(), &own);
    case.custom = vec![in_house("In-house", yearly(&[3_500.0]))];
    let BreakEven::At(multiple) = break_even(&Computed::new(&case), BreakEvenDriver::Volume) else {
        panic!("it flips")
    };
    assert!((multiple - 3_500.0 / 1_200.0).abs() < 1e-6, "{multiple}");
}

#[test]
fn a_price_paid_once_is_moved_with_the_price() {
    let case = case_of_saving(&[-1_000.0, 500.0, 500.0, 500.0], 0.1);
    let BreakEven::At(multiple) = break_even(&Computed::new(&case), BreakEvenDriver::Price) else { panic!("it flips") };
    assert!((multiple - 1.243_425_995).abs() < 1e-6, "{multiple}");
}

#[test]
fn f13_the_tornado_prints_no_more_digits_than_anybody_meant() {
    let mut case = quick_start(&[(Volume, 10_000.0 / 12.0), (PriceForm, 1.0), (UnitPrice, 60.0)]);
    let volume = Place::Service(0);
    case.give_range(volume, Volume, Some((10_000.0 / 12.0, 1_000.0))).unwrap();
    let page = words(&case, Topic::Sensitivity);
    assert!(page.contains("833.333") && !page.contains("833.3333"), "{page}");
}

#[test]
fn nobody_s_pay_is_saved_by_a_longer_move_while_nobody_leaves() {
    let at = |months: f64| npv(&quick_start(&[(RedundancyShare, 0.0), (TransitionMonths, months)]));
    assert!(at(12.0) < at(3.0), "{} {}", at(12.0), at(3.0));
}

#[test]
fn an_answer_that_turns_on_people_leaving_says_how_many_have_to() {
    let found = objections(&quick_start(&[]));
    let Some(Objection::RestsOnPeople { npv: stayed, share, .. }) =
        found.iter().find(|own| matches!(own, Objection::RestsOnPeople { .. }))
    else {
        panic!("{found:?}")
    };
    assert!(*stayed < 0.0 && npv(&quick_start(&[(RedundancyShare, *share)])).abs() < 1.0, "{share}");
    let report = words(&quick_start(&[]), Topic::Summary(ReportOrigin::default()));
    assert!(report.contains("because people leave the payroll"), "{report}");
}

#[test]
fn who_is_left_over_by_two_shares_is_exactly_nobody() {
    for (go, fill) in [(0.3, 0.0), (0.3, 0.1), (0.7, 0.1), (0.1, 0.2), (0.15, 0.35)] {
        let case = quick_start(&[(Transferred, go), (Vacancies, fill)]);
        assert_eq!(total(&case, LineId::StayingPay), 0.0, "{go} {fill}");
        assert!(!words(&case, Topic::Calculator).contains("stay without a post."));
    }
    let typed = quick_start(&[(RedundancyShare, 0.6), (Transferred, 0.3), (Vacancies, 0.1)]);
    assert!(!words(&typed, Topic::Calculator).contains(ENGLISH_REPORT.line_label(LineId::StayingPay)));
}

#[test]
fn no_saving_is_shown_while_a_price_is_missing() {
    let page = words(&two_services(), Topic::Calculator);
    assert!(!page.contains(ENGLISH_REPORT.table_position) && !page.contains(ENGLISH_REPORT.lines_heading), "{page}");
}

#[test]
fn a_default_that_was_confirmed_is_none_any_more() {
    let carried = |case: &Case| {
        let computed = Computed::new(case);
        let bars = tornado(case, computed.compared, &computed.results);
        carriers(case, &bars, 3).into_iter().map(|(_, id, _)| id).collect::<Vec<FieldId>>()
    };
    assert!(carried(&quick_start(&[])).contains(&OnCost));
    assert!(!carried(&quick_start(&[(OnCost, 0.423)])).contains(&OnCost));
}

#[test]
fn what_was_not_entered_moves_nothing() {
    assert_eq!(
        break_even(&Computed::new(&quick_start(&[(Governance, 0.0)])), BreakEvenDriver::Governance),
        BreakEven::NoEffect
    );
}
