//! Passes over the IR: each is one small function in a file of its own, and this is their order.
//!
//! They read and write the IR and never the document. What cannot be decided stays as lowering left
//! it; what is wrong is reported and mended, so that rendering need not fail.

mod direction;
mod idempotency;
mod merge;
mod names;
mod pagination;
mod prune;
mod recursion;
mod refs;
mod usage;
mod validate;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::naming::NamesLock;

pub use prune::{Selection, select};

/// Runs all passes and returns the lock of names to write.
///
/// Where this reports no error of the generator's own (`SW900`), rendering is total.
pub fn run(api: &mut Api, lock: &NamesLock, sink: &mut Diagnostics) -> NamesLock {
    idempotency::run(api);
    merge::run(api);
    prune::run(api, sink);
    pagination::run(api, sink);
    direction::run(api);
    usage::run(api);
    recursion::run(api, sink);
    let names = names::run(api, lock, sink);
    validate::run(api, sink);
    names
}

#[cfg(test)]
mod tests;
