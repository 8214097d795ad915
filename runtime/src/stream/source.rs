//! Where a stream comes from: the call that opens it, then its bytes, with a bound on silence.

use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use tracing::Span;

use super::Head;
use crate::call::{Draft, Raw, Streamed, content_type};
use crate::client::{Core, Executing, execute};
use crate::error::Error;
use crate::operation::Operation;
use crate::telemetry;
use crate::transport::BodyStream;

/// A call whose answer is read as it arrives.
pub(crate) struct Source {
    core: Arc<Core>,
    operation: &'static Operation,
    state: State,
    head: Option<Arc<Head>>,
    /// The bytes are handed out as they are.
    is_plain: bool,
    /// How long a wait for the next bytes may take.
    patience: Option<Duration>,
    waiting: Option<BoxFuture<'static, ()>>,
    span: Option<Span>,
}

enum State {
    Opening(Executing),
    Open(BodyStream),
    Ended,
}

impl Source {
    /// Prepares a call that nothing is sent of yet.
    pub(crate) fn new(core: Arc<Core>, draft: Box<Draft>) -> Self {
        Self {
            operation: draft.operation,
            is_plain: matches!(draft.streamed, Some((Streamed::Chunks, _))),
            patience: draft.options.attempt_timeout.or(core.shared.limits.timeout),
            state: State::Opening(execute(core.clone(), draft)),
            core,
            head: None,
            waiting: None,
            span: None,
        }
    }

    /// Tells whether nothing more comes.
    pub(super) fn has_ended(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    /// Lets go of the connection.
    pub(super) fn end(&mut self) {
        self.state = State::Ended;
        self.waiting = None;
    }

    /// Returns the head, when it is there.
    pub(super) fn head(&self) -> Option<&Arc<Head>> {
        self.head.as_ref()
    }

    /// Sends the call and waits for the head; an error ends the stream.
    pub(super) fn poll_head(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let State::Opening(opening) = &mut self.state else {
            return Poll::Ready(Ok(()));
        };
        let (core, operation) = (&self.core, self.operation);
        let span = self
            .span
            .get_or_insert_with(|| telemetry::call(core.descriptor.name, operation));
        let result = ready!(span.in_scope(|| opening.as_mut().poll(cx)));
        telemetry::call_ended(span, &result);
        self.span = None;
        self.state = State::Ended;
        let mut raw = match result {
            Ok(raw) => raw,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let Some(rest) = raw.rest.take() else {
            return Poll::Ready(Err(not_streamed(&raw)));
        };
        if raw.is_compressed() && !self.is_plain {
            let problem = "the stream is compressed, which was not asked for";
            return Poll::Ready(Err(raw.refuse(problem)));
        }
        self.state = State::Open(rest.into_body());
        self.head = Some(Arc::new(Head::new(raw, self.core.shared.limits.body)));
        Poll::Ready(Ok(()))
    }

    /// Waits for the next bytes; `None` at the end of the answer, and after an error.
    pub(super) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        let (State::Open(body), Some(head)) = (&mut self.state, &self.head) else {
            return Poll::Ready(None);
        };
        let result = match body.as_mut().poll_next(cx) {
            Poll::Ready(None) => None,
            Poll::Ready(Some(Ok(chunk))) => {
                self.waiting = None;
                return Poll::Ready(Some(Ok(chunk)));
            }
            Poll::Ready(Some(Err(problem))) => Some(Err(head.broken(problem))),
            Poll::Pending => {
                let Some(patience) = self.patience else {
                    return Poll::Pending;
                };
                let clock = &self.core.shared.clock;
                let waiting = self.waiting.get_or_insert_with(|| clock.sleep(patience));
                ready!(waiting.as_mut().poll(cx));
                Some(Err(head.silent()))
            }
        };
        self.end();
        Poll::Ready(result)
    }
}

/// Makes the error of an answer that is a success, and no stream.
fn not_streamed(raw: &Raw) -> Error {
    let kind = content_type(&raw.headers).unwrap_or("something else");
    raw.refuse(&format!(
        "the answer is {kind} where a stream was asked for; some APIs want a field of the request \
         for it, often `stream: true`"
    ))
}
