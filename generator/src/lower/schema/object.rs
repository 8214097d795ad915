//! Objects with known properties.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Code;
use crate::document::{AdditionalProperties, SchemaNode};
use crate::ir::{Docs, Field, Literal, Name, Presence, StructDef, TypeId, TypeKind, TypeRef};

use super::all_of::{self, Parts};
use super::{Carrier, Job, Lowered, Place, enumeration};
use crate::lower::context::{Lowering, origin};
use crate::lower::extension::{self, Setting};
use crate::lower::{docs, literal};

/// A struct to be filled in.
#[derive(Debug)]
pub(super) struct Object<'d> {
    id: TypeId,
    node: SchemaNode<'d>,
    parts: Parts<'d>,
}

/// Says whether values are bytes rather than text.
pub(in crate::lower) fn is_binary(node: &SchemaNode<'_>) -> bool {
    let text = node
        .type_name()
        .is_none_or(|name| name == "string" || name == "file");
    let encoded = node.field("contentEncoding").is_some();
    let media = node
        .text("contentMediaType")
        .is_some_and(|media| !media.starts_with("text/"));
    let binary = node.text("format") == Some("binary") || node.type_name() == Some("file");
    text && (binary || media && !encoded)
}

impl<'d> Lowering<'d, '_> {
    /// Enters a struct; its fields follow later.
    pub(super) fn object(
        &mut self,
        node: &SchemaNode<'d>,
        parts: Parts<'d>,
        place: &Place<'_>,
    ) -> Lowered {
        let id = self.enter(node, place, TypeKind::Struct(StructDef::default()));
        let node = node.clone();
        let object = Object { id, node, parts };
        self.schemas
            .queue
            .push_back(Job::Object(self.schemas.carrier, object));
        Lowered::of(TypeRef::Named(id))
    }

    pub(super) fn fill_object(&mut self, object: Object<'d>) {
        let Object { id, node, parts } = object;
        let mut properties: BTreeMap<&'d str, Vec<SchemaNode<'d>>> = BTreeMap::new();
        for part in parts.nodes() {
            for (name, property) in part.properties() {
                properties.entry(name).or_default().push(property);
            }
        }
        let required = self.required(&parts, &properties);
        let carrier = std::mem::take(&mut self.schemas.carrier);
        let mut fields = Vec::with_capacity(properties.len());
        if self.afford(properties.len(), node.pointer()) {
            let known: BTreeSet<&str> = required.iter().map(String::as_str).collect();
            for (name, nodes) in properties {
                let property = self.most_telling(nodes);
                let presence = if known.contains(name) {
                    Presence::Required
                } else {
                    Presence::Optional
                };
                fields.push(self.field(id, carrier, name, &property, presence));
            }
        }
        let additional = self.additional(id, &node, &parts);
        self.types.get_mut(id).kind = TypeKind::Struct(StructDef {
            fields,
            required,
            additional,
        });
    }

    /// Collects the required properties, in the order of the lists, each once.
    fn required(
        &mut self,
        parts: &Parts<'d>,
        properties: &BTreeMap<&'d str, Vec<SchemaNode<'d>>>,
    ) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for part in parts.nodes() {
            for (index, name) in part.required().into_iter().enumerate() {
                if !seen.insert(name) {
                    continue;
                }
                if properties.contains_key(name) {
                    found.push(name.to_owned());
                } else if matches!(part.additional_properties(), AdditionalProperties::Unsaid) {
                    let message = format!("`{name}` is required, but there is no such property");
                    let at = part.pointer().child("required").index(index);
                    self.report(Code::RequiredUnknown, &at, message);
                }
            }
        }
        found
    }

    /// Picks the schema of a property that several parts describe.
    fn most_telling(&mut self, nodes: Vec<SchemaNode<'d>>) -> SchemaNode<'d> {
        let rank = |node: &SchemaNode<'d>| {
            let list = !enumeration::values(node).is_empty();
            let whole = node.reference().is_some() || all_of::is_telling(node);
            u8::from(list) + u8::from(whole)
        };
        let best = nodes.iter().max_by_key(|node| rank(node)).cloned();
        let best = best.expect("a property is entered together with its first schema");
        for other in &nodes {
            let types = (other.type_name(), best.type_name());
            let both_refer = other.reference().is_some() && best.reference().is_some();
            let conflict = match types {
                (Some(one), Some(two)) => one != two,
                _ => both_refer && other.reference() != best.reference(),
            };
            if conflict && other.pointer() != best.pointer() {
                let message = format!(
                    "schemas of `allOf` describe this property differently; `{}` was used",
                    best.pointer()
                );
                self.report(Code::AllOfConflict, other.pointer(), message);
            }
        }
        best
    }

    fn field(
        &mut self,
        id: TypeId,
        carrier: Carrier,
        wire: &str,
        node: &SchemaNode<'d>,
        presence: Presence,
    ) -> Field {
        let place = Place::inside(id, wire);
        let target = node.clone().resolve(self.sink);
        let constant = target.as_ref().and_then(enumeration::only_value);
        let constant = constant.filter(|_| presence == Presence::Required && !node.is_nullable());
        let (lowered, constant) = match constant {
            Some((ty, value)) => (Lowered::of(ty), Some(value)),
            None if carrier == Carrier::Multipart => (self.part_value(node, &place), None),
            None => (self.schema(node, &place), None),
        };
        let says =
            |key: &str| target.as_ref().is_some_and(|target| target.flag(key)) || node.flag(key);
        let mut name = Name::new(wire);
        name.explicit = extension::name(node, "x-shopwright-name", self.sink);
        let default = self.default_of(node, target.as_ref(), &lowered);
        Field {
            name,
            presence,
            nullable: lowered.nullable,
            three_state: self.three_state(node),
            boxed: false,
            read_only: says("readOnly"),
            write_only: says("writeOnly"),
            default,
            constant,
            docs: self.told(
                field_docs(node, target.as_ref(), &lowered.ty),
                node.pointer(),
            ),
            ty: lowered.ty,
            origin: origin(node),
        }
    }

    /// Reads whether an answer tells `null` and a missing key apart.
    fn three_state(&mut self, node: &SchemaNode<'d>) -> bool {
        let setting = extension::setting(node, "x-shopwright-three-state");
        let told = setting.as_ref().map(Setting::value);
        match (setting.as_ref(), told.and_then(serde_json::Value::as_bool)) {
            (None, _) => false,
            (Some(_), Some(told)) => told,
            (Some(setting), None) => {
                setting.refuse("`true` or `false`", self.sink);
                false
            }
        }
    }

    /// Lowers a property of a multipart body, where bytes are files.
    fn part_value(&mut self, node: &SchemaNode<'d>, place: &Place<'_>) -> Lowered {
        let Some(target) = node.clone().resolve(self.sink) else {
            return Lowered::json();
        };
        if is_binary(&target) {
            return Lowered::of(TypeRef::File).or_null(target.is_nullable());
        }
        let items = target.items().and_then(|items| items.resolve(self.sink));
        if items.is_some_and(|items| is_binary(&items)) {
            return Lowered::of(TypeRef::List(Box::new(TypeRef::File)));
        }
        self.schema(node, place)
    }

    /// Reads a default, if it is a scalar of the type; one that is not is dropped with a warning.
    pub(in crate::lower) fn default_of(
        &mut self,
        node: &SchemaNode<'d>,
        target: Option<&SchemaNode<'d>>,
        lowered: &Lowered,
    ) -> Option<Literal> {
        let holder = target
            .filter(|_| node.field("default").is_none())
            .unwrap_or(node);
        let value = holder.field("default")?;
        let Some(literal) = literal::literal(value) else {
            // Lists and objects have no short form in the documentation.
            return None;
        };
        let null = literal == Literal::Null;
        if null || literal::fits(&literal, &lowered.ty, &self.types) {
            return (!null || lowered.nullable).then_some(literal);
        }
        let message = format!("the default {value} is not of the type of the schema");
        self.report(
            Code::DefaultMismatch,
            &holder.pointer().child("default"),
            message,
        );
        None
    }

    /// Decides what becomes of properties that are not named.
    fn additional(
        &mut self,
        id: TypeId,
        node: &SchemaNode<'d>,
        parts: &Parts<'d>,
    ) -> Option<TypeRef> {
        let mut open = false;
        let mut schema = None;
        for part in parts.nodes() {
            match part.additional_properties() {
                AdditionalProperties::Schema(found) => schema = Some(found),
                AdditionalProperties::Allowed(true) => open = true,
                AdditionalProperties::Allowed(false) | AdditionalProperties::Unsaid => {}
            }
        }
        if let Some(schema) = schema {
            let place = Place::inside(id, "additional value");
            return Some(self.schema(&schema, &place).whole());
        }
        // A base with a discriminator stands for its heirs, whose fields are kept this way.
        let is_base = node.field("discriminator").is_some();
        (open || is_base || parts.keeps_unknown()).then_some(TypeRef::Json)
    }
}

/// Gives what is said about the field, rather than about its type.
fn field_docs(node: &SchemaNode<'_>, target: Option<&SchemaNode<'_>>, ty: &TypeRef) -> Docs {
    let own = docs::docs(node);
    let shared = matches!(ty, TypeRef::Named(_));
    match target {
        Some(target) if node.reference().is_some() && !shared => {
            let described = docs::docs(target);
            Docs {
                deprecated: own.deprecated || described.deprecated,
                inferred: own.inferred || described.inferred,
                ..described
            }
        }
        _ => own,
    }
}
