//! One exchange: a request out, an answer back, within a time and a size.
//!
//! The head of an answer is never lost to its body: once status and headers are there, whatever
//! happens to the body is told beside them.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::future::BoxFuture;
use http::header::CONTENT_LENGTH;

use super::{BodyStream, Transport, TransportError, TransportErrorKind};
use crate::clock::Clock;

/// What one exchange may take.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Time for the whole exchange: connecting, sending, head and body. Default 30 s; `None` for
    /// no limit.
    pub timeout: Option<Duration>,
    /// Largest body in bytes. Default 64 MiB. A larger one is an error beside the head.
    pub body: usize,
    /// Bytes kept of the body of an error (status 400 and above). Default 1 MiB. The rest is cut
    /// off: what counts is the status.
    pub error_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Some(Duration::from_secs(30)),
            body: 64 << 20,
            error_body: 1 << 20,
        }
    }
}

/// The answer to a request.
#[derive(Debug)]
pub struct Answer {
    /// Status and headers.
    pub head: http::response::Parts,
    /// The body, or as much of it as arrived.
    pub body: Bytes,
    /// Why the body is not whole: kinds `Body` and `TooLarge`.
    pub broken: Option<TransportError>,
}

/// Sends a request and reads the answer, within the limits.
///
/// # Errors
///
/// No head arrived: the request could not be formed or sent, the connection broke, or time ran
/// out. A body that broke off is not an error here: see [`Answer::broken`].
pub async fn exchange(
    transport: &dyn Transport,
    clock: &dyn Clock,
    request: http::Request<Bytes>,
    limits: &Limits,
) -> Result<Answer, TransportError> {
    let mut deadline = limits.timeout.map(|timeout| clock.sleep(timeout));
    let mut sending = transport.send(request);
    let Some(response) = before(&mut deadline, |context| sending.as_mut().poll(context)).await
    else {
        let message = "no answer arrived in time";
        return Err(TransportError::new(TransportErrorKind::NoAnswer, message).with_timeout());
    };
    let (head, stream) = response?.into_parts();
    let is_error = head.status.is_client_error() || head.status.is_server_error();
    let mut body = Collected {
        bytes: BytesMut::new(),
        limit: if is_error {
            limits.error_body
        } else {
            limits.body
        },
        cut: is_error,
    };
    let announced = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let broken = body.fill(stream, announced, &mut deadline).await.err();
    Ok(Answer {
        head,
        body: body.bytes.freeze(),
        broken,
    })
}

struct Collected {
    bytes: BytesMut,
    limit: usize,
    /// What is beyond the limit is left out without an error.
    cut: bool,
}

impl Collected {
    async fn fill(
        &mut self,
        mut stream: BodyStream,
        announced: Option<usize>,
        deadline: &mut Option<BoxFuture<'static, ()>>,
    ) -> Result<(), TransportError> {
        if announced.is_some_and(|length| length > self.limit) && !self.cut {
            return Err(too_large(self.limit));
        }
        loop {
            let next = before(deadline, |context| stream.as_mut().poll_next(context)).await;
            let Some(next) = next else {
                let message = "the body of the answer did not arrive in time";
                return Err(TransportError::new(TransportErrorKind::Body, message).with_timeout());
            };
            let Some(chunk) = next.transpose()? else {
                return Ok(());
            };
            if self.bytes.is_empty() {
                // One allocation for the whole when the server told the length; an unfounded
                // announcement reserves no more than the limit.
                self.bytes
                    .reserve(announced.unwrap_or(0).min(self.limit).max(chunk.len()));
            }
            let room = self.limit - self.bytes.len();
            self.bytes
                .extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                return if self.cut {
                    Ok(())
                } else {
                    Err(too_large(self.limit))
                };
            }
        }
    }
}

fn too_large(limit: usize) -> TransportError {
    let message = format!("the body of the answer is larger than the limit of {limit} bytes");
    TransportError::new(TransportErrorKind::TooLarge, message)
}

/// Waits for `poll`, at most until the deadline; `None` when that came first.
async fn before<T>(
    deadline: &mut Option<BoxFuture<'static, ()>>,
    mut poll: impl FnMut(&mut std::task::Context<'_>) -> Poll<T>,
) -> Option<T> {
    poll_fn(|context| {
        if let Poll::Ready(value) = poll(context) {
            return Poll::Ready(Some(value));
        }
        match deadline {
            Some(sleep) => sleep.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}
