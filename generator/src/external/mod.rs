//! Brings what a document refers to in other files into the document.
//!
//! Each node of another file is taken over once. It replaces the reference to it where that is all there is: a component, a
//! path. Else it becomes a component, named after its key or its file. References are rewritten to where it stands now, so
//! that later stages know one document, and a reference from another file back into it means the node itself, no copy. A
//! document that refers to nothing else is left alone.
//!
//! No file is opened here: texts come from a [`Loader`]. What cannot be reached stays a reference, and why is told by
//! [`crate::document`] when it is followed.

mod library;
pub mod limits;
mod loader;
mod name;
mod path;
mod piece;
mod placing;
mod sites;
mod trouble;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use self::library::{FileNumber, Library, ROOT, Spot};
pub use self::loader::{Loader, NoFiles, Refusal};
use self::piece::{Budget, Maker, Piece, Site, looks_like_reference};
use self::placing::Placing;
use self::sites::Role;
pub use self::trouble::Trouble;
use crate::diagnostic::{Diagnostics, FileId, Pointer};
use crate::grammar::{Kind, Shape};
use crate::source::SourceFile;

/// References that lead nowhere, by their text, with the reason.
pub type Unreached = BTreeMap<String, Trouble>;

/// A node and the kind that it is taken for.
type Target = (Spot, Kind);

/// Takes over what `document`, the value of `file`, refers to.
pub fn bundle(
    document: &mut Value,
    file: &SourceFile,
    loader: &dyn Loader,
    sink: &mut Diagnostics,
) -> Unreached {
    let schemas = document.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object);
    let schemas: Vec<String> = schemas
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    let leaves = |text: &str, role| leaves(text, role, &schemas);
    if sites::find(Shape::One(Kind::Document), document, &leaves).is_empty() {
        return Unreached::new();
    }
    let mut run = Run {
        library: Library::new(file, loader),
        budget: Budget::new(),
        leaves: &leaves,
        answers: BTreeMap::new(),
        pieces: BTreeMap::new(),
        unreached: Unreached::new(),
        sink,
    };
    let root = Spot {
        file: ROOT,
        pointer: Pointer::root(),
    };
    let value = std::mem::take(document);
    let mut root = run.maker().piece(value, Shape::One(Kind::Document), root);
    run.discover(&root);
    let placing = Placing::new(&run.library, &root, &run.pieces, |site| {
        run.answers
            .get(&(site.file, site.reference.clone()))?
            .as_ref()
            .ok()
    });
    run.assemble(&mut root, placing);
    *document = root.value;
    document.sort_all_objects();
    run.unreached
}

/// Says whether a reference of the document leaves it. Some are only misspelt: normalisation mends those.
fn leaves(text: &str, role: Role, schemas: &[String]) -> bool {
    let text = text.trim();
    let is_schema = matches!(role, Role::Object(Kind::Schema, _));
    let is_local = text.is_empty()
        || text.starts_with('#')
        || text.starts_with("/components/")
        || is_schema
            && schemas
                .binary_search_by(|name| name.as_str().cmp(text))
                .is_ok();
    !is_local && (role != Role::Mapping || looks_like_reference(text))
}

struct Run<'r, 'l> {
    library: Library<'l>,
    budget: Budget,
    leaves: &'r dyn Fn(&str, Role) -> bool,
    /// What references mean, by file and text.
    answers: BTreeMap<(FileNumber, String), Result<Spot, Trouble>>,
    /// What is taken over.
    pieces: BTreeMap<Target, Result<Piece, Trouble>>,
    unreached: Unreached,
    sink: &'r mut Diagnostics,
}

