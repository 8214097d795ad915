//! Rust clients for commerce APIs.

pub mod api;
pub mod auth;
pub mod body;
pub mod client;
pub mod clock;
pub mod decode;
pub mod encode;
pub mod operation;
pub mod secret;
#[cfg(feature = "selorax")]
pub mod selorax;
pub mod transport;
#[doc(hidden)]
pub mod wire;
