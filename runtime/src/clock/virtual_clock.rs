//! A clock for tests: sleeping takes no time, and gives the same order on every run.
//!
//! Time stands still until somebody sleeps, and then jumps to the end of the *earliest* sleep.
//! So `a timeout of 3 s around a wait of 5 s` times out at 3 s, as with a real clock. It does
//! not suit tests with real sockets: a timeout would be over before the kernel answers.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use futures_core::future::BoxFuture;

use super::Clock;

/// A clock whose time passes only by sleeping on it; clones share the time.
#[derive(Clone)]
pub struct VirtualClock {
    start: Instant,
    unix_start: Duration,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    elapsed: Duration,
    serial: u64,
    /// Raised whenever a sleep begins or ends.
    changes: u64,
    slept: Vec<Duration>,
    /// Sleeps that are under way, by their end and then by the order they began in.
    sleeping: BTreeMap<(Duration, u64), Waker>,
}

impl VirtualClock {
    /// Creates a clock that stands at 2026-01-01 00:00 UTC.
    pub fn new() -> Self {
        Self::at(Duration::from_secs(1_767_225_600))
    }

    /// Creates a clock that stands at this time since 1970.
    pub fn at(unix_time: Duration) -> Self {
        Self {
            start: Instant::now(),
            unix_start: unix_time,
            state: Arc::default(),
        }
    }

    /// Returns how much time has passed since the clock was created.
    pub fn elapsed(&self) -> Duration {
        self.lock().elapsed
    }

    /// Returns the length of every sleep that ran to its end, in order.
    pub fn slept(&self) -> Vec<Duration> {
        self.lock().slept.clone()
    }

    /// Lets time pass without a sleep; sleeps that end in between end now.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.lock();
        state.elapsed = state.elapsed.saturating_add(duration);
        state.wake_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for VirtualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock")
            .field("elapsed", &self.elapsed())
            .finish_non_exhaustive()
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Instant {
        // Beyond what an `Instant` holds, time stands still.
        self.start.checked_add(self.elapsed()).unwrap_or(self.start)
    }

    fn unix_time(&self) -> Duration {
        self.unix_start.saturating_add(self.elapsed())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep {
            clock: self.clone(),
            duration,
            key: None,
            quiet: (0, 0),
        })
    }
}

impl State {
    fn wake_all(&self) {
        self.sleeping.values().for_each(Waker::wake_by_ref);
    }
}

struct Sleep {
    clock: VirtualClock,
    duration: Duration,
    /// End and serial number, once it was polled.
    key: Option<(Duration, u64)>,
    /// How many polls in a row found this number of changes.
    quiet: (u64, u32),
}

/// Time jumps when nothing has changed over this many polls: tasks that wake each other by channels
/// need a few rounds until each of them sleeps.
const QUIET: u32 = 5;

impl Future for Sleep {
    type Output = ();

    /// The first poll notes the sleep, and the next ones let everybody else run, so that sleeps
    /// that begin together are all known before time jumps to the earliest of them.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut state = clock.lock();
        let Some(key) = self.key else {
            state.serial += 1;
            state.changes += 1;
            let key = (state.elapsed.saturating_add(self.duration), state.serial);
            self.key = Some(key);
            state.sleeping.insert(key, context.waker().clone());
            context.waker().wake_by_ref();
            return Poll::Pending;
        };
        let earliest = state.sleeping.keys().next() == Some(&key);
        if key.0 > state.elapsed && !earliest {
            state.sleeping.insert(key, context.waker().clone());
            return Poll::Pending;
        }
        if key.0 > state.elapsed {
            let (changes, polls) = self.quiet;
            let polls = if changes == state.changes {
                polls + 1
            } else {
                1
            };
            self.quiet = (state.changes, polls);
            if polls < QUIET {
                state.sleeping.insert(key, context.waker().clone());
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
        }
        state.elapsed = state.elapsed.max(key.0);
        state.changes += 1;
        state.slept.push(self.duration);
        state.sleeping.remove(&key);
        state.wake_all();
        self.key = None;
        Poll::Ready(())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            let mut state = self.clock.lock();
            state.changes += 1;
            state.sleeping.remove(&key);
            state.wake_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[tokio::test]
    async fn sleeping_advances_time_at_once() {
        let clock = VirtualClock::at(seconds(1000));
        let before = clock.now();
        clock.sleep(seconds(3600)).await;
        assert_eq!(clock.elapsed(), seconds(3600));
        assert_eq!(clock.now() - before, seconds(3600));
        assert_eq!(clock.unix_time(), seconds(4600));
    }

    #[tokio::test]
    async fn of_two_sleeps_the_shorter_ends_first() {
        let clock = VirtualClock::new();
        let winner = tokio::select! {
            biased;
            () = clock.sleep(seconds(5)) => "long",
            () = clock.sleep(seconds(3)) => "short",
        };
        assert_eq!((winner, clock.elapsed()), ("short", seconds(3)));
    }

    #[tokio::test]
    async fn a_dropped_sleep_does_not_hold_back_the_others() {
        let clock = VirtualClock::new();
        let mut short = clock.sleep(seconds(1));
        let poll_once = std::future::poll_fn(|context| Poll::Ready(short.as_mut().poll(context)));
        assert!(poll_once.await.is_pending());
        drop(short);
        clock.sleep(seconds(2)).await;
        assert_eq!(clock.slept(), [seconds(2)]);
    }

    #[tokio::test]
    async fn tasks_that_sleep_end_in_the_order_of_their_ends() {
        let clock = VirtualClock::new();
        let ends = Arc::new(Mutex::new(Vec::new()));
        let tasks: Vec<_> = [7, 2, 5]
            .map(|length| {
                let (clock, ends) = (clock.clone(), ends.clone());
                tokio::spawn(async move {
                    clock.sleep(seconds(length)).await;
                    ends.lock().unwrap().push((length, clock.elapsed()));
                })
            })
            .into_iter()
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let expected = [2, 5, 7].map(|length| (length, seconds(length)));
        assert_eq!(*ends.lock().unwrap(), expected);
    }

    #[tokio::test]
    async fn a_sleep_beyond_what_an_instant_holds_does_not_panic() {
        let clock = VirtualClock::new();
        clock.sleep(Duration::MAX).await;
        let _ = (clock.now(), clock.unix_time());
    }
}
