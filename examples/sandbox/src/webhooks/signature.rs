//! Signing, written apart from the client's own verifier, so that each is a test of the other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha512};

/// Computes the HMAC-SHA256 of `parts`, one behind the other, in lower-case hex.
pub(crate) fn hex_hmac_sha256(secret: &str, parts: &[&[u8]]) -> String {
    hex_hmac::<Hmac<Sha256>>(secret, parts)
}

/// Computes the HMAC-SHA512 of `parts`, one behind the other, in lower-case hex.
pub(crate) fn hex_hmac_sha512(secret: &str, parts: &[&[u8]]) -> String {
    hex_hmac::<Hmac<Sha512>>(secret, parts)
}

fn hex_hmac<M: Mac + KeyInit>(secret: &str, parts: &[&[u8]]) -> String {
    let key = secret.as_bytes();
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("any length is taken");
    for part in parts {
        mac.update(part);
    }
    let bytes = mac.finalize().into_bytes();
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}
