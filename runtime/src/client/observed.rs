//! One attempt as the outside sees it: its span, and the observers before and after.

use std::time::Duration;

use futures_core::future::BoxFuture;
use tracing::Instrument as _;

use super::attempt::{Success, attempt};
use super::core::Core;
use super::failure::Failure;
use crate::auth::Authorization;
use crate::call::Prepared;
use crate::observer::{AttemptEnd, AttemptStart};
use crate::telemetry;

/// Sends a request once, and tells about it.
pub(super) fn observed<'a>(
    core: &'a Core,
    prepared: &'a Prepared,
    authorization: &Authorization,
    timeout: Duration,
    (made, waited): (usize, Duration),
) -> BoxFuture<'a, Result<Success, Failure>> {
    let shared = &core.shared;
    let start = AttemptStart {
        api: core.descriptor.name,
        operation: prepared.operation.name,
        method: &prepared.method,
        template: prepared.operation.path,
        number: made.saturating_add(1),
        waited,
    };
    for observer in &shared.observers {
        observer.before(&start);
    }
    let span = telemetry::attempt(prepared, made, waited);
    let begin = shared.clock.now();
    let sending = span.in_scope(|| attempt(core, prepared, authorization, timeout));
    if span.is_disabled() && shared.observers.is_empty() {
        return Box::pin(sending);
    }
    Box::pin(async move {
        let result = sending.instrument(span.clone()).await;
        let elapsed = shared.clock.now().saturating_duration_since(begin);
        tell(core, &start, &span, elapsed, &result);
        result
    })
}

fn tell(
    core: &Core,
    start: &AttemptStart<'_>,
    span: &tracing::Span,
    elapsed: Duration,
    result: &Result<Success, Failure>,
) {
    let (request_id, error_type) = match result {
        Ok(success) => (core.request_id(&success.headers), None),
        Err(failure) => (
            failure.error.request_id().map(str::to_owned),
            Some(failure.error.error_type()),
        ),
    };
    let end = AttemptEnd {
        elapsed,
        status: match result {
            Ok(success) => Some(success.status),
            Err(failure) => failure.error.status(),
        },
        request_id: request_id.as_deref(),
        error_type: error_type.as_deref(),
        outcome: result.as_ref().err().map(|failure| failure.error.outcome()),
    };
    telemetry::ended(span, &end);
    for observer in &core.shared.observers {
        observer.after(start, &end);
    }
}
