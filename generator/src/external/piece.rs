//! A node that is taken over into the document, with all that OpenAPI wants written out put in its place.

use serde_json::{Value, json};

use super::library::{FileNumber, Library, ROOT, Spot};
use super::limits::{MAX_NODES, MAX_PARTS};
use super::sites::{self, Role};
use super::trouble::Trouble;
use crate::diagnostic::{Diagnostics, Pointer};
use crate::grammar::{Kind, Shape};
use crate::source::{count_nodes, depth, limits::MAX_DEPTH};

/// A reference in a piece.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// Where its text is, from the root of the piece.
    pub(super) at: Pointer,
    pub(super) kind: Kind,
    /// Whether the object is nothing but this reference.
    pub(super) is_bare: bool,
    /// The file that it was written in.
    pub(super) file: FileNumber,
    pub(super) reference: String,
}

/// A part that was put in the place of a reference to it.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) at: Pointer,
    pub(super) shape: Shape,
    pub(super) spot: Spot,
}

#[derive(Debug)]
pub(super) struct Piece {
    pub(super) value: Value,
    pub(super) sites: Vec<Site>,
    pub(super) parts: Vec<Part>,
}

/// How many nodes may still be taken over.
pub(super) struct Budget(usize);

impl Budget {
    pub(super) fn new() -> Self {
        Self(MAX_NODES)
    }

    /// Takes the nodes of a value that will be `above` levels deep, and says why they cannot be had.
    pub(super) fn take(&mut self, value: &Value, above: usize) -> Result<(), Trouble> {
        let advice = "leave parts of the description out";
        if above + depth(value) > MAX_DEPTH {
            let message = format!("what it refers to nests deeper than {MAX_DEPTH} levels");
            return Err(Trouble::external(message, advice));
        }
        let left = self.0.checked_sub(count_nodes(value));
        self.0 = left.unwrap_or(0);
        left.map(drop).ok_or_else(|| {
            let message = format!("more than {MAX_NODES} nodes are taken over from other files");
            Trouble::external(message, advice)
        })
    }
}

/// What making a piece needs.
pub(super) struct Maker<'m, 'l> {
    pub(super) library: &'m mut Library<'l>,
    pub(super) budget: &'m mut Budget,
    /// Says which references of the document itself leave it.
    pub(super) leaves: &'m dyn Fn(&str, Role) -> bool,
    pub(super) sink: &'m mut Diagnostics,
}

impl Maker<'_, '_> {
    /// Makes a piece of a value that stands at `spot`.
    pub(super) fn piece(&mut self, value: Value, shape: Shape, spot: Spot) -> Piece {
        let mut piece = Piece {
            value,
            sites: Vec::new(),
            parts: Vec::new(),
        };
        let whole = Part {
            at: Pointer::root(),
            shape,
            spot,
        };
        let mut waiting = vec![(whole, 0)];
        while let Some((part, hops)) = waiting.pop() {
            let found = self.find(&piece.value, &part);
            for found in found {
                let at = part.at.join(&found.at);
                let (kind, is_bare) = match found.role {
                    Role::Object(kind, is_bare) => (kind, is_bare),
                    Role::Mapping => (Kind::Schema, false),
                    Role::Part(shape) => {
                        let reference = (found.reference.as_str(), &part.spot, &found.at);
                        let at = at.parent().unwrap_or_default();
                        if let Some(spot) = self.put(&mut piece.value, &at, reference, hops) {
                            let part = Part { at, shape, spot };
                            piece.parts.push(part.clone());
                            waiting.push((part, hops + 1));
                        }
                        continue;
                    }
                };
                piece.sites.push(Site {
                    at,
                    kind,
                    is_bare,
                    file: part.spot.file,
                    reference: found.reference,
                });
            }
        }
        piece.sites.sort_by(|a, b| a.at.cmp(&b.at));
        piece
    }

    fn find(&self, value: &Value, part: &Part) -> Vec<sites::Found> {
        let Some(value) = part.at.find(value) else {
            return Vec::new();
        };
        if part.spot.file == ROOT {
            return sites::find(part.shape, value, self.leaves);
        }
        let wanted = |text: &str, role| role != Role::Mapping || looks_like_reference(text);
        sites::find(part.shape, value, &wanted)
    }

    /// Puts what a reference means in its place; says so at the reference when that cannot be.
    fn put(
        &mut self,
        value: &mut Value,
        at: &Pointer,
        (reference, written, way): (&str, &Spot, &Pointer),
        hops: usize,
    ) -> Option<Spot> {
        let place = value.pointer_mut(at.as_str())?;
        match self.part(reference, written.file, at, hops) {
            Ok((found, spot)) => {
                *place = found;
                Some(spot)
            }
            Err(trouble) => {
                *place = json!({});
                let id = self.library.file(written.file).id;
                let pointer = written.pointer.join(way);
                self.sink.push(trouble.at(&pointer).in_file(id));
                None
            }
        }
    }

    fn part(
        &mut self,
        reference: &str,
        from: FileNumber,
        at: &Pointer,
        hops: usize,
    ) -> Result<(Value, Spot), Trouble> {
        let spot = self.library.resolve(from, reference, self.sink)?;
        if hops >= MAX_PARTS {
            let message = format!(
                "`{reference}` is in a part of a part, more than {MAX_PARTS} times, or of itself"
            );
            return Err(Trouble::dangling(message, None));
        }
        let Some(value) = self.library.value(&spot).filter(|_| spot.file != ROOT) else {
            let message = format!(
                "`{reference}` refers to a part of the document that has to be written out"
            );
            return Err(Trouble::external(
                message,
                "write it where it is referred to",
            ));
        };
        self.budget.take(value, at.segments().count())?;
        Ok((value.clone(), spot))
    }
}

/// Tells a reference from a name of a component.
pub(super) fn looks_like_reference(text: &str) -> bool {
    let path = text.split('#').next().unwrap_or_default();
    text.starts_with('#')
        || [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| path.ends_with(end))
}
