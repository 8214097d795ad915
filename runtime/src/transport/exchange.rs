//! One exchange: a request out, an answer back, within a time and a size.
//!
//! The head of an answer is never lost to its body: once status and headers are there, whatever
//! happens to the body is told beside them.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::response::Parts;

use super::collected::Collected;
use super::{BodyStream, Request, Transport, TransportError, TransportErrorKind, gzip};
use crate::clock::Clock;

/// What one exchange may take.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Time for the whole exchange: connecting, sending, head and body. Default 30 s; `None` for
    /// no limit.
    pub timeout: Option<Duration>,
    /// Largest body in bytes, as it arrives and unpacked. Default 64 MiB. A larger one is an error
    /// beside the head.
    pub body: usize,
    /// Bytes kept of the body of an error (status 400 and above), unpacked too. Default 1 MiB. The
    /// rest is cut off: what counts is the status.
    pub error_body: usize,
    /// Most values in a body that is read as JSON, an object counting as eight more. Default
    /// 4,194,304. It bounds the memory for values, of which a hostile body makes a hundred times its
    /// size. Bodies that are read as bytes or text may hold anything.
    pub json_values: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Some(Duration::from_secs(30)),
            body: 64 << 20,
            error_body: 1 << 20,
            json_values: 1 << 22,
        }
    }
}

/// The answer to a request.
#[derive(Debug)]
pub struct Answer {
    /// Status and headers.
    pub head: Parts,
    /// The body, or as much of it as arrived.
    pub body: Bytes,
    /// Why the body is not whole: kinds `Body` and `TooLarge`.
    pub broken: Option<TransportError>,
}

type Sending<'a> = BoxFuture<'a, Result<http::Response<BodyStream>, TransportError>>;

/// Sends a request and reads the answer, within the limits.
///
/// # Errors
///
/// No head arrived: the request could not be formed or sent, the connection broke, or time ran
/// out. A body that broke off is not an error here: see [`Answer::broken`].
pub fn exchange<'a>(
    transport: &'a dyn Transport,
    clock: &dyn Clock,
    request: Request,
    limits: &'a Limits,
) -> impl Future<Output = Result<Answer, TransportError>> + Send + use<'a> {
    let received = open(transport, clock, request, *limits, |_| false);
    async { received.await.map(|(answer, _)| answer) }
}

/// Tells by its head whether the body of an answer is to be handed out as it arrives.
pub(crate) type IsStreamed = fn(&Parts) -> bool;

/// Does the same, but hands the body of an answer out unread where `is_streamed` says so. The time
/// of the limits ends with the head then, and nothing bounds or unpacks the body.
pub(crate) fn open<'a>(
    transport: &'a dyn Transport,
    clock: &dyn Clock,
    mut request: Request,
    limits: Limits,
    is_streamed: IsStreamed,
) -> Exchange<'a> {
    gzip::accept(&mut request.headers);
    Exchange {
        deadline: limits.timeout.map(|timeout| clock.sleep(timeout)),
        limits,
        is_streamed,
        state: State::Sending(transport.send(request)),
    }
}

/// An exchange under way. It is written out, since an `async fn` keeps room for all that it begins with beside all that
/// it comes to, and each call has to touch that memory.
pub(crate) struct Exchange<'a> {
    deadline: Option<BoxFuture<'static, ()>>,
    limits: Limits,
    is_streamed: IsStreamed,
    state: State<'a>,
}

enum State<'a> {
    Sending(Sending<'a>),
    Reading(Reading),
    Done,
}

/// An answer whose body is arriving.
struct Reading {
    head: Parts,
    body: Collected,
    stream: BodyStream,
}

impl Exchange<'_> {
    /// Tells whether time is over; asked only while there is something to wait for.
    fn is_late(&mut self, context: &mut Context<'_>) -> bool {
        let deadline = self.deadline.as_mut();
        deadline.is_some_and(|sleep| sleep.as_mut().poll(context).is_ready())
    }
}

