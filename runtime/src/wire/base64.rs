//! Bytes as Base64 text.

use std::fmt;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

use super::{DecodeAs, EncodeAs};

/// Written with padding, read with or without.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// `Vec<u8>` as text in the standard Base64 alphabet; padding is written, and not asked for.
#[derive(Debug)]
pub struct Base64;

impl EncodeAs<Vec<u8>> for Base64 {
    fn encode_as<S: Serializer>(value: &Vec<u8>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&ENGINE.encode(value))
    }
}

impl<'de> DecodeAs<'de, Vec<u8>> for Base64 {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Base64 text")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Vec<u8>, E> {
        // The cause names a position and a byte, never the text.
        ENGINE
            .decode(value)
            .map_err(|cause| E::custom(format_args!("not Base64 text: {cause}")))
    }
}
