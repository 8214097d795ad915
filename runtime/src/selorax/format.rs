//! The forms of SeloraX credentials, and which mistake a value of another form is.
//!
//! It never repeats a value, only its length, its public prefix and the place of a mistake.

use std::error::Error;
use std::fmt;

/// Credentials that cannot be right. It names the mistake and never shows a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCredentials {
    message: String,
    absent: bool,
}

impl InvalidCredentials {
    pub(crate) fn new(what: &str, problem: &str) -> Self {
        Self {
            message: format!("{what} {problem}"),
            absent: false,
        }
    }

    /// Says that there are none at all.
    pub(crate) fn absent(message: String) -> Self {
        Self {
            message,
            absent: true,
        }
    }

    /// Returns whether there are none at all, rather than wrong ones.
    pub fn is_absent(&self) -> bool {
        self.absent
    }
}

impl fmt::Display for InvalidCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for InvalidCredentials {}

/// A kind of credential: its prefix and how many hex digits follow.
#[derive(Debug)]
pub(crate) struct Format {
    kind: &'static str,
    prefix: &'static str,
    digits: usize,
}

pub(crate) const CLIENT_ID: Format = Format {
    kind: "a client id",
    prefix: "sx_app_",
    digits: 32,
};
pub(crate) const CLIENT_SECRET: Format = Format {
    kind: "a client secret",
    prefix: "sx_secret_",
    digits: 64,
};
pub(crate) const ACCESS_TOKEN: Format = Format {
    kind: "an access token",
    prefix: "sx_at_",
    digits: 96,
};

/// Prefixes by which a value of another kind is recognised.
const KINDS: &[(&str, &str)] = &[
    (CLIENT_ID.prefix, CLIENT_ID.kind),
    (CLIENT_SECRET.prefix, CLIENT_SECRET.kind),
    (ACCESS_TOKEN.prefix, ACCESS_TOKEN.kind),
    ("sx_rt_", "a refresh token"),
    ("sx_ac_", "an authorization code"),
    ("whsec_", "a webhook signing secret"),
    ("sx_oc_", "a client id of Sign in with SeloraX"),
    ("sx_os_", "a client secret of Sign in with SeloraX"),
    ("sx_ic_", "an authorization code of Sign in with SeloraX"),
    ("sx_it_", "an access token of Sign in with SeloraX"),
    ("sx_ir_", "a refresh token of Sign in with SeloraX"),
    ("eyJ", "a session token (JWT)"),
];

impl Format {
    /// Checks a value; `what` names it in the error.
    pub(crate) fn check(&self, what: &str, value: &str) -> Result<(), InvalidCredentials> {
        match self.problem(value) {
            Some(problem) => Err(InvalidCredentials::new(what, &problem)),
            None => Ok(()),
        }
    }

    fn problem(&self, value: &str) -> Option<String> {
        let Self {
            kind,
            prefix,
            digits,
        } = self;
        if value.is_empty() {
            return Some("is empty".to_owned());
        }
        if value.trim() != value {
            let end = if value.trim_end() == value {
                "start"
            } else {
                "end"
            };
            return Some(format!("has a blank or a line break at its {end}"));
        }
        if value.starts_with(['"', '\'']) {
            return Some("stands in quotes; give it without them".to_owned());
        }
        if value
            .get(..7)
            .is_some_and(|start| start.eq_ignore_ascii_case("bearer "))
        {
            return Some("begins with `Bearer `, which is added when it is sent".to_owned());
        }
        let Some(rest) = value.strip_prefix(prefix) else {
            let is = KINDS.iter().find(|(known, _)| value.starts_with(known));
            return Some(match is {
                Some((found, is)) => {
                    format!("is {is} (`{found}…`), but {kind} is needed (`{prefix}…`)")
                }
                None => format!("does not begin with `{prefix}`, as {kind} does"),
            });
        };
        let length = rest.chars().count();
        if length != *digits {
            let hint = if length < *digits {
                "was it cut off?"
            } else {
                "is something behind it?"
            };
            return Some(format!(
                "has {length} characters after `{prefix}`, but {kind} has {digits}: {hint}"
            ));
        }
        let position = rest.chars().position(|char| !char.is_ascii_hexdigit())?;
        Some(format!(
            "has something other than a hex digit as character {} after `{prefix}`",
            position + 1
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(value: &str) -> String {
        ACCESS_TOKEN
            .check("the access token", value)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn a_value_of_the_right_form_passes_in_either_case() {
        for digit in ["a", "F", "0"] {
            let value = format!("sx_at_{}", digit.repeat(96));
            assert_eq!(ACCESS_TOKEN.check("", &value), Ok(()));
        }
        assert_eq!(
            CLIENT_ID.check("", &format!("sx_app_{}", "1".repeat(32))),
            Ok(())
        );
        assert_eq!(
            CLIENT_SECRET.check("", &format!("sx_secret_{}", "1".repeat(64))),
            Ok(())
        );
    }

    #[test]
    fn a_value_of_another_kind_is_recognised() {
        let table = [
            (
                format!("sx_secret_{}", "d".repeat(64)),
                "a client secret (`sx_secret_…`)",
            ),
            (
                format!("sx_app_{}", "d".repeat(32)),
                "a client id (`sx_app_…`)",
            ),
            ("sx_rt_dddd".to_owned(), "a refresh token (`sx_rt_…`)"),
            (
                "whsec_dddd".to_owned(),
                "a webhook signing secret (`whsec_…`)",
            ),
            ("eyJhbGciOi".to_owned(), "a session token (JWT) (`eyJ…`)"),
        ];
        for (value, is) in table {
            let expected =
                format!("the access token is {is}, but an access token is needed (`sx_at_…`)");
            assert_eq!(problem(&value), expected);
        }
    }

    #[test]
    fn each_mistake_is_named() {
        let good = format!("sx_at_{}", "d".repeat(96));
        let table = [
            (String::new(), "is empty"),
            (
                format!("{good}\n"),
                "has a blank or a line break at its end",
            ),
            (
                format!(" {good}"),
                "has a blank or a line break at its start",
            ),
            (format!("\"{good}\""), "stands in quotes"),
            (format!("Bearer {good}"), "begins with `Bearer `"),
            ("d".repeat(96), "does not begin with `sx_at_`"),
            (
                good[..90].to_owned(),
                "has 84 characters after `sx_at_`, but an access token has 96: was it cut",
            ),
            (format!("{good}d"), "has 97 characters after `sx_at_`"),
            (
                format!("{}g{}", &good[..10], &good[11..]),
                "other than a hex digit as character 5 after",
            ),
            (
                format!("{}é{}", &good[..10], &good[11..]),
                "other than a hex digit as character 5 after",
            ),
        ];
        for (value, expected) in table {
            let problem = problem(&value);
            assert!(problem.contains(expected), "{problem}");
            assert!(!problem.contains("ddd"), "{problem}");
        }
    }
}
