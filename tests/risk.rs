//! What the risk checklist promises: every question has its condition, gates cannot be averaged away, nothing is counted
//! twice, and answers travel with the case.

use outsight::action::checklist::ChecklistFilter;
use outsight::codec::link::{self, DecodedLink, Sent};
use outsight::domain::analysis::risk::{case_losses, expected_losses, remedy_values, risk_adjusted_npv};
use outsight::domain::case::{Case, MAX_OFFERS, MAX_SERVICES, Place, SourcingOption};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::formula::Formula;
use outsight::domain::lines::{LineId, Side};
use outsight::domain::model::{explain_case, losses, project_case, uncounted_hidden_costs};
use outsight::domain::results::Computed;
use outsight::domain::risk::answer::{Answer, Detail, Reply};
use outsight::domain::risk::level::{MAX_CELL, MAX_LEVELS, SUGGESTED, ServiceLevel};
use outsight::domain::risk::outcome::{FORCED_EXIT, HIDDEN_COSTS, LOSSES, Loss};
use outsight::domain::risk::pack::{RegulatoryPack, packs};
use outsight::domain::risk::question::{Area, Question, QuestionScope};
use outsight::domain::risk::questions::{QUESTIONS, QuestionId, RETIRED};
use outsight::domain::risk::score::{applicable, area_score, gates, open_gates, score};
use outsight::domain::value::{Choice, PersonalData, Regulator, Replacing, ServiceKind, YesNo};
use outsight::drafts::{DraftId, TabId, Version, envelope};
use outsight::report::checklist_view::ChecklistView;
use outsight::report::{Topic, sections};
use outsight::session::view::headline;
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

const CASE: Place = Place::Case;
const SERVICE: Place = Place::Service(0);
const OFFER: Place = Place::Offer(0);
const QUOTE: Place = Place::Quote { offer: 0, service: 0 };

fn give(case: &mut Case, place: Place, id: FieldId, value: f64) {
    case.give(place, id, value).expect("a value the field can hold");
}

fn choose(case: &mut Case, id: FieldId, choice: impl Choice) {
    give(case, CASE, id, choice.index() as f64);
}

fn answered(answer: Answer) -> Reply {
    Reply::from(answer)
}

fn answer_all(case: &mut Case, answer: Answer) {
    for offer in 0..case.offers() {
        for question in &QUESTIONS {
            case.set_reply(offer, question.id, answered(answer));
        }
    }
}

/// Ten people at 50,000 against a fee of 300,000 for five years, every cost but these two left out.
fn plain_case() -> Case {
    let mut case = Case::new();
    for (place, field) in case.clone().inputs() {
        let is_cost = !field.group.is_risk() && field.bounds.0 <= 0.0 && !field.unit.is_whole();
        if is_cost && field.id != FieldId::ExchangeRate {
            give(&mut case, place, field.id, 0.0);
        }
    }
    give(&mut case, SERVICE, FieldId::People, 10.0);
    give(&mut case, SERVICE, FieldId::Salary, 50_000.0);
    give(&mut case, QUOTE, FieldId::Fee, 300_000.0);
    give(&mut case, OFFER, FieldId::TransitionMonths, 0.0);
    give(&mut case, OFFER, FieldId::RedundancyShare, 1.0);
    case
}

/// The expected loss of a line over the horizon, undiscounted.
fn lost(case: &Case, line: LineId) -> f64 {
    let computed = Computed::new(case);
    let losses = case_losses(&computed);
    losses.lines(case, SourcingOption::Offer(0)).into_iter().filter(|own| own.id == line).map(|own| own.total()).sum()
}

/// Everything that the page of the risk checklist says, its tab of questions open.
fn words_on_page(case: &Case) -> String {
    let topic = Topic::Risks { view: ChecklistView::default(), can_take_back: false };
    format!("{:?}", sections(case, &topic, &ENGLISH, &ENGLISH_REPORT))
}

fn is_close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-9 * expected.abs().max(1.0)
}

mod conditions {
    //! For each question: under which answers to the opening questions it is asked, and under which it is a gate. Written
    //! out here once more, and tried on every combination.

    use super::*;

    /// What the opening questions and the services say.
    struct Facts {
        critical: bool,
        personal: bool,
        leaves: bool,
        regulated: bool,
        hard: bool,
        development: bool,
    }

