//! Tokens and their lock, over processes and failures. What every store has to do is tested in
//! `auth::store`.

use std::sync::Arc;
use std::time::Duration;

use super::{Server, check_keys, eventually};
use crate::auth::{MemoryTokenStore, TokenStore, Tokens};
use crate::redis::Away;

const LIFE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_process_reads_what_another_wrote_and_its_keys_expire() {
    let server = Server::start();
    let (one, two) = (server.process().tokens(), server.process().tokens());
    let version = one.swap("22", None, &Tokens::new("a")).await.unwrap();
    let stored = two.load("22").await.unwrap().unwrap();
    assert_eq!(Some(stored.version), version);
    let _lease = two.lock("22", LIFE).await.unwrap();
    check_keys(&server);
}

#[tokio::test]
async fn a_lock_is_for_one_process_at_a_time() {
    let server = Server::start();
    let (one, two) = (server.process().tokens(), server.process().tokens());
    let lease = one.lock("22", LIFE).await.unwrap();
    let short = Duration::from_millis(60);
    let refused = two.lock("22", short).await.unwrap_err();
    assert!(refused.to_string().contains("another process"), "{refused}");
    lease.release().await;
    two.lock("22", LIFE).await.unwrap().release().await;
}

#[tokio::test]
async fn a_lock_whose_lease_is_dropped_opens_for_other_processes() {
    let server = Server::start();
    let (one, two) = (server.process().tokens(), server.process().tokens());
    drop(one.lock("22", LIFE).await.unwrap());
    two.lock("22", LIFE).await.unwrap().release().await;
}

#[tokio::test]
async fn a_lock_whose_holder_died_ends_by_itself() {
    let server = Server::start();
    let (one, two) = (server.process().tokens(), server.process().tokens());
    let short = Duration::from_millis(100);
    std::mem::forget(one.lock("22", short).await.unwrap());
    two.lock("22", LIFE).await.unwrap().release().await;
}

#[tokio::test]
async fn a_lease_that_ended_opens_nobody_elses_lock() {
    let server = Server::start();
    let (one, two) = (server.process().tokens(), server.process().tokens());
    let late = one.lock("22", Duration::from_millis(50)).await.unwrap();
    let lease = two.lock("22", LIFE).await.unwrap();
    late.release().await;
    assert_eq!(server.ask::<u64>(&["EXISTS", "p:lock:22"]), 1);
    lease.release().await;
    assert_eq!(server.ask::<u64>(&["EXISTS", "p:lock:22"]), 0);
}

#[tokio::test]
async fn tokens_that_redis_lost_are_an_error_and_those_that_were_removed_are_not() {
    let mut server = Server::start();
    let (one, two) = (server.process().tokens(), server.process().tokens());
    for account in ["22", "23"] {
        one.swap(account, None, &Tokens::new("a")).await.unwrap();
    }
    two.remove("22").await.unwrap();
    assert_eq!(one.load("22").await.unwrap(), None);
    server.kill();
    server.start_anew();
    let error = one.load("23").await.unwrap_err().to_string();
    assert!(error.contains("has lost"), "{error}");
    // One who never saw them cannot know.
    assert_eq!(two.load("23").await.unwrap(), None);
    one.swap("23", None, &Tokens::new("b")).await.unwrap();
    assert!(one.load("23").await.unwrap().is_some());
}

#[tokio::test]
async fn without_redis_everything_fails_in_time_and_works_again_when_it_is_back() {
    let mut server = Server::start();
    let store = server.process().tokens();
    let version = store.swap("22", None, &Tokens::new("hush")).await.unwrap();
    server.signal("STOP");
    let error = store.swap("22", version, &Tokens::new("hush-b")).await;
    let text = format!("{0} {0:?}", error.unwrap_err());
    assert!(
        text.contains("did not answer") && !text.contains("hush"),
        "{text}"
    );
    assert!(store.load("22").await.is_err());
    assert!(store.lock("22", LIFE).await.is_err());
    server.signal("CONT");
    server.kill();
    server.start_anew();
    let store = Arc::new(store);
    let mut version = None;
    for _ in 0..100 {
        version = store
            .swap("23", None, &Tokens::new("a"))
            .await
            .unwrap_or(None);
        if version.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(version.is_some());
}

#[tokio::test]
async fn damaged_tokens_are_an_error_that_shows_nothing_of_them() {
    let server = Server::start();
    let words = ["HSET", "p:tokens:22", "version", "1", "tokens", "{\"hush\""];
    server.ask::<u64>(&words);
    let error = server.process().tokens().load("22").await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("damaged") && !text.contains("hush"), "{text}");
}

#[tokio::test]
async fn a_store_of_the_users_own_is_locked_over_processes_and_keeps_its_tokens_to_itself() {
    let server = Server::start();
    let own = MemoryTokenStore::new();
    let one = server.process().locking(own.clone(), Away::Fail);
    let two = server.process().locking(own, Away::Fail);
    one.swap("22", None, &Tokens::new("a")).await.unwrap();
    assert!(two.load("22").await.unwrap().is_some());
    let lease = one.lock("22", LIFE).await.unwrap();
    assert!(two.lock("22", Duration::from_millis(30)).await.is_err());
    let keys: Vec<String> = server.ask(&["KEYS", "*"]);
    assert_eq!(keys, ["p:lock:22"]);
    lease.release().await;
}

#[tokio::test]
async fn without_redis_a_lock_fails_or_is_this_process_alone_as_the_user_chose() {
    let mut server = Server::start();
    let of = |away| server.process().locking(MemoryTokenStore::new(), away);
    let (failing, sharing) = (of(Away::Fail), Arc::new(of(Away::LocalShare(2))));
    server.kill();
    assert!(failing.lock("22", LIFE).await.is_err());
    let lease = sharing.lock("22", LIFE).await.unwrap();
    let waiting = tokio::spawn({
        let sharing = sharing.clone();
        async move { sharing.lock("22", LIFE).await.unwrap().release().await }
    });
    tokio::task::yield_now().await;
    assert!(!waiting.is_finished(), "two tasks of one process");
    lease.release().await;
    eventually(|| waiting.is_finished()).await;
}
