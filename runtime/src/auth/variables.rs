//! Environment variables, as the settings of all APIs are read from them: an empty one is not set.

use std::ffi::OsString;

use super::InvalidCredentials;
use crate::api::Api;
use crate::client::ClientBuilder;
use crate::error::{Error, Kind, Outcome};

/// A place to look variables up in.
pub(crate) struct Variables<L>(pub(crate) L);

impl<L: Fn(&str) -> Option<OsString>> Variables<L> {
    /// Reads a variable.
    ///
    /// # Errors
    ///
    /// It is no UTF-8 text.
    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, InvalidCredentials> {
        match (self.0)(name).filter(|value| !value.is_empty()) {
            None => Ok(None),
            Some(value) => value
                .into_string()
                .map(Some)
                .map_err(|_| InvalidCredentials::new(name, "is not UTF-8 text")),
        }
    }

    /// Reads a variable that switches something on; it is off when not set.
    ///
    /// # Errors
    ///
    /// It is neither `1` nor `0`, `true` nor `false`.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, InvalidCredentials> {
        match self.text(name)?.as_deref() {
            None | Some("0" | "false") => Ok(false),
            Some("1" | "true") => Ok(true),
            Some(_) => {
                let problem = "is neither `1` nor `0`, `true` nor `false`";
                Err(InvalidCredentials::new(name, problem))
            }
        }
    }
}

/// Says that the environment gives no credentials, and why.
pub(crate) fn no_credentials(problem: InvalidCredentials) -> Error {
    let what = Kind::Credentials("the environment gives no credentials".to_owned());
    Error::new(what, Outcome::NotSent).with_source(problem)
}

/// Sets the base URL that a variable gives.
///
/// # Errors
///
/// [`is_invalid_input`](Error::is_invalid_input): it cannot be used. The error names the variable.
pub(crate) fn with_base_url<A: Api>(
    builder: ClientBuilder<A>,
    name: &str,
    url: Option<String>,
) -> Result<ClientBuilder<A>, Error> {
    let Some(url) = url else {
        return Ok(builder);
    };
    let builder = builder.base_url(url);
    builder
        .checked_base_url()
        .map_err(|problem| Error::invalid(format!("{name} cannot be used")).with_source(problem))?;
    Ok(builder)
}
