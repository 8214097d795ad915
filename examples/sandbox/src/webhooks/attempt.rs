//! One attempt to deliver, as tests see it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::post::post;

/// One attempt to deliver an event to a subscriber. Headers and body are all that it takes to send it once more, as
/// somebody who had captured it could.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeliveryAttempt {
    /// The topic of the event.
    pub topic: String,
    /// The id of the event, the same for every attempt.
    pub event_id: String,
    /// Which attempt it was, from 1.
    pub attempt: usize,
    /// Where it was sent.
    pub url: String,
    /// The headers that were sent, those of the transport aside.
    pub headers: HeaderMap,
    /// The body that was sent.
    pub body: Bytes,
    /// What was answered, or why nothing was.
    pub answer: Result<StatusCode, String>,
}

impl DeliveryAttempt {
    /// Sends it, and notes the answer. It blocks until there is one.
    pub(crate) fn send(&mut self) {
        self.answer = post(&self.url, &self.headers, &self.body);
    }

    /// Says whether the subscriber has taken the event: it answered 2xx.
    pub fn is_delivered(&self) -> bool {
        self.answer.as_ref().is_ok_and(StatusCode::is_success)
    }
}
