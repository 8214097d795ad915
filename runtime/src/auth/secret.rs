//! A text that is not shown.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// A secret text; prints as `***`.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
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

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}
