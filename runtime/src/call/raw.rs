//! An answer before it is decoded, and the ways to decode it.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::content_type::{content_type, essence};
use super::{Answer, FromAnswer};
use crate::api::Descriptor;
use crate::decode::{DecodeError, Decoded, check_weight, decode_payload, decode_payload_alone};
use crate::error::{Attempt, Error, Kind, Outcome};
use crate::operation::Operation;
use crate::pagination::Asked;
use crate::secret::Secret;
use crate::transport::BodyStream;
use crate::wire::{Coded, DecodeAs};

/// A successful answer, with what an error about it needs as evidence.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) descriptor: &'static Descriptor,
    pub(crate) operation: Cow<'static, str>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body in its place, where the call reads it as it arrives.
    pub(crate) rest: Option<Rest>,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) page: Asked,
    /// Nobody will look at what is around the payload.
    pub(crate) alone: bool,
    /// What the body may weigh as JSON.
    pub(crate) max_json_values: usize,
    /// What the attempts before this answer did, at worst.
    pub(crate) worst: Outcome,
}

/// A body that is still to come.
pub(crate) struct Rest(Mutex<BodyStream>);

impl Rest {
    pub(crate) fn new(body: BodyStream) -> Self {
        Self(Mutex::new(body))
    }

    pub(crate) fn into_body(self) -> BodyStream {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rest")
    }
}

impl Raw {
    /// Adds to an error all that is known of this answer.
    pub(crate) fn add_evidence(&self, error: &mut Error) {
        let evidence = error.evidence_mut();
        evidence.api = self.descriptor.name;
        evidence.operation = Some(self.operation.clone());
        evidence.status = Some(self.status);
        evidence.headers.clone_from(&self.headers);
        evidence.body = self.body.clone();
        evidence.request_id = self.descriptor.request_id(&self.headers);
        evidence.attempts.clone_from(&self.attempts);
    }

    /// Makes the error of an answer that cannot be read: the request itself took effect, unless
    /// it was not the API that answered.
    pub(crate) fn unreadable(&self, problem: DecodeError) -> Error {
        let mut text = problem.to_string();
        if self.is_compressed() {
            text.push_str("; it is compressed in a way that was not asked for");
        }
        let mut error = Error::new(Kind::Decode(text), self.outcome());
        self.add_evidence(&mut error);
        error.evidence_mut().field_path =
            Some(problem.path().to_owned()).filter(|path| !path.is_empty());
        error
    }

    /// Returns the body for reading as JSON, unless it would take too much memory as values.
    pub(crate) fn json_body(&self) -> Result<&[u8], DecodeError> {
        check_weight(&self.body, self.max_json_values)?;
        Ok(&self.body)
    }

    pub(crate) fn outcome(&self) -> Outcome {
        if is_web_page(&self.headers, &self.body) {
            self.worst.max(Outcome::MaybeApplied)
        } else {
            Outcome::Applied
        }
    }

    pub(crate) fn is_compressed(&self) -> bool {
        let encoding = self.headers.get(http::header::CONTENT_ENCODING);
        encoding.is_some_and(|encoding| encoding != "identity")
    }

    pub(crate) fn refuse(&self, problem: &str) -> Error {
        let mut error = Error::new(Kind::Decode(problem.to_owned()), self.outcome());
        self.add_evidence(&mut error);
        error
    }
}

/// Tells whether an answer is a page for people, as far as it came. Whatever its status says, that
/// is the status of a proxy, a portal or a page of maintenance, and no word of the API.
pub(crate) fn is_web_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let kind = essence(content_type(headers).unwrap_or_default());
    let is_markup = ["text/html", "application/xhtml+xml"]
        .iter()
        .any(|markup| kind.eq_ignore_ascii_case(markup));
    // Some servers call their JSON HTML.
    is_markup
        && body
            .trim_ascii_start()
            .first()
            .is_none_or(|first| *first == b'<')
}

/// Reads a JSON payload.
pub(super) fn json<T: DeserializeOwned>(
    operation: &Operation,
    raw: &Raw,
) -> Result<Decoded<T>, Error> {
    let (body, path): (&[u8], _) = if is_blank(&raw.body) {
        // So that an optional payload is `None`, and any other a clear error.
        (b"null", &[][..])
    } else {
        let body = raw.json_body().map_err(|problem| raw.unreadable(problem))?;
        (body, operation.payload)
    };
    let decode = if raw.alone {
        decode_payload_alone
    } else {
        decode_payload
    };
    decode(body, path).map_err(|problem| raw.unreadable(problem))
}

/// Reads a JSON payload by a codec.
pub(super) fn json_as<T, C>(operation: &Operation, raw: &Raw) -> Result<Decoded<T>, Error>
where
    C: for<'de> DecodeAs<'de, T>,
{
    let Decoded {
        value,
        rest,
        repairs,
    } = json::<Coded<T, C>>(operation, raw)?;
    Ok(Decoded {
        value: value.into_inner(),
        rest,
        repairs,
    })
}

/// Lets the type pick itself by status and content type.
pub(super) fn answer<T: FromAnswer>(operation: &Operation, raw: &Raw) -> Result<Decoded<T>, Error> {
    let answer = Answer { operation, raw };
    T::from_answer(&answer)
        .map(whole)
        .map_err(|problem| raw.unreadable(problem))
}

fn is_blank(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

/// A value that is the whole answer.
fn whole<T>(value: T) -> Decoded<T> {
    Decoded {
        value,
        rest: Value::Null,
        repairs: Vec::new(),
    }
}

/// Takes an answer whose content does not matter.
#[allow(
    clippy::unnecessary_wraps,
    reason = "one signature for all ways to decode"
)]
pub(super) fn empty(_: &Operation, _: &Raw) -> Result<Decoded<()>, Error> {
    Ok(whole(()))
}

/// Reads UTF-8 text.
pub(super) fn text(_: &Operation, raw: &Raw) -> Result<Decoded<String>, Error> {
    match std::str::from_utf8(&raw.body) {
        Ok(text) => Ok(whole(text.to_owned())),
        Err(problem) => Err(raw
            .refuse("the answer is not UTF-8 text")
            .with_source(problem)),
    }
}

/// Takes the bytes as they are.
#[allow(
    clippy::unnecessary_wraps,
    reason = "one signature for all ways to decode"
)]
pub(super) fn bytes(_: &Operation, raw: &Raw) -> Result<Decoded<Bytes>, Error> {
    Ok(whole(raw.body.clone()))
}

/// Reads where a redirect points to.
pub(super) fn location(_: &Operation, raw: &Raw) -> Result<Decoded<Secret>, Error> {
    let location = raw
        .headers
        .get(http::header::LOCATION)
        .and_then(|value| value.to_str().ok());
    match location {
        Some(location) => Ok(whole(Secret::from(location))),
        None => Err(raw.refuse("the answer has no readable `Location` header")),
    }
}

/// Reads any JSON; an empty body is `null`.
pub(super) fn value(_: &Operation, raw: &Raw) -> Result<Decoded<Value>, Error> {
    if is_blank(&raw.body) {
        return Ok(whole(Value::Null));
    }
    raw.json_body()
        .and_then(|body| decode_payload(body, &[]))
        .map_err(|problem| raw.unreadable(problem))
}
