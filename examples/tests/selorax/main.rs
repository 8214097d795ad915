//! The generated SeloraX client over real HTTP on loopback, held against the API's description.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod apps;
mod bench;
mod blocking;
mod contradictions;
mod description;
mod errors;
mod every_operation;
mod futures;
mod judge;
mod lenient;
mod money;
mod paging;
mod prism;
mod raw_calls;
mod redirects;
mod repeats;
mod secrets;
mod stores;
#[path = "../support/mod.rs"]
mod support;
mod values;
mod webhooks;

use support::{json, server, uri, wire};
