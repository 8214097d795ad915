//! A server in memory behind a line with faults, to test what a program does when calls fail: no sockets, and on a
//! [`VirtualClock`](crate::clock::VirtualClock) no waiting. The sandbox plays the same faults over real HTTP.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_core::future::BoxFuture;

use super::{BodyStream, Recorded, Request, Step, Transport, TransportError};
use crate::clock::Clock;

/// What happens to a request on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No connection can be made: the request surely has no effect.
    Refuse,
    /// The connection breaks in place of an answer.
    Reset(Timing),
    /// No answer ever comes.
    Hang(Timing),
    /// The answer is the HTML page of a proxy with this status.
    Page(u16, Timing),
    /// The answer has this status and no body.
    Status(u16, Timing),
    /// The answer is a 429 that asks to come back after so many seconds, or does not say when; the request has no effect.
    Throttle(Option<u64>),
    /// The request takes effect at once, and its answer comes after this time.
    Delay(Duration),
    /// The request takes effect; the connection breaks in the middle of the answer's body.
    Truncate,
    /// The request takes effect; its answer calls itself HTML.
    WrongType,
}

/// Whether a request meets its fault before or after it took effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// The request has no effect.
    Before,
    /// The request took effect.
    After,
}

/// Which faults requests meet: a list, one for each request, and after it draws from a seed.
#[derive(Clone, Debug, Default)]
pub struct FaultPlan {
    list: VecDeque<Option<Fault>>,
    seed: u64,
    percent: u8,
    draw: Vec<Fault>,
}

impl FaultPlan {
    /// Plays these faults, one a request, and then none; `None` lets a request through.
    pub fn list(faults: impl IntoIterator<Item = impl Into<Option<Fault>>>) -> Self {
        Self {
            list: faults.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Draws a fault for so many of a hundred requests; name one twice to have it drawn twice as
    /// often. The same seed draws the same faults.
    pub fn random(seed: u64, percent: u8, faults: impl IntoIterator<Item = Fault>) -> Self {
        Self {
            seed,
            percent,
            draw: faults.into_iter().collect(),
            ..Self::default()
        }
    }

    fn next(&mut self) -> Option<Fault> {
        if let Some(fault) = self.list.pop_front() {
            return fault;
        }
        let count = u64::try_from(self.draw.len()).unwrap_or(u64::MAX);
        let is_met = self.number() % 100 < u64::from(self.percent);
        let index = self.number().checked_rem(count)?;
        let fault = self.draw.get(usize::try_from(index).ok()?);
        fault.filter(|_| is_met).cloned()
    }

    /// Gives the next number of `SplitMix64`, which is small and good enough for tests.
    fn number(&mut self) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

type Handler = Arc<dyn Fn(&Recorded) -> Step + Send + Sync>;

/// A server in memory: a function that has the effect and answers, behind a line with faults.
///
/// The function is called for each request that takes effect, also when its answer is then lost: let
/// it count, and it is a ledger. Clones share the plan.
#[derive(Clone)]
pub struct FaultyServer {
    handler: Handler,
    plan: Arc<Mutex<FaultPlan>>,
    clock: Option<Arc<dyn Clock>>,
}

impl FaultyServer {
    /// Creates a server with this function and this plan.
    pub fn new(
        plan: FaultPlan,
        handler: impl Fn(&Recorded) -> Step + Send + Sync + 'static,
    ) -> Self {
        Self {
            handler: Arc::new(handler),
            plan: Arc::new(Mutex::new(plan)),
            clock: None,
        }
    }

    /// Sets the clock for answers that are late.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    fn plan(&self) -> MutexGuard<'_, FaultPlan> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn step(&self, request: &Recorded) -> Step {
        let fault = self.plan().next();
        let answer = || (self.handler)(request);
        let after = |timing: Timing, step: Step| {
            if timing == Timing::After {
                answer();
            }
            step
        };
        match fault {
            None => answer(),
            Some(Fault::Refuse) => Step::connect_error(),
            Some(Fault::Reset(timing)) => after(timing, Step::lost_answer()),
            Some(Fault::Hang(timing)) => after(timing, Step::hang()),
            Some(Fault::Status(status, timing)) => after(timing, Step::status(status)),
            Some(Fault::Page(status, timing)) => {
                let page = Step::status(status).body("<html><body>a proxy</body></html>");
                after(timing, page.header("content-type", "text/html"))
            }
            Some(Fault::Throttle(None)) => Step::status(429),
            Some(Fault::Throttle(Some(seconds))) => {
                Step::status(429).header("retry-after", &seconds.to_string())
            }
            Some(Fault::Delay(time)) => answer().after(time),
            Some(Fault::Truncate) => answer().truncated(),
            Some(Fault::WrongType) => answer().typed("text/html"),
        }
    }
}

impl Transport for FaultyServer {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let step = self.step(&Recorded::of(request).await?);
            step.play(self.clock.as_deref()).await
        })
    }
}

impl fmt::Debug for FaultyServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultyServer").finish_non_exhaustive()
    }
}
