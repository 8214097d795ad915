//! Why there are no credentials for a request.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// A request that got no credentials and was not sent for that. It never holds a secret.
#[derive(Clone, Debug)]
pub struct AuthError {
    message: Cow<'static, str>,
    transient: bool,
    unauthorized: bool,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl AuthError {
    /// Creates an error; `message` says what is missing or wrong and what to do, without secrets.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            message: message.into(),
            transient: false,
            unauthorized: false,
            source: None,
        }
    }

    /// Says that trying again can help, e.g. since a token server did not answer.
    pub fn with_transient(mut self) -> Self {
        self.transient = true;
        self
    }

    /// Says that a person has to authorize the program (again) before anything can be sent.
    pub fn with_authorization_needed(mut self) -> Self {
        self.unauthorized = true;
        self
    }

    /// Adds the cause.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Returns whether trying again can help.
    pub fn is_transient(&self) -> bool {
        self.transient
    }

    /// Returns whether a person has to authorize the program (again): it never was, or what it was
    /// given is refused by now.
    pub fn needs_authorization(&self) -> bool {
        self.unauthorized
    }

    /// Takes the cause, for an error that says the rest itself.
    pub(crate) fn take_source(&mut self) -> Option<Arc<dyn Error + Send + Sync>> {
        self.source.take()
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for AuthError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn Error + 'static))
    }
}
