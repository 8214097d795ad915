//! Looks at every reference once, also at those that nothing reads: each must lead to a node of the
//! kind that is expected where it stands.

use serde_json::Value;

use super::Document;
use super::reference::MAX_HOPS;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::grammar::{Kind, Place, Shape};

impl Document {
    /// Reports references that lead nowhere or to another kind of node.
    pub(crate) fn check_references(&self, sink: &mut Diagnostics) {
        let root = (Kind::Document, &mut Pointer::root());
        self.check(root.0, self.value(), root.1, sink);
    }

    fn check(&self, kind: Kind, value: &Value, at: &mut Pointer, sink: &mut Diagnostics) {
        let Value::Object(fields) = value else { return };
        if let (true, Some(Value::String(to))) = (kind.may_be_reference(), fields.get("$ref")) {
            self.check_reference(kind, to, &at.child("$ref"), sink);
        }
        for (key, value) in fields {
            let Place::Shaped(shape) = kind.place(key) else {
                continue;
            };
            at.push(key);
            match (shape, value) {
                (Shape::One(kind) | Shape::BoolOr(kind), value) => {
                    self.check(kind, value, at, sink);
                }
                (Shape::List(kind), Value::Array(items)) => {
                    for (index, item) in items.iter().enumerate() {
                        at.push_index(index);
                        self.check(kind, item, at, sink);
                        at.pop();
                    }
                }
                (Shape::Map(kind), Value::Object(entries)) => {
                    for (name, entry) in entries {
                        at.push(name);
                        self.check(kind, entry, at, sink);
                        at.pop();
                    }
                }
                _ => {}
            }
            at.pop();
        }
    }

    fn check_reference(&self, kind: Kind, to: &str, at: &Pointer, sink: &mut Diagnostics) {
        let Some((pointer, value)) = self.target(to, at, sink) else {
            return;
        };
        if self.leads_back(value, at) {
            let message = format!("`{to}` leads back to itself");
            sink.push(Diagnostic::new(Code::ReferenceCycle, at, message));
        }
        let message = match stands_at(&pointer) {
            Stands::Anything => return,
            Stands::Object(found) if found == kind => return,
            Stands::Object(found) => format!("`{to}` is a {found:?}, not a {kind:?}"),
            Stands::Other => format!("`{to}` is no {kind:?}"),
        };
        sink.push(Diagnostic::new(Code::ReferenceKind, at, message));
    }

    /// Says whether the references that follow one come back to it; `at` is where it is written.
    fn leads_back<'v>(&'v self, mut value: &'v Value, at: &Pointer) -> bool {
        for _ in 0..MAX_HOPS {
            let Some(Value::String(to)) = value.get("$ref") else {
                return false;
            };
            let Some((pointer, target)) = self.find(to) else {
                return false;
            };
            if pointer.child("$ref") == *at {
                return true;
            }
            value = target;
        }
        false
    }
}

/// What the table of kinds says about a place.
#[derive(Clone, Copy)]
enum Stands {
    Object(Kind),
    /// A list, a mapping or a scalar of an object that is known.
    Other,
    /// It is inside of an extension or the like.
    Anything,
}

fn stands_at(pointer: &Pointer) -> Stands {
    let mut here = Stands::Object(Kind::Document);
    // The kind of what is in the list or mapping that the way is at.
    let mut inside = None;
    for segment in pointer.segments() {
        (here, inside) = match (here, inside) {
            (Stands::Object(kind), _) => match kind.place(&segment) {
                Place::Shaped(Shape::One(kind) | Shape::BoolOr(kind)) => {
                    (Stands::Object(kind), None)
                }
                Place::Shaped(Shape::List(kind) | Shape::Map(kind)) => (Stands::Other, Some(kind)),
                Place::Shaped(Shape::Any | Shape::AnyList | Shape::AnyMap)
                | Place::Unknown
                | Place::Extension => return Stands::Anything,
                Place::Shaped(_) => (Stands::Other, None),
            },
            (Stands::Other, Some(kind)) => (Stands::Object(kind), None),
            _ => return Stands::Anything,
        };
    }
    here
}
