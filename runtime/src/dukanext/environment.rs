//! Settings from environment variables.

use std::ffi::OsString;

use super::Credentials;
use super::format::{self, API_KEY};
use crate::auth::InvalidCredentials;
use crate::auth::variables::Variables;

const KEY_VARIABLE: &str = "DUKANEXT_API_KEY";
const ORIGIN_VARIABLE: &str = "DUKANEXT_ORIGIN";
const HOST_VARIABLE: &str = "DUKANEXT_HOST";
pub(super) const BASE_URL_VARIABLE: &str = "DUKANEXT_BASE_URL";
const PLAIN_HTTP_VARIABLE: &str = "DUKANEXT_ALLOW_PLAIN_HTTP";

/// What the environment says about Dukanext.
///
/// | variable | meaning |
/// |---|---|
/// | `DUKANEXT_API_KEY` | the API key, `vst_…` |
/// | `DUKANEXT_ORIGIN` | the domain that calls are made for, as [`Credentials::origin`] |
/// | `DUKANEXT_HOST` | the domain to send as `Host`, as [`Credentials::host`] |
/// | `DUKANEXT_BASE_URL` | another address than the default, e.g. the documented one, or of a sandbox |
/// | `DUKANEXT_ALLOW_PLAIN_HTTP` | `1` or `true`: that address may be plain `http`, readable on the way |
///
/// An empty variable counts as one that is not set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Environment {
    /// The credentials.
    pub credentials: Credentials,
    /// Base URL, when another than the default is set.
    pub base_url: Option<String>,
    /// Whether plain `http` to other machines is allowed.
    pub allow_plain_http: bool,
}

impl Environment {
    /// Reads the environment of the process.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn of_process() -> Result<Self, InvalidCredentials> {
        Self::read(|name| std::env::var_os(name))
    }

    /// Reads variables through `lookup`.
    ///
    /// # Errors
    ///
    /// No key is set ([`InvalidCredentials::is_absent`]), or a variable has a wrong form. The error
    /// names it.
    pub fn read(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, InvalidCredentials> {
        let variables = Variables(lookup);
        let read = |name| variables.text(name);
        let allow_plain_http = variables.flag(PLAIN_HTTP_VARIABLE)?;
        let Some(key) = read(KEY_VARIABLE)? else {
            let message = format!("no Dukanext credentials: set {KEY_VARIABLE}");
            return Err(InvalidCredentials::absent(message));
        };
        API_KEY.check(KEY_VARIABLE, &key)?;
        let mut credentials = Credentials::api_key(key)?;
        if let Some(text) = read(ORIGIN_VARIABLE)? {
            credentials = credentials.origin(&format::origin(ORIGIN_VARIABLE, &text)?)?;
        }
        if let Some(text) = read(HOST_VARIABLE)? {
            credentials = credentials.host(&format::host(HOST_VARIABLE, &text)?)?;
        }
        Ok(Self {
            credentials,
            base_url: read(BASE_URL_VARIABLE)?,
            allow_plain_http,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn read(variables: &[(&str, &str)]) -> Result<Environment, InvalidCredentials> {
        let variables: BTreeMap<_, _> = variables.iter().copied().collect();
        Environment::read(|name| variables.get(name).map(OsString::from))
    }

    const KEY: (&str, &str) = ("DUKANEXT_API_KEY", "vst_abc");

    #[test]
    fn a_key_is_enough_and_an_empty_variable_is_none() {
        let environment = read(&[KEY, ("DUKANEXT_ORIGIN", "")]).unwrap();
        assert_eq!(environment.base_url, None);
        assert!(!environment.allow_plain_http);
    }

    #[test]
    fn no_key_is_told_apart_from_a_wrong_one() {
        let error = read(&[("DUKANEXT_ORIGIN", "a.b")]).unwrap_err();
        assert!(error.is_absent() && error.to_string().contains("set DUKANEXT_API_KEY"));
        assert!(!read(&[("DUKANEXT_API_KEY", "x")]).unwrap_err().is_absent());
    }

    #[test]
    fn a_wrong_form_names_the_variable() {
        for (name, value) in [
            ("DUKANEXT_API_KEY", "sk_1"),
            ("DUKANEXT_ORIGIN", "https://a.b/c"),
            ("DUKANEXT_HOST", "https://a.b"),
            ("DUKANEXT_ALLOW_PLAIN_HTTP", "maybe"),
        ] {
            let error = read(&[KEY, (name, value)]).unwrap_err().to_string();
            assert!(error.starts_with(name), "{error}");
        }
    }

    #[test]
    fn plain_http_is_allowed_by_word_only() {
        for (value, allowed) in [("1", true), ("true", true), ("0", false), ("false", false)] {
            let environment = read(&[KEY, ("DUKANEXT_ALLOW_PLAIN_HTTP", value)]).unwrap();
            assert_eq!(environment.allow_plain_http, allowed);
        }
    }
}
