//! What stands at the same place in both descriptions: scalars, lists, maps, named types.

use super::Kind;
use super::collect::{Diff, Spot};
use super::describe::widens;
use crate::ir::{TypeId, TypeKind, TypeRef};

impl Diff<'_> {
    /// Compares two types that stand at the same place.
    pub(super) fn types(&mut self, spot: &Spot, old: &TypeRef, new: &TypeRef) {
        let (old_side, new_side) = (self.old, self.new);
        let (before, after) = (plain(old_side, old), plain(new_side, new));
        match (&before, &after) {
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
        let is_enum = |side: super::side::Side<'_>, ty: &TypeRef| match ty {
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
            (a, TypeRef::Named(id)) if self.is_alternative(self.new, *id, a) => Kind::TypeWidened,
            (TypeRef::Named(id), b) if self.is_alternative(self.old, *id, b) => Kind::TypeNarrowed,
            _ => Kind::TypeChanged,
        }
    }

    /// Whether a union has an alternative that goes by the name of the other side's type.
    fn is_alternative(&self, side: super::side::Side<'_>, union: TypeId, other: &TypeRef) -> bool {
        let TypeKind::Union(def) = &side.ty(union).kind else {
            return false;
        };
        let names = [self.old.describe_if(other), self.new.describe_if(other)];
        def.variants
            .iter()
            .any(|variant| names.contains(&Some(side.describe(&variant.ty))))
    }
}

impl super::side::Side<'_> {
    /// Names a type that this side may not have.
    fn describe_if(self, ty: &TypeRef) -> Option<String> {
        let has = |id: &TypeId| (id.0 as usize) < self.api.types.len();
        match ty {
            TypeRef::Named(id) if !has(id) => None,
            ty => Some(self.describe(ty)),
        }
    }
}

fn plain(side: super::side::Side<'_>, ty: &TypeRef) -> TypeRef {
    let mut ty = ty.clone();
    // Names for names are few in a row, and never a circle that lowering would let through.
    for _ in 0..32 {
        match &ty {
            TypeRef::Named(id) => match &side.ty(*id).kind {
                TypeKind::Alias(of) => ty = of.clone(),
                _ => return ty,
            },
            _ => return ty,
        }
    }
    ty
}

fn is_struct(side: super::side::Side<'_>, id: TypeId) -> bool {
    matches!(side.ty(id).kind, TypeKind::Struct(_))
}
