//! A body that arrived already: what is measured is what comes after the network.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;
use shopwright::transport::{BodyStream, Request, Transport, TransportError};

/// How much of a body comes at a time, as from a fast connection.
const CHUNK: usize = 64 << 10;

/// A transport that answers every request with the same body, in pieces as they come from a
/// connection.
#[derive(Clone, Debug)]
pub struct Memory {
    chunks: Vec<Bytes>,
    length: usize,
}

impl Memory {
    /// Keeps a body.
    pub fn new(body: &[u8]) -> Self {
        Self {
            chunks: body.chunks(CHUNK).map(Bytes::copy_from_slice).collect(),
            length: body.len(),
        }
    }

    /// Returns the pieces.
    pub fn chunks(&self) -> &[Bytes] {
        &self.chunks
    }
}

/// Joins the pieces of a body, as everyone has to who reads one.
pub fn whole(chunks: &[Bytes]) -> Bytes {
    let mut body = BytesMut::with_capacity(chunks.iter().map(Bytes::len).sum());
    for chunk in chunks {
        body.extend_from_slice(chunk);
    }
    body.freeze()
}

impl Transport for Memory {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async {
            let chunks = self.chunks.clone().into_iter();
            let body: BodyStream = Box::pin(Chunks(chunks));
            let mut response = http::Response::new(body);
            response
                .headers_mut()
                .insert(http::header::CONTENT_LENGTH, self.length.into());
            Ok(response)
        })
    }
}

struct Chunks(std::vec::IntoIter<Bytes>);

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}
