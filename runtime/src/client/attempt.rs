//! One attempt: credentials, exchange, and a first look at the answer.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::core::Core;
use super::failure::Failure;
use crate::auth::{AuthError, Authorization, Requirement};
use crate::call::{Prepared, Streamed};
use crate::transport::{Answer, BodyStream, open};

/// An answer with a status of success.
pub(super) struct Success {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body in its place, where the call reads it as it arrives.
    pub(super) rest: Option<BodyStream>,
}

/// Sends a request once.
pub(super) async fn attempt(
    core: &Core,
    prepared: &Prepared,
    authorization: &Authorization,
    timeout: Duration,
) -> Result<Success, Failure> {
    let request = prepared
        .request(core, authorization)
        .map_err(Failure::not_sent)?;
    let mut limits = core.shared.limits;
    limits.timeout = Some(timeout);
    let shared = &core.shared;
    let is_streamed = prepared.streamed().map_or(no as _, Streamed::takes);
    let exchange = open(
        &*shared.transport,
        &*shared.clock,
        request,
        &limits,
        is_streamed,
    );
    match exchange.await {
        Err(problem) => Err(Failure::transport(problem)),
        Ok((answer, rest)) => judge(core, prepared, answer, rest),
    }
}

/// No answer is read as it arrives.
fn no(_: &http::response::Parts) -> bool {
    false
}

/// Asks the provider for credentials.
pub(super) async fn authorize(core: &Core, prepared: &Prepared) -> Result<Authorization, Failure> {
    let requirement = Requirement {
        operation: prepared.operation.name,
        security: prepared.security(core.descriptor),
        schemes: core.descriptor.schemes,
    };
    let authorization = core
        .provider
        .authorize(&requirement)
        .await
        .map_err(Failure::credentials)?;
    let needed = prepared.operation.granted;
    let authorization = match &core.granted {
        Some(granted) if prepared.is_raw() || needed == Some(granted.scheme()) => {
            granted.add_to(authorization, &requirement)
        }
        _ => match needed {
            None => Ok(authorization),
            Some(scheme) => Err(AuthError::new(format!(
                "`{}` needs a `{scheme}` as well, so it was not sent",
                requirement.operation
            ))),
        },
    };
    authorization.map_err(Failure::credentials)
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
