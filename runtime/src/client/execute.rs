//! The life of a call: prepare once, attempt, decide, wait, attempt again.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{Method, StatusCode};

use super::attempt::{Success, authorize};
use super::core::Core;
use super::failure::Failure;
use super::observed::observed;
use super::pace;
use crate::auth::{AuthError, Authorization};
use crate::call::{Draft, Prepared, Raw, Rest};
use crate::clock::within;
use crate::error::{Attempt, Error, Outcome};
use crate::limit::{NotAdmitted, Pacer, Sending};
use crate::retry::budget::Permit;
use crate::retry::policy::{self, Verdict};
use crate::retry::{RetryPolicy, backoff};

/// A call under way, whatever it ends in.
pub(crate) type Executing = Pin<Box<dyn Future<Output = Result<Raw, Error>> + Send>>;

/// Sends a call, again where that is safe, until it succeeds or fails for good.
///
/// The body of an `async fn` is compiled by the crate that first asks for its future, which would be each program that
/// sends a call. In a function that is neither generic nor put into others it is compiled once, with this crate.
#[inline(never)]
pub(crate) fn execute(core: Arc<Core>, draft: Box<Draft>) -> Executing {
    Box::pin(run(core, draft))
}

async fn run(core: Arc<Core>, draft: Box<Draft>) -> Result<Raw, Error> {
    let prepared = match Prepared::new(&core, draft) {
        Ok(prepared) => prepared,
        Err((mut error, name)) => {
            error.evidence_mut().api = core.descriptor.name;
            error.evidence_mut().operation = Some(name);
            return Err(error);
        }
    };
    let mut call = Calling::new(&core, &prepared);
    loop {
        let failure = match call.attempt().await {
            Ok(success) => return Ok(call.succeed(success)),
            Err(failure) => failure,
        };
        let Some(wait) = Box::pin(call.wait_before_next(&failure)).await else {
            return Err(call.fail(failure));
        };
        call.record(&failure);
        call.waited = wait;
        if !wait.is_zero() {
            core.shared.clock.sleep(wait).await;
        }
    }
}

/// Why a call was not repeated although it could have been.
const NO_BUDGET: &str = "it was not tried again, since too many calls of this client fail";

/// Why a request was not sent although nothing failed.
const NO_PLACE: &str = "the API's limits leave no place for it before its time is over";

/// Why a call was not repeated although the API would have allowed it.
const READ_ONCE: &str =
    "it was not tried again, since the source of its body can be read only once";

/// What a 404 to a repeated DELETE may mean.
const MAYBE_DELETED: &str = "an earlier attempt, whose answer was lost, may have deleted it";

/// A call under way.
struct Calling<'a> {
    core: &'a Core,
    prepared: &'a Prepared,
    policy: &'a RetryPolicy,
    deadline: Instant,
    attempts: Vec<Attempt>,
    waited: Duration,
    worst: Outcome,
    authorization: Option<Authorization>,
    refreshed: bool,
    /// Why newer credentials could not be had.
    not_refreshed: Option<AuthError>,
    /// What the last repetition took from the budget.
    permit: Option<Permit>,
    note: &'static str,
}

impl<'a> Calling<'a> {
    fn new(core: &'a Core, prepared: &'a Prepared) -> Self {
        let total = prepared
            .options()
            .total_timeout
            .unwrap_or(core.shared.total_timeout);
        let now = core.shared.clock.now();
        Self {
            core,
            prepared,
            policy: prepared
                .options()
                .retry
                .as_ref()
                .unwrap_or(&core.shared.retry),
            // A century stands for "no end", since clocks cannot count further.
            deadline: now
                .checked_add(total)
                .unwrap_or(now + Duration::from_secs(3_153_600_000)),
            attempts: Vec::new(),
            waited: Duration::ZERO,
            worst: Outcome::NotSent,
            authorization: None,
            refreshed: false,
            not_refreshed: None,
            permit: None,
            note: "",
        }
    }

    async fn attempt(&mut self) -> Result<Success, Failure> {
        let left = self.left();
        if left.is_zero() {
            return Err(Failure::out_of_time());
        }
        let authorization = authorize(self.core, self.prepared, left).await?;
        let sending = match &self.core.shared.pacer {
            None => None,
            // In a place of its own, as all that most calls do not need.
            Some(pacer) => Some(Box::pin(self.admit(pacer)).await?),
        };
        let each = self
            .prepared
            .options()
            .attempt_timeout
            .or(self.core.shared.limits.timeout);
        let left = self.left();
        let timeout = each.map_or(left, |each| each.min(left));
        let so_far = (self.attempts.len(), self.waited);
        let result = observed(self.core, self.prepared, &authorization, timeout, so_far).await;
        self.authorization = Some(authorization);
        if let Some(sending) = &sending {
            pace::learn(self.core, sending, &result);
        }
        result
    }

