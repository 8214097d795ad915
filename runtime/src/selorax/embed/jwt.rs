//! A JSON Web Token signed with HS256, the one algorithm that the platform uses (RFC 7519, 7515).
//!
//! No other algorithm exists here, so a token cannot choose one: `none`, or an RSA algorithm whose
//! public key would be taken for a secret, are refused by their names.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use subtle::ConstantTimeEq as _;

use super::{EmbedError, EmbedProblem, sign};
use crate::secret::Secret;

/// Longer texts are refused unread. The platform's have about 250 characters.
const MOST: usize = 8 << 10;

/// Verifies the signature and returns the claims, whose time is not looked at.
pub(super) fn verify(key: &Secret, token: &str) -> Result<Map<String, Value>, EmbedError> {
    let (signed, signature) = split(token)?;
    let (header, claims) = signed
        .split_once('.')
        .ok_or_else(|| EmbedError::malformed("the session token has not three parts"))?;
    check_header(&object(header)?)?;
    let given = URL_SAFE_NO_PAD
        .decode(signature)
        .map_err(|_| EmbedError::malformed("the session token's signature is not base64url"))?;
    let fits: bool = sign(key, signed.as_bytes()).ct_eq(&given).into();
    if !fits || key.expose().is_empty() {
        let text = "the session token is signed with another key, or was changed";
        return Err(EmbedError::new(EmbedProblem::Mismatch, text));
    }
    object(claims)
}

/// Returns the end of a token that somebody else has verified; `None` when it cannot be read.
pub(super) fn end(token: &str) -> Option<u64> {
    let (signed, _) = split(token).ok()?;
    let claims = object(signed.split_once('.')?.1).ok()?;
    seconds(claims.get("exp")?)
}

/// Reads a time in seconds since 1970, which may have a fraction.
pub(super) fn seconds(value: &Value) -> Option<u64> {
    let whole = value.as_u64();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bounded by the check before it"
    )]
    let cut = |number: f64| ((0.0..1e15).contains(&number)).then_some(number as u64);
    whole.or_else(|| value.as_f64().and_then(cut))
}

fn split(token: &str) -> Result<(&str, &str), EmbedError> {
    if token.len() > MOST {
        return Err(EmbedError::malformed("the session token is too long"));
    }
    token
        .rsplit_once('.')
        .ok_or_else(|| EmbedError::malformed("the session token has not three parts"))
}

fn check_header(header: &Map<String, Value>) -> Result<(), EmbedError> {
    if header.get("alg").and_then(Value::as_str) != Some("HS256") {
        return Err(EmbedError::malformed(
            "the session token is not signed with HS256",
        ));
    }
    // Extensions that have to be understood (RFC 7515 §4.1.11), of which none is.
    if header.contains_key("crit") {
        return Err(EmbedError::malformed(
            "the session token asks for extensions",
        ));
    }
    Ok(())
}

fn object(part: &str) -> Result<Map<String, Value>, EmbedError> {
    let bytes = URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| EmbedError::malformed("a part of the session token is not base64url"))?;
    serde_json::from_slice(&bytes)
        .map_err(|_| EmbedError::malformed("a part of the session token is no JSON object"))
}