impl<'l> Run<'_, 'l> {
    fn maker(&mut self) -> Maker<'_, 'l> {
        Maker {
            library: &mut self.library,
            budget: &mut self.budget,
            leaves: self.leaves,
            sink: self.sink,
        }
    }

    /// Makes pieces of everything that is referred to, directly or not.
    fn discover(&mut self, root: &Piece) {
        let mut waiting = self.targets(root);
        while let Some(target) = waiting.pop() {
            if self.pieces.contains_key(&target) {
                continue;
            }
            let (spot, kind) = &target;
            let value = self.library.value(spot).cloned().unwrap_or_default();
            // As deep as a component.
            let made = match self.budget.take(&value, 3) {
                Ok(()) => Ok(self.maker().piece(value, Shape::One(*kind), spot.clone())),
                Err(trouble) => Err(trouble),
            };
            if let Ok(piece) = &made {
                waiting.extend(self.targets(piece));
            }
            self.pieces.insert(target, made);
        }
    }

    /// The nodes of other files that a piece refers to, the last one first.
    fn targets(&mut self, piece: &Piece) -> Vec<Target> {
        let mut targets = Vec::new();
        for site in piece.sites.iter().rev() {
            let key = (site.file, site.reference.clone());
            if !self.answers.contains_key(&key) {
                let answer = self.library.resolve(site.file, &site.reference, self.sink);
                self.answers.insert(key.clone(), answer);
            }
            if let Some(Ok(spot)) = self.answers.get(&key) {
                if spot.file != ROOT {
                    targets.push((spot.clone(), site.kind));
                }
            }
        }
        targets
    }

    /// Puts every piece where it belongs, with its references rewritten.
    fn assemble(&mut self, root: &mut Piece, placing: Placing) {
        self.rewrite(root, &placing);
        for part in &root.parts {
            self.note(&part.at, &part.spot);
        }
        for (target, at) in placing.own() {
            let Some(Ok(mut piece)) = self.pieces.remove(target) else {
                continue;
            };
            self.rewrite(&mut piece, &placing);
            self.note(at, &target.0);
            for part in &piece.parts {
                self.note(&at.join(&part.at), &part.spot);
            }
            insert(&mut root.value, at, piece.value);
        }
        for taken in placing.renamed() {
            let id = self.library.file(taken.spot.file).id;
            self.sink.push(taken.finding().in_file(id));
        }
    }

    fn rewrite(&mut self, piece: &mut Piece, placing: &Placing) {
        for site in &piece.sites {
            let text = match self.meaning(site, placing) {
                Ok(pointer) => format!("#{}", pointer.as_str().replace('%', "%25")),
                Err(trouble) => self.unreachable(site, trouble),
            };
            if let Some(place) = piece.value.pointer_mut(site.at.as_str()) {
                *place = Value::String(text);
            }
        }
    }

    fn meaning(&self, site: &Site, placing: &Placing) -> Result<Pointer, Trouble> {
        let key = (site.file, site.reference.clone());
        let lost = || Trouble::dangling(format!("`{}` was not followed", site.reference), None);
        let spot = self
            .answers
            .get(&key)
            .cloned()
            .unwrap_or_else(|| Err(lost()))?;
        if spot.file == ROOT {
            return Ok(spot.pointer);
        }
        let target = (spot, site.kind);
        if let Some(Err(trouble)) = self.pieces.get(&target) {
            return Err(trouble.clone());
        }
        placing.find(&target).cloned().ok_or_else(lost)
    }

    /// Keeps a reference that leads nowhere: with the path from the document, so that it is told from others.
    fn unreachable(&mut self, site: &Site, trouble: Trouble) -> String {
        let base = &self.library.file(site.file).path;
        let text = match path::split(&site.reference, base) {
            Ok((path, fragment)) if site.file != ROOT => {
                format!("{}#{fragment}", path.unwrap_or_else(|| base.clone()))
            }
            _ => site.reference.trim().to_owned(),
        };
        self.unreached.insert(text.clone(), trouble);
        text
    }

    fn note(&mut self, at: &Pointer, spot: &Spot) {
        let id: FileId = self.library.file(spot.file).id;
        let source = spot.pointer.clone();
        self.sink.origins_mut().take_over(at.clone(), id, source);
    }
}

/// Puts a value into the document, below mappings that are made where there are none.
fn insert(document: &mut Value, at: &Pointer, value: Value) {
    let mut place = document;
    for segment in at.segments() {
        if place.is_array() || place.get(&*segment).is_none() && !place.is_object() {
            *place = json!({});
        }
        place = &mut place[&*segment];
    }
    *place = value;
}

#[cfg(test)]
mod tests;
