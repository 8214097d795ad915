//! The body of an answer as it is put together: never more than its limit, neither as it arrives
//! nor unpacked.

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::response::Parts;

use super::gzip::{self, Unpacking};
use super::{Limits, TransportError, TransportErrorKind};

/// Bytes that are reserved on the mere announcement of a body.
const BELIEVED_LENGTH: usize = 1 << 20;

/// A body, or what there is of it so far.
pub(super) struct Collected {
    limit: usize,
    /// What is beyond the limit is left out without an error.
    cut: bool,
    announced: Option<usize>,
    arrived: usize,
    form: Form,
}

enum Form {
    Nothing,
    /// Most bodies are small and come at once: they are not copied.
    One(Bytes),
    Many(BytesMut),
    Packed(Box<Unpacking>),
}

impl Collected {
    /// Starts with nothing of the body that this head announces.
    pub(super) fn new(head: &Parts, limits: &Limits) -> Self {
        let is_error = head.status.is_client_error() || head.status.is_server_error();
        let length = head.headers.get(CONTENT_LENGTH);
        Self {
            limit: if is_error {
                limits.error_body
            } else {
                limits.body
            },
            cut: is_error,
            announced: length.and_then(|value| value.to_str().ok()?.parse().ok()),
            arrived: 0,
            form: Form::Nothing,
        }
    }

    /// Adds what arrived; `false` when the rest is of no interest.
    pub(super) fn push(&mut self, head: &Parts, chunk: Bytes) -> Result<bool, TransportError> {
        if chunk.is_empty() {
            return Ok(true);
        }
        // Asked only now, since the answer to HEAD announces a body that does not come.
        let is_announced = self.announced.is_some_and(|length| length > self.limit);
        if is_announced && !self.cut {
            return Err(self.too_large());
        }
        let room = self.limit - self.arrived;
        let fitting = chunk.slice(..chunk.len().min(room));
        self.arrived += fitting.len();
        if self.add(head, fitting)? && chunk.len() <= room {
            return Ok(true);
        }
        if self.cut {
            Ok(false)
        } else {
            Err(self.too_large())
        }
    }

    /// Adds a piece; `false` when it unpacks to more than there is room for.
    fn add(&mut self, head: &Parts, piece: Bytes) -> Result<bool, TransportError> {
        match &mut self.form {
            Form::Nothing if gzip::is_packed(head.status, &head.headers, &piece) => {
                let mut unpacking = Box::new(Unpacking::new(self.limit));
                let fits = unpacking.push(&piece);
                self.form = Form::Packed(unpacking);
                return fits;
            }
            Form::Packed(unpacking) => return unpacking.push(&piece),
            Form::Nothing => self.form = Form::One(piece),
            Form::One(first) => {
                // One allocation when the server told the length; it is only believed so far.
                let length = self.announced.unwrap_or(0).min(BELIEVED_LENGTH);
                let both = first.len() + piece.len();
                let mut many = BytesMut::with_capacity(length.min(self.limit).max(both));
                many.extend_from_slice(first);
                many.extend_from_slice(&piece);
                self.form = Form::Many(many);
            }
            Form::Many(many) => many.extend_from_slice(&piece),
        }
        Ok(true)
    }

    /// Notes that nothing more comes.
    ///
    /// # Errors
    /// A compressed body that is not at its end.
    pub(super) fn end(&mut self) -> Result<(), TransportError> {
        if let Form::Packed(unpacking) = &mut self.form {
            let fits = unpacking.end()?;
            return if fits || self.cut {
                Ok(())
            } else {
                Err(self.too_large())
            };
        }
        Ok(())
    }

    /// Takes the body; says beside it whether it was unpacked.
    pub(super) fn into_body(self) -> (Bytes, bool) {
        match self.form {
            Form::Nothing => (Bytes::new(), false),
            Form::One(bytes) => (bytes, false),
            Form::Many(bytes) => (bytes.freeze(), false),
            Form::Packed(mut unpacking) => (unpacking.take().freeze(), true),
        }
    }

    fn too_large(&self) -> TransportError {
        let limit = self.limit;
        let message = format!("the body of the answer is larger than the limit of {limit} bytes");
        TransportError::new(TransportErrorKind::TooLarge, message)
    }
}
