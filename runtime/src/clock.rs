//! Time: now and sleep, behind a trait so that tests need not wait.
//!
//! [`TokioClock`] is the only place that reads the system's clocks; everything else asks a
//! [`Clock`].

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use futures_core::future::BoxFuture;

#[cfg(any(test, feature = "test-util"))]
mod virtual_clock;

#[cfg(any(test, feature = "test-util"))]
pub use virtual_clock::VirtualClock;

/// Tells the time and waits.
pub trait Clock: Send + Sync + fmt::Debug {
    /// Returns a point in time that never goes back, for measuring.
    fn now(&self) -> Instant;

    /// Returns the time since 1970-01-01 00:00 UTC, for comparing with what servers say.
    fn unix_time(&self) -> Duration;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The real clock; sleeping needs a tokio runtime with its timer enabled.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        // Tokio's clock is the system's, except in tests that paused it.
        tokio::time::Instant::now().into_std()
    }

    fn unix_time(&self) -> Duration {
        // A system clock set before 1970 counts as 1970.
        SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Waits for a future, at most this long; `None` when time ran out first.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    let mut end = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        // Made only now, since most futures here are ready at once.
        let end = end.get_or_insert_with(|| clock.sleep(limit));
        end.as_mut().poll(context).map(|()| None)
    })
    .await
}