    fn check(id: QuestionId, asked: fn(&Facts) -> bool, gate: fn(&Facts) -> bool) {
        let question = id.question();
        for critical in YesNo::ALL {
            for personal in PersonalData::ALL {
                for leaves in YesNo::ALL {
                    for regulator in Regulator::ALL {
                        for replacing in Replacing::ALL {
                            for kind in ServiceKind::ALL {
                                let mut case = Case::new();
                                choose(&mut case, FieldId::Critical, *critical);
                                choose(&mut case, FieldId::PersonalData, *personal);
                                choose(&mut case, FieldId::LeavesArea, *leaves);
                                choose(&mut case, FieldId::Regulator, *regulator);
                                choose(&mut case, FieldId::Replacing, *replacing);
                                give(&mut case, SERVICE, FieldId::ServiceKind, kind.index() as f64);
                                let facts = Facts {
                                    critical: *critical != YesNo::No,
                                    personal: *personal != PersonalData::No,
                                    leaves: *leaves != YesNo::No,
                                    regulated: *regulator != Regulator::None,
                                    hard: *replacing != Replacing::Easy,
                                    development: *kind == ServiceKind::Development,
                                };
                                assert_eq!(question.applies(&case), asked(&facts), "{id:?} asked");
                                assert_eq!(question.is_gate(&case), asked(&facts) && gate(&facts), "{id:?} gate");
                            }
                        }
                    }
                }
            }
        }
    }

    macro_rules! conditions {
        ($($name:ident $id:ident: $asked:expr, $gate:expr;)+) => {
            $(#[test]
            fn $name() {
                check(QuestionId::$id, $asked, $gate);
            })+

            #[test]
            fn every_question_has_its_test() {
                assert_eq!([$(QuestionId::$id),+].to_vec(), QUESTIONS.iter().map(|own| own.id).collect::<Vec<_>>());
            }
        };
    }

    conditions! {
        a1 A1: |_| true, |_| false;
        a2 A2: |_| true, |_| false;
        a3 A3: |_| true, |_| false;
        a4 A4: |_| true, |_| false;
        a5 A5: |_| true, |facts| facts.regulated;
        b1 B1: |_| true, |_| false;
        b2 B2: |_| true, |_| false;
        b3 B3: |_| true, |_| false;
        b4 B4: |_| true, |_| false;
        b5 B5: |_| true, |_| false;
        b6 B6: |_| true, |_| false;
        b7 B7: |_| true, |_| false;
        b8 B8: |_| true, |_| false;
        c1 C1: |_| true, |_| false;
        c2 C2: |_| true, |_| false;
        c3 C3: |_| true, |_| false;
        c4 C4: |_| true, |_| false;
        c5 C5: |_| true, |_| false;
        d1 D1: |_| true, |facts| facts.critical;
        d2 D2: |_| true, |_| false;
        d3 D3: |_| true, |_| false;
        d4 D4: |_| true, |_| false;
        d5 D5: |_| true, |_| false;
        d6 D6: |facts| facts.development, |_| false;
        d7 D7: |_| true, |_| false;
        e1 E1: |_| true, |_| false;
        e2 E2: |facts| facts.personal, |facts| facts.personal;
        e3 E3: |_| true, |facts| facts.critical || facts.personal;
        e4 E4: |_| true, |_| false;
        e5 E5: |facts| facts.personal && facts.leaves, |facts| facts.personal && facts.leaves;
        e6 E6: |_| true, |_| false;
        e7 E7: |_| true, |_| false;
        e8 E8: |facts| facts.personal, |facts| facts.personal;
        e9 E9: |_| true, |_| false;
        e10 E10: |_| true, |facts| facts.regulated;
        e11 E11: |facts| facts.development, |_| false;
        e12 E12: |_| true, |_| false;
        f1 F1: |_| true, |facts| facts.critical;
        f2 F2: |facts| facts.critical || facts.hard, |_| false;
        f3 F3: |_| true, |_| false;
        f4 F4: |_| true, |_| false;
        f5 F5: |_| true, |_| false;
        f6 F6: |facts| facts.critical, |_| false;
        f7 F7: |_| true, |facts| facts.critical;
        f8 F8: |_| true, |_| false;
        f9 F9: |_| true, |_| false;
        g1 G1: |facts| facts.regulated, |facts| facts.regulated;
        g2 G2: |_| true, |_| false;
        g3 G3: |_| true, |_| false;
        g4 G4: |_| true, |_| false;
        g5 G5: |_| true, |_| false;
        h1 H1: |_| true, |_| false;
        h2 H2: |_| true, |_| false;
        h3 H3: |_| true, |_| false;
        h4 H4: |_| true, |_| false;
        h5 H5: |_| true, |_| false;
        i1 I1: |_| true, |_| false;
        i2 I2: |_| true, |_| false;
        i3 I3: |_| true, |_| false;
        i4 I4: |_| true, |_| false;
    }
}

