//! Budgets: kept over processes, in what Redis lost, and while it is away.

use std::time::{Duration, Instant};

use super::{Server, check_keys, eventually};
use crate::limit::{MemoryStore, PacingStore, Quota, Slot};
use crate::redis::{Away, RedisPacing};

const MINUTE: Duration = Duration::from_secs(60);
/// What a question to Redis and a slow machine may add.
const SLACK: Duration = Duration::from_secs(4);
/// The client's time.
const NOW: Duration = Duration::from_secs(1_000_000);

fn quota(name: &str, requests: u64) -> Quota {
    Quota {
        name: name.to_owned(),
        requests,
        window: MINUTE,
    }
}

/// Takes a place; returns how long it is until then.
async fn take(store: &dyn PacingStore, quotas: &[Quota]) -> Duration {
    match store.take(quotas, NOW, NOW..NOW + 10 * MINUTE).await {
        Ok(Slot::At(at)) => at.saturating_sub(NOW),
        other => panic!("{other:?}"),
    }
}

fn is_about(time: Duration, expected: Duration) -> bool {
    time <= expected && time + SLACK >= expected
}

/// Runs a check on both stores.
async fn each(check: impl AsyncFn(&dyn PacingStore)) {
    check(&MemoryStore::default()).await;
    let server = Server::start();
    check(&server.process().pacing(Away::Fail)).await;
    check_keys(&server);
}

