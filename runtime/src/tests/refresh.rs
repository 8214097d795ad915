//! Newer credentials after a 401 that calls the old ones stale: once, and then replayed once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::{CREATE, Fixture, GET, Shop, data};
use crate::auth::{AuthError, Authorization, Promise, Provider, Requirement};
use crate::call::Call;
use crate::transport::Step;
use crate::{Outcome, RetryPolicy};

/// Gives a new token with each refresh, while it can.
#[derive(Clone, Debug)]
struct Tokens {
    refreshed: Arc<AtomicUsize>,
    can_refresh: bool,
}

impl Provider for Tokens {
    fn authorize<'a>(
        &'a self,
        _: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        let token = format!("t{}", self.refreshed.load(Ordering::SeqCst));
        Promise::ready(Authorization::none().authorization("Bearer", &token))
    }

    fn refresh<'a>(&'a self, _: &'a Authorization) -> Promise<'a, Result<bool, AuthError>> {
        self.refreshed.fetch_add(1, Ordering::SeqCst);
        Promise::ready(Ok(self.can_refresh))
    }
}

fn fixture(steps: Vec<Step>, can_refresh: bool) -> (Fixture, Tokens) {
    let tokens = Tokens {
        refreshed: Arc::default(),
        can_refresh,
    };
    let provider = tokens.clone();
    let fixture = Fixture::with(steps, |builder| builder.credentials(provider));
    (fixture, tokens)
}

fn stale() -> Step {
    Step::json(401, r#"{"code":"invalid_token"}"#)
}

fn create(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &CREATE).json_body(&1)
}

#[tokio::test]
async fn a_stale_token_is_refreshed_and_even_a_post_replayed_at_once() {
    let (fixture, _) = fixture(vec![stale(), data("1")], true);
    create(&fixture)
        .with_retry(RetryPolicy::never())
        .await
        .unwrap();
    let tokens: Vec<_> = fixture
        .sent()
        .iter()
        .map(|sent| sent.headers["authorization"].clone())
        .collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1"]);
    assert!(fixture.clock.slept().is_empty());
}

#[tokio::test]
async fn a_token_that_is_stale_again_is_not_refreshed_twice() {
    let (fixture, tokens) = fixture(vec![stale(), stale()], true);
    let error = create(&fixture).await.unwrap_err();
    assert!(error.is_authentication());
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert_eq!(tokens.refreshed.load(Ordering::SeqCst), 1);
    assert_eq!(error.attempts().len(), 2);
}

#[tokio::test]
async fn without_a_newer_token_the_401_comes_at_once() {
    let (fixture, _) = fixture(vec![stale()], false);
    assert!(create(&fixture).await.unwrap_err().is_authentication());
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_401_without_a_code_is_not_taken_for_a_stale_token() {
    let (fixture, tokens) = fixture(vec![Step::status(401)], true);
    create(&fixture).await.unwrap_err();
    assert_eq!(tokens.refreshed.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_replay_counts_among_the_attempts() {
    let steps = vec![stale(), Step::status(503), Step::status(503)];
    let (fixture, _) = fixture(steps, true);
    let get = Call::<_, Value>::json(&fixture.client, &GET).path(1);
    assert_eq!(get.await.unwrap_err().attempts().len(), 3);
}

#[tokio::test]
async fn a_429_after_the_replay_is_waited_for_and_the_newer_token_kept() {
    let limited = Step::status(429).header("retry-after", "7");
    let (fixture, tokens) = fixture(vec![stale(), limited, data("1")], true);
    create(&fixture).await.unwrap();
    assert_eq!(tokens.refreshed.load(Ordering::SeqCst), 1);
    assert_eq!(fixture.sent()[2].headers["authorization"], "Bearer t1");
    assert!(fixture.clock.elapsed() >= std::time::Duration::from_secs(7));
}

#[tokio::test]
async fn a_refresh_does_not_undo_that_an_earlier_attempt_may_have_been_applied() {
    let (fixture, _) = fixture(vec![Step::lost_answer(), stale(), stale()], true);
    let get = Call::<_, Value>::json(&fixture.client, &GET).path(1);
    assert_eq!(get.await.unwrap_err().outcome(), Outcome::MaybeApplied);
}

#[tokio::test]
async fn a_replay_takes_no_tokens() {
    let tokens = Tokens {
        refreshed: Arc::default(),
        can_refresh: true,
    };
    let fixture = Fixture::with([stale(), data("1")], |builder| {
        let none = crate::RetryBudget::default().with_tokens(0);
        builder.credentials(tokens).retry_budget(none)
    });
    create(&fixture).await.unwrap();
}
