//! Rate limits.

use std::sync::atomic::Ordering;

use reqwest::Method;
use shopwright_sandbox::{Sandbox, selorax};

use crate::bench::{Answer, Bench};

#[tokio::test]
async fn every_answer_tells_what_is_left() {
    let bench = Bench::new().await;
    let first = bench.get("/store").await;
    assert_eq!(first.header("ratelimit-limit"), "1000");
    assert_eq!(first.header("ratelimit-remaining"), "999");
    assert!((1..=60).contains(&first.header("ratelimit-reset").parse::<u64>().unwrap()));
    let missing = bench.get("/nothing").await;
    assert_eq!(missing.header("ratelimit-remaining"), "998");
}

#[tokio::test]
async fn beyond_the_limit_the_answer_is_429_without_code_until_the_window_ends() {
    let (clock, hands) = crate::bench::clock(0);
    let bench = Bench::with(Sandbox::builder("selorax").rate_limit(2).clock(clock)).await;
    bench.get("/store").await.data();
    hands.store(20, Ordering::SeqCst);
    bench.get("/store").await.data();
    let refused = bench.get("/store").await;
    refused.uncoded(429);
    assert_eq!(refused.header("ratelimit-remaining"), "0");
    assert_eq!(refused.header("ratelimit-reset"), "40");
    hands.store(60, Ordering::SeqCst);
    bench.get("/store").await.data();
}

#[tokio::test]
async fn each_credential_has_its_own_allowance() {
    let bench = Bench::with(Sandbox::builder("selorax").rate_limit(1)).await;
    bench.get("/store").await.data();
    bench.get("/store").await.uncoded(429);
    let other = bench
        .open(Method::GET, "/api/apps/v1/orders")
        .bearer_auth(selorax::READ_ORDERS_ACCESS_TOKEN);
    Answer::of(other).await.data();
}

#[tokio::test]
async fn the_token_endpoint_has_a_limit_of_ten() {
    let bench = Bench::new().await;
    for left in (0..10).rev() {
        let answer = Answer::of(bench.open(Method::POST, "/api/apps/oauth/token")).await;
        answer.uncoded(400);
        assert_eq!(answer.header("ratelimit-limit"), "10");
        assert_eq!(answer.header("ratelimit-remaining"), left.to_string());
    }
    Answer::of(bench.open(Method::POST, "/api/apps/oauth/token"))
        .await
        .uncoded(429);
}

#[tokio::test]
async fn an_unlimited_sandbox_still_has_the_headers() {
    let bench = Bench::with(Sandbox::builder("selorax").rate_limit(1).unlimited()).await;
    for _ in 0..3 {
        let answer = bench.get("/store").await;
        answer.data();
        assert_eq!(answer.header("ratelimit-limit"), "1");
    }
}
