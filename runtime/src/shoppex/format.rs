//! The forms of Shoppex credentials.

use crate::auth::{Alphabet, Format};

pub(super) const API_KEY: Format = Format {
    kind: "an API key",
    prefix: "shx_",
    length: Some(32),
    alphabet: Alphabet::Token,
    kinds: KINDS,
};

/// How long a token is, is not documented.
pub(super) const ACCESS_TOKEN: Format = Format {
    kind: "an access token",
    prefix: "shpat_",
    length: None,
    ..API_KEY
};

/// How long the keys of an app are, is not documented.
pub(super) const CLIENT_ID: Format = Format {
    kind: "a client id",
    prefix: "shoc_",
    ..ACCESS_TOKEN
};
pub(super) const CLIENT_SECRET: Format = Format {
    kind: "a client secret",
    prefix: "shcs_",
    ..ACCESS_TOKEN
};

const KINDS: &[(&str, &str)] = &[
    ("shx_", "an API key"),
    ("shpat_", "an access token"),
    ("shprt_", "a refresh token"),
    ("shoc_", "a client id"),
    ("shcs_", "a client secret"),
    ("shoa_", "an authorization code"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(format: &Format, value: &str) -> String {
        format.check("the value", value).unwrap_err().to_string()
    }

    #[test]
    fn a_value_of_the_right_form_passes() {
        let key = format!("shx_{}", "aZ09_-x.".repeat(4));
        assert!(API_KEY.check("", &key).is_ok());
        for length in [1, 40, 300] {
            let token = format!("shpat_{}", "t".repeat(length));
            assert!(ACCESS_TOKEN.check("", &token).is_ok());
        }
    }

    #[test]
    fn a_value_of_another_kind_is_recognised() {
        for (prefix, is) in KINDS.iter().filter(|(prefix, _)| *prefix != "shx_") {
            let text = problem(&API_KEY, &format!("{prefix}ddd"));
            let expected =
                format!("the value is {is} (`{prefix}…`), but an API key is needed (`shx_…`)");
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn each_mistake_is_named_and_the_value_not_shown() {
        let key = format!("shx_{}", "d".repeat(32));
        let table = [
            (
                key[..20].to_owned(),
                "has 16 characters after `shx_`, but an API key has 32: was it",
            ),
            (format!("{key}d"), "has 33 characters after `shx_`"),
            (format!("{key}\n"), "has a blank or a line break at its end"),
            (format!("Bearer {key}"), "begins with `Bearer `"),
            (
                "d".repeat(36),
                "does not begin with `shx_`, as an API key does",
            ),
            (
                key.replacen('d', "é", 1),
                "other than a character of a token as character 1 after",
            ),
        ];
        for (value, expected) in table {
            let text = problem(&API_KEY, &value);
            assert!(text.contains(expected) && !text.contains("ddd"), "{text}");
        }
        let text = problem(&ACCESS_TOKEN, "shpat_");
        assert!(text.contains("has nothing after `shpat_`"), "{text}");
    }
}
