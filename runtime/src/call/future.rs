//! The futures behind a call. All the work is in one type-erased future; only the decoding at
//! its end is generic, so that many operations cost little to compile.

use std::pin::Pin;
use std::task::{Context, Poll};

use super::{Call, Decode, Raw};
use crate::api::Api;
use crate::client::{Client, execute};
use crate::decode::Decoded;
use crate::error::{ApiError, Error};
use crate::operation::Operation;
use crate::response::Response;
use crate::telemetry;

type Sending = Pin<Box<dyn Future<Output = Result<Raw, Error>> + Send>>;

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
    sending: Sending,
}

impl<A: Api, T> ResponseFuture<A, T> {
    pub(super) fn new(call: Call<A, T>) -> Self {
        let (client, draft, decode) = call.into_parts();
        let operation = draft.operation;
        let core = client.core().clone();
        let api = core.descriptor.name;
        let sending = Box::pin(telemetry::call(api, operation, execute(core, draft)));
        Self {
            client,
            operation,
            decode,
            sending,
        }
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
            request_id: raw.request_id,
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
        this.sending
            .as_mut()
            .poll(cx)
            .map(|result| this.finish(result?))
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
        inner.sending.as_mut().poll(cx).map(|result| {
            let raw = result?;
            Ok((inner.decode)(inner.operation, &raw)?.value)
        })
    }
}

// Only the boxed future is ever pinned.
impl<A: Api, T> Unpin for ResponseFuture<A, T> {}
impl<A: Api, T> Unpin for CallFuture<A, T> {}
