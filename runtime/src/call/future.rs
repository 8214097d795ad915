//! The futures behind a call. All the work is in one type-erased future; only the decoding at
//! its end is generic, so that many operations cost little to compile.

use std::pin::Pin;
use std::task::{Context, Poll};

use tracing::Span;

use super::{Call, Decode, Raw};
use crate::api::Api;
use crate::client::{Client, Executing, execute};
use crate::decode::Decoded;
use crate::error::{ApiError, Error};
use crate::operation::Operation;
use crate::response::Response;
use crate::telemetry;

/// A call under way that ends in its value.
#[must_use = "a future does nothing until it is awaited"]
pub struct CallFuture<A: Api, T> {
    inner: ResponseFuture<A, T>,
}

/// A call under way that ends in the whole answer.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<A: Api, T> {
    client: Client<A>,
    operation: &'static Operation,
    decode: Decode<T>,
    sending: Executing,
    /// Made when the call is first polled, so that it stands in the span of whoever awaits it.
    span: Option<Span>,
}

impl<A: Api, T> ResponseFuture<A, T> {
    pub(super) fn new(call: Call<A, T>) -> Self {
        let (client, draft, decode) = call.into_parts();
        let operation = draft.operation;
        let sending = execute(client.core().clone(), draft);
        Self {
            client,
            operation,
            decode,
            sending,
            span: None,
        }
    }

    fn poll_raw(&mut self, cx: &mut Context<'_>) -> Poll<Result<Raw, Error>> {
        let (client, operation) = (&self.client, self.operation);
        let span = self
            .span
            .get_or_insert_with(|| telemetry::call(client.core().descriptor.name, operation));
        let polled = span.in_scope(|| self.sending.as_mut().poll(cx));
        if let Poll::Ready(result) = &polled {
            telemetry::call_ended(span, result);
        }
        polled
    }

    fn finish(&self, raw: Raw) -> Result<Response<T>, ApiError<A>> {
        let Decoded {
            value,
            rest,
            repairs,
        } = (self.decode)(self.operation, &raw)?;
        Ok(Response {
            value,
            rate_limit: self.client.core().rate_limit(&raw.headers),
            request_id: raw.descriptor.request_id(&raw.headers),
            status: raw.status,
            headers: raw.headers,
            envelope: rest,
            body: raw.body,
            repairs,
        })
    }
}

impl<A: Api, T> Future for ResponseFuture<A, T> {
    type Output = Result<Response<T>, ApiError<A>>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        this.poll_raw(cx).map(|result| this.finish(result?))
    }
}

impl<A: Api, T> CallFuture<A, T> {
    pub(super) fn new(call: Call<A, T>) -> Self {
        Self {
            inner: ResponseFuture::new(call),
        }
    }
}

impl<A: Api, T> Future for CallFuture<A, T> {
    type Output = Result<T, ApiError<A>>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let inner = &mut self.get_mut().inner;
        inner.poll_raw(cx).map(|result| {
            let mut raw = result?;
            raw.alone = true;
            Ok((inner.decode)(inner.operation, &raw)?.value)
        })
    }
}

// Only the boxed future is ever pinned.
impl<A: Api, T> Unpin for ResponseFuture<A, T> {}
impl<A: Api, T> Unpin for CallFuture<A, T> {}
