//! What is told to `tracing`: a span for each call, and in it one for each attempt, at the level
//! `DEBUG`, with the names of the OpenTelemetry conventions for HTTP clients.
//!
//! The fields below are all that is ever told: of an answer's headers the request id, of a query
//! the number and size of a page. Other values of paths, queries, headers and bodies are not among
//! them, and must not come to be: secrets and customers' data stand there.

use std::time::Duration;

use tracing::Span;
use tracing::field::{Empty, display};

use crate::call::{Prepared, Raw};
use crate::error::Error;
use crate::observer::AttemptEnd;
use crate::operation::Operation;
use crate::pagination::At;

/// Makes the span of a call.
pub(crate) fn call(api: &'static str, operation: &'static Operation) -> Span {
    tracing::debug_span!(
        target: "shopwright",
        "call",
        otel.name = operation.name,
        shopwright.api = api,
        shopwright.attempts = Empty,
        shopwright.outcome = Empty,
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// Completes the span of a call.
pub(crate) fn call_ended(span: &Span, result: &Result<Raw, Error>) {
    if span.is_disabled() {
        return;
    }
    match result {
        Ok(raw) => {
            span.record("shopwright.attempts", raw.attempts.len());
        }
        Err(error) => {
            span.record("shopwright.attempts", error.attempts().len());
            span.record("shopwright.outcome", display(error.outcome()));
            failed(span, &error.error_type());
        }
    }
}

/// Makes the span of an attempt; `resends` is 0 for the first one of a call.
pub(crate) fn attempt(prepared: &Prepared, resends: usize, waited: Duration) -> Span {
    let template = Some(prepared.operation.path).filter(|path| !path.is_empty());
    let page = match prepared.page.at {
        At::Page(number) => Some(number),
        _ => None,
    };
    tracing::debug_span!(
        target: "shopwright",
        "attempt",
        otel.name = name(prepared),
        otel.kind = "client",
        http.request.method = %prepared.method,
        url.template = template,
        server.address = prepared.host(),
        server.port = prepared.port(),
        http.request.resend_count = resends,
        shopwright.waited_ms = milliseconds(waited),
        shopwright.page = page,
        shopwright.page_size = prepared.page.limit,
        http.response.status_code = Empty,
        shopwright.request_id = Empty,
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// Names an attempt as the conventions say: method and template, or the method alone.
fn name(prepared: &Prepared) -> String {
    let name = format!("{} {}", prepared.method, prepared.operation.path);
    name.trim_end().to_owned()
}

/// Completes the span of an attempt, and says in an event that it ended.
pub(crate) fn ended(span: &Span, end: &AttemptEnd<'_>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = end.status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(id) = end.request_id {
        span.record("shopwright.request_id", id);
    }
    if let Some(problem) = end.error_type {
        failed(span, problem);
    }
    let elapsed_ms = milliseconds(end.elapsed);
    tracing::debug!(target: "shopwright", parent: span, elapsed_ms, "attempt ended");
}

fn failed(span: &Span, error_type: &str) {
    span.record("error.type", error_type);
    span.record("otel.status_code", "ERROR");
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
