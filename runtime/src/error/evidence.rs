//! What is known about a failed call, gathered on the way.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::FieldError;

/// All that is known about a failed call.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    pub(crate) api: &'static str,
    pub(crate) operation: Option<Cow<'static, str>>,
    pub(crate) endpoint: Option<Cow<'static, str>>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) body_incomplete: bool,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
    pub(crate) hint: &'static str,
    /// What the attempts together tell; empty when it is nothing.
    pub(crate) note: &'static str,
    pub(crate) field_path: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// A person has to authorize the program (again).
    pub(crate) needs_authorization: bool,
    pub(crate) attempts: Vec<Attempt>,
}

/// One attempt of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// Status of the answer, when there was one.
    pub status: Option<StatusCode>,
    /// What went wrong, in a few words; empty for a success.
    pub problem: String,
    /// How long it was waited before this attempt.
    pub waited: Duration,
}
