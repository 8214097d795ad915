//! Why a body could not be decoded.

use std::fmt;

use super::lenient::Fault;

/// Why a body could not be decoded: the field, and what is wrong with it.
///
/// It never shows the value, which may be a secret or a customer's; the body is at hand in the
/// error around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    reason: String,
}

impl DecodeError {
    /// Returns the path of the field, such as `data[3].price`; empty when it is the body
    /// itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what is wrong.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Something else than a field is wrong.
    pub(crate) fn other(reason: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            reason: reason.into(),
        }
    }

    /// The payload is not in the body.
    pub(super) fn missing(path: &[&str]) -> Self {
        Self {
            path: path.join("."),
            reason: "missing".to_owned(),
        }
    }

    /// The body is not JSON, or too big to be looked at twice.
    pub(super) fn from_strict(cause: &serde_json::Error) -> Self {
        // Messages about data quote the value; the line and column do for those.
        let reason = if cause.is_data() {
            format!(
                "not as described, at line {} column {}",
                cause.line(),
                cause.column()
            )
        } else {
            format!("not JSON: {cause}")
        };
        Self {
            path: String::new(),
            reason,
        }
    }

    pub(super) fn from_fault(fault: &Fault) -> Self {
        Self {
            path: fault.place(),
            reason: fault.reason(),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            write!(f, "body: {}", self.reason)
        } else {
            write!(f, "{}: {}", self.path, self.reason)
        }
    }
}

impl std::error::Error for DecodeError {}
