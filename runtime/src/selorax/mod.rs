//! The SeloraX apps platform: what is written by hand beside its generated client.

mod credentials;
mod environment;
mod format;

pub use credentials::Credentials;
pub use environment::Environment;
pub use format::InvalidCredentials;