#[test]
fn keys_of_questions_are_those_that_older_cases_rely_on() {
    let golden: Vec<&str> = include_str!("golden/questions-3.txt").lines().collect();
    for (place, question) in QUESTIONS.iter().enumerate() {
        assert_eq!(question.id as usize, place, "{}", question.key);
        assert!(golden.contains(&question.key), "add {} to golden/questions-3.txt", question.key);
        assert!(QUESTIONS[..place].iter().all(|earlier| earlier.key != question.key), "{} twice", question.key);
    }
    for key in golden {
        assert!(Question::by_key(key).is_some() || RETIRED.contains(&key), "{key} is gone but not retired");
    }
}

#[test]
fn every_question_has_words_a_fair_weight_and_an_area_of_its_kind() {
    for question in &QUESTIONS {
        let words = question.id.words();
        assert!((1..=5).contains(&question.weight), "{}", question.key);
        assert!(words.ask.ends_with('?'), "{} is no question", question.key);
        for text in [words.why, words.evidence, words.remedy] {
            assert!(text.ends_with('.') && text.len() > 20, "{}: {text}", question.key);
        }
        assert_eq!(words.plan.is_some(), question.area == Area::Dependency, "{}", question.key);
    }
    for area in Area::ALL {
        assert!(QUESTIONS.iter().any(|question| question.area == *area), "{area:?}");
    }
}

#[test]
fn every_outcome_of_a_question_belongs_to_exactly_one_kind_of_loss() {
    for question in &QUESTIONS {
        let own: Vec<&Loss> = LOSSES.iter().filter(|loss| loss.outcomes.contains(&question.outcome)).collect();
        assert!(!own.is_empty(), "{}", question.key);
        // Poor service is two lines: while settling in, and later.
        assert!(own.iter().all(|loss| loss.likelihood == own[0].likelihood), "{}", question.key);
    }
    assert_eq!(FORCED_EXIT.line, LineId::ForcedExitLoss);
}

#[test]
fn duty_packs_hold_together() {
    for pack in RegulatoryPack::ALL {
        let clauses = QUESTIONS.iter().flat_map(|question| question.id.words().clauses);
        let own: Vec<_> = clauses.filter(|clause| pack.works().contains(&clause.work)).collect();
        assert!(!own.is_empty(), "{pack:?} asks for nothing");
        for clause in own {
            assert!(!clause.at.is_empty() && clause.address().starts_with("https://"), "{clause:?}");
        }
    }
    // With a pack switched on, each of its gates is a question that can be answered.
    for (regulator, pack) in [
        (Regulator::EuFinance, Some(RegulatoryPack::EuFinance)),
        (Regulator::Australia, Some(RegulatoryPack::Australia)),
        (Regulator::UsBanking, Some(RegulatoryPack::UsBanking)),
        (Regulator::Other, None),
        (Regulator::None, None),
    ] {
        let mut case = Case::new();
        choose(&mut case, FieldId::Regulator, regulator);
        choose(&mut case, FieldId::PersonalData, PersonalData::No);
        assert_eq!(packs(&case), Vec::from_iter(pack));
        assert!(gates(&case).all(|gate| applicable(&case).any(|question| question.id == gate.id)));
        let has_duties = gates(&case).any(|gate| gate.id == QuestionId::G1);
        assert_eq!(has_duties, regulator != Regulator::None, "{regulator:?}");
        choose(&mut case, FieldId::PersonalData, PersonalData::Gdpr);
        assert!(packs(&case).contains(&RegulatoryPack::Privacy));
        assert!(gates(&case).any(|gate| gate.id == QuestionId::E2));
    }
    // Every clause has a source, every question can be reached.
    for question in &QUESTIONS {
        for clause in question.id.words().clauses {
            assert!(!clause.at.is_empty() && clause.address().starts_with("https://"), "{}", question.key);
        }
        let reached = ServiceKind::ALL.iter().any(|kind| {
            let mut case = Case::new();
            give(&mut case, SERVICE, FieldId::ServiceKind, kind.index() as f64);
            question.applies(&case)
        });
        assert!(reached, "nothing can reach {}", question.key);
    }
}