    /// Waits until the API's limits leave a place.
    async fn admit(&mut self, pacer: &Pacer) -> Result<Sending, Failure> {
        let prepared = self.prepared;
        let admitted = pacer
            .admit(prepared.method.as_str(), prepared.route(), self.left())
            .await;
        match admitted {
            Ok(sending) => {
                self.waited = self.waited.saturating_add(sending.waited);
                Ok(sending)
            }
            Err(NotAdmitted::Store(problem)) => Err(Failure::uncounted(problem)),
            Err(NotAdmitted::TooLate(wait)) => {
                self.note = NO_PLACE;
                Err(Failure::no_place(wait))
            }
        }
    }

    fn left(&self) -> Duration {
        self.deadline
            .saturating_duration_since(self.core.shared.clock.now())
    }

    /// Finds how long to wait before the next attempt; `None` when there is to be none.
    async fn wait_before_next(&mut self, failure: &Failure) -> Option<Duration> {
        let again = self.prepared.can_be_sent_again();
        if again && failure.is_stale_token() && self.refresh().await && !self.left().is_zero() {
            return Some(Duration::ZERO);
        }
        let made = u32::try_from(self.attempts.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        if made >= self.policy.max_attempts {
            return None;
        }
        match policy::decide(failure.situation?, self.prepared.repeatable) {
            Verdict::Stop => None,
            Verdict::Again { .. } if !again => {
                self.note = READ_ONCE;
                None
            }
            Verdict::Again { throttled } => {
                let shared = &self.core.shared;
                let random = (shared.random)();
                let wait = backoff::wait(self.policy, made + 1, throttled, failure.hint, random)?;
                if wait >= self.left() {
                    return None;
                }
                // Asked last, so that nothing is taken for a repetition that is not made.
                self.permit = shared.budget.take(throttled);
                if self.permit.is_none() {
                    self.note = NO_BUDGET;
                }
                self.permit.as_ref().map(|_| wait)
            }
        }
    }

    /// Gets newer credentials, once in a call.
    async fn refresh(&mut self) -> bool {
        let Some(rejected) = self.authorization.take() else {
            return false;
        };
        if self.refreshed {
            return false;
        }
        self.refreshed = true;
        let refreshing = self.core.provider.refresh(&rejected);
        match within(&*self.core.shared.clock, self.left(), refreshing).await {
            Some(Ok(newer)) => newer,
            Some(Err(problem)) => {
                self.not_refreshed = Some(problem);
                false
            }
            None => false,
        }
    }

    /// Tells whether a record that is not there may have been deleted by this very call.
    fn may_have_deleted(&self, failure: &Failure) -> bool {
        let status = failure.error.status();
        self.prepared.method == Method::DELETE
            && self.worst >= Outcome::MaybeApplied
            && matches!(status, Some(StatusCode::NOT_FOUND | StatusCode::GONE))
    }

    fn record(&mut self, failure: &Failure) {
        self.worst = self.worst.max(failure.error.outcome());
        self.attempts.push(Attempt {
            status: failure.error.status(),
            problem: failure.error.to_string(),
            waited: self.waited,
        });
    }

    fn succeed(mut self, success: Success) -> Raw {
        self.core.shared.budget.succeed(self.permit.take());
        self.attempts.reserve_exact(1);
        self.attempts.push(Attempt {
            status: Some(success.status),
            problem: String::new(),
            waited: self.waited,
        });
        Raw {
            descriptor: self.core.descriptor,
            operation: self.prepared.name.clone(),
            status: success.status,
            headers: success.headers,
            body: success.body,
            rest: success.rest.map(Rest::new),
            attempts: self.attempts,
            page: self.prepared.page.clone(),
            alone: false,
            max_json_values: self.core.shared.limits.json_values,
            worst: self.worst,
        }
    }

    fn fail(mut self, failure: Failure) -> Error {
        if self.may_have_deleted(&failure) {
            self.note = MAYBE_DELETED;
        }
        self.record(&failure);
        let mut error = failure.error;
        if let Some(problem) = self.not_refreshed.filter(|_| error.is_authentication()) {
            error.evidence_mut().needs_authorization = problem.needs_authorization();
            error = error.with_source(problem);
        }
        error.set_outcome(self.worst);
        let evidence = error.evidence_mut();
        evidence.note = self.note;
        evidence.api = self.core.descriptor.name;
        evidence.operation = Some(self.prepared.name.clone());
        evidence.attempts = self.attempts;
        error
    }
}
