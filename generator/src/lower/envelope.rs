//! Looks into types by keys: where in an envelope the payload or the items are.

use crate::ir::{Field, Presence, TypeRef};

use super::context::Lowering;

/// What is at some keys inside of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A value of this type; `absent` when the description counts on it being null or missing.
    Value { ty: TypeRef, absent: bool },
    /// Nothing is documented there, but anything may be.
    Unknown,
    /// No such key.
    Nothing,
}

impl Lowering<'_, '_> {
    /// Follows keys from a type; `Unknown` where the way goes through raw JSON.
    pub(super) fn look_into(&self, ty: &TypeRef, keys: &[String]) -> Found {
        let mut at = ty.clone();
        let mut absent = false;
        for key in keys {
            if let TypeRef::Nullable(inner) = at {
                absent = true;
                at = *inner;
            }
            at = match &at {
                TypeRef::Json | TypeRef::JsonObject => return Found::Unknown,
                TypeRef::Map(value) => value.as_ref().clone(),
                other => match self.field_of(other, key) {
                    Some((ty, may_miss)) => {
                        absent |= may_miss;
                        ty
                    }
                    None => return Found::Nothing,
                },
            };
        }
        match at {
            TypeRef::Nullable(inner) => Found::Value {
                ty: *inner,
                absent: true,
            },
            ty => Found::Value { ty, absent },
        }
    }

    /// Gives the type of a property, and whether it may be missing or null.
    fn field_of(&self, ty: &TypeRef, key: &str) -> Option<(TypeRef, bool)> {
        let body = self.struct_of(ty)?;
        let same = |field: &&Field| field.name.wire.as_str() == key;
        let field = body.fields.iter().find(same)?;
        // A description without any `required` list has not thought about presence.
        let stated = !body.required.is_empty();
        let optional = field.presence == Presence::Optional && stated;
        Some((field.ty.clone(), field.nullable || optional))
    }
}