#[test]
fn with_evidence_for_everything_only_the_residual_is_left() {
    for example in Example::ALL {
        let mut case = example.case();
        answer_all(&mut case, Answer::Proven);
        for offer in 0..case.offers() {
            let all = score(&case, offer, |_| true);
            assert_eq!((all.exposure(), all.coverage(), all.evidence()), (Some(0.0), Some(1.0), 1.0));
            assert!(open_gates(&case, offer).is_empty());
        }
        let proven = risk_adjusted_npv(&Computed::new(&case));
        assert_eq!(proven.adjusted, proven.with_remedies, "{example:?}");
        // The residual is what the best anchors say; without them nothing is lost.
        for loss in &LOSSES {
            give(&mut case, CASE, loss.likelihood[0], 0.0);
        }
        let certain = risk_adjusted_npv(&Computed::new(&case));
        assert_eq!((certain.adjusted, certain.base), (proven.base, proven.base), "{example:?}");
    }
}

#[test]
fn when_nobody_knows_coverage_is_nothing_and_the_worst_is_assumed() {
    let mut case = plain_case();
    let nothing_said = risk_adjusted_npv(&Computed::new(&case));
    answer_all(&mut case, Answer::Unknown);
    let all = score(&case, 0, |_| true);
    assert_eq!((all.coverage(), all.exposure(), all.answered), (Some(0.0), Some(1.0), 0));
    assert_eq!(risk_adjusted_npv(&Computed::new(&case)), nothing_said);
    let page = words_on_page(&case);
    assert!(page.contains("0 of 60 questions answered") && page.contains("Nothing is known yet"), "the page says so");
    answer_all(&mut case, Answer::No);
    assert_eq!(risk_adjusted_npv(&Computed::new(&case)), nothing_said);
    assert_eq!(score(&case, 0, |_| true).coverage(), Some(1.0));
}

#[test]
fn exposure_is_the_weighted_mean_of_what_is_open() {
    let mut case = Case::new();
    // Communication: C1 4, C2 3, C3 3, C4 4, C5 3.
    let answers = [
        (QuestionId::C1, Answer::Proven),
        (QuestionId::C2, Answer::Yes),
        (QuestionId::C3, Answer::Partly),
        (QuestionId::C4, Answer::No),
    ];
    for (id, answer) in answers {
        case.set_reply(0, id, answered(answer));
    }
    let area = area_score(&case, 0, Area::Communication);
    assert!(is_close(area.exposure().unwrap(), (3.0 * 0.25 + 3.0 * 0.5 + 4.0 + 3.0) / 17.0));
    assert_eq!((area.applicable, area.answered, area.proven), (5, 4, 1));
    // What does not apply counts out, for a reason only.
    case.set_reply(0, QuestionId::C4, answered(Answer::NotApplicable));
    assert_eq!(area_score(&case, 0, Area::Communication).answered, 3);
    let mut reply = answered(Answer::NotApplicable);
    reply.write(Detail::Note, "No new work is planned.");
    case.set_reply(0, QuestionId::C4, reply);
    let area = area_score(&case, 0, Area::Communication);
    assert!(is_close(area.exposure().unwrap(), (3.0 * 0.25 + 3.0 * 0.5 + 3.0) / 13.0));
    assert_eq!(area.applicable, 4);
}

#[test]
fn one_open_gate_always_shows() {
    let mut case = plain_case();
    answer_all(&mut case, Answer::Proven);
    let all: Vec<QuestionId> = gates(&case).map(|gate| gate.id).collect();
    assert_eq!(all.len(), 10);
    for gate in all {
        for answer in Answer::ALL.iter().filter(|answer| **answer != Answer::Proven) {
            let mut case = case.clone();
            let mut reply = answered(*answer);
            reply.write(Detail::Note, "a reason");
            case.set_reply(0, gate, reply);
            let open: Vec<QuestionId> = open_gates(&case, 0).iter().map(|open| open.id).collect();
            assert_eq!(open, [gate], "{answer:?}");
            let headline = format!("{:?}", headline::headline(&Computed::new(&case), None, &ENGLISH));
            for words in [words_on_page(&case), headline] {
                assert!(words.contains("Not ready to sign: 1 must-have is outstanding"), "{words}");
            }
        }
    }
}

