//! Ways to make a Dukanext client.

use std::ffi::OsString;

use super::environment::BASE_URL_VARIABLE;
use super::{Client, Credentials, Environment, Error};
use crate::auth::variables;

/// The address that the documentation gives. It is plain `http`, so a client takes it only with
/// [`allow_plain_http`](crate::ClientBuilder::allow_plain_http); the default is the same over HTTPS.
///
/// [source](https://docs.dukanext.co.ke/docs/getting-started/quickstart)
pub const DOCUMENTED_BASE_URL: &str = "http://api.dukanext.co.ke/access/api/v1";

impl Client {
    /// Makes a client with the defaults; [`builder`](Self::builder) sets everything else.
    ///
    /// # Errors
    /// [`is_invalid_input`](crate::Error::is_invalid_input): this build has no HTTP transport, or
    /// its TLS library does not start.
    pub fn new(credentials: Credentials) -> Result<Self, Error> {
        Self::builder().credentials(credentials).build()
    }

    /// Makes a client by the environment variables that [`Environment`] lists.
    ///
    /// # Errors
    /// Each error names the variable. [`is_authentication`](crate::Error::is_authentication): the key
    /// is not set or of a wrong form, or origin or host are; the source is
    /// [`InvalidCredentials`](super::InvalidCredentials).
    /// [`is_invalid_input`](crate::Error::is_invalid_input): `DUKANEXT_BASE_URL` cannot be used, or
    /// as for [`new`](Self::new).
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// Makes a client by variables that `lookup` knows, e.g. of a settings file.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let environment = Environment::read(lookup).map_err(variables::no_credentials)?;
        let mut builder = Self::builder().credentials(environment.credentials);
        if environment.allow_plain_http {
            builder = builder.allow_plain_http();
        }
        variables::with_base_url(builder, BASE_URL_VARIABLE, environment.base_url)?.build()
    }
}
