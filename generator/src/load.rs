//! The front half of the generator as one call: text in, document out.

use crate::diagnostic::{Diagnostics, FileId};
use crate::document::Document;
use crate::external::{self, Loader};
use crate::source::{self, SourceFile};
use crate::{normalize, overlay};

/// Reads a description, takes over what it refers to in the files that `loader` hands in, applies overlays in order,
/// and normalises the result.
///
/// Everything found goes into `sink`. `None` means that the description cannot be read at all or is
/// no OpenAPI 3 document. A document may come with errors in `sink` (a duplicate key, an overlay action
/// that matched nothing): whether to go on is for the caller to decide.
pub fn load(
    file: &SourceFile,
    overlays: &[SourceFile],
    loader: &dyn Loader,
    sink: &mut Diagnostics,
) -> Option<Document> {
    let mut value = source::read(file, FileId::DOCUMENT, sink)?;
    let unreached = external::bundle(&mut value, file, loader, sink);
    for (index, overlay) in overlays.iter().enumerate() {
        overlay::apply(&mut value, overlay, FileId::overlay(index), sink);
    }
    if let Some(refusal) = source::refuse_long_paths(&value) {
        sink.push(refusal);
        return None;
    }
    let version = normalize::normalize(&mut value, sink)?;
    let document = Document::new(value, version, unreached);
    document.check_references(sink);
    Some(document)
}

/// Writes a document as YAML: what the generator really sees, after overlays and normalisation.
pub fn effective_yaml(document: &Document) -> String {
    serde_yaml::to_string(document.value()).unwrap_or_else(|error| format!("# {error}\n"))
}
