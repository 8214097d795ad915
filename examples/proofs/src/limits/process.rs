//! One of the processes: it calls as fast as it may, and says what came of each call.

use std::fmt::{self, Write as _};
use std::str::FromStr;
use std::time::Duration;

use http::StatusCode;
use shopwright::redis::{Away, Redis};
use shopwright::selorax::{Client, Credentials};
use shopwright::{Pacing, RetryPolicy};
use shopwright_sandbox::selorax::ACCESS_TOKEN;

use super::time::FastClock;
use super::{Failure, PROCESSES, TASKS};

/// What came of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    Answer,
    TooMany,
    Error,
}

/// One call of a task: when it ended, in milliseconds of the run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Called {
    pub(super) task: usize,
    pub(super) at: u64,
    pub(super) came: Came,
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "called {} {} {:?}", self.task, self.at, self.came)
    }
}

impl FromStr for Called {
    type Err = Failure;

    fn from_str(line: &str) -> Result<Self, Failure> {
        let words: Vec<_> = line.split(' ').collect();
        let ["called", task, at, came] = words[..] else {
            return Err(line.into());
        };
        let came = match came {
            "Answer" => Came::Answer,
            "TooMany" => Came::TooMany,
            _ => Came::Error,
        };
        Ok(Self {
            task: task.parse()?,
            at: at.parse()?,
            came,
        })
    }
}

/// What a process is told on its command line.
#[derive(Clone, Debug)]
pub(super) struct Orders {
    pub(super) base_url: String,
    pub(super) redis: String,
    pub(super) prefix: String,
    /// When the run began, in microseconds since 1970.
    pub(super) start: u64,
    pub(super) speed: u32,
    /// How many seconds the run lasts, on its clock.
    pub(super) seconds: u64,
}

impl Orders {
    pub(super) fn words(&self) -> Vec<String> {
        let (start, speed, seconds) = (self.start, self.speed, self.seconds);
        let texts = [&self.base_url, &self.redis, &self.prefix].map(String::clone);
        let numbers = [start.to_string(), speed.to_string(), seconds.to_string()];
        texts.into_iter().chain(numbers).collect()
    }

    fn read(words: &[String]) -> Result<Self, Failure> {
        let [base_url, redis, prefix, start, speed, seconds] = words else {
            return Err("a process is started by the program alone".into());
        };
        Ok(Self {
            base_url: base_url.clone(),
            redis: redis.clone(),
            prefix: prefix.clone(),
            start: start.parse()?,
            speed: speed.parse()?,
            seconds: seconds.parse()?,
        })
    }
}

/// Does what a process of the run is told by `words`; returns what it has to print.
///
/// # Errors
/// When the words are not those of the program, or a client cannot be made.
pub async fn serve(words: &[String]) -> Result<String, Failure> {
    let orders = Orders::read(words)?;
    let clock = FastClock::new(Duration::from_micros(orders.start), orders.speed);
    let client = client(&orders, clock)?;
    let end = Duration::from_secs(orders.seconds);
    let tasks = (0..TASKS).map(|task| tokio::spawn(call(client.clone(), clock, task, end)));
    let tasks: Vec<_> = tasks.collect();
    let mut told = String::new();
    for task in tasks {
        for called in task.await? {
            writeln!(told, "{called}")?;
        }
    }
    Ok(told)
}

fn client(orders: &Orders, clock: FastClock) -> Result<Client, Failure> {
    let redis = Redis::open(&orders.redis)?.with_prefix(&orders.prefix);
    let processes = u32::try_from(PROCESSES)?;
    let store = redis.pacing(Away::LocalShare(processes));
    let store = store.with_speed(f64::from(orders.speed));
    let client = Client::builder()
        .base_url(&orders.base_url)
        .credentials(Credentials::access_token(ACCESS_TOKEN)?)
        .clock(clock)
        // A busy machine is no reason for an error: this is not about time.
        .timeout(Duration::from_secs(600))
        .total_timeout(Duration::from_secs(1200))
        // A 429 that is repeated would not be seen.
        .retry(RetryPolicy::never())
        .pacing(Pacing::default().with_store(store));
    Ok(client.build()?)
}

/// Calls one time after another until the run ends.
async fn call(client: Client, clock: FastClock, task: usize, end: Duration) -> Vec<Called> {
    let mut all = Vec::new();
    loop {
        let left = clock.real(end.saturating_sub(clock.passed()));
        let Ok(result) = tokio::time::timeout(left, client.orders().get(1001)).await else {
            return all;
        };
        let came = match result {
            Ok(_) => Came::Answer,
            Err(problem) if problem.status() == Some(StatusCode::TOO_MANY_REQUESTS) => {
                Came::TooMany
            }
            Err(_) => Came::Error,
        };
        let at = u64::try_from(clock.passed().as_millis()).unwrap_or(u64::MAX);
        all.push(Called { task, at, came });
    }
}
