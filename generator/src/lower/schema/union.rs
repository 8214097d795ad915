//! `oneOf` and `anyOf`: one of several types.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Pointer};
use crate::document::SchemaNode;
use crate::ir::{
    EnumDef, EnumValue, Literal, Name, OnlyText, Primitive, Tagging, TypeId, TypeKind, TypeRef,
    UnionDef, UnionVariant,
};

use super::all_of::Parts;
use super::alternatives::{Alternatives, Glance, glance};
use super::tagging::Pending;
use super::{Job, Lowered, Place, enumeration};
use crate::lower::context::{Lowering, component, is_component};
use crate::lower::{docs, extension};

/// How many unions may multiply: an alternative that, with what stands beside, is a union again.
const MAX_LEVEL: u8 = 2;

/// A union to be filled in.
#[derive(Debug)]
pub(super) struct Union<'d> {
    id: TypeId,
    node: SchemaNode<'d>,
    alternatives: Alternatives<'d>,
    /// What holds beside every alternative.
    base: Option<Parts<'d>>,
}

impl<'d> Lowering<'d, '_> {
    /// Lowers alternatives together with what stands beside them.
    pub(super) fn union(
        &mut self,
        node: &SchemaNode<'d>,
        mut parts: Parts<'d>,
        place: &Place<'_>,
    ) -> Lowered {
        let mut unions = parts.take_unions();
        let holder = unions.remove(0);
        let alternatives = self.alternatives(&holder);
        let nullable = alternatives.nullable;
        if !unions.is_empty() || parts.level() >= MAX_LEVEL {
            let message = "several sets of alternatives at once; their fields are kept as raw JSON";
            self.report(Code::RawJson, holder.pointer(), message);
            parts.keep_unknown();
            return self.of_parts(node, parts, place).or_null(nullable);
        }
        let base = parts.is_object().then_some(parts);
        if base.is_none() {
            if let Some(lowered) = self.simple_union(node, &alternatives, place) {
                return lowered.or_null(nullable);
            }
        }
        let made = UnionDef {
            variants: Vec::new(),
            tagging: Tagging::Untagged,
        };
        let id = self.enter(node, place, TypeKind::Union(made));
        let union = Union {
            id,
            node: holder,
            alternatives,
            base,
        };
        self.schemas
            .queue
            .push_back(Job::Union(self.schemas.carrier, union));
        Lowered::of(TypeRef::Named(id)).or_null(nullable)
    }

    /// Lowers alternatives that are one type after all.
    fn simple_union(
        &mut self,
        node: &SchemaNode<'d>,
        alternatives: &Alternatives<'d>,
        place: &Place<'_>,
    ) -> Option<Lowered> {
        let targets = &alternatives.targets;
        match alternatives.nodes.as_slice() {
            [] => return Some(Lowered::json()),
            [only] => return Some(self.schema(only, place)),
            _ => {}
        }
        let glances: Vec<_> = targets.iter().map(glance).collect();
        let all = |kinds: &[Glance]| glances.iter().all(|glance| kinds.contains(glance));
        let scalar = |primitive| Some(Lowered::of(TypeRef::Primitive(primitive)));
        if all(&[Glance::Text]) {
            return scalar(Primitive::String);
        }
        if all(&[Glance::Integer]) {
            return scalar(Primitive::I64);
        }
        if all(&[Glance::Integer, Glance::Number]) {
            return scalar(Primitive::F64);
        }
        if all(&[Glance::Bool]) {
            return scalar(Primitive::Bool);
        }
        if all(&[Glance::Text, Glance::Values]) {
            return Some(self.joined_values(node, targets, place));
        }
        None
    }

    /// Makes one enum of several: since enums are open, `anyOf` an enum and any text is one, too.
    fn joined_values(
        &mut self,
        node: &SchemaNode<'d>,
        targets: &[SchemaNode<'d>],
        place: &Place<'_>,
    ) -> Lowered {
        let mut with_values = targets
            .iter()
            .filter(|node| !enumeration::values(node).is_empty());
        if let (Some(only), None) = (with_values.next(), with_values.next()) {
            let own_name = component(only.pointer()).is_some();
            let place = if own_name {
                Place::of_reference(only.pointer())
            } else {
                None
            }
            .unwrap_or_else(|| place.clone());
            return self.schema(only, &place);
        }
        let mut values: Vec<EnumValue> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut nullable = false;
        for target in targets {
            for value in enumeration::values(target) {
                let Some(text) = value.as_str() else {
                    nullable = true;
                    continue;
                };
                if !seen.insert(text) {
                    continue;
                }
                let single = enumeration::values(target).len() == 1;
                let docs = if single {
                    docs::of_type(target)
                } else {
                    crate::ir::Docs::default()
                };
                let mut name = Name::new(text);
                name.explicit = extension::name(target, "x-shopwright-name", self.sink);
                let value = Literal::String(text.to_owned());
                values.push(EnumValue { name, value, docs });
            }
        }
        let base = Primitive::String;
        let id = self.enter(node, place, TypeKind::Enum(EnumDef { values, base }));
        Lowered::of(TypeRef::Named(id)).or_null(nullable)
    }

    pub(super) fn fill_union(&mut self, union: Union<'d>) {
        let Union {
            id,
            node,
            mut alternatives,
            base,
        } = union;
        let discriminator = Discriminator::of(&node);
        let mut mapping = self.mapping(&discriminator, &mut alternatives, base.is_some());
        let known = base.as_ref().map(Parts::pointers);
        let mut variants = Vec::with_capacity(alternatives.nodes.len());
        if self.afford(alternatives.nodes.len(), node.pointer()) {
            for (node, target) in alternatives.nodes.iter().zip(&alternatives.targets) {
                let only = enumeration::only_text(node, target).filter(|_| base.is_none());
                if let Some(text) = only {
                    variants.push(self.text_variant(node, text));
                    continue;
                }
                let mut name = Name::new(variant_name(target));
                name.explicit = extension::name(node, "x-shopwright-name", self.sink);
                let place = Place::inside(id, name.wire.as_str().to_owned());
                let base = base.as_ref().zip(known.as_ref());
                let ty = self.variant_type(node, target, base, &place);
                let tags = mapping.remove(target.pointer()).unwrap_or_default();
                variants.push(UnionVariant {
                    name,
                    ty,
                    boxed: false,
                    tags,
                    only: None,
                });
            }
        }
        self.types.get_mut(id).kind = TypeKind::Union(UnionDef {
            variants,
            tagging: Tagging::Untagged,
        });
        let (at, property) = (node.pointer().clone(), discriminator.property);
        self.schemas.unions.push(Pending { id, at, property });
    }

    /// Makes a variant that stands for a text.
    fn text_variant(&mut self, node: &SchemaNode<'d>, text: String) -> UnionVariant {
        let mut name = Name::new(&text);
        name.explicit = extension::name(node, "x-shopwright-name", self.sink);
        let docs = docs::of_type(node);
        UnionVariant {
            name,
            ty: TypeRef::Primitive(Primitive::String),
            boxed: false,
            tags: Vec::new(),
            only: Some(OnlyText { text, docs }),
        }
    }

    fn variant_type(
        &mut self,
        node: &SchemaNode<'d>,
        target: &SchemaNode<'d>,
        base: Option<(&Parts<'d>, &BTreeSet<Pointer>)>,
        place: &Place<'_>,
    ) -> TypeRef {
        let Some((base, known)) = base else {
            return self.schema(node, place).ty;
        };
        let own = self.parts(target);
        // `Cat` is `allOf: [Pet, …]` and an alternative of `Pet`: it has all of the base.
        if known.is_subset(&own.pointers()) {
            return self.schema(node, place).ty;
        }
        let mut parts = base.clone().deeper();
        parts.extend(own);
        self.of_parts(target, parts, place).ty
    }

    /// Reads the mapping of the discriminator: tags and the schemas that they select. A schema that
    /// is mapped but not listed becomes an alternative. Gives the tags by what they select.
    fn mapping(
        &mut self,
        discriminator: &Discriminator<'d>,
        alternatives: &mut Alternatives<'d>,
        has_base: bool,
    ) -> BTreeMap<Pointer, Vec<String>> {
        let mut found: BTreeMap<Pointer, Vec<String>> = BTreeMap::new();
        let targets = alternatives.targets.iter();
        let mut listed: BTreeSet<Pointer> = targets.map(|node| node.pointer().clone()).collect();
        for (tag, reference) in &discriminator.mapping {
            let at = discriminator.at.child(tag);
            let path = if reference.contains(['#', '/']) {
                (*reference).to_owned()
            } else {
                format!(
                    "#{}",
                    Pointer::from_segments(["components", "schemas", reference])
                )
            };
            let target = self.document.schema_at(&path, &at, self.sink);
            let Some(target) = target.and_then(|target| target.resolve(self.sink)) else {
                continue;
            };
            if !listed.contains(target.pointer()) {
                if has_base {
                    continue;
                }
                listed.insert(target.pointer().clone());
                let message = format!("`{tag}` selects a schema that is no alternative; added");
                self.report(Code::DiscriminatorMapping, &at, message);
                alternatives.nodes.push(target.clone());
                alternatives.targets.push(target.clone());
            }
            let tags = found.entry(target.pointer().clone()).or_default();
            tags.push((*tag).to_owned());
        }
        found
    }
}

/// The `discriminator` of a schema.
struct Discriminator<'d> {
    property: Option<String>,
    mapping: Vec<(&'d str, &'d str)>,
    at: Pointer,
}

impl<'d> Discriminator<'d> {
    fn of(node: &SchemaNode<'d>) -> Self {
        let value = node.field("discriminator");
        let property = value.and_then(|value| value.get("propertyName")?.as_str());
        let mapping = value.and_then(|value| value.get("mapping")?.as_object());
        let mut mapping: Vec<_> = mapping
            .into_iter()
            .flatten()
            .filter_map(|(tag, to)| Some((tag.as_str(), to.as_str()?)))
            .collect();
        mapping.sort_unstable();
        Self {
            property: property.map(str::to_owned),
            mapping,
            at: node.pointer().child("discriminator").child("mapping"),
        }
    }
}

/// Names an alternative: by its schema's name, its title, or the kind of its values.
fn variant_name(target: &SchemaNode<'_>) -> String {
    if let Some((_, name)) = component(target.pointer()).filter(|_| is_component(target)) {
        return name;
    }
    if let Some(title) = docs::text(target.text("title")) {
        return title;
    }
    match target.type_name() {
        Some("array") => "list".to_owned(),
        Some("string") => target.text("format").unwrap_or("string").to_owned(),
        Some(name) => name.to_owned(),
        None => "object".to_owned(),
    }
}
