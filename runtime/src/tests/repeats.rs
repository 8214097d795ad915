//! Which calls are sent again, and how their outcome is told.

use std::time::Duration;

use serde_json::Value;

use super::{CHARGE, CREATE, Fixture, GET, PAY, Shop, data};
use crate::call::Call;
use crate::transport::Step;
use crate::{Outcome, RetryPolicy};

fn create(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &CREATE).json_body(&1)
}

fn get(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &GET).path(1)
}

#[tokio::test]
async fn a_plain_post_whose_answer_is_lost_is_sent_once() {
    let fixture = Fixture::new([Step::lost_answer()]);
    let error = create(&fixture).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_plain_post_that_never_left_is_sent_again() {
    let fixture = Fixture::new([Step::connect_error(), data("1")]);
    create(&fixture).await.unwrap();
    assert_eq!(fixture.sent().len(), 2);
}

#[tokio::test]
async fn a_read_is_sent_again_after_a_lost_answer_and_a_gateway_fault() {
    let fixture = Fixture::new([Step::lost_answer(), Step::status(503), data("1")]);
    get(&fixture).await.unwrap();
    assert_eq!(fixture.sent().len(), 3);
}

#[tokio::test]
async fn attempts_end_at_the_policy_and_are_listed() {
    let fixture = Fixture::new([Step::status(500), Step::status(502), Step::status(503)]);
    let error = get(&fixture).await.unwrap_err();
    let statuses: Vec<_> = error
        .attempts()
        .iter()
        .map(|a| a.status.unwrap().as_u16())
        .collect();
    assert_eq!(statuses, [500, 502, 503]);
}

#[tokio::test]
async fn once_maybe_applied_a_later_refusal_does_not_undo_it() {
    let fixture = Fixture::new([
        Step::lost_answer(),
        Step::connect_error(),
        Step::status(404),
    ]);
    let error = get(&fixture).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
}

#[tokio::test]
async fn a_429_waits_as_long_as_the_server_asks() {
    let step = Step::status(429).header("ratelimit-reset", "7");
    let fixture = Fixture::new([step, data("1")]);
    create(&fixture).await.unwrap();
    assert!(fixture.clock.elapsed() >= Duration::from_secs(7));
    assert!(fixture.clock.elapsed() < Duration::from_secs(8));
}

#[tokio::test]
async fn a_hint_that_is_too_long_gives_the_error_at_once_with_the_hint() {
    let fixture = Fixture::new([Step::status(429).header("retry-after", "3600")]);
    let error = create(&fixture).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn an_error_that_was_rejected_before_processing_is_sent_again_even_for_a_post() {
    let fixture = Fixture::new([Step::json(500, r#"{"code":"auth_error"}"#), data("1")]);
    create(&fixture).await.unwrap();
    assert_eq!(fixture.sent().len(), 2);
}

#[tokio::test]
async fn a_documented_key_makes_a_post_repeatable_with_the_same_key() {
    let fixture = Fixture::new([Step::lost_answer(), data("1")]);
    let call = Call::<_, Value>::json(&fixture.client, &CHARGE);
    call.json_body(&serde_json::json!({"amount": 10}))
        .await
        .unwrap();
    let sent = fixture.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].body, sent[1].body);
    assert!(String::from_utf8_lossy(&sent[0].body).contains("idempotency_key"));
}

#[tokio::test]
async fn an_inferred_key_is_sent_but_not_relied_on() {
    let fixture = Fixture::new([Step::lost_answer()]);
    let error = Call::<_, Value>::json(&fixture.client, &PAY)
        .json_body(&1)
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert!(fixture.sent()[0].headers.contains_key("idempotency-key"));
}

#[tokio::test]
async fn a_call_may_ask_not_to_be_repeated() {
    let fixture = Fixture::new([Step::status(503)]);
    get(&fixture)
        .with_retry(RetryPolicy::never())
        .await
        .unwrap_err();
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn an_attempt_that_hangs_times_out() {
    let fixture = Fixture::new([Step::hang()]);
    let call = create(&fixture).with_timeout(Duration::from_secs(3));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert_eq!(fixture.clock.elapsed(), Duration::from_secs(3));
}

#[tokio::test]
async fn the_total_timeout_bounds_all_attempts() {
    let fixture = Fixture::new([Step::hang(), Step::hang(), Step::hang()]);
    let call = get(&fixture)
        .with_timeout(Duration::from_secs(30))
        .with_total_timeout(Duration::from_secs(40));
    assert!(call.await.unwrap_err().is_timeout());
    assert!(fixture.clock.elapsed() <= Duration::from_secs(40));
}

/// Gives a token after an hour, and calls nothing stale.
#[derive(Debug)]
struct Slow(crate::clock::VirtualClock);

impl crate::auth::Provider for Slow {
    fn authorize<'a>(
        &'a self,
        _: &'a crate::auth::Requirement,
    ) -> crate::auth::Promise<'a, Result<crate::auth::Authorization, crate::auth::AuthError>> {
        let wait = crate::clock::Clock::sleep(&self.0, Duration::from_secs(3600));
        crate::auth::Promise::later(async move {
            wait.await;
            Ok(crate::auth::Authorization::none())
        })
    }
}

#[tokio::test]
async fn the_total_timeout_bounds_waiting_for_credentials_too() {
    let fixture = Fixture::new([]);
    let client = fixture.client.with_credentials(Slow(fixture.clock.clone()));
    let error = Call::<_, Value>::json(&client, &CREATE).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(fixture.clock.elapsed(), Duration::from_secs(120));
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_call_without_any_time_is_not_sent() {
    let fixture = Fixture::new([]);
    let error = create(&fixture)
        .with_total_timeout(Duration::ZERO)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(fixture.sent().is_empty());
}
