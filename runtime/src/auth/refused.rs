//! The provider that refuses: it keeps an error until a request can report it.

use super::{AuthError, Authorization, Promise, Provider, Requirement};

/// Refuses every request with one message.
#[derive(Debug)]
pub(crate) struct Refused {
    message: String,
}

impl Refused {
    pub(crate) fn new(message: String) -> Self {
        Self { message }
    }
}

impl Provider for Refused {
    fn authorize<'a>(
        &'a self,
        _requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(Err(AuthError::new(self.message.clone())))
    }
}
