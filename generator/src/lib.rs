//! Turns an OpenAPI document into the source of a Rust client.

pub mod diagnostic;
pub mod ir;
pub mod source;
