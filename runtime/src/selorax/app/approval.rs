//! Waiting until a merchant has decided about a charge.

use std::pin::Pin;
use std::time::Duration;

use crate::selorax::models::Charge;
use crate::selorax::{Client, Error};

/// What became of a charge.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Approval {
    /// The merchant approved it: it is `active` or `completed`.
    Approved(Charge),
    /// The merchant declined it.
    Declined(Charge),
    /// It was cancelled.
    Cancelled(Charge),
    /// Nobody decided in time.
    Expired(Charge),
    /// It was approved, and the payment failed.
    PaymentFailed(Charge),
    /// Time is over here, and nothing is decided yet. Its `status` may be one that this crate does
    /// not know.
    StillPending(Charge),
}

impl Approval {
    /// Reads the state of a charge. What is not known to be final counts as pending.
    pub fn of(charge: Charge) -> Self {
        match charge.status.to_ascii_lowercase().as_str() {
            "active" | "completed" | "approved" => Self::Approved(charge),
            "declined" => Self::Declined(charge),
            "cancelled" | "canceled" => Self::Cancelled(charge),
            "expired" => Self::Expired(charge),
            "payment_failed" | "failed" => Self::PaymentFailed(charge),
            _ => Self::StillPending(charge),
        }
    }

    /// Returns the charge as it was seen last.
    pub fn charge(&self) -> &Charge {
        match self {
            Self::Approved(charge)
            | Self::Declined(charge)
            | Self::Cancelled(charge)
            | Self::Expired(charge)
            | Self::PaymentFailed(charge)
            | Self::StillPending(charge) => charge,
        }
    }

    /// Tells whether the merchant approved.
    pub fn is_approved(&self) -> bool {
        matches!(self, Self::Approved(_))
    }
}

/// Asks about a charge until it is decided: see [`Client::wait_for_approval`].
#[derive(Clone, Debug)]
#[must_use = "it does nothing until it is awaited"]
pub struct ApprovalWait {
    client: Client,
    charge_id: String,
    every: Duration,
    at_most: Duration,
}

/// The longest wait between two questions, in multiples of the first.
const SLOWEST: u32 = 15;

impl Client {
    /// Waits until the merchant has decided about a charge, subscription or top-up.
    ///
    /// It asks after 2 s and then less and less often, down to every 30 s, for 10 minutes at most.
    /// Faults that may pass (no connection, 5xx, 429) do not end it. It only reads, so it can be
    /// dropped at any time, and begun again. Webhooks tell the same without asking; this is for
    /// programs that have none, and for those that were missed.
    ///
    /// # Errors
    ///
    /// As [`get_charge`](crate::selorax::operations::billing::Billing::get_charge), at once when asking again
    /// is no use; when time is over, only if no answer came at all.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use shopwright::selorax::{Approval, Client, Error};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// match client.wait_for_approval(5).at_most(Duration::from_secs(120)).await? {
    ///     Approval::Approved(charge) => println!("{} BDT are coming", charge.amount),
    ///     Approval::StillPending(_) => println!("ask again later"),
    ///     other => println!("no: {}", other.charge().status),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_for_approval(&self, charge_id: i64) -> ApprovalWait {
        ApprovalWait {
            client: self.clone(),
            charge_id: charge_id.to_string(),
            every: Duration::from_secs(2),
            at_most: Duration::from_secs(600),
        }
    }
}

impl ApprovalWait {
    /// Sets the wait before the second question, 2 s by default; later ones grow by half, up to
    /// fifteen times this.
    pub fn every(mut self, wait: Duration) -> Self {
        self.every = wait;
        self
    }

    /// Sets how long to wait in all, 10 minutes by default.
    pub fn at_most(mut self, time: Duration) -> Self {
        self.at_most = time;
        self
    }

    async fn run(self) -> Result<Approval, Error> {
        let shared = self.client.core().shared.clone();
        let begin = shared.clock.now();
        let left = || {
            let gone = shared.clock.now().saturating_duration_since(begin);
            self.at_most.saturating_sub(gone)
        };
        let slowest = self.every.saturating_mul(SLOWEST);
        let mut wait = self.every;
        let mut seen = None;
        loop {
            // The first question is asked even when there is no time at all.
            let time = left().max(Duration::from_secs(1));
            let answer = match self.ask(time).await {
                Ok(Approval::StillPending(charge)) => Ok(charge),
                Err(error) if may_pass(&error) => Err(error),
                decided => return decided,
            };
            let hint = answer.as_ref().err().and_then(|error| error.retry_after());
            // Between a half and the whole, so that many who wait do not ask together.
            let random = wait.mul_f64(0.5 + (shared.random)() / 2.0);
            let pause = random.max(hint.unwrap_or_default());
            if pause >= left() {
                let last = answer.or_else(|error| seen.ok_or(error));
                return last.map(Approval::StillPending);
            }
            seen = answer.ok().or(seen);
            shared.clock.sleep(pause).await;
            wait = (wait.saturating_mul(3) / 2).min(slowest);
        }
    }

    async fn ask(&self, time: Duration) -> Result<Approval, Error> {
        let call = self.client.billing().get_charge(self.charge_id.as_str());
        call.with_total_timeout(time).await.map(Approval::of)
    }
}

/// Tells whether asking again can help.
fn may_pass(error: &Error) -> bool {
    let broken = error.is_connect() || error.is_timeout() || error.is_transport();
    broken
        || error.is_rate_limited()
        || error
            .status()
            .is_some_and(|status| status.is_server_error())
}

impl IntoFuture for ApprovalWait {
    type Output = Result<Approval, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
