//! Applies OpenAPI Overlay documents, versions 1.0 and 1.1. Knows nothing of Rust, nor of OpenAPI.

use serde_json::Value;

use crate::diagnostic::{Diagnostics, FileId};
use crate::source::{self, SourceFile};

/// Applies an overlay to a document.
pub fn apply(_document: &mut Value, file: &SourceFile, id: FileId, sink: &mut Diagnostics) {
    let _overlay = source::read(file, id, sink);
}
