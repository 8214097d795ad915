//! Streams over streams of bytes: errors made alike, lengths held, one after the other.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::Pieces;

type Item = Option<io::Result<Bytes>>;

/// Makes any error one of input and output.
pub(super) struct AsIo<S>(pub(super) Pin<Box<S>>);

impl<S, E> Stream for AsIo<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Item> {
        let next = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(next.map(|piece| piece.map_err(io::Error::other)))
    }
}

/// Gives so many bytes; fewer, or more, are an error.
pub(super) struct Exactly {
    left: u64,
    pieces: Pieces,
}

impl Exactly {
    pub(super) fn new(length: u64, pieces: Pieces) -> Self {
        Self {
            left: length,
            pieces,
        }
    }
}

impl Stream for Exactly {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Item> {
        let next = ready!(self.pieces.as_mut().poll_next(context)).transpose()?;
        let Some(piece) = next else {
            return Poll::Ready((self.left > 0).then(|| {
                let message = format!("the source ended {} bytes before its length", self.left);
                Err(io::Error::new(io::ErrorKind::UnexpectedEof, message))
            }));
        };
        let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        Poll::Ready(Some(match self.left.checked_sub(length) {
            Some(left) => {
                self.left = left;
                Ok(piece)
            }
            None => Err(io::Error::other(
                "the source has more bytes than its length",
            )),
        }))
    }
}

/// Gives one stream after the other.
pub(super) struct Chain(pub(super) VecDeque<Pieces>);

impl Stream for Chain {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Item> {
        while let Some(first) = self.0.front_mut() {
            match ready!(first.as_mut().poll_next(context)) {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => self.0.pop_front(),
            };
        }
        Poll::Ready(None)
    }
}

/// Gives one piece.
pub(super) struct Once(pub(super) Option<Bytes>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Item> {
        Poll::Ready(self.0.take().map(Ok))
    }
}
