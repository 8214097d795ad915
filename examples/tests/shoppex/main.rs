//! The generated Shoppex client over real HTTP on loopback, held against the API's description.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod bench;
mod every_operation;
mod judge;
mod prism;
#[path = "../support/mod.rs"]
mod support;

use support::wire;
