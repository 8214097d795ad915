//! Tokens are written before they are used, and not lost when they cannot be written.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::{Bench, HOUR, Server, calls, seconds};
use crate::auth::{MemoryTokenStore, Promise, StoreError, Stored, TokenStore, Tokens};
use crate::clock::{Clock, VirtualClock};

/// A store whose writes take a second, or fail.
#[derive(Clone, Debug)]
struct Slow {
    inner: MemoryTokenStore,
    clock: VirtualClock,
    broken: Arc<AtomicBool>,
    panics: Arc<AtomicBool>,
    /// How many calls the server had seen when a write ended.
    seen: Arc<Mutex<Vec<usize>>>,
    server: Server,
}

impl Slow {
    fn new(server: &Server) -> Self {
        Self {
            inner: MemoryTokenStore::new(),
            clock: server.clock.clone(),
            broken: Arc::default(),
            panics: Arc::default(),
            seen: Arc::default(),
            server: server.clone(),
        }
    }
}

impl TokenStore for Slow {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        assert!(
            !self.panics.load(Ordering::SeqCst),
            "the store's own mistake"
        );
        self.inner.load(account)
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        Promise::later(async move {
            self.clock.sleep(seconds(1)).await;
            if self.broken.load(Ordering::SeqCst) {
                return Err(StoreError::new("the disk is full"));
            }
            self.seen.lock().unwrap().push(self.server.calls().len());
            self.inner.swap(account, expected, tokens).await
        })
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        self.inner.remove(account)
    }
}

#[tokio::test]
async fn no_request_carries_a_token_that_is_not_stored_yet() {
    let server = Server::new();
    let store = Slow::new(&server);
    let bench = Bench::on(&server, store.clone());
    bench.install("22", None).await;
    server.end_tokens();
    let results = calls(&bench.client("22"), 10).await;
    assert!(results.iter().all(Result::is_ok));
    // All had been turned away with the old token, and none had been sent with the new one.
    assert_eq!(*store.seen.lock().unwrap(), [0, 10]);
    assert_eq!(server.calls().len(), 20);
}

#[tokio::test]
async fn tokens_that_cannot_be_written_are_used_and_written_when_that_is_possible() {
    let server = Server::new();
    let store = Slow::new(&server);
    let bench = Bench::on(&server, store.clone());
    bench.install("22", None).await;
    server.end_tokens();
    store.broken.store(true, Ordering::SeqCst);
    bench.call("22").await.unwrap();
    bench.call("22").await.unwrap();
    assert_eq!(bench.stored("22").await, "22-access-1");
    store.broken.store(false, Ordering::SeqCst);
    bench.clock.advance(seconds(5));
    bench.call("22").await.unwrap();
    bench.clock.sleep(seconds(5)).await;
    assert_eq!(bench.stored("22").await, "22-access-2");
    assert_eq!(server.refreshes(), ["22-refresh-1"]);
}

#[tokio::test]
async fn tokens_that_were_never_written_still_buy_the_next_ones() {
    let server = Server::new();
    let store = Slow::new(&server);
    let bench = Bench::on(&server, store.clone());
    bench.install("22", None).await;
    server.end_tokens();
    store.broken.store(true, Ordering::SeqCst);
    bench.call("22").await.unwrap();
    bench.clock.advance(HOUR);
    bench.call("22").await.unwrap();
    assert_eq!(server.refreshes(), ["22-refresh-1", "22-refresh-2"]);
}

#[tokio::test]
async fn a_store_that_cannot_be_read_is_an_error_that_may_pass() {
    let server = Server::new();
    let store = Slow::new(&server);
    store.panics.store(true, Ordering::SeqCst);
    let bench = Bench::on(&server, store.clone());
    let error = bench.call("22").await.unwrap_err();
    assert!(error.to_string().contains("panicked"), "{error}");
    store.panics.store(false, Ordering::SeqCst);
    bench.install("22", None).await;
    bench.call("22").await.unwrap();
}
