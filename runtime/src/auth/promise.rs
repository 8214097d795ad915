//! A value that is usually there at once and sometimes has to be fetched.

use std::fmt;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::future::BoxFuture;

/// A future that costs no allocation when the value is there already.
#[must_use = "a promise does nothing until it is awaited"]
pub struct Promise<'a, T>(State<'a, T>);

enum State<'a, T> {
    Ready(Ready<T>),
    Later(BoxFuture<'a, T>),
}

impl<'a, T> Promise<'a, T> {
    /// Creates a promise that is kept already.
    pub fn ready(value: T) -> Self {
        Self(State::Ready(ready(value)))
    }

    /// Returns the value when it is there, else the promise.
    pub(crate) fn now(self) -> Result<T, Self> {
        match self.0 {
            State::Ready(value) => Ok(value.into_inner()),
            State::Later(future) => Err(Self(State::Later(future))),
        }
    }

    /// Creates a promise that is kept when the future completes.
    pub fn later(future: impl Future<Output = T> + Send + 'a) -> Self {
        Self(State::Later(Box::pin(future)))
    }
}

impl<T> Future for Promise<'_, T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match &mut self.0 {
            State::Ready(value) => Pin::new(value).poll(context),
            State::Later(future) => future.as_mut().poll(context),
        }
    }
}

impl<T> fmt::Debug for Promise<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.0 {
            State::Ready(_) => "ready",
            State::Later(_) => "later",
        };
        f.debug_tuple("Promise").field(&state).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn both_kinds_give_their_value() {
        assert_eq!(Promise::ready(1).await, 1);
        assert_eq!(Promise::later(async { 2 }).await, 2);
    }
}
