//! Against a real redis-server: what every store has to do, processes that share, and a Redis that
//! hangs, dies, and comes back without its state.

mod events;
mod pacing;
mod server;
mod tokens;

use std::time::{Duration, Instant};

pub(crate) use server::Server;

/// Waits until a background task has done its work.
async fn eventually(mut is_done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !is_done() {
        assert!(Instant::now() < end, "it never happens");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Checks that all keys have the prefix and an expiry.
fn check_keys(server: &Server) {
    let keys: Vec<String> = server.ask(&["KEYS", "*"]);
    assert!(!keys.is_empty());
    for key in keys {
        assert!(key.starts_with("p:"), "{key}");
        let life: i64 = server.ask(&["PTTL", &key]);
        assert!(life > 0, "{key} lives for {life}");
    }
}
