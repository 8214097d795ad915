//! How the alternatives of a union are told apart: decided once all types are filled in.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Pointer};
use crate::ir::{Field, Literal, Presence, Tagging, TypeId, TypeKind, TypeRef, UnionDef};

use crate::lower::context::Lowering;

/// How deep unions of unions are looked into.
const MAX_DEPTH: usize = 8;
/// How many alternatives and fields are looked at for one union, those of unions inside it included, and for all of a document.
const MAX_LOOKS: usize = 200_000;
const MAX_LOOKS_OF_ALL: usize = 20_000_000;
/// Names of properties that tell alternatives apart, where several could.
const USUAL: [&str; 4] = ["type", "kind", "object", "event"];

/// Counts what looking for a field takes, in looks.
fn weight(kind: &TypeKind) -> usize {
    match kind {
        TypeKind::Struct(body) => 1 + body.fields.len() / 16,
        _ => 1,
    }
}

/// A union whose tagging is still to be decided.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) id: TypeId,
    pub(super) at: Pointer,
    /// The property that the discriminator names.
    pub(super) property: Option<String>,
}

impl Lowering<'_, '_> {
    /// Decides how each union is told apart.
    pub(in crate::lower) fn finish_unions(&mut self) {
        let mut left = MAX_LOOKS_OF_ALL;
        for pending in std::mem::take(&mut self.schemas.unions) {
            let looks = MAX_LOOKS.min(left);
            self.schemas.looks.set(looks);
            self.finish_union(pending);
            left -= looks - self.schemas.looks.get();
        }
    }

    fn finish_union(&mut self, pending: Pending) {
        let TypeKind::Union(union) = &self.types.get(pending.id).kind else {
            return;
        };
        let property = pending.property.clone().or_else(|| self.shared_tag(union));
        let Some(property) = property else {
            self.check_looks(&pending.at);
            return;
        };
        let known = |ty: &TypeRef| self.has_field(ty, &property, 0);
        let unknown = !union.variants.iter().any(|variant| known(&variant.ty));
        if pending.property.is_some() && unknown {
            let at = pending.at.child("discriminator").child("propertyName");
            let message = format!("none of the alternatives has the property `{property}`");
            self.sink
                .push(Diagnostic::new(Code::DiscriminatorMapping, &at, message));
        }
        match self.tags(union, &property) {
            Ok(tags) => self.set_tags(pending.id, property, tags),
            Err(message) => {
                let at = pending.at.child("discriminator");
                self.report(Code::DiscriminatorUnusable, &at, message);
            }
        }
        self.check_looks(&pending.at);
    }

    /// Says so where the alternatives were too many to look at all of them.
    fn check_looks(&mut self, at: &Pointer) {
        if self.schemas.looks.get() == 0 {
            let message = "the alternatives inside of each other are too many to be told apart";
            self.report(Code::TooComplex, at, message);
        }
    }

    /// Counts what is looked at; `false` means that no more may be.
    fn look(&self, count: usize) -> bool {
        let left = self.schemas.looks.get().saturating_sub(count);
        self.schemas.looks.set(left);
        left > 0
    }

    fn set_tags(&mut self, id: TypeId, property: String, tags: Vec<Vec<String>>) {
        if let TypeKind::Union(union) = &mut self.types.get_mut(id).kind {
            for (variant, tags) in union.variants.iter_mut().zip(tags) {
                variant.tags = tags;
            }
            union.tagging = Tagging::Property(property);
        }
    }

    /// Gives the tags of each alternative; the error says why there are none.
    fn tags(&self, union: &UnionDef, property: &str) -> Result<Vec<Vec<String>>, String> {
        // What the mapping says goes first; a tag that is left selects the first that can have it.
        let mapped = union.variants.iter().flat_map(|variant| &variant.tags);
        let mut seen: BTreeSet<String> = mapped.cloned().collect();
        let mut all = Vec::with_capacity(union.variants.len());
        for variant in &union.variants {
            let name = &variant.name.wire;
            if !self.is_object(&variant.ty, 0) {
                return Err(format!("the alternative `{name}` is no object"));
            }
            let mut tags = variant.tags.clone();
            if tags.is_empty() {
                tags = self.values_of(&variant.ty, property, 0);
                if tags.is_empty() {
                    tags.push(name.as_str().to_owned());
                }
                tags.retain(|tag| seen.insert(tag.clone()));
            }
            if tags.is_empty() {
                return Err(format!("no value is left that selects `{name}`"));
            }
            all.push(tags);
        }
        Ok(all)
    }

