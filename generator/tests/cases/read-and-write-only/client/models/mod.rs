// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Ways.

mod read;
mod way;

pub use read::Read;
pub use way::{Way, WayInner, WayWritten};
