//! Signing, written apart from the client's own verifier, so that each is a test of the other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Computes the HMAC-SHA256 of `parts`, one behind the other, in lower-case hex.
pub(crate) fn hex_hmac_sha256(secret: &str, parts: &[&[u8]]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length is taken");
    for part in parts {
        mac.update(part);
    }
    let bytes = mac.finalize().into_bytes();
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}
