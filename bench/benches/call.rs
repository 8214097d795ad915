//! One call over HTTP on loopback with kept connections: by hand with `reqwest` and serde, and by
//! the generated client; alone and eight at a time.

#![allow(
    missing_docs,
    reason = "what criterion's macros make is not documented"
)]

use std::sync::Arc;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use shopwright_bench::{
    ByHand, Server, TOKEN, drive, generated, http_client, order, runtime, transport,
};

fn call(criterion: &mut Criterion) {
    let server = Server::start(&order());
    let by_hand = Arc::new(ByHand::new(http_client(), &server.base_url(), TOKEN));
    let client = generated(&server.base_url(), transport());
    let runtime = runtime();
    for lanes in [1, 8] {
        let mut group = criterion.benchmark_group(format!("call, {lanes} at a time"));
        group.throughput(Throughput::Elements(lanes as u64));
        group.bench_function("by hand", |bencher| {
            bencher.iter(|| {
                drive(&runtime, lanes, lanes, || {
                    let client = by_hand.clone();
                    async move { client.order(1001).await }
                });
            });
        });
        group.bench_function("client", |bencher| {
            bencher.iter(|| drive(&runtime, lanes, lanes, || client.orders().get(1001).send()));
        });
    }
}

criterion_group!(benches, call);
criterion_main!(benches);
