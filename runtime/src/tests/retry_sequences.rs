//! Failures that follow one another, the budget that calls share, and the user's classifier.

use std::time::Duration;

use http::Method;
use serde_json::Value;

use super::{CREATE, Fixture, GET, Shop, TOKEN, data};
use crate::auth::Credentials;
use crate::call::Call;
use crate::operation::{Idempotency, Operation};
use crate::transport::Step;
use crate::{Outcome, RetryAdvice, RetryBudget, RetryPolicy};

static DELETE: Operation = Operation::new("items.delete", Method::DELETE, "/items")
    .security(&[&["token"]])
    .idempotency(Idempotency::Idempotent);

fn create(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &CREATE).json_body(&1)
}

fn get(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &GET).path(1)
}

fn delete(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &DELETE)
}

/// A client with so many tokens.
fn with_tokens(tokens: u32, steps: impl IntoIterator<Item = Step>) -> Fixture {
    Fixture::with(steps, |builder| {
        builder.retry_budget(RetryBudget::default().with_tokens(tokens))
    })
}

#[tokio::test]
async fn a_lost_answer_is_not_undone_by_later_attempts_that_never_left() {
    let steps = [
        Step::lost_answer(),
        Step::connect_error(),
        Step::connect_error(),
    ];
    let error = get(&Fixture::new(steps)).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
}

#[tokio::test]
async fn a_hint_beyond_the_deadline_gives_the_error_at_once() {
    let fixture = Fixture::new([Step::status(429).header("retry-after", "11")]);
    let call = create(&fixture).with_total_timeout(Duration::from_secs(10));
    let error = call.await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(11)));
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_repeated_delete_that_finds_nothing_after_a_lost_answer_says_so() {
    for status in [404, 410] {
        let fixture = Fixture::new([Step::lost_answer(), Step::status(status)]);
        let error = delete(&fixture).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::MaybeApplied, "{status}");
        assert!(error.to_string().contains("may have deleted it"), "{error}");
    }
}

#[tokio::test]
async fn a_delete_that_finds_nothing_says_no_more_when_no_attempt_may_have_deleted_it() {
    let fixture = Fixture::new([Step::connect_error(), Step::status(404)]);
    let error = delete(&fixture).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert!(!error.to_string().contains("deleted"), "{error}");
}

#[tokio::test]
async fn an_empty_budget_gives_the_error_at_once() {
    let fixture = with_tokens(13, [Step::status(503)]);
    let error = get(&fixture).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert!(error.to_string().contains("not tried again"), "{error}");
    assert_eq!(fixture.clock.elapsed(), Duration::ZERO);
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_first_attempt_needs_no_tokens() {
    let fixture = with_tokens(0, [data("1")]);
    get(&fixture).await.unwrap();
}

#[tokio::test]
async fn a_budget_is_shared_by_clones_and_by_clients_with_other_credentials() {
    let lost = || [Step::status(503), Step::status(503), Step::status(503)];
    let fixture = with_tokens(28, lost().into_iter().chain([Step::status(503)]));
    get(&fixture).await.unwrap_err();
    assert_eq!(fixture.sent().len(), 3);
    let other = fixture
        .client
        .clone()
        .with_credentials(Credentials::new().bearer("token", TOKEN));
    let call = Call::<Shop, Value>::json(&other, &GET).path(2);
    call.await.unwrap_err();
    assert_eq!(fixture.sent().len(), 4);
}

#[tokio::test]
async fn a_repetition_that_succeeds_gives_its_tokens_back() {
    let steps = [
        Step::status(503),
        data("1"),
        Step::status(503),
        data("2"),
        Step::connect_error(),
        data("3"),
    ];
    let fixture = with_tokens(14, steps);
    for _ in 0..3 {
        get(&fixture).await.unwrap();
    }
    assert_eq!(fixture.sent().len(), 6);
}

#[tokio::test]
async fn being_throttled_takes_fewer_tokens() {
    let fixture = with_tokens(10, [Step::status(429), Step::status(429), data("1")]);
    create(&fixture).await.unwrap();
}

#[tokio::test]
async fn a_repetition_that_is_not_made_takes_no_tokens() {
    let steps = [
        Step::status(429).header("retry-after", "3600"),
        Step::status(429).header("retry-after", "110"),
        Step::lost_answer(),
        Step::status(503),
        data("1"),
    ];
    let fixture = with_tokens(14, steps);
    create(&fixture).await.unwrap_err();
    let patient = RetryPolicy::default().with_max_hint(Duration::from_secs(600));
    let call = create(&fixture).with_retry(patient);
    call.with_total_timeout(Duration::from_secs(100))
        .await
        .unwrap_err();
    create(&fixture).await.unwrap_err();
    get(&fixture).await.unwrap();
}

/// A client whose classifier always says this.
fn advised(advice: RetryAdvice, steps: impl IntoIterator<Item = Step>) -> Fixture {
    Fixture::with(steps, |builder| builder.retry_classifier(move |_| advice))
}

#[tokio::test]
async fn a_classifier_that_says_nothing_changes_nothing() {
    let fixture = advised(RetryAdvice::by_default(), [Step::status(503)]);
    let error = create(&fixture).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_classifier_can_stop_what_would_be_repeated() {
    let fixture = advised(RetryAdvice::stop(), [Step::status(503)]);
    let error = get(&fixture).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_classifier_can_assert_that_a_post_was_rejected_without_effect() {
    let advice = RetryAdvice::repeat_since_rejected_without_effect();
    let fixture = advised(advice, [Step::status(503), data("1")]);
    create(&fixture).await.unwrap();
    assert_eq!(fixture.sent().len(), 2);
}

#[tokio::test]
async fn a_classifier_sees_status_code_headers_and_body_and_a_hint_then_counts() {
    let step = Step::json(403, r#"{"code":"slow_down"}"#)
        .header("retry-after", "5")
        .header("x-kind", "secondary");
    let fixture = Fixture::with([step, data("1")], |builder| {
        builder.retry_classifier(|refusal| {
            assert_eq!(refusal.status, 403);
            assert_eq!(refusal.code, Some("slow_down"));
            assert_eq!(refusal.headers["x-kind"], "secondary");
            assert_eq!(&refusal.body[..], br#"{"code":"slow_down"}"#);
            RetryAdvice::repeat_since_throttled_without_effect()
        })
    });
    create(&fixture).await.unwrap();
    assert!(fixture.clock.elapsed() >= Duration::from_secs(5));
}