impl Future for Exchange<'_> {
    type Output = Result<(Answer, Option<BodyStream>), TransportError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let State::Sending(sending) = &mut self.state {
            let Poll::Ready(response) = sending.as_mut().poll(context) else {
                if !self.is_late(context) {
                    return Poll::Pending;
                }
                let message = "no answer arrived in time";
                let error = TransportError::new(TransportErrorKind::NoAnswer, message);
                return Poll::Ready(Err(error.with_timeout()));
            };
            let (head, stream) = response?.into_parts();
            if (self.is_streamed)(&head) {
                let (body, broken) = (Bytes::new(), None);
                return Poll::Ready(Ok((Answer { head, body, broken }, Some(stream))));
            }
            let body = Collected::new(&head, &self.limits);
            self.state = State::Reading(Reading { head, body, stream });
        }
        let State::Reading(reading) = &mut self.state else {
            // Nobody polls a future that is over.
            return Poll::Pending;
        };
        let broken = match reading.fill(context) {
            Poll::Ready(result) => result.err(),
            Poll::Pending if !self.is_late(context) => return Poll::Pending,
            Poll::Pending => {
                let message = "the body of the answer did not arrive in time";
                let error = TransportError::new(TransportErrorKind::Body, message);
                Some(error.with_timeout())
            }
        };
        match std::mem::replace(&mut self.state, State::Done) {
            State::Reading(reading) => Poll::Ready(Ok((reading.end(broken), None))),
            State::Sending(_) | State::Done => Poll::Pending,
        }
    }
}

impl Reading {
    /// Takes what has arrived; ready when nothing more is wanted.
    fn fill(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        loop {
            let Some(chunk) = ready!(self.stream.as_mut().poll_next(context)).transpose()? else {
                return Poll::Ready(self.body.end());
            };
            if !self.body.push(&self.head, chunk)? {
                return Poll::Ready(Ok(()));
            }
        }
    }

