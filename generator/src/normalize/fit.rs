//! Fits the value of a field to the shape that the table asks for.

mod collection;
mod scalar;

use serde_json::Value;

use super::context::Context;
use crate::diagnostic::Code;
use crate::grammar::{Kind, Shape};
use crate::source::type_name;

/// What became of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fitted {
    /// It fits, possibly after a conversion.
    Keep,
    /// It cannot be used.
    Remove,
}

/// Converts a value to its shape where its meaning is clear. Each conversion is a warning.
pub(super) fn fit(key: &str, shape: Shape, value: &mut Value, context: &mut Context<'_>) -> Fitted {
    if fits(shape, value) {
        return inside(key, shape, value, context);
    }
    if let (Shape::One(Kind::Schema), Value::Bool(_)) = (shape, &*value) {
        context.newer(key);
        *value = collection::one(Kind::Schema, value).unwrap_or_default();
        return Fitted::Keep;
    }
    let before = type_name(value);
    let Some(converted) = convert(shape, value) else {
        let expected = expectation(shape);
        let message = format!("`{key}` is {before} in place of {expected}, and was left out");
        context.warn_at(key, Code::InvalidValue, message);
        return Fitted::Remove;
    };
    let message = format!(
        "`{key}` is {before} in place of {}, and was converted",
        expectation(shape)
    );
    context.warn_at(key, Code::WrongType, message);
    *value = converted;
    inside(key, shape, value, context)
}

/// Says whether the value itself, not what is in it, has the shape.
fn fits(shape: Shape, value: &Value) -> bool {
    match shape {
        Shape::Text => value.is_string(),
        Shape::Bool => value.is_boolean(),
        Shape::Count => value.is_u64(),
        Shape::Number => value.is_number(),
        Shape::Bound => value.is_boolean() || value.is_number(),
        Shape::Type => value.is_string() || value.is_array(),
        Shape::Any => true,
        Shape::TextList | Shape::AnyList | Shape::List(_) => value.is_array(),
        Shape::TextMap | Shape::AnyMap | Shape::One(_) | Shape::Map(_) => value.is_object(),
        Shape::BoolOr(_) => value.is_boolean() || value.is_object(),
    }
}

fn convert(shape: Shape, value: &Value) -> Option<Value> {
    match shape {
        Shape::Text => scalar::text(value).map(Value::String),
        Shape::Bool => scalar::boolean(value).map(Value::Bool),
        Shape::Count => scalar::count(value).map(Value::from),
        Shape::Number => scalar::number(value).map(Value::Number),
        Shape::Bound => {
            let boolean = scalar::boolean(value).map(Value::Bool);
            boolean.or_else(|| scalar::number(value).map(Value::Number))
        }
        Shape::Type | Shape::Any => None,
        Shape::TextList | Shape::AnyList => collection::list(value),
        Shape::TextMap => collection::text_map(value),
        Shape::AnyMap => collection::empty(value),
        Shape::One(kind) => collection::one(kind, value),
        Shape::BoolOr(kind) => scalar::boolean(value)
            .map(Value::Bool)
            .or_else(|| collection::one(kind, value)),
        Shape::List(kind) => collection::list_of(kind, value),
        Shape::Map(kind) => collection::map_of(kind, value),
    }
}

/// Fits what is inside a list or mapping.
fn inside(key: &str, shape: Shape, value: &mut Value, context: &mut Context<'_>) -> Fitted {
    match (shape, value) {
        (Shape::TextList, Value::Array(items)) => collection::text_items(key, items, context),
        (Shape::TextMap, Value::Object(entries)) => collection::text_entries(key, entries, context),
        (Shape::List(kind), Value::Array(items)) => {
            collection::object_items(key, kind, items, context);
        }
        (Shape::Map(kind), Value::Object(entries)) => {
            collection::object_entries(key, kind, entries, context);
        }
        _ => {}
    }
    Fitted::Keep
}

fn expectation(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "text",
        Shape::Bool => "a boolean",
        Shape::Count => "a whole number from 0",
        Shape::Number => "a number",
        Shape::Bound => "a boolean or a number",
        Shape::Type => "a type name",
        Shape::Any => "anything",
        Shape::TextList => "a list of texts",
        Shape::AnyList => "a list",
        Shape::List(_) => "a list of mappings",
        Shape::TextMap | Shape::AnyMap | Shape::One(_) | Shape::Map(_) => "a mapping",
        Shape::BoolOr(_) => "a boolean or a mapping",
    }
}
