//! The credential that a view of the client adds to those of the client.

use super::{AuthError, Authorization, Requirement, credentials};
use crate::secret::Secret;

/// One secret under the name of its scheme.
#[derive(Clone, Debug)]
pub(crate) struct Granted {
    scheme: &'static str,
    secret: Secret,
}

impl Granted {
    pub(crate) fn new(scheme: &'static str, secret: Secret) -> Self {
        Self { scheme, secret }
    }

    /// Returns the name of the scheme.
    pub(crate) fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Adds the credential to what is sent anyway.
    pub(crate) fn add_to(
        &self,
        out: Authorization,
        requirement: &Requirement,
    ) -> Result<Authorization, AuthError> {
        if self.secret.expose().is_empty() {
            return Err(AuthError::new(format!(
                "the `{}` of `{}` is empty, so it was not sent",
                self.scheme, requirement.operation
            )));
        }
        credentials::add_secret(out, self.scheme, &self.secret, requirement)
    }
}
