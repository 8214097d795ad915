//! A failed attempt: what happened, as the retry policy sees it and as the caller will.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::core::Core;
use crate::api::{CodeRetry, ErrorEnvelope};
use crate::auth::AuthError;
use crate::call::is_web_page;
use crate::decode::{is_bearable, lookup};
use crate::error::{Error, Kind, Outcome, read_field_errors};
use crate::limit::PacingError;
use crate::retry::classify::Refusal;
use crate::retry::policy::{self, Situation};
use crate::retry::{RetryAdvice, backoff};
use crate::transport::{Answer, TransportError, TransportErrorKind};

/// Most values in the body of an error that is looked into for a code; no real one has as many.
const MAX_ERROR_WEIGHT: usize = 1 << 18;

/// A failed attempt.
pub(super) struct Failure {
    /// What the retry policy looks at; `None` when trying again is no use.
    pub(super) situation: Option<Situation>,
    /// How long the server asks to wait.
    pub(super) hint: Option<Duration>,
    /// What the caller gets if this was the last attempt.
    pub(super) error: Error,
}

impl Failure {
    /// The request could not be formed.
    pub(super) fn not_sent(error: Error) -> Self {
        Self {
            situation: None,
            hint: None,
            error,
        }
    }

    /// The call's time was over before the request left.
    pub(super) fn out_of_time() -> Self {
        Self {
            situation: None,
            hint: None,
            error: Error::new(Kind::Timeout, Outcome::NotSent),
        }
    }

    /// The limits of the API leave no place before the call's time is over.
    pub(super) fn no_place(wait: Duration) -> Self {
        let mut failure = Self::out_of_time();
        failure.error.evidence_mut().retry_after = Some(wait);
        failure
    }

    /// Nobody could say whether the limits of the API leave a place.
    pub(super) fn uncounted(problem: PacingError) -> Self {
        Self {
            situation: Some(Situation::NotSent),
            hint: None,
            error: Error::new(Kind::Pacing, Outcome::NotSent).with_source(problem),
        }
    }

    /// There are no credentials.
    pub(super) fn credentials(mut problem: AuthError) -> Self {
        let situation = problem.is_transient().then_some(Situation::NotSent);
        let mut error = Error::new(Kind::Credentials(problem.to_string()), Outcome::NotSent);
        error.evidence_mut().needs_authorization = problem.needs_authorization();
        let error = match problem.take_source() {
            Some(source) => error.with_source(source),
            None => error,
        };
        Self {
            situation,
            hint: None,
            error,
        }
    }

    /// No answer came.
    pub(super) fn transport(problem: TransportError) -> Self {
        let (situation, kind) = match problem.kind() {
            TransportErrorKind::Invalid => (None, Kind::Invalid("the request".to_owned())),
            TransportErrorKind::Connect => (Some(Situation::NotSent), Kind::Connect),
            _ if problem.is_timeout() => (Some(Situation::Lost), Kind::Timeout),
            _ => (Some(Situation::Lost), Kind::Transport),
        };
        let outcome = situation.map_or(Outcome::NotSent, policy::outcome);
        Self {
            situation,
            hint: None,
            error: Error::new(kind, outcome).with_source(problem),
        }
    }

    /// The head said success, and the body broke off or was too large.
    pub(super) fn broken(
        core: &Core,
        head: http::response::Parts,
        body: Bytes,
        problem: TransportError,
    ) -> Self {
        let (situation, kind) = match problem.kind() {
            TransportErrorKind::TooLarge => (None, Kind::BodyTooLarge(core.shared.limits.body)),
            _ if problem.is_timeout() => (Some(Situation::Lost), Kind::Timeout),
            _ => (Some(Situation::Lost), Kind::Transport),
        };
        let outcome = if is_web_page(&head.headers, &body) {
            Outcome::MaybeApplied
        } else {
            Outcome::Applied
        };
        let mut error = Error::new(kind, outcome).with_source(problem);
        add_answer(core, &mut error, head.status, head.headers, body);
        error.evidence_mut().body_incomplete = true;
        Self {
            situation,
            hint: None,
            error,
        }
    }

    /// The server answered with something other than success.
    pub(super) fn answered(core: &Core, answer: Answer) -> Self {
        let Answer { head, body, broken } = answer;
        let status = head.status;
        let mut error = Error::new(Kind::Status, Outcome::Rejected);
        error.evidence_mut().body_incomplete = broken.is_some();
        let envelope = core.descriptor.envelope;
        let raw_code = read_body(&mut error, envelope, &body);
        let info = raw_code.as_deref().and_then(core.code_info);
        let catalogued = match info {
            Some(info) => {
                error.evidence_mut().hint = info.resolution;
                Some(info.retry)
            }
            None => uncoded(core, &mut error, status),
        };
        let advice = core.shared.classifier.as_ref().map(|classify| {
            classify(&Refusal {
                status,
                code: raw_code.as_deref(),
                headers: &head.headers,
                body: &body,
            })
        });
        let catalogued = advice.unwrap_or(RetryAdvice::by_default()).over(catalogued);
        let now = SystemTime::UNIX_EPOCH + core.shared.clock.unix_time();
        let rate_limit = core.rate_limit(&head.headers);
        let situation = Situation::Answered(status, catalogued);
        let throttled = policy::is_throttled(situation);
        let hint = backoff::hint(status, throttled, &head.headers, rate_limit, now);
        error.evidence_mut().retry_after = hint;
        error.set_outcome(policy::outcome(situation));
        add_answer(core, &mut error, status, head.headers, body);
        Self {
            situation: Some(situation),
            hint,
            error,
        }
    }

    /// Tells whether newer credentials may help.
    pub(super) fn is_stale_token(&self) -> bool {
        matches!(
            self.situation,
            Some(Situation::Answered(
                StatusCode::UNAUTHORIZED,
                Some(CodeRetry::AfterRefresh)
            ))
        )
    }
}

/// Looks up what is known of an error without a code.
fn uncoded(core: &Core, error: &mut Error, status: StatusCode) -> Option<CodeRetry> {
    if error.raw_code().is_some() {
        return None;
    }
    let info = core
        .descriptor
        .uncoded
        .iter()
        .find(|info| info.status == status.as_u16())?;
    error.evidence_mut().hint = info.resolution;
    Some(info.retry)
}

/// Reads code, message and details, whatever of them is there; returns the code.
fn read_body(error: &mut Error, envelope: ErrorEnvelope, body: &[u8]) -> Option<String> {
    if !is_bearable(body, MAX_ERROR_WEIGHT) {
        return None;
    }
    let value: Value = serde_json::from_slice(body).ok()?;
    let text = |keys: Option<&[&str]>| match lookup(&value, keys?)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let evidence = error.evidence_mut();
    evidence.message = text(envelope.message);
    evidence.code = text(envelope.code);
    let details = envelope.details.and_then(|keys| lookup(&value, keys));
    evidence.field_errors = details.map(read_field_errors).unwrap_or_default();
    evidence.code.clone()
}

fn add_answer(core: &Core, error: &mut Error, status: StatusCode, headers: HeaderMap, body: Bytes) {
    let evidence = error.evidence_mut();
    evidence.status = Some(status);
    evidence.request_id = core.request_id(&headers);
    evidence.headers = headers;
    evidence.body = body;
}
