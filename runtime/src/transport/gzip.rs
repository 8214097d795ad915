//! Bodies in the coding `gzip` (RFC 9110 §8.4.1.3), unpacked as they arrive and never beyond a
//! limit: a kilobyte can unpack to a megabyte, so that what arrived says nothing about the size.

use std::io::{self, Write};

use bytes::BytesMut;
use flate2::write::MultiGzDecoder;
use http::StatusCode;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderMap, HeaderValue, RANGE};

use super::{TransportError, TransportErrorKind};

/// Asks for compressed answers, unless the caller has a word on that. A part of a compressed body
/// could not be unpacked, so that none is asked for with a range.
pub(super) fn accept(headers: &mut HeaderMap) {
    if !headers.contains_key(RANGE) {
        let entry = headers.entry(ACCEPT_ENCODING);
        entry.or_insert(HeaderValue::from_static("gzip"));
    }
}

/// Tells whether a body that begins like this is to be unpacked. Some proxies unpack and leave the
/// header as it was, so that both have to say so.
pub(super) fn is_packed(status: StatusCode, headers: &HeaderMap, beginning: &[u8]) -> bool {
    let names = |coding: &HeaderValue| {
        let coding = coding.as_bytes().trim_ascii();
        coding.eq_ignore_ascii_case(b"gzip") || coding.eq_ignore_ascii_case(b"x-gzip")
    };
    let mut codings = headers.get_all(CONTENT_ENCODING).iter();
    status != StatusCode::PARTIAL_CONTENT
        && codings.next().is_some_and(names)
        && codings.next().is_none()
        && matches!(beginning, [0x1f] | [0x1f, 0x8b, ..])
}

/// A body on its way out of the coding.
pub(super) struct Unpacking(MultiGzDecoder<Bounded>);

impl Unpacking {
    /// Starts with nothing; `limit` is the most that comes out.
    pub(super) fn new(limit: usize) -> Self {
        let bytes = BytesMut::new();
        let is_full = false;
        Self(MultiGzDecoder::new(Bounded {
            bytes,
            limit,
            is_full,
        }))
    }

    /// Unpacks a piece; `false` when more came out than the limit.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<bool, TransportError> {
        let done = self.0.write_all(piece);
        self.room_or(done)
    }

    /// Checks that the body came to its end, as length and checksum there say; `false` as above.
    pub(super) fn end(&mut self) -> Result<bool, TransportError> {
        let done = self.0.try_finish();
        self.room_or(done)
    }

    /// Takes what came out.
    pub(super) fn take(&mut self) -> BytesMut {
        // What was unpacked last is still inside; that the end is missing is told elsewhere.
        let _ = self.0.flush();
        let out = self.0.get_mut();
        out.limit = 0;
        std::mem::take(&mut out.bytes)
    }

    fn room_or(&self, done: io::Result<()>) -> Result<bool, TransportError> {
        match done {
            _ if self.0.get_ref().is_full => Ok(false),
            Ok(()) => Ok(true),
            Err(problem) => {
                let message =
                    "the body of the answer cannot be unpacked: it is cut off, or no gzip";
                Err(TransportError::new(TransportErrorKind::Body, message).with_source(problem))
            }
        }
    }
}

/// Takes bytes up to a limit.
struct Bounded {
    bytes: BytesMut,
    limit: usize,
    is_full: bool,
}

impl Write for Bounded {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let room = self.limit.saturating_sub(self.bytes.len());
        if room == 0 && !piece.is_empty() {
            self.is_full = true;
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        let fitting = &piece[..piece.len().min(room)];
        self.bytes.extend_from_slice(fitting);
        Ok(fitting.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
