//! The connection: made when it is needed, dropped when it fails, and never waited for longer than
//! the timeout.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, Script};

use crate::clock::{Clock as _, TokioClock, within};

/// How long Redis is left alone after it failed.
const PAUSE: Duration = Duration::from_millis(500);

/// One connection, shared by all who ask.
pub(super) struct Link {
    client: Client,
    timeout: Duration,
    connection: tokio::sync::Mutex<Option<(u64, MultiplexedConnection)>>,
    health: Mutex<Health>,
}

#[derive(Default)]
struct Health {
    /// Until then nobody asks.
    quiet_until: Option<Instant>,
    is_away: bool,
    /// Tells connections apart, so that an old one's failure drops no new one.
    made: u64,
}

/// Redis was not asked, or gave no answer that is of use.
#[derive(Debug)]
pub(super) enum Absent {
    /// It failed a moment ago.
    Resting,
    /// It did not answer in time.
    Slow(Duration),
    /// It answered what our script does not.
    Odd,
    /// The connection, or Redis itself, failed.
    Failed(RedisError),
}

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resting => f.write_str("Redis is away: it failed less than a second ago"),
            Self::Slow(limit) => write!(f, "Redis did not answer within {limit:?}"),
            Self::Odd => f.write_str("Redis answered what it should not"),
            // By its kind, and not its text, which may quote what was sent.
            Self::Failed(problem) => write!(f, "Redis failed: {}", kind(problem)),
        }
    }
}

impl std::error::Error for Absent {}

/// Names a problem without what was sent.
fn kind(problem: &RedisError) -> String {
    match problem.code() {
        Some(code) => format!("{}, {code}", problem.category()),
        None => problem.category().to_owned(),
    }
}

impl Link {
    pub(super) fn new(client: Client, timeout: Duration) -> Self {
        Self {
            client,
            timeout,
            connection: tokio::sync::Mutex::new(None),
            health: Mutex::default(),
        }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// Runs a script, within the timeout. It may run twice: all of ours do then what once does.
    pub(super) async fn run<T: FromRedisValue>(
        &self,
        script: &Script,
        keys: impl AsRef<[String]>,
        arguments: impl AsRef<[Vec<u8>]>,
    ) -> Result<T, Absent> {
        self.may_ask()?;
        let asking = self.ask(script, keys.as_ref(), arguments.as_ref());
        let result = match within(&TokioClock, self.timeout, asking).await {
            Some(result) => result.map_err(Absent::Failed),
            None => Err(Absent::Slow(self.timeout)),
        };
        match &result {
            Ok(_) => self.is_back(),
            Err(problem) => {
                if !matches!(problem, Absent::Failed(error) if !is_broken(error)) {
                    // When somebody else is at it, that one finds out by itself.
                    if let Ok(mut connection) = self.connection.try_lock() {
                        *connection = None;
                    }
                }
                self.is_gone(problem);
            }
        }
        result
    }

    async fn ask<T: FromRedisValue>(
        &self,
        script: &Script,
        keys: &[String],
        arguments: &[Vec<u8>],
    ) -> Result<T, RedisError> {
        let mut call = script.prepare_invoke();
        for key in keys {
            call.key(key);
        }
        for argument in arguments {
            call.arg(argument.as_slice());
        }
        let (number, mut connection) = self.connect().await?;
        match call.invoke_async(&mut connection).await {
            // A server that was started anew has closed the connections of before.
            Err(problem) if is_broken(&problem) => {
                self.forget(number).await;
                let (_, mut connection) = self.connect().await?;
                call.invoke_async(&mut connection).await
            }
            result => result,
        }
    }

    async fn connect(&self) -> Result<(u64, MultiplexedConnection), RedisError> {
        let mut shared = self.connection.lock().await;
        if let Some(connection) = &*shared {
            return Ok(connection.clone());
        }
        // Time is ours to watch, over connecting and asking.
        let settings = AsyncConnectionConfig::new()
            .set_connection_timeout(None)
            .set_response_timeout(None);
        let connecting = self
            .client
            .get_multiplexed_async_connection_with_config(&settings);
        let connection = connecting.await?;
        let made = {
            let mut health = self.health();
            health.made += 1;
            health.made
        };
        Ok(shared.insert((made, connection)).clone())
    }

    async fn forget(&self, number: u64) {
        let mut shared = self.connection.lock().await;
        if shared.as_ref().is_some_and(|(made, _)| *made == number) {
            *shared = None;
        }
    }

    /// Lets one ask when the pause is over, and all when Redis answers.
    fn may_ask(&self) -> Result<(), Absent> {
        let mut health = self.health();
        let now = TokioClock.now();
        if health.quiet_until.is_some_and(|until| now < until) {
            return Err(Absent::Resting);
        }
        if health.is_away {
            health.quiet_until = Some(now + self.timeout + PAUSE);
        }
        Ok(())
    }

    fn is_back(&self) {
        let mut health = self.health();
        health.quiet_until = None;
        if std::mem::take(&mut health.is_away) {
            tracing::info!(target: "shopwright", "Redis is back");
        }
    }

    fn is_gone(&self, problem: &Absent) {
        let mut health = self.health();
        health.quiet_until = Some(TokioClock.now() + PAUSE);
        if !std::mem::replace(&mut health.is_away, true) {
            tracing::warn!(target: "shopwright", %problem, "Redis is away");
        }
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_broken(problem: &RedisError) -> bool {
    problem.is_unrecoverable_error() || problem.is_io_error() || problem.is_connection_dropped()
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The client would show its password.
        f.debug_struct("Link")
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
