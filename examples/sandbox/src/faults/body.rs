//! Bodies that come in pieces, with waits between them, and may break off.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::HttpBody;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// A body in pieces.
pub(super) struct Pieces {
    left: VecDeque<Bytes>,
    pause: Duration,
    /// The connection is closed where the body should go on.
    breaks_off: bool,
    waiting: Pin<Box<Sleep>>,
}

impl Pieces {
    /// Cuts a body into so many pieces, with a wait before each.
    pub(super) fn slow(body: &Bytes, count: u32, pause: Duration) -> Self {
        let count = usize::try_from(count).unwrap_or(1).max(1);
        let size = body.len().div_ceil(count).max(1);
        let pieces = (0..body.len()).step_by(size);
        let cut = |from: usize| body.slice(from..body.len().min(from + size));
        Self::new(pieces.map(cut).collect(), pause, false)
    }

    /// Sends the first half of a body and breaks off.
    pub(super) fn truncated(body: &Bytes) -> Self {
        let half = body.slice(..body.len() / 2);
        // The wait lets the first half leave before the connection goes.
        Self::new(VecDeque::from([half]), Duration::from_millis(2), true)
    }

    fn new(left: VecDeque<Bytes>, pause: Duration, breaks_off: bool) -> Self {
        Self {
            left,
            pause,
            breaks_off,
            waiting: Box::pin(sleep(pause)),
        }
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        ready!(self.waiting.as_mut().poll(context));
        if let Some(piece) = self.left.pop_front() {
            self.waiting = Box::pin(sleep(self.pause));
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        Poll::Ready(self.breaks_off.then(|| Err(io::Error::other("a fault"))))
    }

    fn size_hint(&self) -> SizeHint {
        // The header says how long the body is, which need not be true.
        SizeHint::default()
    }
}
