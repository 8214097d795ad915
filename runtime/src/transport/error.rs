//! Why an exchange failed, told apart by what the server may have seen of the request.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// A failed exchange. It never holds the address's query or a header's value.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    timeout: bool,
    message: Cow<'static, str>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// What an exchange failed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request could not be formed. It was surely not sent, and trying again is no use.
    Invalid,
    /// There was no connection: name, connect, proxy or TLS. It was surely not sent.
    Connect,
    /// It was sent, or may have been, and there was no answer: time ran out, the connection broke.
    NoAnswer,
    /// The head of the answer arrived, and then its body broke off.
    Body,
    /// The body of the answer is larger than allowed.
    TooLarge,
}

impl TransportError {
    /// Creates an error; `message` says what happened and holds no secret.
    pub fn new(kind: TransportErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            timeout: false,
            message: message.into(),
            source: None,
        }
    }

    /// Adds the cause.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Says that time ran out.
    pub fn with_timeout(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// Returns what the exchange failed at.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns whether time ran out, in whichever phase.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Returns whether no byte of the request can have reached the server.
    pub fn is_surely_not_sent(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Invalid | TransportErrorKind::Connect
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn Error + 'static))
    }
}
