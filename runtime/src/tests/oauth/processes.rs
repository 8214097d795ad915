//! Several processes on one store: each has a provider of its own.

use super::server::Upset;
use super::{Bench, HOUR, Server, begin, calls, seconds};
use crate::auth::{MemoryTokenStore, Promise, StoreError, Stored, TokenStore, Tokens};

/// A store that only compares, and never locks.
#[derive(Clone, Debug)]
struct Lockless(MemoryTokenStore);

impl TokenStore for Lockless {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        self.0.load(account)
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        self.0.swap(account, expected, tokens)
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        self.0.remove(account)
    }
}

/// Two processes on one store, which have both used the account's first tokens.
async fn two(store: impl TokenStore + Clone + 'static) -> (Bench, Bench) {
    let server = Server::new();
    both_started(Bench::on(&server, store.clone()), Bench::on(&server, store)).await
}

async fn both_started(one: Bench, two: Bench) -> (Bench, Bench) {
    one.install("22", None).await;
    one.call("22").await.unwrap();
    two.call("22").await.unwrap();
    (one, two)
}

#[tokio::test]
async fn what_one_process_refreshed_the_other_takes_from_the_store() {
    let (one, two) = two(MemoryTokenStore::new()).await;
    one.server.end_tokens();
    one.call("22").await.unwrap();
    two.call("22").await.unwrap();
    assert_eq!(one.server.refreshes(), ["22-refresh-1"]);
}

#[tokio::test]
async fn processes_that_refresh_at_once_take_turns_and_make_one_refresh() {
    let (one, two) = two(MemoryTokenStore::new()).await;
    one.server.end_tokens();
    let (first, second) = (one.client("22"), two.client("22"));
    let (first, second) = tokio::join!(calls(&first, 50), calls(&second, 50));
    assert!(first.iter().chain(&second).all(Result::is_ok));
    assert_eq!(one.server.refreshes(), ["22-refresh-1"]);
}

/// In real time, since a Redis has no other.
#[cfg(feature = "redis")]
#[tokio::test]
async fn processes_on_a_redis_that_refresh_at_once_make_one_refresh() {
    let (redis, server) = (crate::redis::tests::Server::start(), Server::new());
    let process = || {
        let tokens = redis.process().tokens();
        Bench::by(&crate::clock::TokioClock, &server, tokens, |builder| {
            builder
        })
    };
    let (one, two) = both_started(process(), process()).await;
    server.end_tokens();
    let (first, second) = (one.client("22"), two.client("22"));
    let (first, second) = tokio::join!(calls(&first, 50), calls(&second, 50));
    assert!(first.iter().chain(&second).all(Result::is_ok));
    assert_eq!(server.refreshes(), ["22-refresh-1"]);
}

#[tokio::test]
async fn without_locks_the_process_that_comes_second_is_refused_and_takes_what_the_first_wrote() {
    let (one, two) = two(Lockless(MemoryTokenStore::new())).await;
    one.server.end_tokens();
    let first = begin(&one, "22").await;
    one.server.upset(Upset::Dawdles(15));
    // The second one's refusal comes when the first one's tokens are written.
    two.call("22").await.unwrap();
    first.await.unwrap().unwrap();
    assert_eq!(one.server.refreshes(), ["22-refresh-1", "22-refresh-1"]);
    assert_eq!(two.stored("22").await, "22-access-2");
}

#[tokio::test]
async fn a_refusal_is_forgotten_when_another_process_stores_new_tokens() {
    let (one, two) = two(MemoryTokenStore::new()).await;
    one.server.end_tokens();
    one.server
        .upset(Upset::Says(400, r#"{"error":"invalid_grant"}"#));
    assert!(one.call("22").await.unwrap_err().needs_authorization());
    two.install("22", Some(HOUR)).await;
    one.call("22").await.unwrap();
}

#[tokio::test]
async fn tokens_of_a_new_authorization_win_over_a_refresh_that_was_under_way() {
    let (one, two) = two(Lockless(MemoryTokenStore::new())).await;
    one.server.end_tokens();
    let refreshing = begin(&one, "22").await;
    two.install("22", None).await;
    refreshing.await.unwrap().unwrap();
    assert_eq!(one.stored("22").await, "22-access-3");
}

#[tokio::test]
async fn an_account_that_is_removed_during_a_refresh_does_not_come_back() {
    let bench = Bench::new();
    bench.install("22", None).await;
    bench.server.end_tokens();
    let refreshing = begin(&bench, "22").await;
    bench.oauth.remove("22").await.unwrap();
    assert!(refreshing.await.unwrap().unwrap_err().needs_authorization());
    assert_eq!(bench.oauth.load("22").await.unwrap(), None);
    bench.clock.advance(seconds(100));
    assert!(bench.call("22").await.unwrap_err().needs_authorization());
}
