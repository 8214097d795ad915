//! Where the nodes of the final document came from: some are taken over from other files, overlays add nodes,
//! normalisation moves some.
//!
//! Not the positions in the text: those are looked up when a diagnostic is printed.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::{FileId, Place, Pointer};

/// Answers which place of which file a node of the final document was written at.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    added: BTreeMap<Pointer, Vec<Added>>,
    moved: BTreeMap<Pointer, Pointer>,
    taken_over: BTreeMap<Pointer, (FileId, Pointer)>,
}

/// A value that an overlay put at some pointer of the document.
#[derive(Clone, Debug)]
struct Added {
    file: FileId,
    source: Pointer,
    value: Arc<Value>,
}

impl Origins {
    /// Notes that `value`, written at `source` of `file`, was merged into the node at `target`.
    pub fn add(&mut self, target: Pointer, file: FileId, source: Pointer, value: Arc<Value>) {
        self.added.entry(target).or_default().push(Added {
            file,
            source,
            value,
        });
    }

    /// Notes that the node now at `new` was at `old` of the document as read.
    pub fn relocate(&mut self, new: Pointer, old: Pointer) {
        self.moved.insert(new, old);
    }

    /// Notes that the node at `target` was written at `source` of `file`, which the document refers to.
    pub(crate) fn take_over(&mut self, target: Pointer, file: FileId, source: Pointer) {
        self.taken_over.insert(target, (file, source));
    }

    /// Translates a place of the final document to the file and pointer that it came from.
    pub fn resolve(&self, place: &mut Place) {
        if place.file != FileId::DOCUMENT {
            return;
        }
        if !self.moved.is_empty() || !self.added.is_empty() {
            self.undo_changes(place);
        }
        if place.file == FileId::DOCUMENT && !self.taken_over.is_empty() {
            self.find_file(place);
        }
    }

    /// Goes back to the file that the nearest node around was taken over from.
    fn find_file(&self, place: &mut Place) {
        let mut ancestor = Some(place.pointer.clone());
        while let Some(prefix) = ancestor {
            if let Some((file, source)) = self.taken_over.get(&prefix) {
                let rest = place.pointer.below(&prefix).unwrap_or_default();
                place.pointer = source.join(&rest);
                place.file = *file;
                return;
            }
            ancestor = prefix.parent();
        }
    }

    fn undo_changes(&self, place: &mut Place) {
        self.undo_moves(&mut place.pointer);
        let mut ancestor = Some(place.pointer.clone());
        while let Some(prefix) = ancestor {
            if let Some((file, pointer)) = self.overlay_place(&prefix, &place.pointer) {
                place.file = file;
                place.pointer = pointer;
                return;
            }
            ancestor = prefix.parent();
        }
    }

    fn overlay_place(&self, prefix: &Pointer, pointer: &Pointer) -> Option<(FileId, Pointer)> {
        let rest = pointer.below(prefix)?;
        let added = self.added.get(prefix)?.iter().rev();
        // The root of an update is the existing node that it was merged into.
        let mut added = added.filter(|added| !rest.is_root() || !added.value.is_object());
        let found = added.find(|added| rest.find(&added.value).is_some())?;
        Some((found.file, found.source.join(&rest)))
    }

    fn undo_moves(&self, pointer: &mut Pointer) {
        let mut ancestor = Some(pointer.clone());
        while let Some(prefix) = ancestor {
            if let Some(old) = self.moved.get(&prefix) {
                // A move inside a moved node was noted with the pointers of that time.
                if let Some(rest) = pointer.below(&prefix) {
                    *pointer = old.join(&rest);
                }
            }
            ancestor = prefix.parent();
        }
    }
}
