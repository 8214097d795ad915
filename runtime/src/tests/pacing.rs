//! Pacing: budgets are kept, headers are heeded, and nothing waits beyond its deadline.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use http::Method;
use serde_json::Value;

use super::{CHARGE, CREATE, Fixture, Shop, data};
use crate::call::Call;
use crate::limit::kept_window;
use crate::operation::Operation;
use crate::transport::Step;
use crate::{ApiError, Client, Outcome, Pacing, RetryPolicy};

const HOUR: Duration = Duration::from_secs(3600);

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Over how long a budget of a minute is kept.
fn window() -> Duration {
    kept_window(seconds(60))
}

fn paced(steps: impl IntoIterator<Item = Step>) -> Fixture {
    Fixture::with(steps, |builder| {
        builder.pacing(Pacing::default()).total_timeout(HOUR)
    })
}

async fn send(
    client: &Client<Shop>,
    operation: &'static Operation,
) -> Result<Value, ApiError<Shop>> {
    Call::json(client, operation).await
}

fn says(remaining: u64, reset: u64) -> Step {
    data("1")
        .header("ratelimit-remaining", &remaining.to_string())
        .header("ratelimit-reset", &reset.to_string())
}

/// Calls from this many tasks, each on a clone of its own; returns when each was answered.
async fn at_once(fixture: &Fixture, tasks: usize) -> Vec<Duration> {
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let (client, clock) = (fixture.client.clone(), fixture.clock.clone());
            tokio::spawn(async move {
                send(&client, &CREATE).await.unwrap();
                clock.elapsed()
            })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        times.push(task.await.unwrap());
    }
    times.sort();
    times
}

#[tokio::test]
async fn fifty_tasks_on_clones_never_send_more_than_the_budget_within_a_window() {
    let fixture = paced((0..50).map(|_| data("1")));
    let times = at_once(&fixture, 50).await;
    for pair in times.windows(11) {
        assert!(pair[10] >= pair[0] + window(), "{times:?}");
    }
    assert_eq!(times[49], 4 * window(), "and no later than need be");
}

#[tokio::test]
async fn without_pacing_nothing_is_held_back() {
    let fixture = Fixture::new((0..50).map(|_| says(0, 60)));
    assert_eq!(at_once(&fixture, 50).await[49], Duration::ZERO);
}

#[tokio::test]
async fn a_client_with_other_credentials_shares_the_budget() {
    let fixture = paced((0..11).map(|_| data("1")));
    at_once(&fixture, 10).await;
    let other = fixture
        .client
        .with_credentials(crate::auth::Credentials::new().bearer("token", "other"));
    send(&other, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), window());
}

#[tokio::test]
async fn a_budget_of_an_operation_holds_back_no_other() {
    let fixture = paced((0..4).map(|_| data("1")));
    for _ in 0..2 {
        send(&fixture.client, &CHARGE).await.unwrap();
    }
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
    send(&fixture.client, &CHARGE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), window());
}

#[tokio::test]
async fn a_raw_call_counts_in_the_budget_of_its_operation() {
    let fixture = paced((0..3).map(|_| data("1")));
    for _ in 0..3 {
        let call = fixture.client.request(Method::POST, "/charges?a=1");
        call.await.unwrap();
    }
    assert_eq!(fixture.clock.elapsed(), window());
}

#[tokio::test]
async fn nothing_is_sent_from_remaining_0_until_the_reset() {
    let fixture = paced([says(0, 25), says(9, 60), says(8, 60)]);
    send(&fixture.client, &CREATE).await.unwrap();
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), seconds(25));
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), seconds(25));
}

#[tokio::test]
async fn remaining_0_of_an_operation_with_a_budget_of_its_own_holds_back_no_other() {
    let fixture = paced([says(0, 25), says(5, 60), says(1, 60)]);
    send(&fixture.client, &CHARGE).await.unwrap();
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
    send(&fixture.client, &CHARGE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), seconds(25));
}

#[tokio::test]
async fn a_server_that_always_says_remaining_0_is_believed_once() {
    let fixture = paced((0..10).map(|_| says(0, 86_400)));
    for _ in 0..10 {
        send(&fixture.client, &CREATE).await.unwrap();
    }
    assert_eq!(fixture.clock.elapsed(), seconds(60));
}

#[tokio::test]
async fn headers_can_be_left_unheeded() {
    let fixture = Fixture::with([says(0, 25), says(0, 25)], |builder| {
        builder.pacing(Pacing::default().without_headers())
    });
    send(&fixture.client, &CREATE).await.unwrap();
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_429_holds_back_other_calls_too() {
    let throttled = Step::json(429, "{}").header("retry-after", "7");
    let fixture = Fixture::with([throttled, data("1")], |builder| {
        let builder = builder.pacing(Pacing::default());
        builder.retry(RetryPolicy::never())
    });
    send(&fixture.client, &CREATE).await.unwrap_err();
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), seconds(7));
}

#[tokio::test]
async fn a_place_beyond_the_deadline_is_an_error_at_once_and_nothing_is_sent() {
    let fixture = paced((0..11).map(|_| data("1")));
    at_once(&fixture, 10).await;
    let call = Call::<_, Value>::json(&fixture.client, &CREATE);
    let error = call.with_total_timeout(window()).await.unwrap_err();
    assert!(error.is_timeout() && error.outcome() == Outcome::NotSent);
    assert_eq!(error.retry_after(), Some(window()));
    assert!(error.to_string().contains("limits"), "{error}");
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
    assert_eq!(fixture.sent().len(), 10);
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), window(), "its place was not taken");
}

#[tokio::test]
async fn a_reset_beyond_the_deadline_is_an_error_at_once() {
    let fixture = paced([says(0, 25), data("1")]);
    send(&fixture.client, &CREATE).await.unwrap();
    let call = Call::<_, Value>::json(&fixture.client, &CREATE);
    let error = call.with_total_timeout(seconds(20)).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(error.retry_after(), Some(seconds(25)));
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_call_dropped_while_it_waits_gives_its_place_back() {
    let fixture = paced((0..11).map(|_| data("1")));
    at_once(&fixture, 10).await;
    for _ in 0..10 {
        let mut waiting = Box::pin(send(&fixture.client, &CREATE));
        let once = poll_fn(|context| Poll::Ready(waiting.as_mut().poll(context)));
        assert!(once.await.is_pending());
    }
    send(&fixture.client, &CREATE).await.unwrap();
    assert_eq!(fixture.clock.elapsed(), window());
}
