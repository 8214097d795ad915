//! Handling each event once: a trait, so that several processes can agree, and the order of steps.

use std::error::Error;
use std::fmt;

use crate::auth::Promise;

/// Remembers which events are being handled, and which were.
///
/// Providers send an event again when they got no answer, and somebody may send a captured one
/// again. So the key of an event ([`Verified::key`](super::Verified::key)) is claimed *before*
/// anything is done about it; afterwards it is completed, or released when the work failed, so that
/// the provider's retry is not taken for a repetition. [`once`] does the three in order.
///
/// A claim lapses after a while that the store sets, longer than the work takes: a process that died
/// over an event must not hold it for ever. What is completed is remembered at least as long as a
/// delivery may come again: by retries (SeloraX: 14.5 hours), or by a replay within the time that
/// signatures are accepted (10 minutes).
pub trait Deduplicator: Send + Sync + fmt::Debug + 'static {
    /// Claims an event, unless it is claimed or completed already. Of many who ask at once, one gets
    /// it.
    fn claim<'a>(&'a self, key: &'a str) -> Promise<'a, Result<Claim, DedupeError>>;

    /// Notes that the work is done: the event is not handled again. A claim that lapsed meanwhile is
    /// completed as well.
    fn complete<'a>(&'a self, ticket: &'a Ticket) -> Promise<'a, Result<(), DedupeError>>;

    /// Gives a claim back, so that the event can be handled anew. It does nothing when the claim has
    /// lapsed or was completed: the event may be somebody else's by now.
    ///
    /// When the future of [`once`] is dropped, this is called and not awaited. A store that can,
    /// gives back at once.
    fn release<'a>(&'a self, ticket: &'a Ticket) -> Promise<'a, Result<(), DedupeError>>;
}

/// What asking for an event gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is yours to handle.
    First(Ticket),
    /// It is being handled. Answer so that the provider comes again (503, say): that work may fail.
    Running,
    /// It was handled. Answer as for success.
    Done,
}

/// Proof of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    key: String,
    token: String,
}

impl Ticket {
    /// Makes a ticket; `token` tells this claim from others of the same event.
    pub fn new(key: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            token: token.into(),
        }
    }

    /// Returns the key of the event.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns what tells this claim from others of the same event.
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// A store that could not be asked.
#[derive(Debug)]
pub struct DedupeError(Box<dyn Error + Send + Sync>);

impl DedupeError {
    /// Makes an error of its cause.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Display for DedupeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store of handled events could not be asked")
    }
}

impl Error for DedupeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Once<T> {
    /// It was handled now, with this result.
    Handled(T),
    /// It is being handled. Answer so that the provider comes again (503, say): that work may fail.
    Running,
    /// It was handled before. Answer as for success.
    Done,
}

impl<T> Once<T> {
    /// Returns the HTTP status for the answer: 200, or 503 while the event is being handled.
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::Handled(_) | Self::Done => http::StatusCode::OK,
            Self::Running => http::StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// Why an event was not handled, or not noted.
#[derive(Debug)]
pub enum OnceError<T, E> {
    /// The work failed; the event was released.
    Work(E),
    /// The store could not be asked; nothing was done. Answer so that the provider comes again.
    Claim(DedupeError),
    /// The work is done, with this result, but that could not be noted. Answer as for success; should
    /// the event come again after its claim has lapsed, it is handled again.
    Complete(T, DedupeError),
}

impl<T, E> OnceError<T, E> {
    /// Returns the HTTP status for the answer: 200 when the work is done, 503 when the event has to
    /// come again.
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::Complete(..) => http::StatusCode::OK,
            Self::Work(_) | Self::Claim(_) => http::StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl<T, E: fmt::Display> fmt::Display for OnceError<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Work(error) => write!(f, "the event was not handled: {error}"),
            Self::Claim(error) => write!(f, "the event was not handled: {error}"),
            Self::Complete(_, error) => {
                write!(
                    f,
                    "the event was handled, which could not be noted: {error}"
                )
            }
        }
    }
}

impl<T: fmt::Debug, E: Error + 'static> Error for OnceError<T, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Work(error) => error.source(),
            Self::Claim(error) | Self::Complete(_, error) => error.source(),
        }
    }
}

/// Does the work for an event, unless it was done before or is being done.
///
/// The event is claimed first. When the work fails, or the future is dropped in the midst of it (as
/// servers do when the sender hangs up), the claim is given back.
///
/// ```
/// use shopwright::webhook::{MemoryDeduplicator, Once, once};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let seen = MemoryDeduplicator::default();
/// let work = async || Ok::<_, std::io::Error>("shipped");
///
/// let first = once(&seen, "selorax:evt_1", work()).await;
/// assert_eq!(first.unwrap(), Once::Handled("shipped"));
/// let again = once(&seen, "selorax:evt_1", work()).await;
/// assert_eq!(again.unwrap(), Once::Done);
/// # }
/// ```
///
/// # Errors
///
/// The work failed, or the store could not be asked: see [`OnceError`].
pub async fn once<T, E>(
    deduplicator: &dyn Deduplicator,
    key: &str,
    work: impl Future<Output = Result<T, E>>,
) -> Result<Once<T>, OnceError<T, E>> {
    let ticket = match deduplicator.claim(key).await {
        Ok(Claim::First(ticket)) => ticket,
        Ok(Claim::Running) => return Ok(Once::Running),
        Ok(Claim::Done) => return Ok(Once::Done),
        Err(error) => return Err(OnceError::Claim(error)),
    };
    let mut held = Held {
        deduplicator,
        ticket: Some(&ticket),
    };
    let result = work.await;
    held.ticket = None;
    match result {
        Ok(value) => match deduplicator.complete(&ticket).await {
            Ok(()) => Ok(Once::Handled(value)),
            Err(error) => Err(OnceError::Complete(value, error)),
        },
        Err(error) => {
            // When this fails too, the claim lapses in time.
            drop(deduplicator.release(&ticket).await);
            Err(OnceError::Work(error))
        }
    }
}

/// Gives a claim back when the work is dropped or panics.
struct Held<'a> {
    deduplicator: &'a dyn Deduplicator,
    ticket: Option<&'a Ticket>,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            drop(self.deduplicator.release(ticket));
        }
    }
}
