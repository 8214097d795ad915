//! A page of 250 orders that arrived already: by hand with serde, and through the client's whole
//! path of a call but the network.

#![allow(
    missing_docs,
    reason = "what criterion's macros make is not documented"
)]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use shopwright_bench::{Memory, generated, orders, read_page, runtime, whole};

fn page(criterion: &mut Criterion) {
    let body = orders();
    let memory = Memory::new(&body);
    let client = generated("https://selorax.example", memory.clone());
    let runtime = runtime();
    let mut group = criterion.benchmark_group("page of 250 orders");
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| read_page(&whole(memory.chunks())).expect("it is a page"));
    });
    group.bench_function("client", |bencher| {
        bencher.iter(|| {
            let call = client.orders().list().limit(250);
            runtime.block_on(call.send()).expect("it is a page")
        });
    });
}

criterion_group!(benches, page);
criterion_main!(benches);
