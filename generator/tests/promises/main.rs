//! Holds the generator to its promises on the description of SeloraX: the same bytes whatever the order of
//! keys, names kept through renamings, diagnostics with the right line for whatever is broken, and
//! nothing of a document that becomes code.
//!
//! What is expected is read from the YAML by code of these tests alone.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests are tests; clippy only knows the functions"
)]

mod cases;
mod code;
mod corrupt;
mod corruption;
mod determinism;
mod fuzz;
mod generate;
mod hostile;
mod injection;
mod nodes;
mod positions;
mod reach;
mod renaming;
mod text;
mod tree;
