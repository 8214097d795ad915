//! Proofs: long, seeded runs against the sandbox that show what shopwright promises, and would show if it broke it. Each is a
//! program in `src/bin`, and its short form a test; docs/proofs.md has the results. This is not where features are tested.

pub mod arguments;
mod clock;
mod dice;
pub mod effects;
#[cfg(feature = "redis")]
pub mod limits;
mod wire;
