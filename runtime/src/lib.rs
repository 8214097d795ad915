//! Rust clients for commerce APIs.

pub mod api;
pub mod client;
pub mod operation;