    fn end(self, broken: Option<TransportError>) -> Answer {
        let mut head = self.head;
        let (body, unpacked) = self.body.into_body();
        if unpacked {
            // They spoke of what came over the line.
            head.headers.remove(CONTENT_ENCODING);
            head.headers.remove(CONTENT_LENGTH);
        }
        Answer { head, body, broken }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::clock::VirtualClock;
    use crate::transport::{ScriptedTransport, Step};

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn limits() -> Limits {
        Limits {
            timeout: Some(seconds(3)),
            body: 8,
            error_body: 4,
            ..Limits::default()
        }
    }

    async fn run(step: Step, limits: &Limits) -> (Result<Answer, TransportError>, Duration) {
        let clock = VirtualClock::new();
        let transport = ScriptedTransport::new([step]).with_clock(clock.clone());
        let request = Request::new(Method::GET, "https://shop.example/".parse().unwrap());
        let result = exchange(&transport, &clock, request, limits).await;
        assert_eq!(transport.requests().len(), 1);
        (result, clock.elapsed())
    }

    #[tokio::test]
    async fn an_answer_within_the_limits_is_whole_and_costs_no_time() {
        let (answer, elapsed) = run(Step::json(200, "12345678"), &limits()).await;
        let answer = answer.unwrap();
        assert_eq!(
            (answer.head.status.as_u16(), &answer.body[..]),
            (200, &b"12345678"[..])
        );
        assert!(answer.broken.is_none());
        assert_eq!(elapsed, Duration::ZERO);
    }

    #[tokio::test]
    async fn an_answer_that_does_not_come_times_out_and_may_have_been_sent() {
        let (answer, elapsed) = run(Step::hang(), &limits()).await;
        let error = answer.unwrap_err();
        assert_eq!(
            (error.kind(), error.is_timeout()),
            (TransportErrorKind::NoAnswer, true)
        );
        assert!(!error.is_surely_not_sent());
        assert_eq!(elapsed, seconds(3));
    }

    #[tokio::test]
    async fn a_late_answer_counts_as_none() {
        let (answer, elapsed) = run(Step::status(200).after(seconds(5)), &limits()).await;
        assert!(answer.unwrap_err().is_timeout());
        assert_eq!(elapsed, seconds(3));
        let (answer, elapsed) = run(Step::status(200).after(seconds(2)), &limits()).await;
        assert!(answer.is_ok());
        assert_eq!(elapsed, seconds(2));
    }

    #[tokio::test]
    async fn the_time_limit_covers_head_and_body_together() {
        let step = Step::json(200, "123").hanging_body().after(seconds(2));
        let (answer, elapsed) = run(step, &limits()).await;
        let answer = answer.unwrap();
        let broken = answer.broken.unwrap();
        assert_eq!(
            (broken.kind(), broken.is_timeout()),
            (TransportErrorKind::Body, true)
        );
        assert_eq!(&answer.body[..], b"123");
        assert_eq!(elapsed, seconds(3));
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_leaves_the_head_and_what_came() {
        let step = Step::json(201, "123")
            .header("x-request-id", "r1")
            .broken_body();
        let (answer, _) = run(step, &limits()).await;
        let answer = answer.unwrap();
        assert_eq!(answer.head.status, 201);
        assert_eq!(answer.head.headers["x-request-id"], "r1");
        assert_eq!(&answer.body[..], b"123");
        assert_eq!(answer.broken.unwrap().kind(), TransportErrorKind::Body);
    }

    #[tokio::test]
    async fn a_body_beyond_the_limit_is_an_error_beside_the_head() {
        let (answer, _) = run(Step::json(200, "123456789"), &limits()).await;
        let answer = answer.unwrap();
        assert_eq!(answer.head.status, 200);
        assert_eq!(&answer.body[..], b"12345678");
        let broken = answer.broken.unwrap();
        assert_eq!(broken.kind(), TransportErrorKind::TooLarge);
        assert!(broken.to_string().contains("limit of 8 bytes"), "{broken}");
    }

    #[tokio::test]
    async fn a_body_announced_as_too_large_is_not_read() {
        let step = Step::json(200, "123456789").header("content-length", "9");
        let (answer, _) = run(step, &limits()).await;
        let answer = answer.unwrap();
        assert!(answer.body.is_empty());
        assert_eq!(answer.broken.unwrap().kind(), TransportErrorKind::TooLarge);
    }

    #[tokio::test]
    async fn a_body_that_is_announced_to_head_and_does_not_come_is_no_error() {
        let step = Step::status(200).header("content-length", "9");
        let (answer, _) = run(step, &limits()).await;
        assert!(answer.unwrap().broken.is_none());
    }

    #[tokio::test]
    async fn an_unfounded_announcement_does_not_matter() {
        let step = Step::json(200, "12").header("content-length", "99999999999999999999999");
        let (answer, _) = run(step, &limits()).await;
        assert_eq!(&answer.unwrap().body[..], b"12");
    }

    #[tokio::test]
    async fn the_body_of_an_error_is_cut_off_without_ado() {
        let step = Step::json(502, "123456789").header("content-length", "9");
        let (answer, _) = run(step, &limits()).await;
        let answer = answer.unwrap();
        assert_eq!(&answer.body[..], b"1234");
        assert!(answer.broken.is_none());
    }

    #[tokio::test]
    async fn without_a_time_limit_there_is_no_timeout() {
        let limits = Limits {
            timeout: None,
            ..limits()
        };
        let (answer, elapsed) = run(Step::status(200).after(seconds(3600)), &limits).await;
        assert!(answer.is_ok());
        assert_eq!(elapsed, seconds(3600));
    }

    #[tokio::test]
    async fn a_connection_that_fails_is_surely_not_sent() {
        let (answer, _) = run(Step::connect_error(), &limits()).await;
        assert!(answer.unwrap_err().is_surely_not_sent());
    }

    #[tokio::test]
    async fn a_script_that_is_over_says_so() {
        let clock = VirtualClock::new();
        let transport = ScriptedTransport::default();
        let request = Request::new(Method::GET, "https://shop.example/".parse().unwrap());
        let error = exchange(&transport, &clock, request, &limits())
            .await
            .unwrap_err();
        assert!(error.to_string().contains("no step"), "{error}");
    }
}
