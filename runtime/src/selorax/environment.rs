//! Settings from environment variables.

use std::ffi::OsString;

use super::format::{ACCESS_TOKEN, CLIENT_ID, CLIENT_SECRET};
use super::{Credentials, InvalidCredentials};
use crate::auth::variables::Variables;

const TOKEN_VARIABLE: &str = "SELORAX_ACCESS_TOKEN";
const ID_VARIABLE: &str = "SELORAX_CLIENT_ID";
const SECRET_VARIABLE: &str = "SELORAX_CLIENT_SECRET";
const STORE_VARIABLE: &str = "SELORAX_STORE_ID";
pub(super) const BASE_URL_VARIABLE: &str = "SELORAX_BASE_URL";
const TEST_VALUES_VARIABLE: &str = "SELORAX_ALLOW_TEST_VALUES";

/// What the environment says about SeloraX.
///
/// | variable | meaning |
/// |---|---|
/// | `SELORAX_ACCESS_TOKEN` | an access token; excludes the next three |
/// | `SELORAX_CLIENT_ID`, `SELORAX_CLIENT_SECRET` | client credentials, both together |
/// | `SELORAX_STORE_ID` | the store that the client credentials act on; may be left to the program |
/// | `SELORAX_BASE_URL` | another address than the public one, e.g. of a sandbox |
/// | `SELORAX_ALLOW_TEST_VALUES` | `1` or `true`: credentials of any form are taken |
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
    /// No credentials are set ([`InvalidCredentials::is_absent`]), they are incomplete or
    /// contradict each other, or one has a wrong form. The error names the variable.
    pub fn read(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, InvalidCredentials> {
        let variables = Variables(lookup);
        let read = |name| variables.text(name);
        let checked = !variables.flag(TEST_VALUES_VARIABLE)?;
        let (id, secret) = (read(ID_VARIABLE)?, read(SECRET_VARIABLE)?);
        let store = read(STORE_VARIABLE)?;
        let credentials = match read(TOKEN_VARIABLE)? {
            Some(token) => {
                let others = [
                    (ID_VARIABLE, &id),
                    (SECRET_VARIABLE, &secret),
                    (STORE_VARIABLE, &store),
                ];
                if let Some((other, _)) = others.iter().find(|(_, value)| value.is_some()) {
                    return Err(InvalidCredentials::new(
                        other,
                        &format!("is set beside {TOKEN_VARIABLE}; unset one of them"),
                    ));
                }
                if checked {
                    ACCESS_TOKEN.check(TOKEN_VARIABLE, &token)?;
                }
                Credentials::access_token_unchecked(token)
            }
            None => of_client(id, secret, store, checked)?,
        };
        Ok(Self {
            credentials,
            base_url: read(BASE_URL_VARIABLE)?,
        })
    }
}

