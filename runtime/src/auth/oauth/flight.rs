//! Work that many wait for, that is done once, and that goes on when whoever began it gives up.

use std::fmt;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::Poll;

use futures_core::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, watch};

/// Work under way, or its result.
///
/// It belongs to nobody. On a tokio runtime a task of its own drives it to its end, and those who
/// wait only wait: one that is cancelled, or left unpolled, holds up nobody. Without a runtime, or
/// when the runtime ends, whoever waits drives it, and when that one is cancelled the next takes
/// over where it stopped.
pub(super) struct Flight<T> {
    work: Mutex<Work<T>>,
    driver: watch::Sender<Driver>,
    panicked: fn() -> T,
}

enum Work<T> {
    Going(BoxFuture<'static, T>),
    Done(T),
}

/// Who drives the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Driver {
    Task,
    WhoeverWaits,
    /// It is done.
    Nobody,
}

impl<T: Clone + Send + 'static> Flight<T> {
    /// Takes work that nobody drives yet. `panicked` stands for the result of work that panics.
    pub(super) fn new(
        work: impl Future<Output = T> + Send + 'static,
        panicked: fn() -> T,
    ) -> Arc<Self> {
        Arc::new(Self {
            work: Mutex::new(Work::Going(Box::pin(work))),
            driver: watch::Sender::new(Driver::WhoeverWaits),
            panicked,
        })
    }

    /// Has a task of the current runtime drive the work, and then do `after`; `false` when there is
    /// no runtime.
    pub(super) fn start(self: &Arc<Self>, after: impl FnOnce() + Send + 'static) -> bool {
        let Ok(runtime) = Handle::try_current() else {
            return false;
        };
        self.driver.send_replace(Driver::Task);
        let driving = Driving(self.clone());
        runtime.spawn(async move {
            driving.0.drive().await;
            after();
        });
        true
    }

    /// Waits for the result.
    pub(super) async fn join(&self) -> T {
        let mut driver = self.driver.subscribe();
        // The sender is here, so it cannot be gone.
        let _ = driver.wait_for(|driver| *driver != Driver::Task).await;
        self.drive().await
    }

    async fn drive(&self) -> T {
        let mut work = self.work.lock().await;
        let result = match &mut *work {
            Work::Done(result) => return result.clone(),
            Work::Going(future) => {
                poll_fn(|context| {
                    // Polled again after a panic, a future would panic for everybody else.
                    let poll = AssertUnwindSafe(|| future.as_mut().poll(context));
                    catch_unwind(poll).unwrap_or_else(|_| Poll::Ready((self.panicked)()))
                })
                .await
            }
        };
        *work = Work::Done(result.clone());
        self.driver.send_replace(Driver::Nobody);
        result
    }
}

/// The task that drives: when it is dropped before its end, the work is for whoever waits.
struct Driving<T>(Arc<Flight<T>>);

impl<T> Drop for Driving<T> {
    fn drop(&mut self) {
        self.0.driver.send_if_modified(|driver| {
            let gone = *driver == Driver::Task;
            if gone {
                *driver = Driver::WhoeverWaits;
            }
            gone
        });
    }
}

impl<T> fmt::Debug for Flight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flight").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock, VirtualClock};
    use std::pin::Pin;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Waker};
    use std::time::Duration;

    fn counted(clock: &VirtualClock) -> (Arc<Flight<usize>>, Arc<AtomicUsize>) {
        let (runs, clock) = (Arc::new(AtomicUsize::new(0)), clock.clone());
        let counter = runs.clone();
        let work = async move {
            let run = counter.fetch_add(1, Ordering::SeqCst) + 1;
            clock.sleep(Duration::from_secs(5)).await;
            run
        };
        (Flight::new(work, || 0), runs)
    }

    /// Polls once and returns what is pending.
    fn begun<'a, T: 'a>(
        future: impl Future<Output = T> + 'a,
    ) -> Pin<Box<dyn Future<Output = T> + 'a>> {
        let mut future = Box::pin(future);
        let mut context = Context::from_waker(Waker::noop());
        assert!(future.as_mut().poll(&mut context).is_pending());
        future
    }

    #[tokio::test]
    async fn work_is_done_once_for_all_who_wait() {
        for driven in [false, true] {
            let (flight, runs) = counted(&VirtualClock::new());
            if driven {
                assert!(flight.start(|| ()));
            }
            let (one, two) = tokio::join!(flight.join(), flight.join());
            assert_eq!((one, two, flight.join().await), (1, 1, 1));
            assert_eq!(runs.load(Ordering::SeqCst), 1);
        }
    }

    #[tokio::test]
    async fn the_next_takes_over_where_a_cancelled_one_stopped() {
        let (flight, runs) = counted(&VirtualClock::new());
        drop(begun(flight.join()));
        assert_eq!(flight.join().await, 1);
        assert_eq!(runs.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn one_who_waits_and_is_never_polled_again_holds_up_nobody() {
        let (flight, _) = counted(&VirtualClock::new());
        flight.start(|| ());
        let left = begun(flight.join());
        assert_eq!(flight.join().await, 1);
        drop(left);
    }

    #[test]
    fn when_the_runtime_ends_whoever_waits_goes_on() {
        let clock = VirtualClock::new();
        let (flight, runs) = counted(&clock);
        let runtime = || {
            tokio::runtime::Builder::new_current_thread()
                .build()
                .unwrap()
        };
        let first = runtime();
        first.block_on(async { flight.start(|| ()) });
        drop(first);
        assert_eq!(runtime().block_on(flight.join()), 1);
        assert_eq!(runs.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn work_that_panics_gives_everybody_the_same_result() {
        for driven in [false, true] {
            let flight = Flight::new(async { panic!("a store's own mistake") }, || 7);
            if driven {
                flight.start(|| ());
            }
            assert_eq!((flight.join().await, flight.join().await), (7, 7));
        }
    }
}
