//! Calls whose answer is read as it arrives: what is asked for, and the streams that they become.

use http::response::Parts;
use serde::de::DeserializeOwned;

use super::Call;
use super::content_type::{content_type, essence};
use crate::api::Api;
use crate::stream::{Chunks, Events, JsonLines, Source};
use crate::transport::IsStreamed;
use crate::wire::DecodeAs;

/// What the content type of events is called.
const EVENTS: &str = "text/event-stream";

/// How an answer is read as it arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Streamed {
    /// As server-sent events.
    Events,
    /// As JSON texts, one after the other.
    Lines,
    /// As bytes.
    Chunks,
}

impl Streamed {
    /// Gives what tells the answers that can be read so; others are read whole, as evidence.
    pub(crate) fn takes(self) -> IsStreamed {
        match self {
            Self::Events => |head| head.status.is_success() && has_type(head, is_events),
            Self::Lines => |head| head.status.is_success() && has_type(head, is_no_page),
            Self::Chunks => |head| head.status.is_success(),
        }
    }
}

fn has_type(head: &Parts, fits: fn(&str) -> bool) -> bool {
    content_type(&head.headers).is_none_or(|content| fits(essence(content)))
}

fn is_events(essence: &str) -> bool {
    essence.eq_ignore_ascii_case(EVENTS)
}

fn is_no_page(essence: &str) -> bool {
    !essence.eq_ignore_ascii_case("text/html")
}

/// Reads the answer as it arrives, in place of the whole.
impl<A: Api, T> Call<A, T> {
    /// Reads the answer as server-sent events whose data is JSON.
    pub fn events<E: DeserializeOwned>(self) -> Events<A, E> {
        Events::json(self.stream(Streamed::Events, EVENTS))
    }

    /// Reads the answer as server-sent events whose data is JSON in the form of the codec `C`.
    pub fn events_as<C, E>(self) -> Events<A, E>
    where
        C: for<'de> DecodeAs<'de, E>,
    {
        Events::json_as::<C>(self.stream(Streamed::Events, EVENTS))
    }

    /// Reads the answer as server-sent events whose data is text.
    pub fn text_events(self) -> Events<A, String> {
        Events::text(self.stream(Streamed::Events, EVENTS))
    }

    /// Reads the answer as JSON texts, a line each; `accept` says what is asked for.
    pub fn json_lines<L: DeserializeOwned>(self, accept: &'static str) -> JsonLines<A, L> {
        JsonLines::json(self.stream(Streamed::Lines, accept))
    }

    /// Reads the answer as JSON texts in the form of the codec `C`, a line each.
    pub fn json_lines_as<C, L>(self, accept: &'static str) -> JsonLines<A, L>
    where
        C: for<'de> DecodeAs<'de, L>,
    {
        JsonLines::json_as::<C>(self.stream(Streamed::Lines, accept))
    }

    /// Reads the answer as bytes; `accept` says what is asked for.
    pub fn chunks(self, accept: &'static str) -> Chunks<A> {
        Chunks::bytes(self.stream(Streamed::Chunks, accept))
    }

    fn stream(self, streamed: Streamed, accept: &'static str) -> Source {
        let (client, mut draft, _) = self.into_parts();
        draft.streamed = Some((streamed, accept));
        Source::new(client.core().clone(), draft)
    }
}
