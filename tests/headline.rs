//! The headline is as certain as the answer.

use outsight::document::Verdict;
use outsight::domain::analysis::objection::{FixTarget, Objection};
use outsight::domain::analysis::plausibility::implausible;
use outsight::domain::analysis::tornado::Spread;
use outsight::domain::case::{Case, Place, SourcingOption};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId::{self, *};
use outsight::domain::results::Computed;
use outsight::report::{ReportOrigin, Topic, write};
use outsight::session::view::headline::{headline, view};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn constructed() -> Computed {
    Computed::new(&Example::Constructed.case())
}

fn spread(computed: &Computed, down: f64, up: f64) -> Option<Spread> {
    Some(Spread { option: computed.compared, down, up })
}

#[test]
fn the_verdict_follows_the_whole_range() {
    let saves = constructed();
    let npv = saves.results.npv;
    assert!(npv > 0.0);
    let say = |spread| {
        let headline = headline(&saves, spread, &ENGLISH);
        (headline.verdict, headline.sentence)
    };
    let likely = (Verdict::Saves, "Outsourcing likely saves about €1m over 5 years".to_owned());
    assert_eq!(say(spread(&saves, npv * 0.9, npv)), likely);
    let close = "Too close to call: Outsourcing could save or cost money over 5 years".to_owned();
    assert_eq!(say(spread(&saves, npv * 1.1, 0.0)), (Verdict::TooClose, close));
    let unknown = (Verdict::Saves, "Outsourcing saves about €1m over 5 years".to_owned());
    assert_eq!(say(None), unknown, "nothing is called likely of which no range is known");
    let of_another = Spread { option: SourcingOption::ImprovedInHouse, down: npv * 2.0, up: 0.0 };
    assert_eq!(say(Some(of_another)), unknown, "the range of another option says nothing");

    let mut dearer = Example::Constructed.case();
    dearer.give(Place::first(Fee), Fee, 3_000_000.0).expect("a fee");
    let costs = Computed::new(&dearer);
    let headline = headline(&costs, spread(&costs, 1.0, 1.0), &ENGLISH);
    assert_eq!(headline.verdict, Verdict::Costs);
    assert!(headline.sentence.starts_with("Outsourcing likely costs about €"), "{}", headline.sentence);
}

#[test]
fn the_range_names_both_ends_and_what_it_is() {
    let computed = constructed();
    let npv = computed.results.npv;
    let shown = view(&computed, spread(&computed, npv - 400_000.0, 800_000.0 - npv), &ENGLISH);
    let range = shown.range.expect("a range");
    assert_eq!(range.sentence, "Range: €400k to €800k");
    assert!(shown.headline.basis.contains("combines the lows and highs"), "{}", shown.headline.basis);
    assert_eq!(view(&computed, None, &ENGLISH).range, None);
}

#[test]
fn the_worker_sends_the_range_with_what_stands_below_the_headline() {
    let case = Example::Constructed.case();
    for topic in [Topic::Calculator, Topic::Compare, Topic::Sensitivity, Topic::Summary(ReportOrigin::default())] {
        let own = write(&case, &topic, &ENGLISH, &ENGLISH_REPORT).spread.expect("a spread");
        assert!(own.down > 0.0 && own.up > 0.0, "{topic:?}: {own:?}");
    }
    assert_eq!(write(&case, &Topic::Method, &ENGLISH, &ENGLISH_REPORT).spread, None);
    let spread = |case: &Case| write(case, &Topic::Calculator, &ENGLISH, &ENGLISH_REPORT).spread;
    let mut open = Case::default();
    open.add_offer();
    assert_eq!(spread(&open), None, "nothing is entered, and no sample stands in for it");
}

#[test]
fn must_haves_stand_beside_the_result_and_are_not_judged_before_they_are_assessed() {
    let must_haves = headline(&constructed(), None, &ENGLISH).must_haves.expect("a result has them beside it");
    assert_eq!((must_haves.verdict, must_haves.sentence.as_str()), (Verdict::Open, "Must-haves not assessed yet"));
    assert_eq!(headline(&Computed::new(&Case::default()), None, &ENGLISH).must_haves, None);
}

fn found(figures: &[(FieldId, f64)]) -> Vec<Objection> {
    let mut case = Case::default();
    for (id, value) in figures {
        case.give(Place::first(*id), *id, *value).expect("a figure");
    }
    implausible(&Computed::new(&case)).into_iter().map(|raised| raised.objection).collect()
}

#[test]
fn slips_are_asked_about_and_plain_figures_are_not() {
    let plain = [(People, 10.0), (Salary, 70_000.0), (Fee, 600_000.0), (Transition, 60_000.0)];
    assert_eq!(found(&plain), []);
    // All employees in place of those who do the work.
    let company = found(&[(People, 60.0), (Salary, 55_000.0), (Fee, 300_000.0)]);
    assert!(company.contains(&Objection::StaffedWithAllEmployees { service: 0, people: 60.0 }), "{company:?}");
    assert!(company.iter().any(|own| matches!(own, Objection::LowPrice { price: 5_000.0, .. })), "{company:?}");
    assert!(company.iter().any(|own| matches!(own, Objection::HighSaving { .. })), "{company:?}");
    // A published case whose one-off cost is a week's saving.
    let published = implausible(&Computed::new(&Example::Tei.case()));
    let at_once = published.iter().find(|raised| raised.objection == Objection::PaidBackAtOnce);
    assert_eq!(at_once.expect("it asks").fix, Some(FixTarget::Input(Place::Offer(0), Transition)));
}
