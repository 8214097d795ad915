//! Rust clients for commerce APIs.
