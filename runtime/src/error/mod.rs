//! Errors: what went wrong, and all the evidence there is.
//!
//! [`Error`] knows no API; [`ApiError`] adds an API's typed error codes and converts into
//! [`Error`] for programs that talk to several. Both are one pointer wide. Neither ever shows a
//! credential: addresses appear as path templates, never with their values.

mod api_error;
mod evidence;
mod field_error;
mod kind;
mod outcome;
mod show;

pub use api_error::ApiError;
pub use evidence::Attempt;
pub use field_error::FieldError;
pub use outcome::Outcome;

pub(crate) use evidence::Evidence;
pub(crate) use field_error::read as read_field_errors;
pub(crate) use kind::Kind;

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// An error of any API.
///
/// Ask it by predicates ([`is_timeout`](Self::is_timeout), [`is_rate_limited`](Self::is_rate_limited) …)
/// and by [`outcome`](Self::outcome): whether the request may have taken effect.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: Kind,
    outcome: Outcome,
    evidence: Evidence,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: Kind, outcome: Outcome) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                outcome,
                evidence: Evidence::default(),
                source: None,
            }),
        }
    }

    /// Makes an error about something the caller passed in; nothing was sent.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid(message.into()), Outcome::NotSent)
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn evidence_mut(&mut self) -> &mut Evidence {
        &mut self.inner.evidence
    }

    /// Names the problem for telemetry: the status, where that is the problem.
    pub(crate) fn error_type(&self) -> Cow<'static, str> {
        match (&self.inner.kind, self.status()) {
            (Kind::Status, Some(status)) => Cow::Owned(status.as_u16().to_string()),
            (kind, _) => Cow::Borrowed(kind.name()),
        }
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.inner.kind
    }

    pub(crate) fn set_outcome(&mut self, outcome: Outcome) {
        self.inner.outcome = outcome;
    }

    /// Tells whether the request may have taken effect on the server.
    pub fn outcome(&self) -> Outcome {
        self.inner.outcome
    }

    /// Returns the HTTP status, when the server answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.evidence.status
    }

    /// Returns the headers of the answer; empty when there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.evidence.headers
    }

    /// Returns the id that the server gave the request, when it sent one.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.evidence.request_id.as_deref()
    }

    /// Returns the body of the answer, up to the client's bound for error bodies.
    pub fn body(&self) -> &Bytes {
        &self.inner.evidence.body
    }

    /// Returns the body as text; bytes that are not UTF-8 show as U+FFFD.
    pub fn body_text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.inner.evidence.body)
    }

    /// Returns the body as JSON, when it is JSON.
    pub fn body_json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.inner.evidence.body).ok()
    }

    /// Tells whether the body was longer than the bound, or its transfer broke off.
    pub fn is_body_incomplete(&self) -> bool {
        self.inner.evidence.body_incomplete
    }

    /// Returns the error code as the server sent it, known to this crate or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.inner.evidence.code.as_deref()
    }

    /// Returns the server's message for people. It is not stable: never match on it.
    pub fn message(&self) -> Option<&str> {
        self.inner.evidence.message.as_deref()
    }

    /// Returns the fields of the request that the server refused, where the API tells them.
    pub fn field_errors(&self) -> &[FieldError] {
        &self.inner.evidence.field_errors
    }

    /// Returns the path of the field that could not be read, e.g. `data[3].price`.
    pub fn field_path(&self) -> Option<&str> {
        self.inner.evidence.field_path.as_deref()
    }

    /// Returns the operation as `group.method`, or the path of a raw call.
    pub fn operation(&self) -> Option<&str> {
        self.inner.evidence.operation.as_deref()
    }

    /// Returns the attempts that were made, first to last.
    pub fn attempts(&self) -> &[Attempt] {
        &self.inner.evidence.attempts
    }

    /// Returns how long the server asked to wait before the next try, or how long pacing would
    /// have held the request back beyond the call's time.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.evidence.retry_after
    }

    /// Tells whether the caller's input could not be sent: a bad path value, header or body.
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.inner.kind, Kind::Invalid(_))
    }

    /// Tells whether credentials are missing, malformed, or were refused (401).
    pub fn is_authentication(&self) -> bool {
        matches!(self.inner.kind, Kind::Credentials(_))
            || self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Tells whether a person has to authorize the program (again): the account never did, or what
    /// it gave is refused by now. See [`auth::OAuth`](crate::auth::OAuth).
    pub fn needs_authorization(&self) -> bool {
        self.inner.evidence.needs_authorization
    }

    /// Tells whether no connection could be made: name, connect or TLS.
    pub fn is_connect(&self) -> bool {
        matches!(self.inner.kind, Kind::Connect)
    }

    /// Tells whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.inner.kind, Kind::Timeout)
    }

    /// Tells whether nothing was sent since the store that counts requests could not be asked; see
    /// [`PacingStore`](crate::limit::PacingStore).
    pub fn is_pacing(&self) -> bool {
        matches!(self.inner.kind, Kind::Pacing)
    }

    /// Tells whether the connection broke while the request was under way.
    pub fn is_transport(&self) -> bool {
        matches!(self.inner.kind, Kind::Transport)
    }

    /// Tells whether the server answered with a status other than success.
    pub fn is_status(&self) -> bool {
        matches!(self.inner.kind, Kind::Status)
    }

    /// Tells whether the server said that too many requests came (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Tells whether there is no such record (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Tells whether the answer of a successful request could not be read.
    pub fn is_decode(&self) -> bool {
        matches!(self.inner.kind, Kind::Decode(_))
    }

    /// Tells whether the body was longer than the client's bound.
    pub fn is_body_too_large(&self) -> bool {
        matches!(self.inner.kind, Kind::BodyTooLarge(_))
    }

    /// Tells whether a page stream stopped because the server's pages make no progress.
    pub fn is_pagination(&self) -> bool {
        matches!(self.inner.kind, Kind::Pagination(_))
    }
}
