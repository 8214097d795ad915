//! Hooks before and after each attempt, for metrics and logs of a program's own.
//!
//! They see what happens and cannot change it: no header, no decision. What changes requests is
//! an [`auth::Provider`](crate::auth::Provider) or a [`Transport`](crate::transport::Transport).

use std::time::Duration;

use http::{Method, StatusCode};

use crate::error::Outcome;

/// Sees every attempt of a client's calls; see
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// The methods run in the course of the call, so they must not block. Neither is given a value of a
/// path, query, header or body, except for the request id. A call that finds no credentials makes
/// no attempt.
pub trait Observer: Send + Sync {
    /// Is called before an attempt is sent.
    fn before(&self, attempt: &AttemptStart<'_>) {
        let _ = attempt;
    }

    /// Is called when an attempt has ended; not when the call's future is dropped before that.
    fn after(&self, attempt: &AttemptStart<'_>, end: &AttemptEnd<'_>) {
        let _ = (attempt, end);
    }
}

/// An attempt that is about to be sent.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptStart<'a> {
    /// Name of the API.
    pub api: &'static str,
    /// `group.method`, e.g. `orders.list`; `raw` for
    /// [`Client::request`](crate::Client::request).
    pub operation: &'static str,
    /// HTTP method.
    pub method: &'a Method,
    /// Path template, e.g. `/orders/{order_id}`; empty for a raw call.
    pub template: &'static str,
    /// 1 for the first attempt of a call.
    pub number: usize,
    /// How long it was waited before this attempt.
    pub waited: Duration,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// Time from sending to the last byte of the answer.
    pub elapsed: Duration,
    /// Status of the answer, when there was one.
    pub status: Option<StatusCode>,
    /// The id that the server gave the request.
    pub request_id: Option<&'a str>,
    /// The status when that is the problem, else one of a few words (`connect`, `timeout`,
    /// `transport` …); `None` for a success.
    pub error_type: Option<&'a str>,
    /// Whether the attempt took effect; `None` for a success.
    pub outcome: Option<Outcome>,
}
