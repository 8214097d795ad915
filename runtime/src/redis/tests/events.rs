//! Events handled once, over processes and failures.

use std::time::Duration;

use super::{Server, check_keys, eventually};
use crate::redis::{Away, RedisEvents};
use crate::webhook::{Claim, Deduplicator, MemoryDeduplicator, Once, OnceError, Ticket, once};

async fn claim(store: &dyn Deduplicator, key: &str) -> Ticket {
    match store.claim(key).await.unwrap() {
        Claim::First(ticket) => ticket,
        other => panic!("{other:?}"),
    }
}

/// Runs a check on two users of each store: clones in one process, and two processes.
async fn each(check: impl AsyncFn(&dyn Deduplicator, &dyn Deduplicator)) {
    let memory = MemoryDeduplicator::default();
    check(&memory, &memory.clone()).await;
    let server = Server::start();
    let (one, two) = two(&server, Away::Fail);
    check(&one, &two).await;
    check_keys(&server);
}

fn two(server: &Server, away: Away) -> (RedisEvents, RedisEvents) {
    (server.process().events(away), server.process().events(away))
}

#[tokio::test]
async fn an_event_is_claimed_by_one_and_done_for_all() {
    each(async |one, two| {
        let ticket = claim(one, "e").await;
        for store in [one, two] {
            assert_eq!(store.claim("e").await.unwrap(), Claim::Running);
        }
        one.complete(&ticket).await.unwrap();
        for store in [one, two] {
            assert_eq!(store.claim("e").await.unwrap(), Claim::Done);
        }
    })
    .await;
}

#[tokio::test]
async fn an_event_that_is_released_is_handled_by_another_and_the_old_ticket_is_worth_nothing() {
    each(async |one, two| {
        let old = claim(one, "e").await;
        one.release(&old).await.unwrap();
        let ticket = claim(two, "e").await;
        one.release(&old).await.unwrap();
        assert_eq!(one.claim("e").await.unwrap(), Claim::Running);
        two.complete(&ticket).await.unwrap();
        two.release(&ticket).await.unwrap();
        assert_eq!(one.claim("e").await.unwrap(), Claim::Done);
    })
    .await;
}

#[tokio::test]
async fn work_that_is_dropped_gives_its_event_back_to_other_processes() {
    let server = Server::start();
    let (one, two) = two(&server, Away::Fail);
    let work = async {
        let forever = std::future::pending::<Result<(), std::io::Error>>();
        drop(once(&one, "e", forever).await);
    };
    let short = Duration::from_millis(200);
    assert!(tokio::time::timeout(short, work).await.is_err());
    eventually(|| server.ask::<u64>(&["EXISTS", "p:event:e"]) == 0).await;
    claim(&two, "e").await;
    two.release(&claim(&one, "other").await).await.unwrap();
}

#[tokio::test]
async fn a_claim_whose_process_died_lapses() {
    let server = Server::start();
    let (one, two) = two(&server, Away::Fail);
    let one = one.with_lease(Duration::from_millis(50));
    claim(&one, "e").await;
    assert_eq!(two.claim("e").await.unwrap(), Claim::Running);
    eventually(|| server.ask::<u64>(&["EXISTS", "p:event:e"]) == 0).await;
    claim(&two, "e").await;
}

#[tokio::test]
async fn what_a_process_handled_it_knows_when_redis_lost_it() {
    let mut server = Server::start();
    let (one, two) = two(&server, Away::Fail);
    let ticket = claim(&one, "e").await;
    one.complete(&ticket).await.unwrap();
    server.kill();
    server.start_anew();
    assert_eq!(one.claim("e").await.unwrap(), Claim::Done);
    claim(&two, "e").await;
}

#[tokio::test]
async fn without_redis_an_event_is_refused_or_handled_by_each_process_once_as_the_user_chose() {
    let mut server = Server::start();
    let (failing, _) = two(&server, Away::Fail);
    let (one, two) = two(&server, Away::LocalShare(2));
    server.kill();
    let work = async || Ok::<_, std::io::Error>(());
    let refused = once(&failing, "e", work()).await.unwrap_err();
    assert!(matches!(refused, OnceError::Claim(_)));
    assert_eq!(refused.status(), 503);
    for store in [&one, &two] {
        let first = once(store, "e", work()).await.unwrap();
        assert_eq!(first, Once::Handled(()));
        assert_eq!(once(store, "e", work()).await.unwrap(), Once::Done);
    }
}

#[tokio::test]
async fn what_was_handled_without_redis_is_noted_when_it_is_back() {
    let mut server = Server::start();
    for away in [Away::Fail, Away::LocalShare(2)] {
        let (one, two) = two(&server, away);
        let ticket = claim(&one, "e").await;
        server.kill();
        let completed = one.complete(&ticket).await;
        assert_eq!(completed.is_ok(), away != Away::Fail);
        server.start_anew();
        let mut next = None;
        while next.is_none() {
            tokio::time::sleep(Duration::from_millis(20)).await;
            // While Redis is not asked, this is an error, or a claim of this process alone.
            next = one.claim(&crate::random::uuid().unwrap()).await.ok();
            next = next.filter(|_| server.ask::<u64>(&["EXISTS", "p:event:e"]) == 1);
        }
        assert_eq!(two.claim("e").await.unwrap(), Claim::Done);
        server.ask::<u64>(&["DEL", "p:event:e"]);
    }
}
