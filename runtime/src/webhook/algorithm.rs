//! The keyed hash of a signature, and its text form. It knows nothing of headers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha512};

/// The keyed hash of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC-SHA256, 32 bytes.
    HmacSha256,
    /// HMAC-SHA512, 64 bytes.
    HmacSha512,
}

impl Algorithm {
    /// Returns the length of a signature in bytes.
    pub(crate) const fn length(self) -> usize {
        match self {
            Self::HmacSha256 => 32,
            Self::HmacSha512 => 64,
        }
    }

    /// Computes the signature of `parts`, one behind the other.
    pub(crate) fn sign(self, key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
        match self {
            Self::HmacSha256 => compute::<Hmac<Sha256>>(key, parts),
            Self::HmacSha512 => compute::<Hmac<Sha512>>(key, parts),
        }
    }
}

fn compute<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

/// How the bytes of a signature are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Two hex digits a byte, of either case; written in lower case.
    Hex,
    /// Base64 of the usual alphabet, with padding.
    Base64,
}

impl Encoding {
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => hex(bytes),
            Self::Base64 => STANDARD.encode(bytes),
        }
    }

    /// Reads exactly `length` bytes; `None` when it is something else.
    pub(crate) fn decode(self, text: &str, length: usize) -> Option<Vec<u8>> {
        let bytes = match self {
            Self::Hex => from_hex(text)?,
            Self::Base64 => STANDARD.decode(text).ok()?,
        };
        (bytes.len() == length).then_some(bytes)
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Hex => "hex",
            Self::Base64 => "base64",
        }
    }
}

/// Writes bytes as lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() % 2 != 0 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16);
    text.as_bytes()
        .chunks_exact(2)
        .map(|pair| {
            let value = digit(*pair.first()?)? * 16 + digit(*pair.get(1)?)?;
            u8::try_from(value).ok()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_of_either_case_is_read_and_lower_case_is_written() {
        assert_eq!(Encoding::Hex.decode("00fFA9", 3), Some(vec![0, 0xff, 0xa9]));
        assert_eq!(Encoding::Hex.encode(&[0, 0xff, 0xa9]), "00ffa9");
    }

    #[test]
    fn signatures_of_another_length_or_alphabet_are_not_read() {
        for text in ["", "0", "00", "000g", "00 0", "+0f0", "00000000", "é0"] {
            assert_eq!(Encoding::Hex.decode(text, 2), None, "{text}");
        }
        for text in ["", "AAA", "AAAA", "AA==", "AB-_", "AAB="] {
            assert_eq!(Encoding::Base64.decode(text, 2), None, "{text}");
        }
        assert_eq!(Encoding::Base64.decode("AAA=", 2), Some(vec![0, 0]));
    }

    /// RFC 4231, test case 2.
    #[test]
    fn both_hashes_give_the_values_of_the_standard() {
        let parts: [&[u8]; 2] = [b"what do ya want ", b"for nothing?"];
        assert_eq!(
            hex(&Algorithm::HmacSha256.sign(b"Jefe", &parts)),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            hex(&Algorithm::HmacSha512.sign(b"Jefe", &parts)),
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554\
             9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
        );
    }
}
