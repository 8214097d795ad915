//! Where references stand in a node of a kind. Reads only what the grammar knows: an example may say `$ref` and mean it.

use serde_json::Value;

use super::library::alias;
use crate::diagnostic::Pointer;
use crate::grammar::{Kind, Place, Shape};

/// A reference as it is written.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Where the text of the reference is.
    pub(super) at: Pointer,
    pub(super) role: Role,
    pub(super) reference: String,
}

/// What a reference stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// An object of a kind that may be one. `true` when nothing stands beside the `$ref`.
    Object(Kind, bool),
    /// A value of a discriminator's mapping: a schema.
    Mapping,
    /// What OpenAPI wants to be written out: all paths, the properties of a schema, an operation.
    Part(Shape),
}

/// Finds all references below a value of that shape whose texts are `wanted`.
pub(super) fn find(shape: Shape, value: &Value, wanted: &dyn Fn(&str, Role) -> bool) -> Vec<Found> {
    let mut search = Search {
        at: Pointer::root(),
        wanted,
        found: Vec::new(),
    };
    search.shape(shape, value);
    search.found
}

struct Search<'s> {
    at: Pointer,
    wanted: &'s dyn Fn(&str, Role) -> bool,
    found: Vec<Found>,
}

impl Search<'_> {
    fn shape(&mut self, shape: Shape, value: &Value) {
        match (shape, value) {
            (Shape::One(kind) | Shape::BoolOr(kind), value) => self.object(kind, value),
            (Shape::List(_), Value::Object(_)) => self.part(shape, value),
            (Shape::Map(_), Value::Object(_)) if alias(value).is_some() => self.part(shape, value),
            (Shape::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.at.push_index(index);
                    self.object(kind, item);
                    self.at.pop();
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (name, entry) in entries {
                    self.at.push(name);
                    self.object(kind, entry);
                    self.at.pop();
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, kind: Kind, value: &Value) {
        let Value::Object(fields) = value else { return };
        if let (true, Some(Value::String(text))) = (kind.may_be_reference(), fields.get("$ref")) {
            self.note("$ref", Role::Object(kind, fields.len() == 1), text);
        } else if alias(value).is_some() {
            self.part(Shape::One(kind), value);
            return;
        }
        if kind == Kind::Discriminator {
            self.mapping(value);
        }
        for (key, value) in fields {
            if let Place::Shaped(shape) = kind.place(key) {
                self.at.push(key);
                self.shape(shape, value);
                self.at.pop();
            }
        }
    }

    fn mapping(&mut self, value: &Value) {
        let mapping = value.get("mapping").and_then(Value::as_object);
        self.at.push("mapping");
        for (name, value) in mapping.into_iter().flatten() {
            if let Value::String(text) = value {
                self.note(name, Role::Mapping, text);
            }
        }
        self.at.pop();
    }

    fn part(&mut self, shape: Shape, value: &Value) {
        if let Some(text) = alias(value) {
            self.note("$ref", Role::Part(shape), text);
        }
    }

    fn note(&mut self, key: &str, role: Role, text: &str) {
        if (self.wanted)(text, role) {
            self.found.push(Found {
                at: self.at.child(key),
                role,
                reference: text.to_owned(),
            });
        }
    }
}

/// Says whether `way`, from a value of that shape, leads to an object of that kind that is read in its place.
pub(super) fn leads(shape: Shape, way: &Pointer, kind: Kind) -> bool {
    let mut shape = Some(shape);
    for segment in way.segments() {
        shape = match shape {
            Some(Shape::List(kind) | Shape::Map(kind)) => Some(Shape::One(kind)),
            // A definition is a type of its own, wherever it is kept.
            Some(Shape::One(_)) if matches!(&*segment, "definitions" | "$defs") => None,
            Some(Shape::One(kind) | Shape::BoolOr(kind)) => match kind.place(&segment) {
                Place::Shaped(shape) => Some(shape),
                _ => None,
            },
            _ => None,
        };
    }
    matches!(shape, Some(Shape::One(found) | Shape::BoolOr(found)) if found == kind)
}
