//! Brings a description to the shape of OpenAPI 3.0 that [`crate::document`] reads: what 3.1 writes
//! differently is translated, what is sloppy is repaired with a warning. Drops nothing silently, and
//! does not decide what anything means.

mod version;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::Version;

/// Normalises a description. `None`, with an error, means that it is not OpenAPI 3.
pub fn normalize(document: &mut Value, sink: &mut Diagnostics) -> Option<Version> {
    let version = version::check(document, sink)?;
    document.sort_all_objects();
    Some(version)
}
