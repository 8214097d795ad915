//! No double effect: charges, debits, orders and payments under random faults, several clients at once, and afterwards the
//! ledger of the sandbox held against what each caller was told.

mod clients;
mod faults;
mod gather;
mod report;
mod run;
mod verdict;
mod wish;

pub use report::Report;
pub use run::{Settings, run};

/// Anything that keeps a run from being made; it says nothing about the promise.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What repeats a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// The policy that is shipped.
    #[default]
    Shipped,
    /// A broken one: it takes a lost answer for a request that never left, as an SDK does that repeats after a timeout.
    RepeatsLostAnswers,
    /// A broken one: it takes a 502 for a refusal.
    RepeatsBadGateways,
}
