//! What the documentation claims to be shown by tests: each of them exists.
#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod contradictions;
mod diagnostics;
mod guarantees;
mod known;
