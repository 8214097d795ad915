//! The public Rust API of a generated client, as data: what a user of it can name.
//!
//! It is read from the generated source itself, so that it cannot differ from it, and compared by the rules of
//! [semver](https://doc.rust-lang.org/cargo/reference/semver.html). It knows nothing of OpenAPI.

mod compare;
mod former;
mod item;
mod read;
mod tokens;

pub use compare::{Impact, ItemChange, compare};
pub use item::{Item, ItemKind};
pub use read::read;

use std::collections::BTreeMap;

/// Public items by path, such as `models::Order::status` or `impl Clone for models::Order`; functions by path and `()`,
/// since a field and its setter have one name.
pub type Surface = BTreeMap<String, Item>;

#[cfg(test)]
mod tests;
