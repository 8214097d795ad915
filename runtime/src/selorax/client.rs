//! What the SeloraX client has beside its generated operations: ways to make one, and stores.

use std::ffi::OsString;

use super::environment::BASE_URL_VARIABLE;
use super::{Client, Credentials, Environment, Error};
use crate::auth::variables;

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
    /// Each error names the variable. [`is_authentication`](crate::Error::is_authentication):
    /// credentials are not set, incomplete, contradictory or of a wrong form; the source is
    /// [`InvalidCredentials`](super::InvalidCredentials).
    /// [`is_invalid_input`](crate::Error::is_invalid_input): `SELORAX_BASE_URL` cannot be used, or
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
        let builder = Self::builder().credentials(environment.credentials);
        variables::with_base_url(builder, BASE_URL_VARIABLE, environment.base_url)?.build()
    }

    /// Makes a client for another store, by its numeric id. It shares connections and limits with
    /// this one, and is cheap: make one where you need it.
    ///
    /// It takes [client credentials](Credentials::client). An access token belongs to one store,
    /// so that every call ends in an error then, before anything is sent.
    ///
    /// ```no_run
    /// # async fn example(client: shopwright::selorax::Client) -> Result<(), shopwright::selorax::Error> {
    /// for store_id in [22, 23] {
    ///     let orders = client.for_store(store_id).orders().list().await?;
    ///     println!("store {store_id}: {:?} orders", orders.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn for_store(&self, store_id: i64) -> Self {
        self.for_account(&store_id.to_string())
    }
}
