//! A delivery that was verified: the only way to typed events.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

use super::algorithm::hex;
use super::header::Claims;
use super::scheme::{Scheme, Text};

/// A delivery whose signature fits; made by [`Verifier::verify`](super::Verifier::verify).
///
/// Headers other than those of the signature are not signed, whatever they say.
#[derive(Clone)]
pub struct Verified<'a> {
    scheme: Text,
    headers: &'a HeaderMap,
    body: &'a [u8],
    id: Option<Cow<'a, str>>,
    id_is_signed: bool,
    signed_at: Option<DateTime<Utc>>,
    secret: usize,
}

impl<'a> Verified<'a> {
    pub(super) fn new(
        scheme: &Scheme,
        claims: &Claims<'a>,
        secret: usize,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Self {
        let in_body = scheme.id_in_body.as_deref();
        let in_body = in_body.and_then(|name| property(body, name));
        let (id, id_is_signed) = match (in_body, claims.id) {
            (Some(id), _) => (Some(Cow::Owned(id)), true),
            (None, Some(id)) => (Some(Cow::Borrowed(id)), scheme.signs_id()),
            (None, None) => (None, false),
        };
        let seconds = claims.timestamp.map(|(_, seconds)| seconds);
        let seconds = seconds.and_then(|seconds| i64::try_from(seconds).ok());
        Self {
            scheme: scheme.name.clone(),
            headers,
            body,
            id,
            id_is_signed,
            signed_at: seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)),
            secret,
        }
    }

    /// Returns the body, byte by byte as it came.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// Returns the headers; only those of the signature are to be trusted.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// Returns the text of a header that came, not signed by most schemes.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the id: of the event where the scheme knows it, else of the delivery.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Says whether the id is signed. One that is not can be changed by whoever sends a delivery
    /// again; see [`fingerprint`](Self::fingerprint).
    pub fn is_id_signed(&self) -> bool {
        self.id_is_signed
    }

    /// Returns the time of signing, where the scheme signs it.
    pub fn signed_at(&self) -> Option<DateTime<Utc>> {
        self.signed_at
    }

    /// Returns which of the secrets fits, from 0 in the order in which they were given.
    pub fn secret_index(&self) -> usize {
        self.secret
    }

    /// Returns the key by which a repetition is recognised: the scheme's name and the id, or the
    /// fingerprint where there is no id.
    ///
    /// It is the same for all retries of one event. See [`Deduplicator`](super::Deduplicator).
    pub fn key(&self) -> String {
        match &self.id {
            Some(id) => format!("{}:{id}", self.scheme),
            None => format!("{}:sha256:{}", self.scheme, self.fingerprint()),
        }
    }

    /// Returns the SHA-256 of the body, in hex.
    ///
    /// As a key it recognises a body that is sent again under another id, which an id that is not
    /// signed cannot. It takes two events for one when their bodies are equal.
    pub fn fingerprint(&self) -> String {
        hex(&Sha256::digest(self.body))
    }

    /// Reads it as a type, e.g. the typed deliveries of an API.
    pub fn read<T: FromVerified>(&self) -> T {
        T::from_verified(self)
    }
}

impl fmt::Debug for Verified<'_> {
    /// Leaves out headers and body: they hold what people told a shop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("scheme", &self.scheme)
            .field("id", &self.id)
            .field("signed_at", &self.signed_at)
            .field("secret_index", &self.secret)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Reads a top-level property of a JSON object as text, or as the digits of a number.
fn property(body: &[u8], name: &str) -> Option<String> {
    let fields: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_slice(body).ok()?;
    let json = fields.get(name)?.get();
    let text = match json.as_bytes().first()? {
        b'"' => serde_json::from_str(json).ok()?,
        b'0'..=b'9' => json.to_owned(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A type that any verified delivery can be read as. It cannot fail, since the sender cannot mend
/// what is signed: what does not fit is kept as it came.
pub trait FromVerified: Sized {
    /// Reads a delivery.
    fn from_verified(verified: &Verified<'_>) -> Self;
}

/// A verified delivery that stands for itself: what [`Verified`] knows, with a copy of headers and
/// body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// Key by which a repetition is recognised; see [`Verified::key`].
    pub key: String,
    /// Id of the event, or of the delivery.
    pub id: Option<String>,
    /// Time of signing, where the scheme signs it.
    pub signed_at: Option<DateTime<Utc>>,
    /// Headers; only those of the signature are to be trusted.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Bytes,
}

impl FromVerified for Delivery {
    fn from_verified(verified: &Verified<'_>) -> Self {
        Self {
            key: verified.key(),
            id: verified.id().map(str::to_owned),
            signed_at: verified.signed_at(),
            headers: verified.headers().clone(),
            body: Bytes::copy_from_slice(verified.body()),
        }
    }
}

impl fmt::Debug for Delivery {
    /// Leaves out headers and body: they hold what people told a shop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("key", &self.key)
            .field("id", &self.id)
            .field("signed_at", &self.signed_at)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
