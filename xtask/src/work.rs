//! One thing done to many items, several at once. What it is, the callers say.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::terminal::Progress;

/// As much stack as the main thread of a program has: what works here works there.
const STACK: usize = 8 << 20;

/// How many items are worked on at once when nobody says.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Gives what `one` makes of each item, in the order of the items. It gets the item's index, and the number of the
/// job that does it, below `jobs`; no two run under one number at once. Progress shows what `label` says of the item.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    label: impl Fn(&T) -> String + Sync,
    one: impl Fn(usize, usize, &T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    let progress = Progress::new(items.len());
    let worker = &|job: usize| {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return };
            let result = one(index, job, item);
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.insert(index, result);
            progress.show(done.len(), &label(item));
        }
    };
    thread::scope(|scope| {
        for job in 0..jobs {
            let builder = thread::Builder::new().stack_size(STACK);
            // With fewer threads than asked for the run takes longer, with none it is done here.
            if builder.spawn_scoped(scope, move || worker(job)).is_err() && job == 0 {
                worker(job);
            }
        }
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.into_values().collect()
}
