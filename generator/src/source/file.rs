//! The files that a run was given, as names and texts.

use crate::diagnostic::FileId;

/// A text with the name that diagnostics show for it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name, usually the path as the user gave it.
    pub name: String,
    /// The content.
    pub text: String,
}

impl SourceFile {
    /// Pairs a name with a text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}

/// The document and its overlays: what diagnostics are printed against.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'s> {
    document: &'s SourceFile,
    overlays: &'s [SourceFile],
}

impl<'s> Sources<'s> {
    /// Groups a document with its overlays, in the order in which they are applied.
    pub fn new(document: &'s SourceFile, overlays: &'s [SourceFile]) -> Self {
        Self { document, overlays }
    }

    /// Gives the file of that id.
    pub fn get(&self, id: FileId) -> Option<&'s SourceFile> {
        match id.overlay_index() {
            Some(index) => self.overlays.get(index),
            None => (id == FileId::DOCUMENT).then_some(self.document),
        }
    }

    /// Walks the files: the document first, then the overlays.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &'s SourceFile)> + use<'s> {
        let overlays = self.overlays.iter().enumerate();
        std::iter::once((FileId::DOCUMENT, self.document))
            .chain(overlays.map(|(index, file)| (FileId::overlay(index), file)))
    }
}
