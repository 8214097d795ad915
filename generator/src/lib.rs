//! Turns an OpenAPI document into the source of a Rust client.

pub mod ir;
