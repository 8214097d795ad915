//! An answer as the bytes that arrive.

use std::sync::Arc;

use bytes::Bytes;

use super::incoming::{Form, Incoming};
use super::{Head, Source};
use crate::api::Api;
use crate::error::Error;

/// The body of an answer as a stream of bytes, for downloads of any size: it holds one chunk, as it
/// came from the connection, at a time.
///
/// [`head`](Incoming::head) gives the headers, with the length and the file's name where the server
/// tells them. A download that breaks off is an error, never a short end.
pub type Chunks<A> = Incoming<A, ByteForm>;

/// Bytes as they are.
#[derive(Debug)]
pub struct ByteForm(());

impl<A: Api> Chunks<A> {
    pub(crate) fn bytes(source: Source) -> Self {
        Self::new(source, ByteForm(()))
    }
}

impl Form for ByteForm {
    type Item = Bytes;

    fn next(&mut self, arrived: &mut Bytes, _: &Arc<Head>) -> Option<Result<Bytes, Error>> {
        (!arrived.is_empty()).then(|| Ok(std::mem::take(arrived)))
    }

    fn rest(&mut self, _: &Arc<Head>) -> Option<Result<Bytes, Error>> {
        None
    }
}
