//! Expected losses, rates, paybacks, break-evens and tornado agree with the independent calculation, to 1e-9.

#[path = "common/golden.rs"]
mod golden;

use golden::{golden_cases, number, option_by_key};
use outsight::codec::json::Value;
use outsight::domain::analysis::break_even::{BreakEven, BreakEvenDriver, break_even};
use outsight::domain::analysis::risk::case_losses;
use outsight::domain::analysis::tornado::{Driver, DriverSwing, tornado};
use outsight::domain::case::{Case, Place, SourcingOption};
use outsight::domain::finance::Payback;
use outsight::domain::results::{Computed, Results};

/// Relative to the figure, and where it is a difference of large amounts, to these.
const TOLERANCE: f64 = 1e-9;

struct Checker {
    name: String,
    compared: usize,
}

impl Checker {
    fn close(&mut self, what: &str, found: f64, expected: f64, size: f64) {
        let allowed = TOLERANCE * expected.abs().max(size);
        assert!((found - expected).abs() <= allowed, "{} {what}: {found}, not {expected}", self.name);
        self.compared += 1;
    }

    fn same(&mut self, what: &str, found: Option<f64>, expected: &Value) {
        match (found, expected) {
            (None, Value::Null) => self.compared += 1,
            (Some(found), expected @ Value::Number(_)) => self.close(what, found, number(expected), 1.0),
            _ => panic!("{} {what}: {found:?}, not {}", self.name, expected.write()),
        }
    }
}

fn shown(case: &Case, option: SourcingOption) -> Computed {
    let mut computed = Computed::new(case);
    computed.compared = option;
    computed.results = Results::new(case, computed.projection(), option);
    computed
}

fn of(expected: &Value, key: &str) -> Value {
    expected.get(key).unwrap_or_else(|| panic!("{key} is not there")).clone()
}

/// Every option of every golden case: the case, the option as it is shown, and what is expected.
fn options() -> impl Iterator<Item = (Computed, Checker, Value)> {
    golden_cases().flat_map(|(path, case, options)| {
        let options = options.as_object().expect("options").clone();
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        options.into_iter().map(move |(key, expected)| {
            (shown(&case, option_by_key(&key)), Checker { name: format!("{name} {key}"), compared: 0 }, expected)
        })
    })
}

#[test]
fn expected_losses_agree() {
    let mut compared = 0;
    for (computed, mut check, expected) in options() {
        let losses = case_losses(&computed);
        let lines = losses.lines(&computed.case, computed.compared);
        let size = computed.results.pv_in_house.abs();
        let expected_lines = of(&expected, "losses");
        for (key, total) in expected_lines.as_object().expect("losses") {
            let found: f64 = lines.iter().filter(|line| line.id.to_string() == *key).map(|line| line.total()).sum();
            check.close(key, found, number(total), 0.0);
        }
        for line in lines.iter().filter(|line| line.costs()) {
            assert!(expected_lines.get(&line.id.to_string()).is_some(), "{} {}", check.name, line.id);
        }
        let value = computed.projection().present_value(&losses.cost(&computed.case, computed.compared));
        check.close("losses-pv", value, number(&of(&expected, "losses-pv")), 1e-6 * size);
        compared += check.compared;
    }
    assert!(compared > 200, "{compared} figures compared");
}

#[test]
fn paybacks_and_rates_agree() {
    let mut compared = 0;
    for (computed, mut check, expected) in
        options().filter(|(computed, ..)| computed.compared != SourcingOption::Baseline)
    {
        let rates = computed.rates();
        let (years, dips) = match computed.results.payback {
            Payback::Never { dips } => (None, dips),
            Payback::After { periods, dips } => (Some(periods), dips),
        };
        check.same("payback", years, &of(&expected, "payback"));
        check.same("dips", dips, &of(&expected, "dips"));
        let discounted = match rates.discounted_payback {
            Payback::Never { .. } => None,
            Payback::After { periods, .. } => Some(periods),
        };
        check.same("discounted-payback", discounted, &of(&expected, "discounted-payback"));
        check.same("mirr", rates.mirr, &of(&expected, "mirr"));
        let expected_rates = of(&expected, "rates");
        let expected_rates = expected_rates.as_list().expect("rates");
        assert_eq!(rates.irr.all().len(), expected_rates.len(), "{} {:?}", check.name, rates.irr);
        for (found, expected) in rates.irr.all().iter().zip(expected_rates) {
            check.close("rate", *found, number(expected), 1.0);
        }
        compared += check.compared;
    }
    assert!(compared > 100, "{compared} figures compared");
}

#[test]
fn break_evens_agree() {
    let keys = ["price", "transition", "governance", "in-house", "demand"];
    let mut compared = 0;
    for (computed, mut check, expected) in
        options().filter(|(computed, ..)| computed.compared != SourcingOption::Baseline)
    {
        let expected = of(&expected, "break-even");
        for (driver, key) in BreakEvenDriver::ALL.into_iter().zip(keys) {
            let found = match break_even(&computed, driver) {
                BreakEven::At(multiple) => Some(multiple),
                BreakEven::NoEffect | BreakEven::NotAtZero | BreakEven::Never => None,
            };
            check.same(key, found, &of(&expected, key));
        }
        compared += check.compared;
    }
    assert!(compared > 100, "{compared} figures compared");
}

/// Where an input stands, as the golden cases name it.
fn path(driver: Driver) -> String {
    let Driver::Input(place, id) = driver else {
        let Driver::Line(line) = driver else { unreachable!() };
        return format!("line-{}", line + 1);
    };
    let key = id.field().key;
    match place {
        Place::Case => format!("case/{key}"),
        Place::Service(service) => format!("service-{}/{key}", service + 1),
        Place::Offer(offer) => format!("offer-{}/{key}", offer + 1),
        Place::Quote { offer, service } => format!("offer-{}/service-{}/{key}", offer + 1, service + 1),
    }
}

#[test]
fn tornado_ends_agree() {
    let mut compared = 0;
    for (computed, mut check, expected) in
        options().filter(|(computed, ..)| computed.compared != SourcingOption::Baseline)
    {
        let size = computed.results.pv_in_house.abs() + computed.results.pv_outsourced.abs();
        let expected = of(&expected, "tornado");
        let bars = tornado(&computed.case, computed.compared, &computed.results);
        for bar in &bars {
            let path = path(bar.driver);
            let Some(own) = expected.get(&path) else { panic!("{} {path} is not expected: {bar:?}", check.name) };
            let mut ends = |key: &str, swing: Option<DriverSwing>| match (swing, own.get(key)) {
                (None, None | Some(Value::Null)) => {}
                (Some(swing), Some(Value::List(ends))) => {
                    check.close(&path, swing.at_low, number(&ends[0]), size);
                    check.close(&path, swing.at_high, number(&ends[1]), size);
                }
                (swing, ends) => panic!("{} {path} {key}: {swing:?}, not {ends:?}", check.name),
            };
            ends("low", bar.own.map(|(_, swing)| swing));
            ends("tenth", bar.tenth);
        }
        for (path, _) in expected.as_object().expect("inputs") {
            assert!(bars.iter().any(|bar| self::path(bar.driver) == *path), "{} {path} is missing", check.name);
        }
        compared += check.compared;
    }
    assert!(compared > 500, "{compared} ends compared");
}
