//! Errors of one API, with its typed codes.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::Error;
use crate::api::{Api, ErrorCode};

/// An [`Error`] of the API `A`; all of its accessors are reachable here.
pub struct ApiError<A: Api> {
    error: Error,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> ApiError<A> {
    /// Returns the error code; `None` when the server sent none, or one that is newer than this
    /// crate. [`raw_code`](Error::raw_code) tells which.
    pub fn code(&self) -> Option<A::ErrorCode> {
        A::ErrorCode::from_wire(self.error.raw_code()?)
    }

    /// Drops the API's type.
    pub fn into_error(self) -> Error {
        self.error
    }
}

impl<A: Api> From<Error> for ApiError<A> {
    fn from(error: Error) -> Self {
        Self {
            error,
            api: PhantomData,
        }
    }
}

impl<A: Api> From<ApiError<A>> for Error {
    fn from(error: ApiError<A>) -> Self {
        error.error
    }
}

impl<A: Api> Deref for ApiError<A> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

impl<A: Api> fmt::Display for ApiError<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<A: Api> fmt::Debug for ApiError<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl<A: Api> std::error::Error for ApiError<A> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
