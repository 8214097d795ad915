// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Files.

mod file;
mod other;
mod thing;
mod upload;

pub use file::{File, FileMore};
pub use other::Other;
pub use thing::Thing;
pub use upload::Upload;
