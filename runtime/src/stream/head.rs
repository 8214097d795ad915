//! The head of an answer whose body is still to come.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::call::Raw;
use crate::decode::DecodeError;
use crate::error::{Error, Kind};
use crate::transport::{TransportError, TransportErrorKind};

/// Status and headers of an answer that is read as it arrives.
pub struct Head {
    raw: Raw,
    /// Bytes that one event or line may have.
    pub(super) limit: usize,
}

impl Head {
    pub(super) fn new(raw: Raw, limit: usize) -> Self {
        Self { raw, limit }
    }

    /// Returns the status; always one of success.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// Returns the id that the server gave the request, when it sent one.
    pub fn request_id(&self) -> Option<String> {
        self.raw.descriptor.request_id(&self.raw.headers)
    }

    /// Returns how many values a JSON text may have.
    pub(super) fn max_json_values(&self) -> usize {
        self.raw.max_json_values
    }

    /// Makes the error of a piece that cannot be read, with the piece as evidence.
    pub(super) fn unreadable(&self, problem: DecodeError, piece: &[u8]) -> Error {
        let mut error = self.raw.unreadable(problem);
        error.evidence_mut().body = bytes::Bytes::copy_from_slice(piece);
        error
    }

    /// Makes the error of a piece beyond the limit.
    pub(super) fn too_large(&self) -> Error {
        let mut error = Error::new(Kind::BodyTooLarge(self.limit), self.raw.outcome());
        self.raw.add_evidence(&mut error);
        error.evidence_mut().body_incomplete = true;
        error
    }

    /// Makes the error of a stream that broke off.
    pub(super) fn broken(&self, problem: TransportError) -> Error {
        let kind = match problem.kind() {
            _ if problem.is_timeout() => Kind::Timeout,
            _ => Kind::Transport,
        };
        let mut error = Error::new(kind, self.raw.outcome()).with_source(problem);
        self.raw.add_evidence(&mut error);
        error.evidence_mut().body_incomplete = true;
        error
    }

    /// Makes the error of a stream that is silent for too long.
    pub(super) fn silent(&self) -> Error {
        let message = "nothing more of the answer arrived in time";
        self.broken(TransportError::new(TransportErrorKind::Body, message).with_timeout())
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("status", &self.raw.status)
            .finish_non_exhaustive()
    }
}
