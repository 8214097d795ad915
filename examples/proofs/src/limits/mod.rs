//! Many processes that share one API's limit through a Redis: nothing refused, little left unused, nobody starved.
//!
//! It shows how they share, not what Redis's scripts do: that is among the tests of the runtime.

mod process;
mod report;
mod run;
mod server;
mod time;

pub use process::serve;
pub use report::Report;
pub use run::{Settings, run};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What the API allows in a minute.
const ALLOWED: usize = 1000;
/// How many processes there are.
const PROCESSES: u64 = 4;
/// How many tasks each has.
const TASKS: usize = 50;
