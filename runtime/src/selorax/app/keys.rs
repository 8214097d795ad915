//! Client id and secret of an app.

use crate::auth::{InvalidCredentials, Secret};
use crate::selorax::format::{CLIENT_ID, CLIENT_SECRET};

/// What an app proves itself with when it asks for tokens.
#[derive(Clone, Debug)]
pub struct AppKeys {
    pub(super) client_id: String,
    pub(super) client_secret: Secret,
}

impl AppKeys {
    /// Takes client id (`sx_app_` and 32 hex digits) and secret (`sx_secret_` and 64).
    ///
    /// # Errors
    ///
    /// One of them has another form. The error names the mistake, and does not show the value.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Result<Self, InvalidCredentials> {
        let keys = Self::unchecked(client_id, client_secret);
        CLIENT_ID.check("the client id", &keys.client_id)?;
        CLIENT_SECRET.check("the client secret", keys.client_secret.expose())?;
        Ok(keys)
    }

    /// Takes any texts: for sandboxes and tests.
    pub fn unchecked(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }

    /// Returns the client id, which is no secret.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(in crate::selorax) fn client_secret(&self) -> &Secret {
        &self.client_secret
    }
}
