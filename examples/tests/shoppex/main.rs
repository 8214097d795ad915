//! The generated Shoppex client over real HTTP on loopback, held against the API's description.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod apps;
mod bench;
mod errors;
mod every_operation;
mod judge;
mod lists;
mod login;
mod prism;
mod repeats;
#[path = "../support/mod.rs"]
mod support;
mod values;

use support::wire;
