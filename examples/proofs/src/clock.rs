//! A clock on which attempts time out in real time, since they talk to real sockets, and waits between attempts take none.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use shopwright::clock::{Clock, TokioClock};
use shopwright::futures_core::future::BoxFuture;

/// A clock for one client that makes one call at a time.
#[derive(Clone, Debug)]
pub(crate) struct ShortClock {
    /// The sleep of this length is the timeout of an attempt, and the only real one.
    attempt: Duration,
    /// How far waits have moved it on.
    ahead: Arc<Mutex<Duration>>,
}

impl ShortClock {
    pub(crate) fn new(attempt: Duration) -> Self {
        Self {
            attempt,
            ahead: Arc::default(),
        }
    }

    fn ahead(&self) -> MutexGuard<'_, Duration> {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for ShortClock {
    fn now(&self) -> Instant {
        TokioClock.now() + *self.ahead()
    }

    fn unix_time(&self) -> Duration {
        TokioClock.unix_time() + *self.ahead()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration == self.attempt {
            return TokioClock.sleep(duration);
        }
        let clock = self.clone();
        Box::pin(async move {
            tokio::task::yield_now().await;
            *clock.ahead() += duration;
        })
    }
}
