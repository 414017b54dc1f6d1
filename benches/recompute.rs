//! How long one full recompute of a five-year case takes natively: model, figures, finance functions.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use outsight::domain::example::Example;
use outsight::session::view::Computed;

fn recompute(criterion: &mut Criterion) {
    let case = Example::Constructed.case();
    criterion.bench_function("recompute five years", |bencher| bencher.iter(|| Computed::new(black_box(&case))));
}

criterion_group!(benches, recompute);
criterion_main!(benches);
