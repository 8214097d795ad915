//! The alternatives of `oneOf` and `anyOf`, before anything is made of them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::SchemaNode;

use super::all_of;
use super::enumeration;
use crate::lower::context::Lowering;

/// Says whether a schema has alternatives that say what values are, not only which properties are
/// required together.
pub(super) fn tells(node: &SchemaNode<'_>) -> bool {
    let mut alternatives = listed(node).into_iter();
    alternatives.any(|alternative| {
        let bare = alternative.reference().is_none()
            && (is_constraint(&alternative) || is_empty(&alternative));
        !bare
    })
}

/// Gives the alternatives: those of `oneOf`, else those of `anyOf`.
pub(super) fn listed<'d>(node: &SchemaNode<'d>) -> Vec<SchemaNode<'d>> {
    let one = node.one_of();
    if one.is_empty() { node.any_of() } else { one }
}

/// `required` or `not` alone: a rule for validation.
fn is_constraint(node: &SchemaNode<'_>) -> bool {
    let is_rule = |key: &str| matches!(key, "required" | "not" | "type" | "description" | "title");
    let object = node.type_name().is_none_or(|name| name == "object");
    let rules = node.field("required").is_some() || node.field("not").is_some();
    let map = node.value().as_object();
    object && rules && map.is_some_and(|map| map.keys().all(|key| is_rule(key)))
}

fn is_empty(node: &SchemaNode<'_>) -> bool {
    node.value()
        .as_object()
        .is_some_and(|map| map.keys().all(|key| key.starts_with("x-")))
}

/// What kind of JSON a schema describes, as far as it can be seen without making a type of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glance {
    Null,
    Text,
    /// Text out of a list.
    Values,
    Integer,
    Number,
    Bool,
    Other,
}

pub(super) fn glance(node: &SchemaNode<'_>) -> Glance {
    if node.extension("x-shopwright-type").is_some() {
        return Glance::Other;
    }
    let values = enumeration::values(node);
    let only_null = !values.is_empty() && values.iter().all(Value::is_null);
    let silent = !all_of::is_telling(node) && !all_of::has_properties(node);
    if only_null || node.type_name() == Some("null") || silent && node.is_nullable() {
        return Glance::Null;
    }
    if !values.is_empty() {
        let text = values
            .iter()
            .all(|value| value.is_string() || value.is_null());
        return if text { Glance::Values } else { Glance::Other };
    }
    let formatted = node.text("format").is_some_and(|format| {
        matches!(
            format,
            "date" | "date-time" | "byte" | "binary" | "password" | "decimal"
        )
    });
    match node.type_name() {
        Some("string") if !formatted => Glance::Text,
        Some("integer") => Glance::Integer,
        Some("number") if !formatted => Glance::Number,
        Some("boolean") => Glance::Bool,
        _ => Glance::Other,
    }
}

/// What a union consists of.
#[derive(Debug, Default)]
pub(super) struct Alternatives<'d> {
    /// Each alternative once, as written: possibly a reference.
    pub(super) nodes: Vec<SchemaNode<'d>>,
    /// The same, resolved.
    pub(super) targets: Vec<SchemaNode<'d>>,
    /// `null` is one of them.
    pub(super) nullable: bool,
}

impl<'d> Lowering<'d, '_> {
    /// Collects the alternatives of a schema; those that lead nowhere are left out.
    pub(super) fn alternatives(&mut self, node: &SchemaNode<'d>) -> Alternatives<'d> {
        let mut found = Alternatives::default();
        let mut seen = BTreeSet::new();
        for alternative in listed(node) {
            let Some(target) = alternative.clone().resolve(self.sink) else {
                continue;
            };
            if glance(&target) == Glance::Null {
                found.nullable = true;
            } else if seen.insert(target.pointer().clone()) {
                found.nodes.push(alternative);
                found.targets.push(target);
            }
        }
        found
    }
}
