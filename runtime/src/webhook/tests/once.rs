//! Handling each event once: order of steps, failures, lapses, bounds.

use std::io;

use super::super::{
    Claim, DedupeError, Deduplicator, MemoryDeduplicator, Once, OnceError, Ticket, once,
};
use super::*;
use crate::auth::Promise;

const MINUTE: Duration = Duration::from_secs(60);

fn store(clock: &VirtualClock) -> MemoryDeduplicator {
    MemoryDeduplicator::default().with_clock(clock.clone())
}

async fn claim(store: &MemoryDeduplicator, key: &str) -> Option<Ticket> {
    match store.claim(key).await.unwrap() {
        Claim::First(ticket) => Some(ticket),
        Claim::Running | Claim::Done => None,
    }
}

#[tokio::test]
async fn of_a_hundred_deliveries_at_once_one_is_handled() {
    let store = store(&at(NOW));
    let tasks = (0..100).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            let work = async {
                tokio::task::yield_now().await;
                Ok::<_, io::Error>(())
            };
            once(&store, "key", work).await.unwrap()
        })
    });
    let mut handled = 0;
    for task in tasks.collect::<Vec<_>>() {
        handled += usize::from(task.await.unwrap() == Once::Handled(()));
    }
    assert_eq!(handled, 1);
}

#[tokio::test]
async fn what_is_in_work_is_told_from_what_is_done() {
    let store = store(&at(NOW));
    let ticket = claim(&store, "key").await.unwrap();
    let work = async { Ok::<_, io::Error>(()) };
    let other = once(&store, "key", work).await.unwrap();
    assert_eq!((&other, other.status().as_u16()), (&Once::Running, 503));
    store.complete(&ticket).await.unwrap();
    assert_eq!(store.claim("key").await.unwrap(), Claim::Done);
}

#[tokio::test]
async fn the_retry_of_an_event_whose_handling_failed_is_handled() {
    let store = store(&at(NOW));
    let failing = async { Err::<(), _>(io::Error::other("no stock")) };
    let error = once(&store, "key", failing).await.unwrap_err();
    assert_eq!(error.to_string(), "the event was not handled: no stock");
    assert_eq!(error.status(), 503);
    let retry = async { Ok::<_, io::Error>("done") };
    assert_eq!(
        once(&store, "key", retry).await.unwrap(),
        Once::Handled("done")
    );
}

#[tokio::test]
async fn an_event_whose_handling_was_dropped_halfway_can_be_handled_again() {
    let store = store(&at(NOW));
    let never = std::future::pending::<Result<(), io::Error>>();
    let mut handling = Box::pin(once(&store, "key", never));
    let waker = std::task::Waker::noop();
    let mut context = std::task::Context::from_waker(waker);
    assert!(handling.as_mut().poll(&mut context).is_pending());
    assert_eq!(store.claim("key").await.unwrap(), Claim::Running);
    drop(handling);
    assert!(claim(&store, "key").await.is_some());
}

#[tokio::test]
async fn a_claim_of_a_process_that_died_lapses() {
    let clock = at(NOW);
    let store = store(&clock).with_lease(MINUTE);
    claim(&store, "key").await.unwrap();
    clock.advance(Duration::from_secs(59));
    assert_eq!(store.claim("key").await.unwrap(), Claim::Running);
    clock.advance(Duration::from_secs(1));
    assert!(claim(&store, "key").await.is_some());
}

#[tokio::test]
async fn a_late_release_does_not_take_the_event_from_who_has_it_now() {
    let clock = at(NOW);
    let store = store(&clock).with_lease(MINUTE);
    let slow = claim(&store, "key").await.unwrap();
    clock.advance(MINUTE);
    let other = claim(&store, "key").await.unwrap();
    store.release(&slow).await.unwrap();
    assert_eq!(store.claim("key").await.unwrap(), Claim::Running);
    store.complete(&other).await.unwrap();
    store.release(&other).await.unwrap();
    assert_eq!(store.claim("key").await.unwrap(), Claim::Done);
}

