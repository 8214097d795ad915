//! Goes down the document by the table of kinds, repairing on the way.

use serde_json::Value;

use super::context::{Context, Fields};
use super::fit::{self, Fitted};
use super::repair;
use crate::grammar::{Kind, Place, Shape};

/// Normalises an object of a kind. Anything but an object has been fitted before.
pub(super) fn object(kind: Kind, value: &mut Value, context: &mut Context<'_>) {
    let Value::Object(fields) = value else { return };
    if kind.may_be_reference() && fields.contains_key("$ref") {
        repair::reference::run(kind, fields, context);
        if kind != Kind::PathItem && fields.contains_key("$ref") {
            return;
        }
    }
    for repair in repair::of(kind) {
        repair(fields, context);
    }
    let keys: Vec<String> = fields.keys().cloned().collect();
    for key in &keys {
        match kind.place(key) {
            Place::Shaped(shape) => field(key, shape, fields, context),
            Place::Unknown => repair::unknown::run(kind, key, context),
            Place::Extension => {}
        }
    }
    repair::missing::run(kind, fields, context);
}

/// Fits a field to its shape and goes down into it.
fn field(key: &str, shape: Shape, fields: &mut Fields, context: &mut Context<'_>) {
    let Some(value) = fields.get_mut(key) else {
        return;
    };
    if fit::fit(key, shape, value, context) == Fitted::Remove {
        fields.remove(key);
        return;
    }
    context.pointer.push(key);
    match (shape, value) {
        (Shape::One(kind) | Shape::BoolOr(kind), value) => object(kind, value, context),
        (Shape::List(kind), Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                context.pointer.push_index(index);
                object(kind, item, context);
                context.pointer.pop();
            }
        }
        (Shape::Map(kind), Value::Object(entries)) => {
            for (name, entry) in entries {
                context.pointer.push(name);
                object(kind, entry, context);
                context.pointer.pop();
            }
        }
        _ => {}
    }
    context.pointer.pop();
}