fn of_client(
    id: Option<String>,
    secret: Option<String>,
    store: Option<String>,
    checked: bool,
) -> Result<Credentials, InvalidCredentials> {
    let missing = |name, other| {
        Err(InvalidCredentials::new(
            name,
            &format!("is not set, but {other} is; both are needed"),
        ))
    };
    let (id, secret) = match (id, secret) {
        (Some(id), Some(secret)) => (id, secret),
        (Some(_), None) => return missing(SECRET_VARIABLE, ID_VARIABLE),
        (None, Some(_)) => return missing(ID_VARIABLE, SECRET_VARIABLE),
        (None, None) => {
            return Err(InvalidCredentials::absent(format!(
                "no SeloraX credentials: set {TOKEN_VARIABLE}, or {ID_VARIABLE} and \
                 {SECRET_VARIABLE} (with {STORE_VARIABLE} for the store)"
            )));
        }
    };
    if checked {
        CLIENT_ID.check(ID_VARIABLE, &id)?;
        CLIENT_SECRET.check(SECRET_VARIABLE, &secret)?;
    }
    let credentials = Credentials::client_unchecked(id, secret);
    let Some(store) = store else {
        return Ok(credentials);
    };
    match store.parse() {
        Ok(store_id @ 1..) => Ok(credentials.store(store_id)),
        _ => Err(InvalidCredentials::new(
            STORE_VARIABLE,
            "is no store id: ids are positive numbers",
        )),
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
    fn a_token_is_enough() {
        let token = format!("sx_at_{}", "a".repeat(96));
        let environment = read(&[("SELORAX_ACCESS_TOKEN", &token), ("SELORAX_CLIENT_ID", "")]);
        assert_eq!(environment.unwrap().base_url, None);
    }

    #[test]
    fn client_credentials_come_with_or_without_a_store() {
        let (id, secret) = (
            format!("sx_app_{}", "a".repeat(32)),
            format!("sx_secret_{}", "b".repeat(64)),
        );
        let client = [
            ("SELORAX_CLIENT_ID", id.as_str()),
            ("SELORAX_CLIENT_SECRET", secret.as_str()),
        ];
        assert!(read(&client).is_ok());
        let [id, secret] = client;
        let environment = read(&[
            id,
            secret,
            ("SELORAX_STORE_ID", "22"),
            ("SELORAX_BASE_URL", "http://localhost:1"),
        ]);
        assert_eq!(
            environment.unwrap().base_url.as_deref(),
            Some("http://localhost:1")
        );
        assert_eq!(
            problem(&[id, secret, ("SELORAX_STORE_ID", "my-shop")]),
            "SELORAX_STORE_ID is no store id: ids are positive numbers"
        );
    }

    #[test]
    fn nothing_at_all_is_told_apart_from_something_wrong() {
        let error = read(&[("SELORAX_BASE_URL", "http://localhost:1")]).unwrap_err();
        assert!(error.is_absent());
        assert!(
            error
                .to_string()
                .contains("set SELORAX_ACCESS_TOKEN, or SELORAX_CLIENT_ID and")
        );
        assert!(
            !read(&[("SELORAX_ACCESS_TOKEN", "x")])
                .unwrap_err()
                .is_absent()
        );
    }

    #[test]
    fn half_of_client_credentials_names_the_other_half() {
        assert_eq!(
            problem(&[("SELORAX_CLIENT_ID", "x")]),
            "SELORAX_CLIENT_SECRET is not set, but SELORAX_CLIENT_ID is; both are needed"
        );
    }

    #[test]
    fn two_kinds_at_once_are_refused() {
        let variables = [("SELORAX_ACCESS_TOKEN", "x"), ("SELORAX_STORE_ID", "22")];
        assert_eq!(
            problem(&variables),
            "SELORAX_STORE_ID is set beside SELORAX_ACCESS_TOKEN; unset one of them"
        );
    }

    #[test]
    fn a_wrong_form_names_the_variable_and_not_its_value() {
        let problem = problem(&[("SELORAX_ACCESS_TOKEN", "sx_at_dddd")]);
        assert!(
            problem.starts_with("SELORAX_ACCESS_TOKEN has 4 characters"),
            "{problem}"
        );
        assert!(!problem.contains("dddd"));
    }

    #[test]
    fn test_values_are_taken_when_allowed() {
        let token = ("SELORAX_ACCESS_TOKEN", "test");
        for yes in ["1", "true"] {
            assert!(read(&[token, ("SELORAX_ALLOW_TEST_VALUES", yes)]).is_ok());
        }
        for no in ["0", "false", ""] {
            assert!(read(&[token, ("SELORAX_ALLOW_TEST_VALUES", no)]).is_err());
        }
        let problem = problem(&[token, ("SELORAX_ALLOW_TEST_VALUES", "maybe")]);
        assert!(
            problem.starts_with("SELORAX_ALLOW_TEST_VALUES is neither"),
            "{problem}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_value_that_is_no_text_is_refused() {
        use std::os::unix::ffi::OsStringExt as _;
        let lookup =
            |name: &str| (name == "SELORAX_ACCESS_TOKEN").then(|| OsString::from_vec(vec![0xff]));
        let error = Environment::read(lookup).unwrap_err().to_string();
        assert_eq!(error, "SELORAX_ACCESS_TOKEN is not UTF-8 text");
    }
}