#[tokio::test]
async fn a_handled_event_is_remembered_for_its_time_to_live() {
    let clock = at(NOW);
    let store = store(&clock).with_time_to_live(20 * MINUTE);
    let ticket = claim(&store, "key").await.unwrap();
    clock.advance(MINUTE);
    store.complete(&ticket).await.unwrap();
    clock.advance(Duration::from_secs(1199));
    assert_eq!(store.claim("key").await.unwrap(), Claim::Done);
    clock.advance(Duration::from_secs(1));
    assert!(store.is_empty());
    assert!(claim(&store, "key").await.is_some());
}

#[tokio::test]
async fn the_time_to_live_is_never_shorter_than_a_delivery_is_accepted() {
    let clock = at(NOW);
    let store = store(&clock).with_time_to_live(Duration::ZERO);
    let ticket = claim(&store, "key").await.unwrap();
    store.complete(&ticket).await.unwrap();
    clock.advance(Duration::from_secs(599));
    assert_eq!(store.claim("key").await.unwrap(), Claim::Done);
}

#[tokio::test]
async fn beyond_the_capacity_the_oldest_handled_event_is_forgotten_first() {
    let clock = at(NOW);
    let store = MemoryDeduplicator::new(3).with_clock(clock.clone());
    claim(&store, "running").await.unwrap();
    for key in ["a", "b", "c"] {
        clock.advance(Duration::from_secs(1));
        let ticket = claim(&store, key).await.unwrap();
        store.complete(&ticket).await.unwrap();
        assert!(store.len() <= 3);
    }
    assert_eq!(store.claim("running").await.unwrap(), Claim::Running);
    assert_eq!(store.claim("c").await.unwrap(), Claim::Done);
    assert!(claim(&store, "a").await.is_some());
    assert_eq!(store.len(), 3);
}

#[tokio::test]
async fn a_hundred_thousand_events_stay_within_the_capacity() {
    let store = MemoryDeduplicator::new(100).with_clock(at(NOW));
    for number in 0..100_000 {
        let ticket = claim(&store, &number.to_string()).await.unwrap();
        store.complete(&ticket).await.unwrap();
    }
    assert_eq!(store.len(), 100);
}

/// A store whose server is down, from a certain step on.
#[derive(Debug)]
struct Down {
    claims: bool,
}

fn down<'a, T: Send + 'a>() -> Promise<'a, Result<T, DedupeError>> {
    Promise::later(async { Err(DedupeError::new("connection refused")) })
}

impl Deduplicator for Down {
    fn claim<'a>(&'a self, key: &'a str) -> Promise<'a, Result<Claim, DedupeError>> {
        if self.claims {
            Promise::ready(Ok(Claim::First(Ticket::new(key, "1"))))
        } else {
            down()
        }
    }

    fn complete<'a>(&'a self, _: &'a Ticket) -> Promise<'a, Result<(), DedupeError>> {
        down()
    }

    fn release<'a>(&'a self, _: &'a Ticket) -> Promise<'a, Result<(), DedupeError>> {
        down()
    }
}

#[tokio::test]
async fn nothing_is_done_when_the_store_cannot_be_asked() {
    let mut done = false;
    let work = async {
        done = true;
        Ok::<_, io::Error>(())
    };
    let result = once(&Down { claims: false }, "key", work).await;
    assert!(matches!(result, Err(OnceError::Claim(_))));
    assert!(!done);
}

#[tokio::test]
async fn work_that_is_done_and_cannot_be_noted_keeps_its_result() {
    let work = async { Ok::<_, io::Error>("done") };
    let result = once(&Down { claims: true }, "key", work).await;
    let error = result.unwrap_err();
    assert_eq!(error.status(), 200);
    assert!(matches!(error, OnceError::Complete("done", _)));
}
