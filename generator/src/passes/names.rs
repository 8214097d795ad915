//! Gives everything its Rust name. All rules are in [`crate::naming`].

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::naming::{NamesLock, assign_names};

/// Names everything that gets code.
pub(super) fn run(api: &mut Api, lock: &NamesLock, sink: &mut Diagnostics) -> NamesLock {
    assign_names(api, lock, sink)
}
