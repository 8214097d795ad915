//! Fields of structs, values of enums, alternatives of unions, parts of multipart bodies.

use std::collections::{BTreeMap, BTreeSet};

use super::Naming;
use super::advice::Advice;
use crate::ir::{
    Api, BodyKind, EnumDef, Name, Origin, Presence, StructDef, TypeDef, TypeId, TypeKind, TypeRef,
    UnionDef, UnionVariant,
};
use crate::naming::rules::{self, Kind};
use crate::naming::scope::Wish;

/// A member and the key of its entry in the lock.
type Member = (Wish, String);

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
        let members = match &def.kind {
            TypeKind::Struct(def) => {
                forbidden = null_setters(def, names);
                fields(def)
            }
            TypeKind::Enum(values) => enum_values(values),
            TypeKind::Union(union) => variants(api, union),
            TypeKind::Alias(_) => return,
        };
        let (mut wishes, keys): (Vec<Wish>, Vec<String>) = members.into_iter().unzip();
        for (wish, key) in wishes.iter_mut().zip(&keys) {
            wish.locked = names.get(key).cloned();
        }
        let given = self.settle_without(forbidden, &wishes, |index| advice(def, index));
        let address = released
            .and_then(|found| found.address)
            .unwrap_or(&api.types.get(id).usage);
        let entry = self.lock.types.entry(address.to_owned()).or_default();
        let texts = given.iter().map(ToString::to_string);
        entry.members = keys.into_iter().zip(texts).collect();
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
    let fields = def.fields.iter().map(|field| &field.name);
    fields.map(|name| by_wire(Kind::Field, name)).collect()
}

fn enum_values(def: &EnumDef) -> Vec<Member> {
    let values = def.values.iter().map(|value| &value.name);
    values.map(|name| by_wire(Kind::Value, name)).collect()
}

fn by_wire(kind: Kind, name: &Name) -> Member {
    (member_wish(kind, name), name.wire.to_string())
}

fn variants(api: &Api, def: &UnionDef) -> Vec<Member> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let member = |(index, variant): (usize, &UnionVariant)| {
        let kind = match variant.only {
            Some(_) => Kind::Value,
            None => Kind::Variant,
        };
        let mut wish = member_wish(kind, &variant.name);
        let tag = own_tag(variant);
        if let Some(tag) = tag {
            wish = Wish {
                explicit: wish.explicit,
                ..Wish::new(Kind::Variant, tag)
            };
        }
        wish.tie = format!("{index:04}");
        let key = tag.unwrap_or_else(|| type_name(api, variant));
        let count = seen.entry(key.to_owned()).or_default();
        *count += 1;
        let key = match *count {
            1 => key.to_owned(),
            count => format!("{key}#{count}"),
        };
        (wish, key)
    };
    def.variants.iter().enumerate().map(member).collect()
}

/// Says where the member at `index` can be named.
fn advice(def: &TypeDef, index: usize) -> Advice {
    let extension = "x-shopwright-name";
    match &def.kind {
        TypeKind::Struct(kind) => Advice::At {
            origin: kind.fields[index].origin.clone(),
            extension,
        },
        TypeKind::Union(_) => Advice::At {
            origin: Origin(format!("{}/oneOf/{index}", def.origin.0)),
            extension,
        },
        TypeKind::Enum(_) | TypeKind::Alias(_) => Advice::Value(def.origin.clone()),
    }
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
