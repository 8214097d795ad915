// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Jobs.

mod job;
mod start_output;

pub use job::Job;
pub use start_output::StartOutput;
