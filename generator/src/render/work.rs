//! Runs independent jobs on all cores. Results come in order of the jobs, whoever ran them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Jobs taken at once by a worker.
const CHUNK: usize = 16;

/// Applies `run` to every job; tokens that it makes never leave its thread.
pub(super) fn map<J: Sync, R: Send>(jobs: &[J], run: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let workers = cores.min(jobs.len().div_ceil(CHUNK));
    if workers <= 1 {
        return jobs.iter().map(run).collect();
    }
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let start = next.fetch_add(CHUNK, Ordering::Relaxed);
            if start >= jobs.len() {
                return done;
            }
            let end = (start + CHUNK).min(jobs.len());
            done.push((start, jobs[start..end].iter().map(&run).collect::<Vec<_>>()));
        }
    };
    let mut chunks = thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let mut chunks = Vec::new();
        for handle in handles {
            match handle.join() {
                Ok(done) => chunks.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        chunks
    });
    chunks.sort_by_key(|(start, _)| *start);
    chunks
        .into_iter()
        .flat_map(|(_, results)| results)
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_keep_the_order_of_the_jobs() {
        let jobs: Vec<usize> = (0..1_000).collect();
        let doubled = super::map(&jobs, |job| job * 2);
        assert_eq!(doubled, (0..1_000).map(|job| job * 2).collect::<Vec<_>>());
    }
}
