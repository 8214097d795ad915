//! A way to sign deliveries, as data: which headers there are, what is signed, how it is written.
//!
//! The schemes that are known stand in `known`; reading headers by a scheme is in `header`.

use std::borrow::Cow;
use std::time::Duration;

use super::algorithm::{Algorithm, Encoding};

/// A text that is fixed for known schemes and the user's for others.
pub(super) type Text = Cow<'static, str>;

/// A way to sign deliveries.
///
/// Take a known one, such as [`Scheme::selorax`], or describe another with [`Scheme::hmac`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    pub(super) name: Text,
    pub(super) algorithm: Algorithm,
    pub(super) encoding: Encoding,
    /// Header with the signature.
    pub(super) signature: Text,
    pub(super) layout: Layout,
    /// Header with the time of signing, in seconds since 1970.
    pub(super) timestamp: Option<Text>,
    /// Headers that may hold the id, in the order in which they are looked for.
    pub(super) ids: Cow<'static, [Text]>,
    /// Top-level property of the JSON body with the id; looked at once the signature fits.
    pub(super) id_in_body: Option<Text>,
    pub(super) signed: Cow<'static, [Part]>,
    pub(super) key: KeyForm,
    pub(super) tolerance: Duration,
}

/// How the value of the signature header is made up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// One signature behind a prefix: `sha256=…`.
    One { prefix: Text },
    /// Signatures with blanks between, each behind its version: `v1,… v1,…`.
    List { version: &'static str },
    /// Fields with commas between: `t=…,v1=…,v1=…`.
    Fields {
        /// A word that stands first.
        mark: Option<&'static str>,
        /// Field with the time of signing.
        time: &'static str,
        /// Field with a signature.
        signature: &'static str,
    },
}

/// A part of the signed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Fixed text.
    Text(Text),
    /// The id, as sent.
    Id,
    /// The time of signing, as sent.
    Timestamp,
    /// The raw body.
    Body,
}

/// How the secret becomes the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyForm {
    /// The text as it is.
    Text,
    /// Base64, perhaps behind `whsec_`.
    Base64,
}

impl Scheme {
    /// Returns the name, e.g. `selorax`: a word for logs, and the start of keys that tell
    /// repetitions.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns how old or early a signature may be; zero when the scheme signs no time.
    pub fn tolerance(&self) -> Duration {
        self.tolerance
    }

    /// Says whether the time of signing is signed as well, so that an old delivery cannot be sent
    /// again later.
    pub fn has_timestamp(&self) -> bool {
        self.signed.contains(&Part::Timestamp)
    }

    pub(super) fn signs_id(&self) -> bool {
        self.signed.contains(&Part::Id)
    }
}
