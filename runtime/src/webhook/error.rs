//! Why a delivery is not to be trusted, and why a verifier cannot be made.

use std::error::Error;
use std::fmt;
use std::time::Duration;

/// A delivery that is not to be trusted. It never holds a secret or a signature.
///
/// The kinds tell apart what the receiver has to do about it; [`status`](Self::status) says how to
/// answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// A header that has to be there is not: somebody else is calling, a proxy took it away, or the
    /// provider signs in another way.
    MissingHeader {
        /// Its name, as the provider spells it.
        header: String,
    },
    /// A header is there and cannot be read.
    MalformedHeader {
        /// Its name, as the provider spells it.
        header: String,
        /// What is wrong with it; holds nothing of its value.
        problem: &'static str,
    },
    /// No signature fits: another secret, or not the bytes that were signed.
    Mismatch,
    /// Rightly signed, but at another time: an old delivery that is sent again, or a clock that is
    /// wrong.
    Stale {
        /// How far the time of signing is from now.
        by: Duration,
        /// It lies in the future.
        ahead: bool,
        /// What would have been accepted.
        tolerance: Duration,
    },
}

impl VerifyError {
    /// Returns the HTTP status for the answer: 401 when the signature or its time is wrong, 400 when
    /// headers are missing or cannot be read.
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::MissingHeader { .. } | Self::MalformedHeader { .. } => {
                http::StatusCode::BAD_REQUEST
            }
            Self::Mismatch | Self::Stale { .. } => http::StatusCode::UNAUTHORIZED,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader { header } => write!(f, "the header `{header}` is missing"),
            Self::MalformedHeader { header, problem } => {
                write!(f, "the header `{header}` {problem}")
            }
            Self::Mismatch => f.write_str(
                "no signature fits: the secret is another one, or the body was altered; verify \
                 the raw bytes, before anything parses and rewrites them",
            ),
            Self::Stale {
                by,
                ahead,
                tolerance,
            } => {
                let (by, most) = (by.as_secs(), tolerance.as_secs());
                if *ahead {
                    write!(
                        f,
                        "signed {by} s in the future, where {most} s are allowed: is the clock right?"
                    )
                } else {
                    write!(
                        f,
                        "signed {by} s ago, where {most} s are allowed: an old delivery sent \
                         again, or a wrong clock"
                    )
                }
            }
        }
    }
}

impl Error for VerifyError {}

/// A secret that cannot be used. It names the mistake and never shows the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidSecret(pub(super) &'static str);

impl fmt::Display for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the webhook secret {}", self.0)
    }
}

impl Error for InvalidSecret {}

/// A scheme that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidScheme(pub(super) String);

impl fmt::Display for InvalidScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the webhook scheme {}", self.0)
    }
}

impl Error for InvalidScheme {}