#[test]
fn expected_losses_are_likelihood_times_size() {
    let case = plain_case();
    let fee = 300_000.0;
    // All questions open: the worst anchors. PERT means: (low + 4 × likely + high) / 6.
    let forced = (0.17 + 4.0 * 0.33 + 0.7) / 6.0;
    let chance: f64 = (0..5).map(|year| 0.13 * 0.87_f64.powi(year)).sum();
    let rebuilt = (0.21 + 4.0 * 0.5 + 1.0) / 6.0;
    for (line, expected) in [
        (LineId::ForcedExitLoss, chance * forced * fee),
        (LineId::RebuildLoss, chance * 0.9 * rebuilt * 500_000.0),
        (LineId::DriftLoss, 0.8 * (4.0 * 0.1 + 0.25) / 6.0 * 3.0 * fee),
        (LineId::SettlingLoss, 0.7 * (0.03 + 4.0 * 0.1 + 0.2) / 6.0 * 2.0 * fee),
        (LineId::DeclineLoss, 0.7 * (4.0 * 0.025 + 0.05) / 6.0 * 3.0 * fee),
        (LineId::LeakageLoss, 0.8 * (0.05 + 4.0 * 0.1 + 0.3) / 6.0 * 5.0 * 200_000.0),
        (LineId::DisputeLoss, 0.3 * (0.005 + 4.0 * 0.02 + 0.08) / 6.0 * 5.0 * fee),
        (LineId::OverrunLoss, 0.0),
        (LineId::BreachLoss, 0.0),
        (LineId::PenaltyLoss, 0.0),
    ] {
        assert!(is_close(lost(&case, line), expected), "{line}: {} is not {expected}", lost(&case, line));
    }
    // What only the visitor can know: 2% to 10% a year of 400,000, with inflation at nothing.
    let mut breached = case.clone();
    give(&mut breached, CASE, FieldId::BreachBest, 0.02);
    give(&mut breached, CASE, FieldId::BreachWorst, 0.1);
    give(&mut breached, CASE, FieldId::BreachSize, 400_000.0);
    assert!(is_close(lost(&breached, LineId::BreachLoss), 0.1 * 400_000.0 * 5.0));
    answer_all(&mut breached, Answer::Proven);
    assert!(is_close(lost(&breached, LineId::BreachLoss), 0.02 * 400_000.0 * 5.0));
    // Late by (1 + 4 × 2 + 6) / 6 months, half of the cost going on: once.
    let mut late = case;
    give(&mut late, OFFER, FieldId::TransitionMonths, 6.0);
    give(&mut late, OFFER, FieldId::ParallelRunning, 0.5);
    assert!(is_close(lost(&late, LineId::OverrunLoss), 0.6 * 2.5 * 0.5 * 500_000.0 / 12.0));
}

#[test]
fn formulas_of_losses_evaluate_to_the_numbers_they_explain() {
    for example in Example::ALL {
        let mut case = example.case();
        case.set_reply(0, QuestionId::F8, answered(Answer::Partly));
        let (plain, explained) = (project_case(&case), explain_case(&case));
        let numbers = losses(&case, &plain, &plain, &|_, value| value);
        let formulas = losses(&case, &plain, &explained, &|source, _| Formula::input(source));
        let inputs = |source| match source {
            outsight::domain::case::InputId::Field(place, id)
            | outsight::domain::case::InputId::InScenario(_, place, id) => case.value(place, id),
            outsight::domain::case::InputId::Low(place, id) => {
                case.size_range(id).map_or(case.value(place, id), |ends| ends.0)
            }
            outsight::domain::case::InputId::High(place, id) => {
                case.size_range(id).map_or(case.value(place, id), |ends| ends.1)
            }
            outsight::domain::case::InputId::Amount { line, period } => case.custom[line].amounts.get(period),
        };
        for option in case.options() {
            for (number, formula) in numbers.lines(&case, option).into_iter().zip(formulas.lines(&case, option)) {
                for (value, explained) in number.months.iter().zip(&formula.months).step_by(7) {
                    assert_eq!(explained.evaluate(&inputs), *value, "{:?}", number.id);
                }
            }
        }
    }
}

/// The inputs that switch a hidden cost's line on.
fn drivers(line: LineId) -> &'static [(Place, FieldId, f64)] {
    match line {
        LineId::Changes => &[(QUOTE, FieldId::Changes, 0.05)],
        LineId::Governance => &[(QUOTE, FieldId::Governance, 0.05)],
        LineId::Retained => &[(QUOTE, FieldId::Retained, 1.0)],
        LineId::Communication => &[(QUOTE, FieldId::Communication, 0.02)],
        LineId::Travel => &[(QUOTE, FieldId::Travel, 1_000.0)],
        LineId::Connectivity => &[(QUOTE, FieldId::Connectivity, 1_000.0)],
        LineId::Selection => &[(OFFER, FieldId::Selection, 0.01)],
        LineId::Transition => &[(OFFER, FieldId::Transition, 5_000.0)],
        LineId::Knowledge => &[(QUOTE, FieldId::Knowledge, 5_000.0)],
        LineId::ParallelRunning => &[(OFFER, FieldId::TransitionMonths, 2.0), (OFFER, FieldId::ParallelRunning, 0.2)],
        LineId::Severance => &[
            (OFFER, FieldId::RedundancyShare, 0.5),
            (OFFER, FieldId::Vacancies, 0.5),
            (OFFER, FieldId::Severance, 1.0),
        ],
        LineId::Redeployment => &[
            (OFFER, FieldId::RedundancyShare, 0.5),
            (OFFER, FieldId::Vacancies, 0.5),
            (OFFER, FieldId::Redeployment, 1_000.0),
        ],
        LineId::Stranded => &[
            (SERVICE, FieldId::Facilities, 100.0),
            (OFFER, FieldId::Stranded, 0.5),
            (OFFER, FieldId::StrandedMonths, 6.0),
        ],
        LineId::Exit => &[(OFFER, FieldId::Exit, 0.33)],
        LineId::ProductivityLag => &[(QUOTE, FieldId::ProductivityLossYearOne, 0.1)],
        _ => panic!("{line} has no driver here"),
    }
}

