//! An API as its tests see it: what its description cannot say.

use std::fmt::Debug;

use serde_json::Value;
use shopwright::api::Api;

/// An API under test.
pub(crate) trait Subject: Api {
    /// Its name in the sandbox.
    const NAME: &'static str;
    /// Its description, as published.
    const DESCRIPTION: &'static str;
    /// How many operations that has, counted by a person.
    const OPERATIONS: usize;
    /// JSON Pointer to the value that a call gives, where the table does not name another.
    const PAYLOAD: &'static str;
    /// Beginnings of secrets. With eight letters or digits behind them they are one; alone they stand in explanations.
    const SECRET_PREFIXES: &'static [&'static str];
    /// Whole secrets.
    const SECRETS: &'static [&'static str];

    /// Operations that are called without credentials although they are described with some; each API says why.
    const OPEN: &'static [&'static str] = &[];

    /// Properties that every made answer has, although the description does not require them: without them there is no
    /// list to read.
    const LISTS: &'static [&'static str] = &[];

    /// Kinds of credentials.
    type Access: Copy + Debug + PartialEq + Send + Sync;

    /// Makes a client of the server at this address.
    fn client(base_url: &str, access: Self::Access) -> Self::Client;

    /// What a header of credentials, by its name in small letters, has to carry.
    fn credential(access: Self::Access, header: &str) -> Option<String>;

    /// A value for a made answer, as JSON text, where the description leaves out what it has to look like: times as numbers,
    /// amounts as text. `count` differs each time.
    fn sample(property: &str, schema: &Value, count: u32) -> Option<String> {
        let _ = (property, schema, count);
        None
    }
}

/// Fails if a text shows a secret.
#[track_caller]
pub(crate) fn assert_hides<S: Subject>(text: &str, what: &str) {
    for prefix in S::SECRET_PREFIXES {
        let mut rests = text.split(prefix).skip(1);
        let is_secret = |rest: &str| rest.len() >= 8 && rest.bytes().take(8).all(is_of_secret);
        assert!(!rests.any(is_secret), "{what} shows a secret: {prefix}…");
    }
    for secret in S::SECRETS {
        assert!(!text.contains(secret), "{what} shows a secret: {text}");
    }
}

fn is_of_secret(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}
