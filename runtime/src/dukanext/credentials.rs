//! What identifies a shop and its theme: an API key, and where calls come from.

use http::header::{HOST, ORIGIN};

use super::format::{self, API_KEY};
use crate::auth::{
    self, AuthError, Authorization, InvalidCredentials, Promise, Provider, Requirement, Secret,
};

/// Name of the scheme in the API's description.
const KEY: &str = "apiKey";

/// How a program proves to Dukanext for which shop it speaks.
///
/// A key names the shop and the theme, and is bound to domains. Calls of a browser carry their origin by
/// themselves; a server says by [`origin`](Self::origin) for which domain it calls. A customer's token is no
/// part of it: see [`Client::customer`](super::Client::customer).
///
/// ```
/// use shopwright::dukanext::Credentials;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let credentials = Credentials::api_key("vst_0123456789")?.origin("yourstore.com")?;
/// assert!(!format!("{credentials:?}").contains("0123"));
///
/// let error = Credentials::api_key("eyJhbGciOi").unwrap_err();
/// assert!(error.to_string().contains("is a customer's token"));
/// # Ok(())
/// # }
/// ```
///
/// [source](https://docs.dukanext.co.ke/docs/getting-started/api-keys)
#[derive(Clone, Debug)]
pub struct Credentials {
    key: auth::Credentials,
    origin: Option<String>,
    host: Option<String>,
}

impl Credentials {
    /// Takes an API key: `vst_…`, shown once when it is made in the admin.
    ///
    /// # Errors
    ///
    /// The key has another form. The error names the mistake, and does not show the key.
    pub fn api_key(key: impl Into<Secret>) -> Result<Self, InvalidCredentials> {
        let key = key.into();
        API_KEY.check("the API key", key.expose())?;
        Ok(Self {
            key: auth::Credentials::new().api_key(KEY, key),
            origin: None,
            host: None,
        })
    }

    /// Sends this `Origin` with every call: a domain that the key lists, as `yourstore.com` or
    /// `https://yourstore.com`. Without it none is sent, and the shop answers `ORIGIN_NOT_ALLOWED`
    /// where it asks for one.
    ///
    /// # Errors
    ///
    /// It is no origin: it has a path, say.
    pub fn origin(mut self, origin: &str) -> Result<Self, InvalidCredentials> {
        self.origin = Some(format::origin("the origin", origin)?);
        Ok(self)
    }

    /// Sends this `Host` in place of the API's own, as one page wants outside of browsers: the shop's
    /// domain. Only where [`origin`](Self::origin) is not enough.
    ///
    /// # Errors
    ///
    /// It is no domain: it has a scheme or a path, say.
    ///
    /// [source](https://docs.dukanext.co.ke/docs/getting-started/quickstart)
    pub fn host(mut self, domain: &str) -> Result<Self, InvalidCredentials> {
        self.host = Some(format::host("the host", domain)?);
        Ok(self)
    }

    fn authorization(&self, requirement: &Requirement) -> Result<Authorization, AuthError> {
        let mut out = self.key.authorization(requirement)?;
        for (name, value) in [(ORIGIN, &self.origin), (HOST, &self.host)] {
            if let Some(value) = value {
                out = out.header(name, value)?;
            }
        }
        Ok(out)
    }
}

impl Provider for Credentials {
    fn authorize<'a>(
        &'a self,
        requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(self.authorization(requirement))
    }
}
