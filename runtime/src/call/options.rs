//! What a caller may set for one call.

use std::time::Duration;

use http::HeaderMap;

use crate::retry::RetryPolicy;

/// Options of one call; what is `None` comes from the client.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) retry: Option<RetryPolicy>,
}
