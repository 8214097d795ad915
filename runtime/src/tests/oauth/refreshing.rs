//! When a refresh is made, and how many.

use std::task::{Context, Poll, Waker};

use super::server::{TAKES, Upset};
use super::{Bench, HOUR, begin, call, calls, seconds};
use crate::auth::{AuthError, MemoryTokenStore, Provider, Requirement};
use crate::clock::Clock;

#[tokio::test]
async fn a_hundred_tasks_that_meet_an_expired_token_make_one_refresh_and_none_fails() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.server.end_tokens();
    let results = calls(&bench.client("22"), 100).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(bench.server.refreshes(), ["22-refresh-1"]);
    let sent = bench.server.calls();
    let stale = sent.iter().filter(|token| *token == "22-access-1");
    assert_eq!((stale.count(), sent.len()), (100, 200));
}

#[tokio::test]
async fn a_hundred_tasks_after_the_known_end_of_a_token_make_one_refresh_and_send_the_old_one_never()
 {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    bench.clock.advance(HOUR);
    bench.server.end_tokens();
    let results = calls(&bench.client("22"), 100).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(bench.server.refreshes(), ["22-refresh-1"]);
    assert_eq!(bench.server.calls(), vec!["22-access-2"; 100]);
}

#[tokio::test]
async fn tasks_whose_old_token_is_refused_after_the_refresh_take_the_new_one_without_another() {
    let bench = Bench::new();
    bench.install("22", None).await;
    let client = bench.client("22");
    // This one was sent with the old token, and is judged when the new one is there.
    let provider = bench.oauth.account("22");
    let requirement = Requirement {
        operation: "items.create",
        security: &[&["token"]],
        schemes: &[("token", crate::api::Scheme::Bearer)],
    };
    let old = provider.authorize(&requirement).await.unwrap();
    bench.server.end_tokens();
    call(&client).await.unwrap();
    assert!(provider.refresh(&old).await.unwrap());
    assert_eq!(bench.server.refreshes().len(), 1);
}

#[tokio::test]
async fn accounts_refresh_without_waiting_for_each_other() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.install("23", None).await;
    bench.server.end_tokens();
    bench.server.upset(Upset::Dawdles(30));
    let (slow, quick) = (bench.client("22"), bench.client("23"));
    let (slow, quick) = tokio::join!(call(&slow), call(&quick));
    assert!(slow.is_ok() && quick.is_ok());
    assert_eq!(bench.server.refreshes(), ["22-refresh-1", "23-refresh-1"]);
    let calls = bench.server.calls();
    assert_eq!(calls[2..], ["23-access-2", "22-access-2"]);
    assert_eq!(bench.clock.elapsed(), seconds(30));
}

#[tokio::test]
async fn a_refresh_whose_caller_is_cancelled_is_finished_and_stored_with_nobody_waiting() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.server.end_tokens();
    begin(&bench, "22").await.abort();
    assert_eq!(bench.stored("22").await, "22-access-1");
    bench.clock.sleep(seconds(60)).await;
    assert_eq!(bench.stored("22").await, "22-access-2");
}

#[tokio::test]
async fn the_next_caller_takes_what_a_cancelled_one_began() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.server.end_tokens();
    begin(&bench, "22").await.abort();
    bench.call("22").await.unwrap();
    assert_eq!(bench.server.refreshes(), ["22-refresh-1"]);
    assert_eq!(bench.stored("22").await, "22-access-2");
}

#[test]
fn without_a_runtime_the_next_caller_goes_on_with_the_same_refresh() {
    fn run<T>(mut future: std::pin::Pin<Box<impl Future<Output = T>>>, polls: usize) -> Option<T> {
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..polls {
            if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
                return Some(value);
            }
        }
        None
    }
    let bench = Bench::new();
    run(Box::pin(bench.install("22", Some(HOUR))), 1).unwrap();
    bench.clock.advance(HOUR);
    let account = bench.oauth.account("22");
    assert!(run(Box::pin(account.access_token()), 1).is_none());
    assert_eq!(bench.server.refreshes().len(), 1);
    let token = run(Box::pin(account.access_token()), 100).unwrap().unwrap();
    assert_eq!(token.expose(), "22-access-2");
    assert_eq!(bench.server.refreshes().len(), 1);
}

