// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Old.

mod old;
mod old_a;

pub use old::Old;
pub use old_a::OldA;
