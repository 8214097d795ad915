// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of Odd, by group.

pub mod a;
pub mod default;
pub mod no;
pub mod open;
pub mod twice;
