//! What stands at the same place in both descriptions: scalars, lists, maps, named types.

use super::Kind;
use super::collect::{Diff, Spot};
use super::describe::widens;
use super::side::Side;
use crate::ir::{TypeId, TypeKind, TypeRef};

impl Diff<'_> {
    /// Compares two types that stand at the same place.
    pub(super) fn types(&mut self, spot: &Spot, old: &TypeRef, new: &TypeRef) {
        match (plain(self.old, old), plain(self.new, new)) {
            (TypeRef::Nullable(a), TypeRef::Nullable(b)) => self.types(spot, a, b),
            (TypeRef::Nullable(a), b) => {
                self.add(Kind::BecameNotNullable, spot, "is never null any more");
                self.types(spot, a, b);
            }
            (a, TypeRef::Nullable(b)) => {
                self.add(Kind::BecameNullable, spot, "may be null");
                self.types(spot, a, b);
            }
            (TypeRef::List(a), TypeRef::List(b)) => self.types(&spot.below("[]"), a, b),
            (TypeRef::Map(a), TypeRef::Map(b)) => self.types(&spot.below("{}"), a, b),
            (TypeRef::Named(a), TypeRef::Named(b)) => self.named(spot, *a, *b),
            (a, b) if a == b => {}
            (a, b) => self.other_type(spot, a, b),
        }
    }

    fn named(&mut self, spot: &Spot, old: TypeId, new: TypeId) {
        let same = matches!(
            (&self.old.ty(old).kind, &self.new.ty(new).kind),
            (TypeKind::Struct(_), TypeKind::Struct(_))
                | (TypeKind::Enum(_), TypeKind::Enum(_))
                | (TypeKind::Union(_), TypeKind::Union(_))
        );
        if same {
            self.meet(old, new, spot.way);
        } else {
            self.other_type(spot, &TypeRef::Named(old), &TypeRef::Named(new));
        }
    }

    fn other_type(&mut self, spot: &Spot, old: &TypeRef, new: &TypeRef) {
        let kind = self.kind_of_change(old, new);
        let (was, is) = (self.old.describe(old), self.new.describe(new));
        self.add(kind, spot, format!("was {was}, is {is}"));
    }

    fn kind_of_change(&self, old: &TypeRef, new: &TypeRef) -> Kind {
        let is_enum = |side: Side<'_>, ty: &TypeRef| match ty {
            TypeRef::Named(id) => match &side.ty(*id).kind {
                TypeKind::Enum(def) => Some(def.base),
                _ => None,
            },
            _ => None,
        };
        match (old, new) {
            (TypeRef::Primitive(a), TypeRef::Primitive(b)) if widens(*a, *b) => Kind::TypeWidened,
            (TypeRef::Primitive(a), TypeRef::Primitive(b)) if widens(*b, *a) => Kind::TypeNarrowed,
            (TypeRef::Primitive(a), b) if is_enum(self.new, b) == Some(*a) => Kind::ValuesListed,
            (a, TypeRef::Primitive(b)) if is_enum(self.old, a) == Some(*b) => Kind::ValuesUnlisted,
            (_, TypeRef::Json) => Kind::TypeWidened,
            (TypeRef::Json, _) => Kind::TypeNarrowed,
            (TypeRef::Named(id), TypeRef::JsonObject) if is_struct(self.old, *id) => {
                Kind::TypeWidened
            }
            (TypeRef::JsonObject, TypeRef::Named(id)) if is_struct(self.new, *id) => {
                Kind::TypeNarrowed
            }
            // Types of different sides have only their names in common: ids are places in tables.
            (a, TypeRef::Named(id)) if has_alternative(self.new, *id, &self.old.describe(a)) => {
                Kind::TypeWidened
            }
            (TypeRef::Named(id), b) if has_alternative(self.old, *id, &self.new.describe(b)) => {
                Kind::TypeNarrowed
            }
            _ => Kind::TypeChanged,
        }
    }
}

/// Whether a union has an alternative of this name.
fn has_alternative(side: Side<'_>, union: TypeId, name: &str) -> bool {
    let TypeKind::Union(def) = &side.ty(union).kind else {
        return false;
    };
    let mut alternatives = def.variants.iter();
    alternatives.any(|variant| side.describe_alternative(variant) == name)
}

/// Looks through names that are no types of their own.
fn plain<'t>(side: Side<'t>, ty: &'t TypeRef) -> &'t TypeRef {
    let mut ty = ty;
    // Names for names are few in a row, and never a circle that lowering would let through.
    for _ in 0..32 {
        match ty {
            TypeRef::Named(id) => match &side.ty(*id).kind {
                TypeKind::Alias(of) => ty = of,
                _ => return ty,
            },
            _ => return ty,
        }
    }
    ty
}

fn is_struct(side: Side<'_>, id: TypeId) -> bool {
    matches!(side.ty(id).kind, TypeKind::Struct(_))
}
