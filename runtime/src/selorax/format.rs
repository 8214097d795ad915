//! The forms of SeloraX credentials.

use crate::auth::{Alphabet, Format};

pub(super) const CLIENT_ID: Format = hex("a client id", "sx_app_", 32);
pub(super) const CLIENT_SECRET: Format = hex("a client secret", "sx_secret_", 64);
pub(super) const ACCESS_TOKEN: Format = hex("an access token", "sx_at_", 96);

const KINDS: &[(&str, &str)] = &[
    ("sx_app_", "a client id"),
    ("sx_secret_", "a client secret"),
    ("sx_at_", "an access token"),
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

const fn hex(kind: &'static str, prefix: &'static str, digits: usize) -> Format {
    Format {
        kind,
        prefix,
        length: Some(digits),
        alphabet: Alphabet::Hex,
        kinds: KINDS,
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
