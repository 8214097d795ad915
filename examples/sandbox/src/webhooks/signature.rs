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
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
