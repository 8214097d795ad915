//! A transport for tests: it answers by a script and records what it was sent.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};

use super::{BodyStream, Transport, TransportError, TransportErrorKind};
use crate::clock::Clock;

/// A transport that answers each request with the next step of its script; clones share the
/// script. Beyond its end it answers with an error of kind `Invalid` that says so.
#[derive(Clone, Default)]
pub struct ScriptedTransport {
    state: Arc<Mutex<State>>,
    clock: Option<Arc<dyn Clock>>,
}

#[derive(Default)]
struct State {
    steps: VecDeque<Step>,
    recorded: Vec<Recorded>,
}

/// A request that was sent. Printing it shows values, secrets included: it is meant for tests.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recorded {
    /// Method.
    pub method: Method,
    /// Absolute address.
    pub uri: Uri,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

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

impl ScriptedTransport {
    /// Creates a transport with this script.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let transport = Self::default();
        transport.lock().steps.extend(steps);
        transport
    }

    /// Sets the clock for steps that wait.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Adds a step to the end of the script.
    pub fn push(&self, step: Step) {
        self.lock().steps.push_back(step);
    }

    /// Returns the requests so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        self.lock().recorded.clone()
    }

    /// Returns the number of steps that were not reached yet.
    pub fn remaining(&self) -> usize {
        self.lock().steps.len()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records the request and takes the next step.
    fn take(&self, request: http::Request<Bytes>) -> Step {
        let (head, body) = request.into_parts();
        let mut state = self.lock();
        state.recorded.push(Recorded {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
        });
        state.steps.pop_front().unwrap_or_else(|| {
            let message = "the script has no step for this request";
            Step::error(TransportError::new(TransportErrorKind::Invalid, message))
        })
    }
}

impl Transport for ScriptedTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let step = self.take(request);
            if let (Some(clock), false) = (&self.clock, step.delay.is_zero()) {
                clock.sleep(step.delay).await;
            }
            match step.outcome {
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
        })
    }
}

impl fmt::Debug for ScriptedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("ScriptedTransport")
            .field("sent", &state.recorded.len())
            .field("remaining", &state.steps.len())
            .finish_non_exhaustive()
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
