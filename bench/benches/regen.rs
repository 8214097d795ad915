//! How long the generator takes for SeloraX, from loaded texts to the texts of the client.

#![allow(
    missing_docs,
    reason = "what criterion's macros make is not documented"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use shopwright_bench::Regen;

fn regen(criterion: &mut Criterion) {
    let texts = Regen::selorax();
    criterion.bench_function("regen/selorax", |bencher| bencher.iter(|| texts.run()));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = regen
}
criterion_main!(benches);