    /// Finds a property that is required everywhere and has other values in each alternative.
    fn shared_tag(&self, union: &UnionDef) -> Option<String> {
        let first = self.struct_of(&union.variants.first()?.ty)?;
        let mut candidates: Vec<&str> = first
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .map(|field| field.name.wire.as_str())
            .collect();
        candidates.sort_by_key(|name| !USUAL.contains(name));
        let tells = |property: &&str| {
            let mut seen = BTreeSet::new();
            union.variants.iter().all(|variant| {
                let values = self.values_of(&variant.ty, property, 0);
                !values.is_empty() && values.into_iter().all(|value| seen.insert(value))
            })
        };
        candidates.into_iter().find(tells).map(str::to_owned)
    }

    /// Gives the values that a property of the type can have, when they are known.
    fn values_of(&self, ty: &TypeRef, property: &str, depth: usize) -> Vec<String> {
        let TypeRef::Named(id) = ty else {
            return Vec::new();
        };
        match &self.types.get(*id).kind {
            kind if !self.look(weight(kind)) => Vec::new(),
            TypeKind::Struct(body) => {
                let field = body
                    .fields
                    .iter()
                    .find(|field| field.name.wire.as_str() == property);
                field
                    .map(|field| self.field_values(field))
                    .unwrap_or_default()
            }
            TypeKind::Union(union) if depth < MAX_DEPTH => {
                let variants = union.variants.iter();
                variants
                    .flat_map(|variant| self.values_of(&variant.ty, property, depth + 1))
                    .collect()
            }
            TypeKind::Alias(ty) if depth < MAX_DEPTH => self.values_of(ty, property, depth + 1),
            TypeKind::Union(_) | TypeKind::Alias(_) | TypeKind::Enum(_) => Vec::new(),
        }
    }

    fn field_values(&self, field: &Field) -> Vec<String> {
        if let Some(Literal::String(text)) = &field.constant {
            return vec![text.clone()];
        }
        let TypeRef::Named(id) = field.ty else {
            return Vec::new();
        };
        let TypeKind::Enum(body) = &self.types.get(id).kind else {
            return Vec::new();
        };
        if !self.look(body.values.len()) {
            return Vec::new();
        }
        let texts = body.values.iter().filter_map(|value| match &value.value {
            Literal::String(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }

    /// Says whether objects of the type can have the property: those without a shape can have any.
    fn has_field(&self, ty: &TypeRef, property: &str, depth: usize) -> bool {
        let TypeRef::Named(id) = ty else {
            return true;
        };
        match &self.types.get(*id).kind {
            kind if !self.look(weight(kind)) => true,
            TypeKind::Struct(body) => {
                let has = |field: &Field| field.name.wire.as_str() == property;
                body.additional.is_some() || body.fields.iter().any(has)
            }
            TypeKind::Union(union) if depth < MAX_DEPTH => {
                let mut variants = union.variants.iter();
                variants.any(|variant| self.has_field(&variant.ty, property, depth + 1))
            }
            TypeKind::Alias(ty) if depth < MAX_DEPTH => self.has_field(ty, property, depth + 1),
            TypeKind::Union(_) | TypeKind::Alias(_) | TypeKind::Enum(_) => true,
        }
    }

    fn is_object(&self, ty: &TypeRef, depth: usize) -> bool {
        match ty {
            TypeRef::JsonObject | TypeRef::Map(_) => true,
            TypeRef::Named(id) => match &self.types.get(*id).kind {
                _ if !self.look(1) => false,
                TypeKind::Struct(_) => true,
                TypeKind::Union(union) if depth < MAX_DEPTH => {
                    let mut variants = union.variants.iter();
                    variants.all(|variant| self.is_object(&variant.ty, depth + 1))
                }
                TypeKind::Alias(ty) if depth < MAX_DEPTH => self.is_object(ty, depth + 1),
                TypeKind::Union(_) | TypeKind::Alias(_) | TypeKind::Enum(_) => false,
            },
            _ => false,
        }
    }
}
