//! Reads a file in pieces, on Tokio's threads for blocking work.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

/// How much is read at a time: large enough that handing it over between threads does not count.
const PIECE: usize = 64 << 10;

/// Starts to read a file; it is opened when the first piece is asked for.
pub(super) fn read(path: Arc<Path>) -> impl Stream<Item = io::Result<Bytes>> + Send {
    Reading::Closed(path)
}

enum Reading {
    Closed(Arc<Path>),
    Between(File),
    Busy(JoinHandle<io::Result<(File, Bytes)>>),
    Ended,
}

fn next(mut file: File) -> io::Result<(File, Bytes)> {
    let mut piece = BytesMut::zeroed(PIECE);
    let read = loop {
        match file.read(&mut piece) {
            Err(problem) if problem.kind() == io::ErrorKind::Interrupted => {}
            result => break result?,
        }
    };
    piece.truncate(read);
    Ok((file, piece.freeze()))
}

impl Stream for Reading {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            *self = match std::mem::replace(&mut *self, Self::Ended) {
                Self::Closed(path) => Self::Busy(spawn_blocking(move || next(File::open(path)?))),
                Self::Between(file) => Self::Busy(spawn_blocking(move || next(file))),
                Self::Busy(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        *self = Self::Busy(reading);
                        return Poll::Pending;
                    };
                    let (file, piece) = read.map_err(io::Error::other)??;
                    if !piece.is_empty() {
                        *self = Self::Between(file);
                        return Poll::Ready(Some(Ok(piece)));
                    }
                    Self::Ended
                }
                Self::Ended => return Poll::Ready(None),
            };
        }
    }
}
