//! Refreshes that fail: for good, for now, or with nobody knowing.

use super::server::Upset;
use super::{Bench, HOUR, calls, seconds};
use crate::Outcome;
use crate::clock::Clock;
use crate::tests::traces::Trace;

const REFUSED: Upset = Upset::Says(400, r#"{"error":"invalid_grant"}"#);

#[tokio::test]
async fn a_refusal_is_asked_for_once_by_a_hundred_tasks_and_never_again() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(HOUR);
    bench.server.upset(REFUSED);
    for _ in 0..2 {
        for result in calls(&bench.client("22"), 100).await {
            let error = result.unwrap_err();
            assert!(error.is_authentication() && error.needs_authorization());
            assert_eq!(error.outcome(), Outcome::NotSent);
            let text = error.to_string();
            assert!(text.contains("account `22` has to be authorized"), "{text}");
            assert!(text.contains("400"), "{text}");
        }
        bench.clock.advance(HOUR * 24);
    }
    assert_eq!(bench.server.refreshes().len(), 1);
    assert!(bench.server.calls().is_empty());
}

#[tokio::test]
async fn a_refusal_after_a_401_is_told_with_the_401() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.server.end_tokens();
    bench.server.upset(REFUSED);
    let error = bench.call("22").await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert!(error.needs_authorization());
    let text = error.to_string();
    assert!(text.contains("refused its refresh token"), "{text}");
}

#[tokio::test]
async fn a_new_authorization_ends_a_refusal() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(HOUR);
    bench.server.upset(REFUSED);
    bench.call("22").await.unwrap_err();
    bench.install("22", Some(HOUR)).await;
    bench.call("22").await.unwrap();
}

#[tokio::test]
async fn every_form_of_refusal_is_one_and_what_a_proxy_says_is_not() {
    let table = [
        (400, r#"{"error":"invalid_grant"}"#, true),
        (401, r#"{"error":"invalid_client"}"#, true),
        (
            400,
            r#"{"message":"Invalid refresh_token.","status":400}"#,
            true,
        ),
        (401, r#"{"code":"invalid_client"}"#, true),
        (400, "<html>Bad Request</html>", false),
        (400, r#"{"error":"temporarily_unavailable"}"#, false),
        (403, r#"{"error":"forbidden"}"#, false),
        (404, "", false),
        (429, "{}", false),
    ];
    for (status, body, refused) in table {
        let bench = Bench::new();
        bench.install("22", None).await;
        bench.server.end_tokens();
        // A 429 is tried again by the call itself.
        for _ in 0..3 {
            bench.server.upset(Upset::Says(status, body));
        }
        let error = bench.call("22").await.unwrap_err();
        assert_eq!(error.needs_authorization(), refused, "{status} {body}");
        bench.clock.advance(seconds(600));
        let mended = bench.call("22").await.is_ok();
        if status == 429 {
            assert!(mended, "{body}");
        }
    }
}

#[tokio::test]
async fn a_server_that_fails_is_asked_again_after_a_pause_that_grows() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(HOUR);
    for _ in 0..3 {
        bench.server.upset(Upset::Says(503, "{}"));
    }
    let mut asked = Vec::new();
    let begin = bench.clock.elapsed();
    while bench.call("22").await.is_err() {
        asked.push(bench.server.refreshes().len());
        bench.clock.advance(seconds(1));
        assert!(asked.len() < 100);
    }
    assert_eq!(bench.server.refreshes().len(), 4);
    assert!(bench.clock.elapsed() > begin + seconds(1 + 2 + 4));
    assert!(
        bench
            .server
            .refreshes()
            .iter()
            .all(|token| token == "22-refresh-1")
    );
}

#[tokio::test]
async fn a_failed_early_refresh_costs_no_call_and_is_not_repeated_with_each() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(seconds(3_200));
    bench.server.upset(Upset::Says(403, "{}"));
    bench.call("22").await.unwrap();
    // It fails after two seconds, and the pause is one.
    bench
        .clock
        .sleep(std::time::Duration::from_millis(2_500))
        .await;
    let results = calls(&bench.client("22"), 100).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(bench.server.refreshes().len(), 1);
    bench.clock.advance(seconds(1));
    bench.call("22").await.unwrap();
    bench.clock.sleep(seconds(5)).await;
    assert_eq!(bench.server.refreshes().len(), 2);
    assert_eq!(bench.stored("22").await, "22-access-2");
}

#[tokio::test]
async fn after_a_lost_answer_the_old_token_is_used_to_its_end_and_only_then_the_refresh_repeated() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(seconds(3_200));
    bench.server.upset(Upset::Misses);
    bench.call("22").await.unwrap();
    bench.clock.sleep(seconds(5)).await;
    for _ in 0..3 {
        bench.clock.advance(seconds(100));
        bench.call("22").await.unwrap();
        bench.clock.sleep(seconds(5)).await;
    }
    assert_eq!(bench.server.refreshes().len(), 1);
    bench.clock.advance(seconds(100));
    bench.call("22").await.unwrap();
    assert_eq!(bench.server.refreshes(), ["22-refresh-1", "22-refresh-1"]);
    assert_eq!(bench.stored("22").await, "22-access-2");
}

#[tokio::test]
async fn a_rotated_token_whose_answer_was_lost_ends_in_a_call_for_authorization() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(HOUR);
    bench.server.upset(Upset::Loses);
    let error = bench.call("22").await.unwrap_err();
    assert!(!error.needs_authorization(), "nobody knows yet: {error}");
    bench.clock.advance(seconds(60));
    assert!(bench.call("22").await.unwrap_err().needs_authorization());
    assert_eq!(bench.server.refreshes().len(), 2);
}

#[tokio::test]
async fn an_account_that_never_authorized_is_told() {
    let bench = Bench::new();
    let error = bench.call("22").await.unwrap_err();
    assert!(error.needs_authorization());
    assert!(error.to_string().contains("no tokens"), "{error}");
    assert!(bench.server.calls().is_empty());
}

#[tokio::test]
async fn without_a_refresh_token_a_stale_token_ends_in_a_call_for_authorization() {
    let bench = Bench::new();
    let mut tokens = bench.server.grant("22");
    tokens.refresh_token = None;
    bench.oauth.save("22", &tokens).await.unwrap();
    bench.call("22").await.unwrap();
    bench.server.end_tokens();
    let error = bench.call("22").await.unwrap_err();
    assert!(error.needs_authorization());
    assert!(error.to_string().contains("no refresh token"), "{error}");
    assert!(bench.server.refreshes().is_empty());
}

#[tokio::test]
async fn no_token_shows_in_a_trace_an_error_or_debug_output() {
    let trace = Trace::default();
    let guard = trace.start();
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.server.end_tokens();
    bench.call("22").await.unwrap();
    bench.clock.advance(HOUR);
    bench.server.upset(REFUSED);
    let error = bench.call("22").await.unwrap_err();
    drop(guard);
    let trace = trace.text();
    assert!(trace.contains("a refresh token was refused"), "{trace}");
    let (oauth, client) = (&bench.oauth, bench.client("22"));
    let text = format!("{trace} {error} {error:?} {oauth:?} {client:?}");
    for secret in ["22-access-", "22-refresh-", "app-secret"] {
        assert!(!text.contains(secret), "{text}");
    }
}
