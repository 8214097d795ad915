//! From the headers of a delivery to what they claim: signatures, time, id. Nothing is believed yet.

use http::HeaderMap;

use super::error::VerifyError;
use super::scheme::{Layout, Scheme};

/// More signatures than that are no rotation of secrets.
const MOST_SIGNATURES: usize = 16;
/// The digits of a time in seconds; the year 5138 has eleven.
const MOST_DIGITS: usize = 12;

/// What headers claim.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Claims<'h> {
    pub(super) signatures: Vec<Vec<u8>>,
    /// The time of signing, as sent and in seconds.
    pub(super) timestamp: Option<(&'h str, u64)>,
    pub(super) id: Option<&'h str>,
}

/// Reads the headers by a scheme.
pub(super) fn read<'h>(scheme: &Scheme, headers: &'h HeaderMap) -> Result<Claims<'h>, VerifyError> {
    let reader = Reader { scheme, headers };
    let value = reader.required(&scheme.signature)?;
    let (signatures, field) = reader.signatures(value)?;
    Ok(Claims {
        signatures,
        timestamp: reader.timestamp(field)?,
        id: reader.id()?,
    })
}

/// Says whether there is a signature of this scheme, well-formed or not.
pub(super) fn has_signature(scheme: &Scheme, headers: &HeaderMap) -> bool {
    headers.contains_key(scheme.signature.as_ref())
}

struct Reader<'s, 'h> {
    scheme: &'s Scheme,
    headers: &'h HeaderMap,
}

impl<'h> Reader<'_, 'h> {
    fn optional(&self, header: &str) -> Result<Option<&'h str>, VerifyError> {
        let mut values = self.headers.get_all(header).iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        // Which of two would be meant is anybody's guess, and a proxy's another.
        if values.next().is_some() {
            return Err(malformed(header, "was sent more than once"));
        }
        match value.to_str() {
            Ok("") => Err(malformed(header, "is empty")),
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(malformed(header, "holds something other than ASCII text")),
        }
    }

    fn required(&self, header: &str) -> Result<&'h str, VerifyError> {
        self.optional(header)?.ok_or_else(|| missing(header))
    }

    /// Returns the signatures, and the time when it stands beside them.
    fn signatures(&self, value: &'h str) -> Result<(Vec<Vec<u8>>, Option<&'h str>), VerifyError> {
        let header = &self.scheme.signature;
        match &self.scheme.layout {
            Layout::One { prefix } => {
                let Some(text) = value.strip_prefix(prefix.as_ref()) else {
                    return Err(malformed(header, "does not begin as the scheme says"));
                };
                Ok((self.decode([text].into_iter())?, None))
            }
            Layout::List { version } => {
                let texts = value.split(' ').filter_map(|signature| {
                    let (found, text) = signature.split_once(',')?;
                    (found == *version).then_some(text)
                });
                Ok((self.decode(texts)?, None))
            }
            Layout::Fields {
                mark,
                time,
                signature,
            } => {
                let mut fields = value.split(',').map(str::trim);
                if mark.is_some() && fields.next() != *mark {
                    return Err(malformed(header, "is of an unknown version"));
                }
                let fields: Vec<_> = fields.filter_map(|field| field.split_once('=')).collect();
                let named = |wanted: &'static str| {
                    let fields = fields.iter();
                    fields.filter_map(move |(name, text)| (*name == wanted).then_some(*text))
                };
                let mut times = named(time);
                let (first, second) = (times.next(), times.next());
                if first.is_none() {
                    return Err(malformed(header, "holds no time"));
                }
                if second.is_some() {
                    return Err(malformed(header, "holds more than one time"));
                }
                Ok((self.decode(named(signature))?, first))
            }
        }
    }

    fn decode<'t>(
        &self,
        texts: impl Iterator<Item = &'t str>,
    ) -> Result<Vec<Vec<u8>>, VerifyError> {
        let Scheme {
            signature: header,
            algorithm,
            encoding,
            ..
        } = self.scheme;
        let mut found = 0;
        let mut signatures = Vec::new();
        for text in texts {
            found += 1;
            if found > MOST_SIGNATURES {
                return Err(malformed(header, "holds more than 16 signatures"));
            }
            signatures.extend(encoding.decode(text, algorithm.length()));
        }
        match (found, signatures.is_empty()) {
            (0, _) => Err(malformed(
                header,
                "holds no signature of the version that is known",
            )),
            (_, true) => {
                let (what, length) = (encoding.name(), algorithm.length());
                Err(malformed(
                    header,
                    match (what, length) {
                        ("hex", 32) => "holds no signature of 64 hex digits",
                        ("hex", _) => "holds no signature of 128 hex digits",
                        (_, 32) => "holds no signature of 32 bytes in base64",
                        _ => "holds no signature of 64 bytes in base64",
                    },
                ))
            }
            _ => Ok(signatures),
        }
    }

    fn timestamp(&self, field: Option<&'h str>) -> Result<Option<(&'h str, u64)>, VerifyError> {
        let Some(header) = &self.scheme.timestamp else {
            let Some(text) = field else { return Ok(None) };
            let seconds = seconds(text)
                .ok_or_else(|| malformed(&self.scheme.signature, "holds no time in seconds"))?;
            return Ok(Some((text, seconds)));
        };
        let text = self.required(header)?;
        if field.is_some_and(|field| field != text) {
            return Err(malformed(
                header,
                "differs from the time beside the signature",
            ));
        }
        let seconds =
            seconds(text).ok_or_else(|| malformed(header, "is no time in seconds since 1970"))?;
        Ok(Some((text, seconds)))
    }

    fn id(&self) -> Result<Option<&'h str>, VerifyError> {
        for header in self.scheme.ids.iter() {
            if let Some(id) = self.optional(header)? {
                return Ok(Some(id));
            }
        }
        match self.scheme.ids.first() {
            Some(header) if self.scheme.signs_id() => Err(missing(header)),
            _ => Ok(None),
        }
    }
}

fn seconds(text: &str) -> Option<u64> {
    // `parse` alone would take a sign.
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    (digits && text.len() <= MOST_DIGITS)
        .then(|| text.parse().ok())
        .flatten()
}

fn missing(header: &str) -> VerifyError {
    VerifyError::MissingHeader {
        header: header.to_owned(),
    }
}

fn malformed(header: &str, problem: &'static str) -> VerifyError {
    VerifyError::MalformedHeader {
        header: header.to_owned(),
        problem,
    }
}
