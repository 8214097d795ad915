//! Text that must not be shown: tokens, keys, client secrets.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;

/// A secret text: prints as `***`, is wiped from memory when dropped, and is read by
/// [`expose`](Self::expose) alone.
///
/// Serialising writes the text: requests have to carry it.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Keeps a text secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(SecretString::from(text.into()))
    }

    /// Returns the text itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl PartialEq for Secret {
    /// Compares in a time that depends on the lengths alone.
    fn eq(&self, other: &Self) -> bool {
        self.expose()
            .as_bytes()
            .ct_eq(other.expose().as_bytes())
            .into()
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The deserializer's own message would quote the value.
        String::deserialize(deserializer)
            .map(Self::new)
            .map_err(|_| D::Error::custom("expected text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_prints_as_stars() {
        let secret = Secret::from("sx_at_1234");
        assert_eq!(format!("{secret} {secret:?}"), "*** ***");
    }

    #[test]
    fn a_secret_is_written_to_the_wire_as_its_text() {
        let json = serde_json::to_string(&Secret::from("sx_at_1234")).unwrap();
        assert_eq!(json, "\"sx_at_1234\"");
        assert_eq!(
            serde_json::from_str::<Secret>(&json).unwrap().expose(),
            "sx_at_1234"
        );
    }

    #[test]
    fn secrets_compare_by_their_text() {
        assert_eq!(Secret::from("ab"), Secret::from("ab"));
        assert_ne!(Secret::from("ab"), Secret::from("ac"));
        assert_ne!(Secret::from("ab"), Secret::from("abc"));
    }

    #[test]
    fn a_number_in_the_place_of_a_secret_is_not_echoed() {
        let error = serde_json::from_str::<Secret>("12345678").unwrap_err();
        assert!(!error.to_string().contains("12345678"), "{error}");
    }
}
