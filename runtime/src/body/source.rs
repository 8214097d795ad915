//! Content that is read while it is sent, so that it never is in memory as a whole.
//!
//! What a source is asked for is to be opened, once for each attempt. It does not know which part of a body it is.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

use super::pieces::{AsIo, Chain, Exactly, Once};
use super::{BodyContent, file};
use crate::transport::Pieces;

/// Content of a body, or of a part of it, that is read while it is sent.
///
/// A source that can be [opened anew](Self::new) takes nothing from a call: it is repeated by the rules of every
/// call, and each attempt opens the source again. With one that can be [read only once](Self::once), a call is sent at
/// most once.
///
/// Clones are the same source.
#[derive(Clone)]
pub struct Source {
    length: Option<u64>,
    opening: Opening,
}

type Open = dyn Fn() -> Pieces + Send + Sync;

#[derive(Clone)]
enum Opening {
    Anew(Arc<Open>),
    Once(Arc<Mutex<Option<Pieces>>>),
    Joined {
        contents: Arc<[BodyContent]>,
        can_be_read_again: bool,
    },
}

impl Source {
    /// Creates a source that is opened anew for each attempt, and has to give the same bytes each time.
    ///
    /// `length` is the number of bytes, when it is known: it becomes the `Content-Length`, which many servers insist on,
    /// and another number of bytes is an error. Without it the body goes out in chunks (RFC 9112 §7.1).
    ///
    /// ```
    /// use shopwright::body::Source;
    ///
    /// # use std::pin::Pin;
    /// # use std::task::{Context, Poll};
    /// # struct Lines(std::vec::IntoIter<&'static str>);
    /// # impl futures_core::Stream for Lines {
    /// #     type Item = Result<bytes::Bytes, std::io::Error>;
    /// #     fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
    /// #         Poll::Ready(self.0.next().map(|line| Ok(line.into())))
    /// #     }
    /// # }
    /// # fn export() -> Lines { Lines(vec!["a,1\n", "b,2\n"].into_iter()) }
    /// // `export()` gives a `Stream<Item = Result<Bytes, std::io::Error>>`.
    /// let prices = Source::new(None, export);
    /// assert!(prices.can_be_read_again());
    /// ```
    pub fn new<S, E>(length: Option<u64>, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self {
            length,
            opening: Opening::Anew(Arc::new(move || Box::pin(AsIo(Box::pin(open()))))),
        }
    }

    /// Creates a source that can be read only once: the body of another answer, or what a user is just uploading.
    ///
    /// A call with it is never sent a second time, also where nothing of it can have arrived.
    pub fn once<S, E>(length: Option<u64>, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let pieces: Pieces = Box::pin(AsIo(Box::pin(stream)));
        Self {
            length,
            opening: Opening::Once(Arc::new(Mutex::new(Some(pieces)))),
        }
    }

    /// Creates a source that reads a file, 64 KiB at a time, on Tokio's threads for blocking work. The file is opened
    /// anew for each attempt. When its size is another one by then, the attempt is an error. A virtual clock does not wait
    /// for threads: tests on one take [`new`](Self::new).
    ///
    /// # Errors
    ///
    /// There is no such file, its size cannot be read, or it is none (a folder).
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path: Arc<Path> = path.as_ref().into();
        let metadata = std::fs::metadata(&path)?;
        if metadata.is_dir() {
            return Err(io::Error::other("a folder cannot be sent as a file"));
        }
        Ok(Self {
            length: Some(metadata.len()),
            opening: Opening::Anew(Arc::new(move || Box::pin(file::read(path.clone())))),
        })
    }

    /// Joins contents, one after the other.
    pub(super) fn joined(contents: Vec<BodyContent>) -> Self {
        let lengths = contents.iter().map(BodyContent::length);
        let length = lengths
            .collect::<Option<Vec<_>>>()
            .map(|lengths| lengths.iter().sum());
        let can_be_read_again = contents.iter().all(|content| match content {
            BodyContent::Bytes(_) => true,
            BodyContent::Source(source) => source.can_be_read_again(),
        });
        Self {
            length,
            opening: Opening::Joined {
                contents: contents.into(),
                can_be_read_again,
            },
        }
    }

    /// Returns the number of bytes, when it is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Tells whether a call with it may be sent again.
    pub fn can_be_read_again(&self) -> bool {
        match self.opening {
            Opening::Anew(_) => true,
            Opening::Once(_) => false,
            Opening::Joined {
                can_be_read_again, ..
            } => can_be_read_again,
        }
    }

    /// Starts reading; `None` when it can be read only once, and was.
    pub(crate) fn open(&self) -> Option<Pieces> {
        let pieces = match &self.opening {
            Opening::Anew(open) => open(),
            Opening::Once(pieces) => pieces
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()?,
            Opening::Joined { contents, .. } => {
                let pieces = contents.iter().map(|content| match content {
                    BodyContent::Bytes(bytes) => {
                        Some(Box::pin(Once(Some(bytes.clone()))) as Pieces)
                    }
                    BodyContent::Source(source) => source.open(),
                });
                Box::pin(Chain(pieces.collect::<Option<_>>()?))
            }
        };
        Some(match self.length {
            Some(length) => Box::pin(Exactly::new(length, pieces)),
            None => pieces,
        })
    }
}

/// The same source, not the same bytes.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        match (&self.opening, &other.opening) {
            (Opening::Anew(one), Opening::Anew(other)) => Arc::ptr_eq(one, other),
            (Opening::Once(one), Opening::Once(other)) => Arc::ptr_eq(one, other),
            (
                Opening::Joined { contents: one, .. },
                Opening::Joined {
                    contents: other, ..
                },
            ) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Eq for Source {}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("length", &self.length)
            .field("can_be_read_again", &self.can_be_read_again())
            .finish_non_exhaustive()
    }
}
