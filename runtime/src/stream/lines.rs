//! Lines of JSON with typed items.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::incoming::{Form, Incoming};
use super::text_sequence::Splitter;
use super::{Head, Source};
use crate::api::Api;
use crate::call::{content_type, essence};
use crate::decode::{DecodeError, check_weight, decode_payload_alone};
use crate::error::Error;
use crate::wire::{Coded, DecodeAs};

/// Reads one text.
type Decode<T> = fn(&[u8]) -> Result<T, DecodeError>;

/// An answer as a stream of JSON texts, each an item: `application/x-ndjson`, `application/jsonl` and
/// the like with a line each, `application/json-seq` with a record each.
///
/// A text that is not as described is an error with the text as its [`body`](Error::body); the next
/// one can be asked for all the same.
pub type JsonLines<A, T> = Incoming<A, LineForm<T>>;

/// Lines, and how they are read.
pub struct LineForm<T> {
    /// Made when the head says what it has to cut at.
    splitter: Option<Splitter>,
    decode: Decode<T>,
    is_over: bool,
}

impl<A: Api, T: DeserializeOwned> JsonLines<A, T> {
    pub(crate) fn json(source: Source) -> Self {
        Self::of(source, decode)
    }
}

impl<A: Api, T> JsonLines<A, T> {
    pub(crate) fn json_as<C>(source: Source) -> Self
    where
        C: for<'de> DecodeAs<'de, T>,
    {
        Self::of(source, |text| decode(text).map(Coded::<T, C>::into_inner))
    }

    fn of(source: Source, decode: Decode<T>) -> Self {
        let form = LineForm {
            splitter: None,
            decode,
            is_over: false,
        };
        Self::new(source, form)
    }
}

impl<T> LineForm<T> {
    fn read(&self, text: &[u8], head: &Head) -> Result<T, Error> {
        check_weight(text, head.max_json_values())
            .and_then(|()| (self.decode)(text))
            .map_err(|problem| head.unreadable(problem, text))
    }
}

impl<T> Form for LineForm<T> {
    type Item = T;

    fn next(&mut self, arrived: &mut Bytes, head: &Arc<Head>) -> Option<Result<T, Error>> {
        let splitter = self.splitter.get_or_insert_with(|| splitter(head));
        if let Ok(text) = splitter.next(arrived, head.limit) {
            return text.map(|text| self.read(&text, head));
        }
        self.is_over = true;
        Some(Err(head.too_large()))
    }

    fn rest(&mut self, head: &Arc<Head>) -> Option<Result<T, Error>> {
        let text = self.splitter.as_mut()?.rest()?;
        Some(self.read(&text, head))
    }

    fn is_over(&self) -> bool {
        self.is_over
    }
}

/// Cuts sequences at their separator, and everything else at the ends of lines.
fn splitter(head: &Head) -> Splitter {
    let kind = essence(content_type(head.headers()).unwrap_or_default()).to_ascii_lowercase();
    if kind.ends_with("json-seq") {
        Splitter::records()
    } else {
        Splitter::lines()
    }
}

fn decode<T: DeserializeOwned>(text: &[u8]) -> Result<T, DecodeError> {
    Ok(decode_payload_alone(text, &[])?.value)
}

impl<T> fmt::Debug for LineForm<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LineForm")
    }
}
