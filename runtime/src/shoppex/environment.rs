//! Settings from environment variables.

use std::ffi::OsString;

use super::format::{ACCESS_TOKEN, API_KEY};
use super::{Credentials, InvalidCredentials};
use crate::auth::variables::Variables;

const KEY_VARIABLE: &str = "SHOPPEX_API_KEY";
const TOKEN_VARIABLE: &str = "SHOPPEX_ACCESS_TOKEN";
pub(super) const BASE_URL_VARIABLE: &str = "SHOPPEX_BASE_URL";
const TEST_VALUES_VARIABLE: &str = "SHOPPEX_ALLOW_TEST_VALUES";

/// What the environment says about Shoppex.
///
/// | variable | meaning |
/// |---|---|
/// | `SHOPPEX_API_KEY` | an API key; excludes the next |
/// | `SHOPPEX_ACCESS_TOKEN` | an access token |
/// | `SHOPPEX_BASE_URL` | another address than the public one, e.g. of a sandbox |
/// | `SHOPPEX_ALLOW_TEST_VALUES` | `1` or `true`: credentials of any form are taken |
///
/// An empty variable counts as one that is not set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Environment {
    /// The credentials.
    pub credentials: Credentials,
    /// Base URL, when another than the default is set.
    pub base_url: Option<String>,
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
    /// No credentials are set ([`InvalidCredentials::is_absent`]), both kinds are, or one has a
    /// wrong form. The error names the variable.
    pub fn read(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, InvalidCredentials> {
        let variables = Variables(lookup);
        let read = |name| variables.text(name);
        let checked = !variables.flag(TEST_VALUES_VARIABLE)?;
        let (variable, format, value) = match (read(KEY_VARIABLE)?, read(TOKEN_VARIABLE)?) {
            (Some(key), None) => (KEY_VARIABLE, &API_KEY, key),
            (None, Some(token)) => (TOKEN_VARIABLE, &ACCESS_TOKEN, token),
            (Some(_), Some(_)) => {
                let problem = format!("is set beside {KEY_VARIABLE}; unset one of them");
                return Err(InvalidCredentials::new(TOKEN_VARIABLE, &problem));
            }
            (None, None) => {
                return Err(InvalidCredentials::absent(format!(
                    "no Shoppex credentials: set {KEY_VARIABLE} or {TOKEN_VARIABLE}"
                )));
            }
        };
        if checked {
            format.check(variable, &value)?;
        }
        Ok(Self {
            credentials: Credentials::unchecked(value),
            base_url: read(BASE_URL_VARIABLE)?,
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

    fn problem(variables: &[(&str, &str)]) -> String {
        read(variables).unwrap_err().to_string()
    }

    #[test]
    fn a_key_or_a_token_is_enough() {
        let (key, token) = (format!("shx_{}", "k".repeat(32)), "shpat_t");
        let address = ("SHOPPEX_BASE_URL", "http://localhost:1");
        assert_eq!(read(&[(KEY_VARIABLE, &key)]).unwrap().base_url, None);
        let environment = read(&[(TOKEN_VARIABLE, token), (KEY_VARIABLE, ""), address]);
        let base_url = environment.unwrap().base_url;
        assert_eq!(base_url.as_deref(), Some("http://localhost:1"));
    }

    #[test]
    fn nothing_at_all_is_told_apart_from_something_wrong() {
        let error = read(&[("SHOPPEX_BASE_URL", "http://localhost:1")]).unwrap_err();
        assert!(error.is_absent());
        let text = error.to_string();
        assert!(
            text.contains("set SHOPPEX_API_KEY or SHOPPEX_ACCESS_TOKEN"),
            "{text}"
        );
        assert!(!read(&[(KEY_VARIABLE, "x")]).unwrap_err().is_absent());
    }

    #[test]
    fn two_kinds_at_once_are_refused() {
        assert_eq!(
            problem(&[(KEY_VARIABLE, "x"), (TOKEN_VARIABLE, "y")]),
            "SHOPPEX_ACCESS_TOKEN is set beside SHOPPEX_API_KEY; unset one of them"
        );
    }

    #[test]
    fn a_wrong_form_names_the_variable_and_not_its_value() {
        let problem = problem(&[(KEY_VARIABLE, "shx_dddd")]);
        assert!(
            problem.starts_with("SHOPPEX_API_KEY has 4 characters"),
            "{problem}"
        );
        assert!(!problem.contains("dddd"));
    }

    #[test]
    fn test_values_are_taken_when_allowed() {
        let key = (KEY_VARIABLE, "test");
        for yes in ["1", "true"] {
            assert!(read(&[key, (TEST_VALUES_VARIABLE, yes)]).is_ok());
        }
        for no in ["0", "false", ""] {
            assert!(read(&[key, (TEST_VALUES_VARIABLE, no)]).is_err());
        }
        let problem = problem(&[key, (TEST_VALUES_VARIABLE, "maybe")]);
        assert!(
            problem.starts_with("SHOPPEX_ALLOW_TEST_VALUES is neither"),
            "{problem}"
        );
    }
}