fn switch_on(case: &mut Case, line: LineId) {
    for (place, id, value) in drivers(line) {
        give(case, *place, *id, *value);
    }
}

#[test]
fn a_hidden_cost_that_is_a_line_is_not_expected_besides() {
    // A loss that a line covers as a whole.
    let covered: Vec<&Loss> = LOSSES.iter().filter(|loss| loss.covered_by.is_some()).collect();
    assert_eq!(covered.len(), 2);
    for loss in covered {
        let mut case = plain_case();
        assert!(lost(&case, loss.line) > 0.0, "{} is on", loss.line);
        switch_on(&mut case, loss.covered_by.expect("a line").line);
        assert_eq!(lost(&case, loss.line), 0.0, "{} is counted twice", loss.line);
    }
    // The leakage of the saving: each hidden cost takes its share away, and nothing is left when the last one is a line.
    for last in HIDDEN_COSTS {
        let mut case = plain_case();
        for line in HIDDEN_COSTS.into_iter().filter(|line| *line != last) {
            // Dual running needs months of transition, which other lines do without.
            switch_on(&mut case, line);
        }
        let open = |case: &Case| uncounted_hidden_costs(&project_case(case), 0, 0).collect::<Vec<LineId>>();
        assert_eq!(open(&case), [last]);
        let share = lost(&case, LineId::LeakageLoss);
        assert!(share > 0.0, "{last} is expected while it is no line");
        switch_on(&mut case, last);
        assert_eq!((open(&case), lost(&case, LineId::LeakageLoss)), (vec![], 0.0), "{last} is counted twice");
    }
}

#[test]
fn a_price_tag_is_what_the_answer_changes() {
    let mut case = plain_case();
    case.set_reply(0, QuestionId::B3, answered(Answer::Partly));
    let computed = Computed::new(&case);
    let before = risk_adjusted_npv(&computed);
    let tags = remedy_values(&computed);
    let open = applicable(&case).count();
    assert_eq!(tags.len(), open, "every open question is on the list");
    for tag in &tags {
        let mut agreed = case.clone();
        agreed.set_reply(tag.offer, tag.question.id, answered(Answer::Proven));
        let after = risk_adjusted_npv(&Computed::new(&agreed));
        assert!((after.adjusted - before.adjusted - tag.value).abs() < 1e-6, "{}", tag.question.key);
        assert!(tag.value >= 0.0 && after.with_remedies == before.with_remedies, "{}", tag.question.key);
    }
    assert!(tags.windows(2).all(|pair| pair[0].per_day() >= pair[1].per_day()));
    assert!(tags[0].value > 0.0);
    answer_all(&mut case, Answer::Proven);
    assert!(remedy_values(&Computed::new(&case)).is_empty());
}

#[test]
fn evidence_narrows_the_range_and_leaves_the_mean() {
    let width = |answer: Answer| {
        let mut case = plain_case();
        answer_all(&mut case, answer);
        let all = expected_losses(&Computed::new(&case));
        let own = all.iter().find(|one| one.loss.line == LineId::ForcedExitLoss).expect("the loss");
        (own.range.1 - own.range.0) / own.yearly
    };
    assert!(is_close(width(Answer::Yes) / width(Answer::Proven), 1.5));
}

#[test]
fn risk_does_not_touch_the_headline() {
    for example in Example::ALL {
        let case = example.case();
        let mut open = case.clone();
        answer_all(&mut open, Answer::No);
        give(&mut open, CASE, FieldId::DisputeWorst, 1.0);
        assert_eq!(Computed::new(&case).results, Computed::new(&open).results, "{example:?}");
    }
}

