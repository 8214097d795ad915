//! Many calls, one after the other and at the same time.

use std::future::Future;

use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// Makes `calls` calls by `lanes` tasks, each of them one call after the other.
///
/// # Panics
///
/// When a call fails: the server answers all of them.
pub fn drive<F, T, E>(runtime: &Runtime, lanes: usize, calls: usize, call: impl Fn() -> F)
where
    F: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: std::fmt::Debug + Send + 'static,
{
    runtime.block_on(async {
        for _ in 0..calls.div_ceil(lanes) {
            if lanes == 1 {
                call().await.expect("the server answers");
                continue;
            }
            let mut under_way = JoinSet::new();
            for _ in 0..lanes {
                under_way.spawn(call());
            }
            while let Some(done) = under_way.join_next().await {
                done.expect("no call panics").expect("the server answers");
            }
        }
    });
}
