//! Fields of structs, values of enums, alternatives of unions, parts of multipart bodies.

use std::collections::{BTreeMap, BTreeSet};

use super::Naming;
use super::advice::Advice;
use crate::ir::{
    Api, BodyKind, EnumDef, Name, Origin, Presence, StructDef, TypeId, TypeKind, TypeRef, UnionDef,
    UnionVariant,
};
use crate::naming::rules::{self, Kind};
use crate::naming::scope::Wish;

/// A member, the key of its entry in the lock, and where it can be renamed.
struct Member {
    wish: Wish,
    key: String,
    advice: Advice,
}

impl Naming<'_> {
    /// Names the members of every type that gets code.
    pub(super) fn members(&mut self, api: &mut Api) {
        let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
        for id in ids {
            if api.types.get(id).direction.is_used() {
                self.members_of(api, id);
            }
        }
    }

    fn members_of(&mut self, api: &mut Api, id: TypeId) {
        let released = self.released.types.get(&id).copied();
        let none = BTreeMap::new();
        let names = released.map_or(&none, |found| &found.entry.members);
        let def = api.types.get(id);
        let mut forbidden = BTreeSet::new();
        let mut members = match &def.kind {
            TypeKind::Struct(def) => {
                forbidden = null_setters(def, names);
                fields(def)
            }
            TypeKind::Enum(values) => enum_values(values, &def.origin),
            TypeKind::Union(union) => variants(api, union, &def.origin),
            TypeKind::Alias(_) => return,
        };
        for member in &mut members {
            member.wish.locked = names.get(&member.key).cloned();
        }
        let wishes: Vec<Wish> = members.iter().map(|member| member.wish.clone()).collect();
        let advice = |index: usize| members[index].advice.clone();
        let given = self.settle_without(forbidden, &wishes, advice);
        let address = released
            .and_then(|found| found.address)
            .unwrap_or(&api.types.get(id).usage);
        let entry = self.lock.types.entry(address.to_owned()).or_default();
        let keys = members.into_iter().map(|member| member.key);
        entry.members = keys.zip(given.iter().map(ToString::to_string)).collect();
        for (name, given) in names_of(&mut api.types.get_mut(id).kind)
            .into_iter()
            .zip(given)
        {
            name.rust = given;
        }
    }
}

/// Gives the parts of multipart bodies the names of the fields that hold them.
pub(super) fn parts(api: &mut Api) {
    let Api {
        operations, types, ..
    } = api;
    let bodies = operations
        .iter_mut()
        .filter_map(|operation| operation.body.as_mut());
    for alternative in bodies.flat_map(|body| &mut body.alternatives) {
        let BodyKind::Multipart {
            ty: TypeRef::Named(id),
            parts,
        } = &mut alternative.kind
        else {
            continue;
        };
        let TypeKind::Struct(def) = &types.get(*id).kind else {
            continue;
        };
        let names: BTreeMap<_, _> = def
            .fields
            .iter()
            .map(|field| (&field.name.wire, &field.name.rust))
            .collect();
        for part in parts {
            if let Some(name) = names.get(&part.name.wire) {
                part.name.rust = (*name).clone();
            }
        }
    }
}

fn names_of(kind: &mut TypeKind) -> Vec<&mut Name> {
    match kind {
        TypeKind::Struct(def) => def.fields.iter_mut().map(|field| &mut field.name).collect(),
        TypeKind::Enum(def) => def.values.iter_mut().map(|value| &mut value.name).collect(),
        TypeKind::Union(def) => def
            .variants
            .iter_mut()
            .map(|variant| &mut variant.name)
            .collect(),
        TypeKind::Alias(_) => Vec::new(),
    }
}

fn fields(def: &StructDef) -> Vec<Member> {
    let member = |field: &crate::ir::Field| Member {
        wish: member_wish(Kind::Field, &field.name),
        key: field.name.wire.to_string(),
        advice: Advice::At {
            origin: field.origin.clone(),
            extension: "x-shopwright-name",
        },
    };
    def.fields.iter().map(member).collect()
}

fn enum_values(def: &EnumDef, origin: &Origin) -> Vec<Member> {
    let member = |value: &crate::ir::EnumValue| Member {
        wish: member_wish(Kind::Value, &value.name),
        key: value.name.wire.to_string(),
        advice: Advice::Value(origin.clone()),
    };
    def.values.iter().map(member).collect()
}

fn variants(api: &Api, def: &UnionDef, origin: &Origin) -> Vec<Member> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let member = |(index, variant): (usize, &UnionVariant)| {
        let mut wish = member_wish(Kind::Variant, &variant.name);
        wish.tie = format!("{index:04}");
        let tag = own_tag(variant);
        if let Some(tag) = tag {
            wish = Wish {
                explicit: wish.explicit,
                tie: wish.tie,
                ..Wish::new(Kind::Variant, tag)
            };
        }
        let key = tag.unwrap_or_else(|| type_name(api, variant));
        let count = seen.entry(key.to_owned()).or_default();
        *count += 1;
        Member {
            wish,
            key: if *count > 1 {
                format!("{key}#{count}")
            } else {
                key.to_owned()
            },
            advice: Advice::At {
                origin: Origin(format!("{}/oneOf/{index}", origin.0)),
                extension: "x-shopwright-name",
            },
        }
    };
    def.variants.iter().enumerate().map(member).collect()
}

/// Gives the one value of the discriminator, unless it is the name of the schema.
fn own_tag(variant: &UnionVariant) -> Option<&str> {
    match variant.tags.as_slice() {
        [tag] if tag != variant.name.wire.as_str() => Some(tag),
        _ => None,
    }
}

/// Gives the Rust name of an alternative's type, else its name on the wire.
fn type_name<'a>(api: &'a Api, variant: &'a UnionVariant) -> &'a str {
    match &variant.ty {
        TypeRef::Named(id) if api.types.get(*id).name.rust.is_assigned() => {
            api.types.get(*id).name.rust.as_str()
        }
        _ => variant.name.wire.as_str(),
    }
}

fn member_wish(kind: Kind, name: &Name) -> Wish {
    Wish {
        explicit: name.explicit.clone(),
        ..Wish::new(kind, name.wire.as_str())
    }
}

/// Lists the setters `note_null` of three-state fields, which no field may be named like.
fn null_setters(def: &StructDef, released: &BTreeMap<String, String>) -> BTreeSet<String> {
    let three_state = def
        .fields
        .iter()
        .filter(|field| field.nullable && field.presence == Presence::Optional);
    let name = |field: &crate::ir::Field| {
        let wire = field.name.wire.as_str();
        let decided = field.name.explicit.as_ref().or_else(|| released.get(wire));
        decided
            .cloned()
            .unwrap_or_else(|| rules::name(Kind::Field, wire))
    };
    three_state
        .map(|field| format!("{}_null", name(field)))
        .collect()
}
