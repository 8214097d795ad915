//! Why a value cannot be put into a request. It never shows the value.

use std::error::Error;
use std::fmt;

/// A value that cannot be sent; nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    what: String,
    problem: String,
}

impl EncodeError {
    /// Creates an error about `what`, e.g. "path parameter `id`", without showing its value.
    pub fn new(what: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.what, self.problem)
    }
}

impl Error for EncodeError {}
