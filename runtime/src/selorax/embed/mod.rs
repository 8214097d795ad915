//! Embedded apps: who opened the frame, whose session it is, and installations by direct call.
//!
//! All of it is verified with the app's session signing key, which the developer portal shows.

mod direct;
mod error;
mod frame;
mod jwt;
mod remote;
mod session;

pub use direct::{DirectInstall, DirectRevoke};
pub use error::{EmbedError, EmbedProblem};
pub use frame::{Frame, FrameVerifier};
pub use session::{SessionClaims, SessionVerifier};

pub(super) use remote::SessionCache;

use crate::secret::Secret;
use crate::webhook::Algorithm;

/// The HMAC-SHA256 of a text with the session signing key, whose 64 hex digits are taken as text.
fn sign(key: &Secret, text: &[u8]) -> Vec<u8> {
    Algorithm::HmacSha256.sign(key.expose().as_bytes(), &[text])
}

/// Tells whether this is that HMAC in hex, in a time that does not depend on where they differ.
fn is_signed(key: &Secret, text: &[u8], hex: &str) -> bool {
    use crate::webhook::Encoding;
    use subtle::ConstantTimeEq as _;

    let expected = sign(key, text);
    let given = Encoding::Hex.decode(hex, expected.len());
    // An empty key would sign everything for everybody.
    !key.expose().is_empty() && given.is_some_and(|given| expected.ct_eq(&given).into())
}
