//! Server-sent events with typed data.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::incoming::{Form, Incoming};
use super::sse::{Block, Parser};
use super::{Head, Source};
use crate::api::Api;
use crate::decode::{DecodeError, check_weight, decode_payload_alone};
use crate::error::Error;
use crate::wire::{Coded, DecodeAs};

/// Reads the data of an event, which has at most so many values.
type Decode<T> = fn(&str, usize) -> Result<T, DecodeError>;

/// What ends the streams of APIs that follow `OpenAI`, in the place of data.
const DONE: &str = "[DONE]";

/// An answer as a stream of server-sent events.
///
/// Where the data is JSON, an event whose data is `[DONE]`, which ends the streams of many APIs, is
/// their end here too: the stream gives `None`, and lets go of the connection. An event whose data is
/// not as described is no error of the stream, but of [`Event::data`].
///
/// A stream that broke off is not asked for again: [`last_event_id`](Self::last_event_id) is what a
/// server that can go on from there wants as the header `Last-Event-ID`.
pub type Events<A, T> = Incoming<A, EventForm<T>>;

/// Events, and how their data is read.
#[derive(Debug)]
pub struct EventForm<T> {
    parser: Parser,
    decode: Decode<T>,
    /// Data of `[DONE]` is the end.
    has_sentinel: bool,
    is_over: bool,
}

impl<A: Api> Events<A, String> {
    pub(crate) fn text(source: Source) -> Self {
        Self::of(source, |data, _| Ok(data.to_owned()), false)
    }
}

impl<A: Api, T: DeserializeOwned> Events<A, T> {
    pub(crate) fn json(source: Source) -> Self {
        Self::of(source, decode, true)
    }
}

impl<A: Api, T> Events<A, T> {
    pub(crate) fn json_as<C>(source: Source) -> Self
    where
        C: for<'de> DecodeAs<'de, T>,
    {
        let decode: Decode<T> = |data, most| decode(data, most).map(Coded::<T, C>::into_inner);
        Self::of(source, decode, true)
    }

    fn of(source: Source, decode: Decode<T>, has_sentinel: bool) -> Self {
        let form = EventForm {
            parser: Parser::default(),
            decode,
            has_sentinel,
            is_over: false,
        };
        Self::new(source, form)
    }

    /// Returns the last id that the stream gave; `None` when it gave none.
    pub fn last_event_id(&self) -> Option<&str> {
        Some(self.form.parser.id()).filter(|id| !id.is_empty())
    }

    /// Returns how long the server asks to wait before the stream is asked for again.
    pub fn retry(&self) -> Option<Duration> {
        self.form.parser.retry()
    }
}

impl<T> Form for EventForm<T> {
    type Item = Event<T>;

    fn next(&mut self, arrived: &mut Bytes, head: &Arc<Head>) -> Option<Result<Event<T>, Error>> {
        match self.parser.next(arrived, head.limit) {
            Ok(None) => None,
            Ok(Some(block)) if self.has_sentinel && block.data.trim() == DONE => {
                self.is_over = true;
                None
            }
            Ok(Some(block)) => Some(Ok(Event {
                block,
                decode: self.decode,
                head: head.clone(),
            })),
            Err(_) => {
                self.is_over = true;
                Some(Err(head.too_large()))
            }
        }
    }

    /// What has no empty line behind it is no event, as the standard says.
    fn rest(&mut self, _: &Arc<Head>) -> Option<Result<Event<T>, Error>> {
        None
    }

    fn is_over(&self) -> bool {
        self.is_over
    }
}

/// One event of a stream. Its data is read when it is asked for.
pub struct Event<T> {
    block: Block,
    decode: Decode<T>,
    head: Arc<Head>,
}

impl<T> Event<T> {
    /// Returns the event's name; `message` when the server gave none.
    pub fn name(&self) -> &str {
        &self.block.name
    }

    /// Returns the last id that the stream had given when it came; empty when none.
    pub fn id(&self) -> &str {
        &self.block.id
    }

    /// Returns the data as it came, several lines joined by line feeds.
    pub fn text(&self) -> &str {
        &self.block.data
    }

    /// Takes the data as it came.
    pub fn into_text(self) -> String {
        self.block.data
    }

    /// Reads the data as the description has it.
    ///
    /// # Errors
    /// When it is something else. The stream goes on all the same, and the error's body is the data.
    pub fn data(&self) -> Result<T, Error> {
        self.decoded(self.decode)
    }

    /// Reads the data as JSON of another type, for events that the description does not name.
    ///
    /// # Errors
    /// When it is something else.
    pub fn json<U: DeserializeOwned>(&self) -> Result<U, Error> {
        self.decoded(decode)
    }

    fn decoded<U>(&self, decode: Decode<U>) -> Result<U, Error> {
        let data = &self.block.data;
        decode(data, self.head.max_json_values())
            .map_err(|problem| self.head.unreadable(problem, data.as_bytes()))
    }
}

fn decode<T: DeserializeOwned>(data: &str, most: usize) -> Result<T, DecodeError> {
    check_weight(data.as_bytes(), most)?;
    Ok(decode_payload_alone(data.as_bytes(), &[])?.value)
}

impl<T> Clone for Event<T> {
    fn clone(&self) -> Self {
        Self {
            block: self.block.clone(),
            decode: self.decode,
            head: self.head.clone(),
        }
    }
}

impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("name", &self.block.name)
            .field("length", &self.block.data.len())
            .finish_non_exhaustive()
    }
}
