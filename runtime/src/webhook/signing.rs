//! A scheme with its keys: computing signatures. What is done with them is not decided here.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretSlice};

use super::error::InvalidSecret;
use super::scheme::{KeyForm, Part, Scheme};
use crate::secret::Secret;

/// A scheme with its keys.
pub(super) struct Signing {
    pub(super) scheme: Scheme,
    keys: Vec<SecretSlice<u8>>,
}

impl Signing {
    pub(super) fn new(scheme: Scheme, secrets: &[Secret]) -> Result<Self, InvalidSecret> {
        let keys = secrets.iter().map(|secret| key(scheme.key, secret));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(InvalidSecret("is missing: give at least one"));
        }
        Ok(Self { scheme, keys })
    }

    /// Computes the signature with each key, in the order of the secrets.
    pub(super) fn signatures<'a>(
        &'a self,
        id: &'a str,
        timestamp: &'a str,
        body: &'a [u8],
    ) -> impl Iterator<Item = Vec<u8>> + 'a {
        let part = |part: &'a Part| match part {
            Part::Text(text) => text.as_bytes(),
            Part::Id => id.as_bytes(),
            Part::Timestamp => timestamp.as_bytes(),
            Part::Body => body,
        };
        let parts: Vec<&[u8]> = self.scheme.signed.iter().map(part).collect();
        let algorithm = self.scheme.algorithm;
        let keys = self.keys.iter();
        keys.map(move |key| algorithm.sign(key.expose_secret(), &parts))
    }
}

impl fmt::Debug for Signing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signing")
            .field("scheme", &self.scheme.name())
            .field("secrets", &self.keys.len())
            .finish()
    }
}

fn key(form: KeyForm, secret: &Secret) -> Result<SecretSlice<u8>, InvalidSecret> {
    let text = secret.expose();
    if text.trim() != text {
        return Err(InvalidSecret("has a blank or a line break at an end"));
    }
    let bytes = match form {
        KeyForm::Text => text.as_bytes().to_vec(),
        KeyForm::Base64 => {
            let base64 = text.strip_prefix("whsec_").unwrap_or(text);
            let problem = "is not base64, with or without `whsec_` before it, as the scheme wants";
            STANDARD
                .decode(base64)
                .map_err(|_| InvalidSecret(problem))?
        }
    };
    if bytes.is_empty() {
        return Err(InvalidSecret("is empty"));
    }
    Ok(bytes.into())
}
