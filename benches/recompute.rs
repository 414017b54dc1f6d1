//! How long one full recompute takes natively: the model for all ways, and the figures of the headline.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use outsight::codec::{json, wire};
use outsight::domain::case::Case;
use outsight::domain::example::Example;
use outsight::domain::results::Computed;

/// Eight services, four offers, ten years.
fn large() -> Case {
    let written = json::parse(include_str!("../tests/golden/cases/07-eight-services.json")).expect("JSON");
    wire::restore(written.get("case").expect("a case")).expect("a case").0
}

fn recompute(criterion: &mut Criterion) {
    for (name, case) in [("five years", Example::Constructed.case()), ("8 services, 4 offers, 10 years", large())] {
        criterion.bench_function(name, |bencher| bencher.iter(|| Computed::new(black_box(&case))));
    }
}

criterion_group!(benches, recompute);
criterion_main!(benches);
