//! Who trades refresh tokens: a trait, and what can go wrong.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::Tokens;
use crate::auth::Promise;
use crate::error::{Error, Outcome};

/// A server that trades a refresh token for new tokens.
///
/// [`TokenServer`](super::TokenServer) is one that follows RFC 6749; SeloraX and others have their
/// own.
pub trait TokenEndpoint: Send + Sync + fmt::Debug {
    /// Sends the refresh token, and returns what comes for it.
    ///
    /// A request whose answer was lost is not sent again here: the server may have taken the token
    /// back already. Refusals and lost answers are told apart by [`TokenError`].
    fn refresh<'a>(
        &'a self,
        account: &'a str,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Tokens, TokenError>>;
}

/// Why a token server gave no tokens. It never holds a token.
#[derive(Debug)]
pub struct TokenError {
    kind: Kind,
    code: Option<Cow<'static, str>>,
    retry_after: Option<Duration>,
    source: Option<Error>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Refused,
    InDoubt,
    Failed,
}

/// Codes of RFC 6749 that speak of a passing fault although the status does not.
const PASSING: [&str; 2] = ["server_error", "temporarily_unavailable"];

impl TokenError {
    /// Creates the error of a server that will never take this token: trying again is no use.
    pub fn refused(code: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Refused, Some(code.into()))
    }

    /// Creates the error of a request that may have been handled, and whose answer is lost.
    pub fn in_doubt() -> Self {
        Self::new(Kind::InDoubt, None)
    }

    /// Creates the error of a request that was surely not handled.
    pub fn failed() -> Self {
        Self::new(Kind::Failed, None)
    }

    /// Sets how long the server asks to wait.
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    fn new(kind: Kind, code: Option<Cow<'static, str>>) -> Self {
        Self {
            kind,
            code,
            retry_after: None,
            source: None,
        }
    }

    /// Tells whether the server refused the token for good.
    pub fn is_refused(&self) -> bool {
        self.kind == Kind::Refused
    }

    /// Tells whether the request may have been handled although no tokens came.
    pub fn is_in_doubt(&self) -> bool {
        self.kind == Kind::InDoubt
    }

    /// Returns the server's code, e.g. `invalid_grant`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns how long the server asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

impl From<Error> for TokenError {
    /// Reads what a failed call to a token server means.
    ///
    /// A refusal is an answer with status 400, 401 or 422 and a JSON body that does not speak of a
    /// passing fault. Anything else that is no answer of the server itself (a proxy's page, say)
    /// may pass, so it is not taken for one.
    fn from(error: Error) -> Self {
        let body = error.body_json();
        let text = |name: &str| body.as_ref()?.get(name)?.as_str().map(str::to_owned);
        let code = text("error").or_else(|| error.raw_code().map(str::to_owned));
        let is_refusal = matches!(
            error.status(),
            Some(
                StatusCode::BAD_REQUEST
                    | StatusCode::UNAUTHORIZED
                    | StatusCode::UNPROCESSABLE_ENTITY
            )
        );
        let passes = code.as_deref().is_some_and(|code| PASSING.contains(&code));
        let kind = match error.outcome() {
            Outcome::Rejected if is_refusal && body.is_some() && !passes => Kind::Refused,
            Outcome::NotSent | Outcome::Rejected => Kind::Failed,
            Outcome::MaybeApplied | Outcome::Applied => Kind::InDoubt,
        };
        Self {
            kind,
            code: code.map(Cow::Owned),
            retry_after: error.retry_after(),
            source: Some(error),
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            Kind::Refused => "the token server refused",
            Kind::InDoubt => "the token server's answer is lost",
            Kind::Failed => "the token server could not be asked",
        })?;
        match (&self.source, &self.code) {
            (Some(source), _) => write!(f, ": {source}"),
            (None, Some(code)) => write!(f, ": {code}"),
            (None, None) => Ok(()),
        }
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
