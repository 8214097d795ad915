//! What a user knows of an API's errors and its description does not say: a function that looks
//! at an answer before the policy does.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::api::CodeRetry;

/// An answer other than success, as a classifier sees it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Refusal<'a> {
    /// Status.
    pub status: StatusCode,
    /// Code in the body, when one was found where the API has it.
    pub code: Option<&'a str>,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// Body, up to the client's bound for error bodies.
    pub body: &'a Bytes,
}

/// What a classifier says of an answer. Limits on attempts, time and budget hold all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryAdvice(Option<CodeRetry>);

impl RetryAdvice {
    /// Decides as without a classifier.
    pub fn by_default() -> Self {
        Self(None)
    }

    /// Gives the error to the caller at once; credentials are not refreshed either.
    pub fn stop() -> Self {
        Self(Some(CodeRetry::Never))
    }

    /// Asserts that the server refused the request without any effect, so that it is sent again,
    /// **even a plain POST**. If that is wrong, it takes effect twice.
    pub fn repeat_since_rejected_without_effect() -> Self {
        Self(Some(CodeRetry::Rejected))
    }

    /// Asserts that the server refused the request without any effect since too much came, so
    /// that it is sent again, **even a plain POST**, after the wait that the server names. If that
    /// is wrong, it takes effect twice.
    pub fn repeat_since_throttled_without_effect() -> Self {
        Self(Some(CodeRetry::Throttled))
    }

    /// Applies the advice to what is known already.
    pub(crate) fn over(self, known: Option<CodeRetry>) -> Option<CodeRetry> {
        self.0.or(known)
    }
}

/// The user's function.
pub(crate) type Classifier = Arc<dyn Fn(&Refusal<'_>) -> RetryAdvice + Send + Sync>;
