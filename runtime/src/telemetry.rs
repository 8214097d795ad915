//! What is told to `tracing`: one event for each attempt, at the level `DEBUG`, with the names of
//! the OpenTelemetry conventions for HTTP clients.
//!
//! The list below is all that is ever told. Values of paths, queries, headers and bodies are not
//! on it, and must not come onto it: secrets and customers' data stand in them.

use http::StatusCode;

use crate::call::Prepared;
use crate::error::Error;

/// Tells about an attempt; `resends` is 0 for the first one of a call.
pub(crate) fn attempt(prepared: &Prepared, resends: usize, result: Result<StatusCode, &Error>) {
    let (status, problem) = match result {
        Ok(status) => (Some(status), None),
        Err(error) => (error.status(), Some(error.kind().name())),
    };
    tracing::debug!(
        target: "shopwright",
        operation = %prepared.operation.name,
        http.request.method = %prepared.method,
        url.template = prepared.operation.path,
        server.address = prepared.host(),
        http.request.resend_count = resends,
        http.response.status_code = status.map(|status| status.as_u16()),
        error.r#type = problem,
        "attempt"
    );
}
