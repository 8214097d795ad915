//! The forms of what identifies a shop: its key, and the domain that calls are made for.

use url::Url;

use crate::auth::{Alphabet, Format, InvalidCredentials};

/// An API key; how long one is, is not documented.
pub(super) const API_KEY: Format = Format {
    kind: "an API key",
    prefix: "vst_",
    length: None,
    alphabet: Alphabet::Token,
    kinds: &[("eyJ", "a customer's token")],
};

/// Makes an origin of a domain or of an address: `yourstore.com` is `https://yourstore.com`.
pub(super) fn origin(what: &str, text: &str) -> Result<String, InvalidCredentials> {
    let problem =
        "is no origin such as `https://yourstore.com`: scheme, domain and port, and no path";
    let refuse = || InvalidCredentials::new(what, problem);
    let full = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&full).map_err(|_| refuse())?;
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let named = url.username().is_empty() && url.password().is_none();
    let web = matches!(url.scheme(), "https" | "http") && text.trim() == text;
    if bare && named && web {
        Ok(url.origin().ascii_serialization())
    } else {
        Err(refuse())
    }
}

/// Checks what is to be sent as `Host`: a domain, with a port where it is not the usual one.
pub(super) fn host(what: &str, text: &str) -> Result<String, InvalidCredentials> {
    let origin = origin(what, text).ok().filter(|_| !text.contains("://"));
    let origin = origin.and_then(|origin| Some(origin.strip_prefix("https://")?.to_owned()));
    let problem = "is no domain such as `yourstore.com`: no scheme and no path";
    origin.ok_or_else(|| InvalidCredentials::new(what, problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_another_kind_is_named_without_showing_it() {
        for (key, expected) in [
            ("eyJddd.ddd", "is a customer's token"),
            ("sk_dddd", "does not begin with `vst_`"),
            ("vst_", "`vst_`"),
            ("vst_dd dd", "vst_"),
        ] {
            let problem = API_KEY.check("the API key", key).unwrap_err();
            let problem = problem.to_string();
            assert!(problem.contains(expected), "{problem}");
            assert!(!problem.contains("dd"), "{problem}");
        }
        assert_eq!(API_KEY.check("", "vst_0a-B_c"), Ok(()));
    }

    #[test]
    fn an_origin_is_a_domain_or_an_address_without_a_path() {
        let table = [
            ("yourstore.com", "https://yourstore.com"),
            ("https://YourStore.com/", "https://yourstore.com"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("https://yourstore.com:443", "https://yourstore.com"),
        ];
        for (text, expected) in table {
            assert_eq!(origin("", text).as_deref(), Ok(expected), "{text}");
        }
        for text in [
            "",
            "https://a.b/shop",
            "a.b?x",
            "ftp://a.b",
            "u@a.b",
            " a.b",
            "a b",
        ] {
            assert!(origin("the origin", text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_host_is_a_domain_and_a_port() {
        assert_eq!(host("", "yourstore.com").as_deref(), Ok("yourstore.com"));
        assert_eq!(host("", "localhost:3000").as_deref(), Ok("localhost:3000"));
        for text in ["https://yourstore.com", "yourstore.com/x", ""] {
            assert!(host("the host", text).is_err(), "{text}");
        }
    }
}