#[tokio::test]
async fn before_its_end_a_token_is_refreshed_and_the_old_one_sent_meanwhile() {
    let bench = Bench::new();
    bench.install("22", Some(HOUR)).await;
    // Chance is one half here, so the moment is 7.5 minutes before the end.
    bench.clock.advance(seconds(3_149));
    bench.call("22").await.unwrap();
    assert!(bench.server.refreshes().is_empty());
    bench.clock.advance(seconds(1));
    let before = bench.clock.elapsed();
    // As the server kills the old token with the refresh, what is sent meanwhile may be replayed.
    let results = calls(&bench.client("22"), 100).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(bench.server.calls()[1], "22-access-1");
    assert_eq!(bench.server.refreshes(), ["22-refresh-1"]);
    bench.clock.sleep(TAKES).await;
    bench.call("22").await.unwrap();
    assert_eq!(bench.server.calls().last().unwrap(), "22-access-2");
    assert!(bench.clock.elapsed() < before + seconds(10));
}

#[tokio::test]
async fn the_moment_of_the_early_refresh_differs_between_tokens() {
    let mut moments = Vec::new();
    for chance in [0.0, 0.25, 0.99] {
        let server = super::Server::new();
        let bench = Bench::with(&server, MemoryTokenStore::new(), move |builder| {
            builder.random(move || chance)
        });
        bench.install("22", Some(HOUR)).await;
        let mut left = HOUR;
        while bench.server.refreshes().is_empty() {
            bench.clock.advance(seconds(1));
            left -= seconds(1);
            bench.call("22").await.unwrap();
            tokio::task::yield_now().await;
        }
        moments.push(left.as_secs());
    }
    assert_eq!(moments, [300, 375, 597]);
}

#[tokio::test]
async fn a_short_lived_token_is_used_for_half_its_life_at_least() {
    let bench = Bench::new();
    bench.install("22", Some(seconds(60))).await;
    bench.clock.advance(seconds(30));
    bench.call("22").await.unwrap();
    tokio::task::yield_now().await;
    assert!(bench.server.refreshes().is_empty());
}

#[tokio::test]
async fn a_token_that_is_called_stale_as_soon_as_it_came_is_not_refreshed_again() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.server.end_tokens();
    bench.call("22").await.unwrap();
    bench.server.end_tokens();
    for _ in 0..10 {
        assert!(bench.call("22").await.unwrap_err().is_authentication());
    }
    assert_eq!(bench.server.refreshes().len(), 1);
    bench.clock.advance(seconds(10));
    bench.call("22").await.unwrap();
    assert_eq!(bench.server.refreshes().len(), 2);
}

#[tokio::test]
async fn a_clock_that_is_days_ahead_does_not_make_every_call_refresh() {
    let bench = Bench::new();
    bench.install("22", Some(seconds(0))).await;
    let results = calls(&bench.client("22"), 20).await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(bench.server.refreshes().len(), 1);
}

#[tokio::test]
async fn a_provider_without_an_account_names_the_way_out() {
    let bench = Bench::new();
    let client = bench.client.with_credentials(bench.oauth.clone());
    let error = call(&client).await.unwrap_err();
    assert!(error.to_string().contains("for_account"), "{error}");
    bench.install("22", None).await;
    call(&client.for_account("22")).await.unwrap();
}

#[tokio::test]
async fn operations_without_credentials_get_none_and_those_with_others_are_refused() {
    let bench = Bench::new();
    bench.install("22", None).await;
    let provider = bench.oauth.account("22");
    let ask = async |security| -> Result<usize, AuthError> {
        let requirement = Requirement {
            operation: "items.get",
            security,
            schemes: &[("key", crate::api::Scheme::Header("x-key"))],
        };
        Ok(provider.authorize(&requirement).await?.headers().len())
    };
    assert_eq!(ask(&[]).await.unwrap(), 0);
    assert_eq!(ask(&[&["key"], &[]]).await.unwrap(), 0);
    let error = ask(&[&["key"]]).await.unwrap_err().to_string();
    assert!(error.contains("takes no access token"), "{error}");
}