#[test]
fn a_question_about_the_company_is_answered_once_for_all_offers() {
    let mut case = Case::new();
    case.add_offer();
    for question in &QUESTIONS {
        case.set_reply(0, question.id, answered(Answer::Partly));
        let elsewhere = case.reply(1, question.id).answer;
        assert_eq!(elsewhere.is_some(), question.scope == QuestionScope::Company, "{}", question.key);
    }
}

/// Every question of two offers answered, with a note, an owner, a date and a link, and a service-level sheet of one's own.
fn full_checklist() -> Case {
    let mut case = plain_case();
    case.add_offer();
    for offer in 0..2 {
        for (place, question) in QUESTIONS.iter().enumerate() {
            let mut reply = answered(Answer::ALL[place % Answer::ALL.len()]);
            for detail in Detail::ALL {
                let text = match detail {
                    Detail::Due => "2027-03-31".to_owned(),
                    _ => format!("{} of offer {offer}: „Größe“ \\ 100% \"so\"", question.key).repeat(4),
                };
                reply.write(*detail, &text);
            }
            case.set_reply(offer, question.id, reply);
        }
    }
    let mut levels: Vec<ServiceLevel> = SUGGESTED[0].iter().map(|level| ServiceLevel::new(*level)).collect();
    levels.push(ServiceLevel::new(["Own", "", "By hand", "None"]));
    case.set_levels(0, Some(levels));
    case
}

#[test]
fn answers_travel_in_links_and_drafts() {
    let case = full_checklist();
    let made = link::encode(&case, "");
    assert!(made.len() < link::MAX_CHARS / 10, "{} characters", made.len());
    let sent = Sent { case: case.clone(), problems: vec![], draft: Some(String::new()), cover: Default::default() };
    assert_eq!(link::decode(&made), Ok(DecodedLink::Open(Box::new(sent))));
    let version = Version::new(DraftId(1), case).next(TabId(1), 1);
    let text = envelope::encode(&version);
    assert!(text.len() > 50_000 && text.len() < envelope::MAX_BYTES / 10, "{} bytes", text.len());
    assert_eq!(envelope::decode(&text), Ok((version, vec![])));
}

/// Four offers and eight services with every text as long as it may be, in letters that take the most room.
fn wordiest_case() -> Case {
    let mut case = full_checklist();
    (case.offers()..MAX_OFFERS).for_each(|_| case.add_offer());
    (case.services()..MAX_SERVICES).for_each(|_| case.add_service());
    let mut letter = 0x1_0400u32;
    let mut text = |length: usize| -> String {
        let mut next = || {
            letter = 0x1_0400 + (letter * 77 + 5) % 1200;
            char::from_u32(letter).expect("a letter")
        };
        (0..length).map(|_| next()).collect()
    };
    for offer in 0..MAX_OFFERS {
        for question in &QUESTIONS {
            let mut reply = answered(Answer::Unknown);
            Detail::ALL.iter().for_each(|detail| reply.write(*detail, &text(detail.limit())));
            case.set_reply(offer, question.id, reply);
        }
    }
    for service in 0..MAX_SERVICES {
        case.set_name(Place::Service(service), &text(120));
        let mut level = || ServiceLevel(std::array::from_fn(|_| text(MAX_CELL)));
        case.set_levels(service, Some((0..MAX_LEVELS).map(|_| level()).collect()));
    }
    case
}

#[test]
fn whatever_can_be_entered_can_be_opened_again() {
    let case = wordiest_case();
    let made = link::encode(&case, "00000000000000a1");
    let version = Version::new(DraftId(1), case.clone()).next(TabId(1), 1);
    let text = envelope::encode(&version);
    println!("{} characters, {} bytes", made.len(), text.len());
    assert!(matches!(link::decode(&made), Ok(DecodedLink::Open(sent)) if sent.case == case));
    assert_eq!(envelope::decode(&text), Ok((version, vec![])));
}

#[test]
fn what_a_checklist_cannot_hold_is_reported_and_the_rest_stands() {
    let written = outsight::codec::json::parse(
        r#"{"checklist": {"a1": "partly", "b3": "yes", "zz": "yes", "a2": "perhaps", "a3": {"answer": "no", "mood": "x"}},
            "services": [{"levels": [["a", "b", "c", "d"], ["a"], 7]}],
            "offers": [{"checklist": {"b3": {"note": "only a note"}, "a1": "no"}}]}"#,
    );
    let (case, problems) = outsight::codec::wire::restore(&written.expect("JSON")).expect("a case");
    assert_eq!(case.reply(0, QuestionId::A1).answer, Some(Answer::Partly));
    assert_eq!(case.reply(0, QuestionId::B3).detail(Detail::Note), "only a note");
    assert_eq!(case.levels(0).map(<[ServiceLevel]>::len), Some(1));
    assert_eq!(problems.len(), 7, "{problems:?}");
}

