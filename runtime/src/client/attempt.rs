//! One attempt: credentials, exchange, and a first look at the answer.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::core::Core;
use super::failure::Failure;
use crate::auth::{AuthError, Authorization, Requirement};
use crate::call::{Prepared, Streamed};
use crate::clock::within;
use crate::transport::{Answer, BodyStream, Exchange, open};

/// An answer with a status of success.
pub(super) struct Success {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body in its place, where the call reads it as it arrives.
    pub(super) rest: Option<BodyStream>,
}

/// Makes the request, and sends it when polled.
pub(super) fn attempt<'a>(
    core: &'a Core,
    prepared: &'a Prepared,
    authorization: &Authorization,
    timeout: Duration,
) -> Attempting<'a> {
    let shared = &core.shared;
    let mut limits = shared.limits;
    limits.timeout = Some(timeout);
    let is_streamed = prepared.streamed().map_or(no as _, Streamed::takes);
    let state = match prepared.request(core, authorization) {
        Ok(request) => {
            let (transport, clock) = (&*shared.transport, &*shared.clock);
            State::Sent(open(transport, clock, request, limits, is_streamed))
        }
        Err(problem) => State::NotSent(Some(Failure::not_sent(problem))),
    };
    Attempting {
        core,
        prepared,
        state,
    }
}

/// An attempt under way.
pub(super) struct Attempting<'a> {
    core: &'a Core,
    prepared: &'a Prepared,
    state: State<'a>,
}

#[allow(
    clippy::large_enum_variant,
    reason = "an attempt is in a box as a whole"
)]
enum State<'a> {
    Sent(Exchange<'a>),
    NotSent(Option<Failure>),
}

impl Future for Attempting<'_> {
    type Output = Result<Success, Failure>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchange = match &mut self.state {
            State::Sent(exchange) => exchange,
            // Nobody polls a future that is over.
            State::NotSent(failure) => {
                return failure
                    .take()
                    .map_or(Poll::Pending, |failure| Poll::Ready(Err(failure)));
            }
        };
        Poll::Ready(match ready!(Pin::new(exchange).poll(context)) {
            Err(problem) => Err(Failure::transport(problem)),
            Ok((answer, rest)) => judge(self.core, self.prepared, answer, rest),
        })
    }
}

/// No answer is read as it arrives.
fn no(_: &http::response::Parts) -> bool {
    false
}

/// Asks the provider for credentials, for so long.
pub(super) async fn authorize(
    core: &Core,
    prepared: &Prepared,
    left: Duration,
) -> Result<Authorization, Failure> {
    let requirement = Requirement {
        operation: prepared.operation.name,
        security: prepared.security(core.descriptor),
        schemes: core.descriptor.schemes,
    };
    let authorization = match core.provider.authorize(&requirement).now() {
        Ok(authorization) => authorization,
        // A provider may have to fetch a token first.
        Err(promise) => Box::pin(within(&*core.shared.clock, left, promise))
            .await
            .ok_or_else(Failure::out_of_time)?,
    };
    complete(core, prepared, &requirement, authorization).map_err(Failure::credentials)
}

/// Adds what a view has.
fn complete(
    core: &Core,
    prepared: &Prepared,
    requirement: &Requirement,
    authorization: Result<Authorization, AuthError>,
) -> Result<Authorization, AuthError> {
    let authorization = authorization?;
    let needed = prepared.operation.granted;
    match &core.granted {
        Some(granted) if prepared.is_raw() || needed == Some(granted.scheme()) => {
            granted.add_to(authorization, requirement)
        }
        _ => match needed {
            None => Ok(authorization),
            Some(scheme) => Err(AuthError::new(format!(
                "`{}` needs a `{scheme}` as well, so it was not sent",
                requirement.operation
            ))),
        },
    }
}

/// Tells success from failure.
fn judge(
    core: &Core,
    prepared: &Prepared,
    answer: Answer,
    rest: Option<BodyStream>,
) -> Result<Success, Failure> {
    let status = answer.head.status;
    let expected = status.is_success() || (prepared.operation.redirect && status.is_redirection());
    if !expected {
        return Err(Failure::answered(core, answer));
    }
    if let Some(problem) = answer.broken {
        return Err(Failure::broken(core, answer.head, answer.body, problem));
    }
    Ok(Success {
        status,
        headers: answer.head.headers,
        body: answer.body,
        rest,
    })
}
