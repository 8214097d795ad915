//! Time that runs faster than it does, alike in all processes of a run.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use shopwright::clock::{Clock, TokioClock};
use shopwright::futures_core::future::BoxFuture;

/// A clock that runs `speed` times as fast as the real one, from `start` (since 1970) on.
#[derive(Clone, Copy, Debug)]
pub(super) struct FastClock {
    start: Duration,
    speed: u32,
    /// The real clock's, when this one was made.
    made: Instant,
}

impl FastClock {
    pub(super) fn new(start: Duration, speed: u32) -> Self {
        Self {
            start,
            speed,
            made: TokioClock.now(),
        }
    }

    /// Returns how long the run has lasted.
    pub(super) fn passed(&self) -> Duration {
        TokioClock.unix_time().saturating_sub(self.start) * self.speed
    }

    /// Returns what this clock's duration takes in reality.
    pub(super) fn real(&self, duration: Duration) -> Duration {
        duration / self.speed
    }

    /// Tells the time as the system would.
    pub(super) fn system_time(&self) -> SystemTime {
        UNIX_EPOCH + self.unix_time()
    }
}

impl Clock for FastClock {
    fn now(&self) -> Instant {
        let passed = TokioClock.now().saturating_duration_since(self.made);
        self.made + passed * self.speed
    }

    fn unix_time(&self) -> Duration {
        self.start + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioClock.sleep(self.real(duration))
    }
}
