//! Decides what kind of type a schema is.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::document::{AdditionalProperties, SchemaNode};
use crate::ir::TypeRef;

use super::all_of::Parts;
use super::{Lowered, Place};
use crate::lower::context::{Lowering, is_component};
use crate::lower::extension;

/// Extensions that mean something on a schema.
const EXTENSIONS: [&str; 6] = [
    "x-shopwright-type",
    "x-shopwright-type-name",
    "x-shopwright-variants",
    "x-shopwright-keep",
    "x-shopwright-three-state",
    "x-shopwright-name",
];

impl<'d> Lowering<'d, '_> {
    /// Lowers a definition that has not been seen before.
    pub(super) fn define(&mut self, node: &SchemaNode<'d>, place: &Place<'_>) -> Lowered {
        if matches!(node.value(), Value::Bool(_)) || node.typed(self.sink).is_none() {
            return Lowered::json();
        }
        extension::only(node, &EXTENSIONS, self.sink);
        let nullable = node.is_nullable() || node.type_name() == Some("null");
        if let Some(ty) = self.stated_type(node) {
            return Lowered::of(ty).or_null(nullable);
        }
        let members = self.members(node);
        if let [only] = members.as_slice() {
            if only.pointer() != node.pointer() {
                let wrapper_says_null = nullable || super::all_of::silent_null(node);
                return self.schema(only, place).or_null(wrapper_says_null);
            }
        }
        let parts = self.parts(node);
        self.of_parts(node, parts, place).or_null(nullable)
    }

    /// Lowers what several schemas say together. `node` stands for them all.
    pub(super) fn of_parts(
        &mut self,
        node: &SchemaNode<'d>,
        parts: Parts<'d>,
        place: &Place<'_>,
    ) -> Lowered {
        if let Some(part) = parts.enumeration() {
            return self.enumeration(node, &part, parts.type_name(), place);
        }
        if parts.has_union() {
            return self.union(node, parts, place);
        }
        let declared = parts.type_name();
        self.check_types(node, &parts);
        match declared {
            _ if parts.is_object() => self.object(node, parts, place),
            Some("object") => self.map(node, parts, place),
            Some("array") => self.list(&parts, place),
            Some("null") => Lowered::json().or_null(true),
            Some(scalar) => Lowered::of(self.scalar(scalar, &parts)),
            None if parts.has_items() => self.list(&parts, place),
            None if parts.has_map() => self.map(node, parts, place),
            None => match parts.implied_scalar() {
                Some(scalar) => Lowered::of(self.scalar(scalar, &parts)),
                None => Lowered::json(),
            },
        }
    }

    /// Reports types that contradict each other.
    fn check_types(&mut self, node: &SchemaNode<'d>, parts: &Parts<'d>) {
        if let Some((one, other)) = parts.contradiction() {
            let message = format!("`allOf` asks for type {one} and type {other} at once");
            self.report(Code::AllOfConflict, node.pointer(), message);
        }
        if let Some(part) = parts.misplaced_properties() {
            let name = part.type_name().unwrap_or_default();
            let message = format!("the properties of the schema are ignored: it is of type {name}");
            let at = part.pointer().child("properties");
            self.report(Code::KeywordIgnored, &at, message);
        }
    }

    fn list(&mut self, parts: &Parts<'d>, place: &Place<'_>) -> Lowered {
        let tuple = parts.nodes().find(|part| !part.prefix_items().is_empty());
        if let Some(part) = tuple {
            let message = "a list whose items have different types is a list of raw JSON";
            self.report(Code::RawJson, &part.pointer().child("prefixItems"), message);
            return Lowered::of(TypeRef::List(Box::new(TypeRef::Json)));
        }
        let items = parts.nodes().find_map(SchemaNode::items);
        let item = items.map_or(TypeRef::Json, |items| {
            self.schema(&items, &place.item()).whole()
        });
        Lowered::of(TypeRef::List(Box::new(item)))
    }

    /// Lowers an object without known properties.
    ///
    /// One that has a name stays a struct, so that it can get properties without becoming another
    /// type.
    fn map(&mut self, node: &SchemaNode<'d>, parts: Parts<'d>, place: &Place<'_>) -> Lowered {
        let mut closed = false;
        let mut values = None;
        for part in parts.nodes() {
            match part.additional_properties() {
                AdditionalProperties::Schema(schema) => values = Some(schema),
                AdditionalProperties::Allowed(allowed) => closed = !allowed,
                AdditionalProperties::Unsaid => {}
            }
        }
        match values {
            Some(values) => {
                let value = self.schema(&values, &place.then("value")).whole();
                if value == TypeRef::Json {
                    return Lowered::of(TypeRef::JsonObject);
                }
                Lowered::of(TypeRef::Map(Box::new(value)))
            }
            None if is_component(node) => {
                let mut parts = parts;
                if !closed {
                    parts.keep_unknown();
                }
                self.object(node, parts, place)
            }
            None => Lowered::of(TypeRef::JsonObject),
        }
    }
}
