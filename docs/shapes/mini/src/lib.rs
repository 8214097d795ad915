//! A stand-in for the runtime: just enough for the synthetic crates to compile and to send through a transport.

mod call;
mod decode;
mod macros;

pub use call::*;
pub use decode::*;
pub use {chrono, rust_decimal, serde, serde_json};
