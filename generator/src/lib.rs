//! Turns an OpenAPI document into the source of a Rust client.

pub mod diagnostic;
pub mod document;
pub mod file_set;
pub mod grammar;
pub mod ir;
mod load;
pub mod lower;
pub mod naming;
pub mod normalize;
pub mod overlay;
pub mod passes;
pub mod render;
pub mod source;
mod suggest;

pub use load::{effective_yaml, load};
