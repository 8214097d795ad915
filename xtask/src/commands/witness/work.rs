//! The same for many things, on all processors.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::failure::Failure;
use crate::terminal::Progress;

/// Gives what `one` makes of each item, in the order of the items.
///
/// # Errors
///
/// The first failure, by that order.
pub(super) fn map<T: Sync, R: Send>(
    items: &[T],
    one: impl Fn(usize, &T) -> Result<R, Failure> + Sync,
) -> Result<Vec<R>, Failure> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    let progress = Progress::new(items.len());
    let worker = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return };
            let result = one(index, item);
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.insert(index, result);
            progress.show(done.len(), "");
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(worker);
        }
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.into_values().collect()
}
