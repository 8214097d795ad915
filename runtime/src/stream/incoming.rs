//! A stream of what arrives, in one form or another.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{Head, Source};
use crate::api::Api;
use crate::error::{ApiError, Error};

/// How items are read out of the bytes that arrive.
pub trait Form: Unpin {
    /// What the stream gives.
    type Item;

    /// Takes the next item out of what arrived; `None` when more has to arrive.
    fn next(&mut self, arrived: &mut Bytes, head: &Arc<Head>) -> Option<Result<Self::Item, Error>>;

    /// Takes what is left when nothing more arrives.
    fn rest(&mut self, head: &Arc<Head>) -> Option<Result<Self::Item, Error>>;

    /// Tells whether the stream is over, whatever may still arrive.
    fn is_over(&self) -> bool {
        false
    }
}

/// An answer that is read as it arrives: [`Events`](super::Events), [`JsonLines`](super::JsonLines) or
/// [`Chunks`](super::Chunks).
///
/// Nothing is sent until it is first asked. See [`stream`](super) for time, memory and errors.
#[must_use = "a stream does nothing until it is polled"]
pub struct Incoming<A: Api, F> {
    source: Source,
    arrived: Bytes,
    pub(super) form: F,
    api: PhantomData<fn() -> A>,
}

impl<A: Api, F: Form> Incoming<A, F> {
    pub(super) fn new(source: Source, form: F) -> Self {
        Self {
            source,
            arrived: Bytes::new(),
            form,
            api: PhantomData,
        }
    }

    /// Sends the call, unless it was sent, and waits for status and headers.
    ///
    /// # Errors
    /// As the call itself; an error about the input once the stream has failed to open.
    pub async fn head(&mut self) -> Result<&Head, ApiError<A>> {
        std::future::poll_fn(|cx| self.source.poll_head(cx)).await?;
        match self.source.head() {
            Some(head) => Ok(head),
            None => Err(Error::invalid("the stream could not be opened").into()),
        }
    }

    /// Waits for the next item; `None` at the end.
    ///
    /// # Errors
    /// As the call itself, when it is sent. After that: a connection that broke
    /// ([`is_transport`](Error::is_transport)), a silence that is too long
    /// ([`is_timeout`](Error::is_timeout)) or an item beyond the limit, which end the stream; and an
    /// item that cannot be read, which does not.
    pub async fn try_next(&mut self) -> Result<Option<F::Item>, ApiError<A>> {
        std::future::poll_fn(|cx| self.poll_item(cx))
            .await
            .transpose()
            .map_err(ApiError::from)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<F::Item, Error>>> {
        if let Err(error) = ready!(self.source.poll_head(cx)) {
            return Poll::Ready(Some(Err(error)));
        }
        let Some(head) = self.source.head().cloned() else {
            return Poll::Ready(None);
        };
        while !self.source.has_ended() {
            let item = self.form.next(&mut self.arrived, &head);
            if self.form.is_over() {
                self.source.end();
            }
            if item.is_some() || self.source.has_ended() {
                return Poll::Ready(item);
            }
            match ready!(self.source.poll_chunk(cx)) {
                Some(Ok(chunk)) => self.arrived = chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(self.form.rest(&head)),
            }
        }
        Poll::Ready(None)
    }
}

impl<A: Api, F: Form> Stream for Incoming<A, F> {
    type Item = Result<F::Item, ApiError<A>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.get_mut().poll_item(cx);
        polled.map(|item| item.map(|result| result.map_err(ApiError::from)))
    }
}

impl<A: Api, F> fmt::Debug for Incoming<A, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").finish_non_exhaustive()
    }
}

// Nothing in it is ever pinned where it lies.
impl<A: Api, F> Unpin for Incoming<A, F> {}
