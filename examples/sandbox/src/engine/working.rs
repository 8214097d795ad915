//! That the server has something to do: a count of open connections, and of requests that are worked on without one.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::Engine;

/// Work of the server that goes on until this is dropped.
pub(crate) struct Working(Arc<Engine>);

impl Working {
    pub(crate) fn engine(&self) -> &Engine {
        &self.0
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.0.busy.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Engine {
    /// Notes that the server has something to do.
    pub(crate) fn working(self: &Arc<Self>) -> Working {
        self.busy.fetch_add(1, Ordering::SeqCst);
        Working(self.clone())
    }
}
