//! What every store has to do, on all of ours.

use std::sync::Arc;
use std::time::Duration;

use super::{FileTokenStore, MemoryTokenStore, TokenStore};
use crate::auth::Tokens;

const LIFE: Duration = Duration::from_secs(60);

/// Runs a check on every kind of store.
async fn each<F: Future<Output = ()>>(check: impl Fn(Arc<dyn TokenStore>) -> F) {
    let folder = tempfile::tempdir().unwrap();
    check(Arc::new(MemoryTokenStore::new())).await;
    check(Arc::new(FileTokenStore::new(folder.path().join("t.json")))).await;
    #[cfg(feature = "redis")]
    {
        let server = crate::redis::Server::start();
        check(Arc::new(server.process().tokens())).await;
    }
}

#[tokio::test]
async fn what_is_written_is_loaded_with_its_version() {
    each(|store| async move {
        let tokens = Tokens::new("a")
            .with_refresh_token("r")
            .with_scopes(["read:orders"])
            .with_expiry(crate::chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap());
        let version = store.swap("22", None, &tokens).await.unwrap();
        let stored = store.load("22").await.unwrap().unwrap();
        assert_eq!((Some(stored.version), stored.tokens), (version, tokens));
        assert_eq!(store.load("23").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_write_over_a_version_that_is_gone_changes_nothing() {
    each(|store| async move {
        let first = store.swap("22", None, &Tokens::new("a")).await.unwrap();
        let second = store.swap("22", first, &Tokens::new("b")).await.unwrap();
        assert!(second.is_some() && second != first);
        for expected in [None, first] {
            let written = store.swap("22", expected, &Tokens::new("c")).await;
            assert_eq!(written.unwrap(), None);
        }
        let stored = store.load("22").await.unwrap().unwrap();
        assert_eq!(stored.tokens.access_token.expose(), "b");
    })
    .await;
}

#[tokio::test]
async fn no_version_comes_twice_even_when_tokens_were_removed_meanwhile() {
    each(|store| async move {
        let first = store.swap("22", None, &Tokens::new("a")).await.unwrap();
        store.remove("22").await.unwrap();
        store.remove("22").await.unwrap();
        assert_eq!(store.load("22").await.unwrap(), None);
        let second = store.swap("22", None, &Tokens::new("b")).await.unwrap();
        assert_ne!(first, second);
        let late = store.swap("22", first, &Tokens::new("c")).await.unwrap();
        assert_eq!(late, None);
    })
    .await;
}

#[tokio::test]
async fn accounts_do_not_see_each_other() {
    each(|store| async move {
        store.swap("22", None, &Tokens::new("a")).await.unwrap();
        store.swap("23", None, &Tokens::new("b")).await.unwrap();
        store.remove("22").await.unwrap();
        assert!(store.load("23").await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn a_lock_is_for_one_at_a_time_and_for_one_account() {
    each(|store| async move {
        let lease = store.lock("22", LIFE).await.unwrap();
        let other = store.lock("23", LIFE).await.unwrap();
        let waiting = tokio::spawn({
            let store = store.clone();
            async move { store.lock("22", LIFE).await.unwrap().release().await }
        });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        lease.release().await;
        waiting.await.unwrap();
        other.release().await;
    })
    .await;
}

#[tokio::test]
async fn a_lock_opens_when_its_lease_is_dropped() {
    each(|store| async move {
        drop(store.lock("22", LIFE).await.unwrap());
        store.lock("22", LIFE).await.unwrap().release().await;
    })
    .await;
}

#[tokio::test]
async fn stores_print_without_tokens() {
    each(|store| async move {
        store.swap("22", None, &Tokens::new("hush")).await.unwrap();
        assert!(!format!("{store:?}").contains("hush"));
    })
    .await;
}
