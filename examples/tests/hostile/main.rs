//! Servers that mean harm, over real connections: whatever they answer, memory and time stay within the limits of
//! the client, the error is clear, and no secret goes anywhere else.
//!
//! Memory is the peak of the whole process, the server's share included, so that a figure is never too low.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod bodies;
mod compressed;
mod defaults;
mod framing;
mod heads;
mod json;
mod measure;
mod server;
mod slow;
mod structure;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;