#[tokio::test]
async fn a_window_holds_no_more_than_the_quota() {
    each(async |store| {
        let quotas = [quota("all", 2)];
        for expected in [0, 0, 1, 1, 2] {
            let at = take(store, &quotas).await;
            assert!(is_about(at, expected * MINUTE), "{at:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_place_far_ahead_does_not_block_those_before_it() {
    each(async |store| {
        let both = [quota("all", 4), quota("token", 1)];
        for expected in [0, 1, 2] {
            let at = take(store, &both).await;
            assert!(is_about(at, expected * MINUTE), "{at:?}");
        }
        assert!(is_about(take(store, &both[..1]).await, Duration::ZERO));
    })
    .await;
}

#[tokio::test]
async fn a_place_too_late_is_told_and_not_counted() {
    each(async |store| {
        let quotas = [quota("all", 1)];
        take(store, &quotas).await;
        for _ in 0..2 {
            let late = store.take(&quotas, NOW, NOW..NOW + MINUTE / 2).await;
            let Ok(Slot::TooLate(at)) = late else {
                panic!("{late:?}");
            };
            assert!(is_about(at.saturating_sub(NOW), MINUTE), "{at:?}");
        }
        assert!(is_about(take(store, &quotas).await, MINUTE));
    })
    .await;
}

#[tokio::test]
async fn a_place_that_is_given_back_is_taken_by_another_process() {
    let server = Server::start();
    let (one, two) = (server.process(), server.process());
    let (one, two) = (one.pacing(Away::Fail), two.pacing(Away::Fail));
    let quotas = [quota("all", 1)];
    let at = take(&one, &quotas).await;
    one.give_back(&quotas, NOW + at);
    eventually(|| server.ask::<u64>(&["ZCARD", "p:pacing:all"]) == 0).await;
    assert!(is_about(take(&two, &quotas).await, Duration::ZERO));
}

#[tokio::test]
async fn processes_share_one_allowance() {
    let server = Server::start();
    let stores: Vec<_> = (0..4)
        .map(|_| server.process().pacing(Away::Fail))
        .collect();
    let quotas = [quota("all", 10)];
    let mut at_once = 0;
    for _ in 0..5 {
        for store in &stores {
            at_once += u32::from(take(store, &quotas).await < MINUTE / 2);
        }
    }
    assert_eq!(at_once, 10);
}

#[tokio::test]
async fn prefixes_keep_programs_apart() {
    let server = Server::start();
    let quotas = [quota("all", 1)];
    let other = server.process().with_prefix("p:other");
    take(&server.process().pacing(Away::Fail), &quotas).await;
    let at = take(&other.pacing(Away::Fail), &quotas).await;
    assert!(is_about(at, Duration::ZERO));
}

#[tokio::test]
async fn a_window_that_is_over_counts_no_more_and_its_keys_go() {
    let server = Server::start();
    let store = server.process().pacing(Away::Fail).with_speed(1_000.0);
    let quotas = [quota("all", 1)];
    take(&store, &quotas).await;
    // 60 s of the client's are 60 ms here.
    tokio::time::sleep(MINUTE / 1_000).await;
    let late = NOW + 2 * MINUTE;
    let slot = store.take(&quotas, late, late..late + MINUTE).await;
    assert_eq!(slot.unwrap(), Slot::At(late));
    assert_eq!(server.ask::<u64>(&["ZCARD", "p:pacing:all"]), 1);
}

fn share(server: &Server, processes: u32) -> RedisPacing {
    server.process().pacing(Away::LocalShare(processes))
}

#[tokio::test]
async fn without_redis_a_call_fails_or_keeps_to_a_share_as_the_user_chose() {
    let mut server = Server::start();
    let (failing, sharing) = (server.process().pacing(Away::Fail), share(&server, 4));
    server.kill();
    let quotas = [quota("all", 8)];
    let error = failing.take(&quotas, NOW, NOW..NOW + MINUTE).await;
    let error = error.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.starts_with("Redis failed"), "{cause}");
    for expected in [0, 0, 1, 1, 2] {
        assert_eq!(take(&sharing, &quotas).await, expected * MINUTE);
    }
}

#[tokio::test]
async fn what_all_took_before_redis_went_away_counts_in_the_share() {
    let mut server = Server::start();
    let (one, two) = (share(&server, 2), share(&server, 2));
    let quotas = [quota("all", 8)];
    for _ in 0..6 {
        take(&one, &quotas).await;
    }
    take(&two, &quotas).await;
    server.kill();
    // Of eight, seven are taken; half of one is none.
    assert_eq!(take(&two, &quotas).await, MINUTE);
}

#[tokio::test]
async fn what_was_taken_meanwhile_is_told_when_redis_is_back() {
    let mut server = Server::start();
    let (one, two) = (share(&server, 2), share(&server, 2));
    let quotas = [quota("all", 4)];
    server.kill();
    for _ in 0..2 {
        assert_eq!(take(&one, &quotas).await, Duration::ZERO);
    }
    server.start_anew();
    eventually(|| server.ask::<u64>(&["ZCARD", "p:pacing:all"]) == 2).await;
    take(&two, &quotas).await;
    take(&two, &quotas).await;
    assert!(take(&two, &quotas).await >= MINUTE / 2);
    check_keys(&server);
}

#[tokio::test]
async fn a_redis_that_lost_its_state_is_told_it_and_gives_out_nothing_for_a_while() {
    let mut server = Server::start();
    let (one, two) = (server.process(), server.process());
    let (one, two) = (one.pacing(Away::Fail), two.pacing(Away::Fail));
    let quotas = [quota("all", 4)];
    take(&one, &quotas).await;
    take(&two, &quotas).await;
    take(&two, &quotas).await;
    server.kill();
    server.start_anew();
    let settled = take(&one, &quotas).await;
    assert!(is_about(settled, Duration::from_secs(5)), "{settled:?}");
    assert!(settled > Duration::ZERO);
    let next = take(&two, &quotas).await;
    assert!(next > MINUTE / 2, "all four are taken: {next:?}");
    check_keys(&server);
}

#[tokio::test]
async fn a_redis_that_went_back_to_an_older_state_is_told_the_newer() {
    let server = Server::start();
    let store = server.process().pacing(Away::Fail);
    let quotas = [quota("all", 3)];
    take(&store, &quotas).await;
    let state: Vec<String> = server.ask(&["HGETALL", "p:pacing"]);
    take(&store, &quotas).await;
    take(&store, &quotas).await;
    // As from a snapshot: the first place alone is known.
    server.ask::<u64>(&["ZREMRANGEBYRANK", "p:pacing:all", "1", "-1"]);
    let words: Vec<_> = state.iter().map(String::as_str).collect();
    server.ask::<u64>(&[&["HSET", "p:pacing"], &words[..]].concat());
    assert!(take(&store, &quotas).await > MINUTE / 2);
}

#[tokio::test]
async fn a_process_whose_calls_all_wait_tells_by_itself_what_redis_lost() {
    let mut server = Server::start();
    let store = server.process().pacing(Away::Fail);
    let quotas = [quota("all", 2)];
    take(&store, &quotas).await;
    server.kill();
    server.start_anew();
    eventually(|| server.ask::<u64>(&["ZCARD", "p:pacing:all"]) == 1).await;
    check_keys(&server);
}

#[tokio::test]
async fn a_redis_that_hangs_holds_up_one_call_for_the_timeout_and_then_none() {
    let server = Server::start();
    let store = share(&server, 1);
    let quotas = [quota("all", 100)];
    take(&store, &quotas).await;
    server.signal("STOP");
    let begun = Instant::now();
    take(&store, &quotas).await;
    let first = begun.elapsed();
    assert!(first >= Duration::from_millis(300), "{first:?}");
    for _ in 0..20 {
        take(&store, &quotas).await;
    }
    let all = begun.elapsed();
    server.signal("CONT");
    assert!(
        all < first + Duration::from_millis(300),
        "{first:?} {all:?}"
    );
    eventually(|| server.ask::<u64>(&["ZCARD", "p:pacing:all"]) == 22).await;
}
