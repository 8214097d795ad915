//! Wire names to Rust names: the only module that makes a [`RustName`](crate::ir::RustName).
//!
//! Pure functions over words ([`words`], [`case`], [`noun`], [`keywords`]), rules per kind of thing
//! (`rules`, `method`), scopes without collisions (`scope`), and the names that were released
//! ([`lock`]). It reads the IR alone and never the document.

mod assign;
pub mod case;
pub mod keywords;
mod letters;
pub mod lock;
mod method;
pub mod noun;
mod rules;
mod scope;
mod symbols;
pub(crate) mod usage;
pub mod words;

pub use assign::assign_names;
pub use lock::NamesLock;
pub use method::operation_id;
pub use rules::{Kind, name};

#[cfg(test)]
mod tests;