#[test]
fn nothing_is_left_out_by_silence() {
    assert_eq!(applicable(&Case::new()).count(), QUESTIONS.len());
    assert_eq!(gates(&Case::new()).count(), 10);
}

#[test]
fn a_line_that_is_the_price_counts_as_price_and_against_the_saving() {
    let typed = CustomLine::new("All in", Side::Outsourced, Amounts::Yearly(vec![300_000.0; 5]));
    let typed = CustomLine { price_of: Some(0), ..typed };
    let (priced, mut custom) = (plain_case(), plain_case());
    give(&mut custom, QUOTE, FieldId::Fee, 0.0);
    custom.custom.push(typed);
    for loss in &LOSSES {
        let (expected, found) = (lost(&priced, loss.line), lost(&custom, loss.line));
        assert!(is_close(found, expected), "{}: {found} is not {expected}", loss.line);
    }
}

#[test]
fn only_years_that_save_can_leak() {
    let mut case = plain_case();
    give(&mut case, QUOTE, FieldId::Fee, 500_000.0);
    assert_eq!(lost(&case, LineId::LeakageLoss), 0.0);
}

#[test]
fn a_size_of_ones_own_counts_as_it_is() {
    let mut case = plain_case();
    give(&mut case, CASE, FieldId::DriftSize, 0.0);
    assert_eq!(lost(&case, LineId::DriftLoss), 0.0);
    give(&mut case, CASE, FieldId::DriftSize, 0.2);
    assert!(is_close(lost(&case, LineId::DriftLoss), 0.8 * 0.2 * 3.0 * 300_000.0));
    // A low and a high beside it make it a distribution; they never cut it off.
    case.give_range(CASE, FieldId::DriftSize, Some((0.1, 0.15))).expect("allowed");
    assert!(is_close(lost(&case, LineId::DriftLoss), 0.8 * (0.1 + 4.0 * 0.2 + 0.2) / 6.0 * 3.0 * 300_000.0));
}

#[test]
fn nobody_has_to_be_replaced_before_anybody_has_gone() {
    let mut case = plain_case();
    give(&mut case, OFFER, FieldId::TransitionMonths, 24.0);
    let computed = Computed::new(&case);
    let losses = case_losses(&computed);
    let lines = losses.lines(&case, SourcingOption::Offer(0));
    let rebuilt = lines.iter().find(|line| line.id == LineId::RebuildLoss).expect("the line");
    assert!(rebuilt.months[..24].iter().all(|month| *month == 0.0) && rebuilt.months[24] > 0.0);
}

#[test]
fn an_amount_is_lost_once_however_many_providers_there_are() {
    let mut case = plain_case();
    case.add_service();
    case.add_offer();
    for (offer, service) in [(0, 1), (1, 0), (1, 1)] {
        give(&mut case, Place::Quote { offer, service }, FieldId::Fee, 100_000.0);
    }
    case.assign(0, Some(0));
    case.assign(1, Some(1));
    give(&mut case, CASE, FieldId::GeneralInflation, 0.0);
    for (id, value) in [(FieldId::PenaltyBest, 0.1), (FieldId::PenaltyWorst, 0.1), (FieldId::PenaltySize, 1e6)] {
        give(&mut case, CASE, id, value);
    }
    let losses = case_losses(&Computed::new(&case));
    let lost: f64 = losses
        .lines(&case, SourcingOption::Hybrid)
        .iter()
        .filter(|line| line.id == LineId::PenaltyLoss)
        .map(|line| line.total())
        .sum();
    assert!(is_close(lost, 5.0 * 0.1 * 1e6));
}

#[test]
fn a_gate_that_is_said_not_to_apply_stays_on_every_list() {
    let mut case = plain_case();
    for question in &QUESTIONS {
        let mut reply = answered(Answer::NotApplicable);
        reply.write(Detail::Note, "a reason");
        case.set_reply(0, question.id, reply);
    }
    let open = ChecklistView { filter: ChecklistFilter::Open, ..ChecklistView::default() };
    let listed: Vec<QuestionId> = open.listed(&case).into_iter().map(|question| question.id).collect();
    let on_list: Vec<QuestionId> = remedy_values(&Computed::new(&case)).iter().map(|tag| tag.question.id).collect();
    for gate in gates(&case) {
        assert!(listed.contains(&gate.id) && on_list.contains(&gate.id), "{}", gate.key);
    }
    assert_eq!((listed.len(), on_list.len()), (10, 10));
}
