//! What happens to one request in a test: an answer, a failure, or nothing at all.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{BodyStream, TransportError, TransportErrorKind};
use crate::clock::Clock;

/// What happens to one request.
#[derive(Debug)]
pub struct Step {
    delay: Duration,
    outcome: Outcome,
}

#[derive(Debug)]
enum Outcome {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        /// What comes in place of the end of the body.
        end: End,
    },
    Fail(TransportError),
    Hang,
}

#[derive(Debug)]
enum End {
    Whole,
    Broken,
    Hang,
}

impl Step {
    /// Answers with this status and no body.
    ///
    /// # Panics
    ///
    /// When the status is not between 100 and 999: the script itself is wrong.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a script has a status of three digits");
        Self::of(Outcome::Answer {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            end: End::Whole,
        })
    }

    /// Answers with this status and JSON text.
    ///
    /// # Panics
    ///
    /// As [`status`](Self::status).
    pub fn json(status: u16, json: impl Into<Bytes>) -> Self {
        Self::status(status)
            .header("content-type", "application/json")
            .body(json)
    }

    /// Fails to connect: surely not sent.
    pub fn connect_error() -> Self {
        let message = "the script refuses the connection";
        Self::of(Outcome::Fail(TransportError::new(
            TransportErrorKind::Connect,
            message,
        )))
    }

    /// Loses the connection after the request was sent.
    pub fn lost_answer() -> Self {
        let message = "the script loses the answer";
        Self::of(Outcome::Fail(TransportError::new(
            TransportErrorKind::NoAnswer,
            message,
        )))
    }

    /// Fails with this error.
    pub fn error(error: TransportError) -> Self {
        Self::of(Outcome::Fail(error))
    }

    /// Never answers, so that the request times out.
    pub fn hang() -> Self {
        Self::of(Outcome::Hang)
    }

    /// Adds a header to the answer.
    ///
    /// # Panics
    ///
    /// When name or value cannot be sent: the script itself is wrong.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Outcome::Answer { headers, .. } = &mut self.outcome {
            let name = HeaderName::from_bytes(name.as_bytes());
            let value = HeaderValue::from_str(value);
            headers.append(
                name.expect("a script has possible header names"),
                value.expect("a script has possible header values"),
            );
        }
        self
    }

    /// Sets the body of the answer.
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        if let Outcome::Answer { body, .. } = &mut self.outcome {
            *body = bytes.into();
        }
        self
    }

    /// Breaks the connection where the body should end.
    pub fn broken_body(self) -> Self {
        self.end(End::Broken)
    }

    /// Never ends the body, so that the exchange times out.
    pub fn hanging_body(self) -> Self {
        self.end(End::Hang)
    }

    /// Waits before this step, on the clock of the transport.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Has it happen.
    pub(super) async fn play(
        self,
        clock: Option<&dyn Clock>,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        if let (Some(clock), false) = (clock, self.delay.is_zero()) {
            clock.sleep(self.delay).await;
        }
        match self.outcome {
            Outcome::Fail(error) => Err(error),
            Outcome::Hang => std::future::pending().await,
            Outcome::Answer {
                status,
                headers,
                body,
                end,
            } => {
                let body: BodyStream = Box::pin(ScriptedBody {
                    bytes: Some(body),
                    end,
                });
                let mut response = http::Response::new(body);
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
        }
    }

    /// Cuts the body of an answer in half, and breaks the connection there.
    pub(super) fn truncated(mut self) -> Self {
        if let Outcome::Answer { body, .. } = &mut self.outcome {
            let half = body.len() / 2;
            body.truncate(half);
        }
        self.broken_body()
    }

    /// Replaces the content type of an answer.
    pub(super) fn typed(mut self, kind: &'static str) -> Self {
        if let Outcome::Answer { headers, .. } = &mut self.outcome {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        self
    }

    fn end(mut self, new: End) -> Self {
        if let Outcome::Answer { end, .. } = &mut self.outcome {
            *end = new;
        }
        self
    }

    fn of(outcome: Outcome) -> Self {
        Self {
            delay: Duration::ZERO,
            outcome,
        }
    }
}

struct ScriptedBody {
    bytes: Option<Bytes>,
    end: End,
}

impl Stream for ScriptedBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(bytes)));
        }
        match std::mem::replace(&mut self.end, End::Whole) {
            End::Whole => Poll::Ready(None),
            End::Broken => {
                let message = "the script breaks the body off";
                Poll::Ready(Some(Err(TransportError::new(
                    TransportErrorKind::Body,
                    message,
                ))))
            }
            End::Hang => {
                self.end = End::Hang;
                Poll::Pending
            }
        }
    }
}
