//! Named types: properties, values, alternatives.

use super::Kind;
use super::change::{Area, Way};
use super::collect::{Diff, Spot, pair};
use super::describe::literal;
use super::side::{Side, member, title};
use crate::ir::{EnumDef, Field, Presence, StructDef, TypeId, TypeKind};

impl Diff<'_> {
    /// Compares all pairs of types that were met, and those that they lead to.
    pub(super) fn schemas(&mut self) {
        while let Some((old, new, way)) = self.pending.pop() {
            self.schema(old, new, way);
        }
    }

    fn schema(&mut self, old: TypeId, new: TypeId, way: Way) {
        let (before, after) = (self.old.ty(old), self.new.ty(new));
        let items = self.old.type_item(old).into_iter();
        let spot = Spot::new(Area::Schema, title(after))
            .way(way)
            .at(Some(&before.origin), Some(&after.origin))
            .items(items.chain(self.new.type_item(new)));
        self.docs(&spot, &before.docs, &after.docs);
        let named = !before.is_inline() && !after.is_inline();
        if named && before.name.wire != after.name.wire {
            let was = before.name.wire.as_str();
            self.add(Kind::SchemaRenamed, &spot, format!("was called {was}"));
        }
        match (&before.kind, &after.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => self.structs(&spot, old, new, [a, b]),
            (TypeKind::Enum(a), TypeKind::Enum(b)) => self.enums(&spot, a, b),
            (TypeKind::Union(a), TypeKind::Union(b)) => self.unions(&spot, a, b),
            // `meet` is told of equal kinds only.
            _ => {}
        }
    }

    fn structs(&mut self, spot: &Spot, old: TypeId, new: TypeId, defs: [&StructDef; 2]) {
        let travels = |field: &Field| match spot.way {
            Way::Request => !field.read_only,
            Way::Response => !field.write_only,
        };
        let (before, after) = (&defs[0].fields, &defs[1].fields);
        let owners = [self.old.type_item(old), self.new.type_item(new)];
        let (both, mut gone, mut here) = pair(before, after, |field| field.name.wire.clone());
        let spot_of = |old: Option<&Field>, new: Option<&Field>| {
            let field = new.or(old).expect("one of them is there");
            let items = old.map(|field| member(owners[0].as_ref(), &field.name));
            let more = new.map(|field| member(owners[1].as_ref(), &field.name));
            let mut at = Spot::new(spot.area, format!("{}.{}", spot.subject, field.name.wire))
                .way(spot.way)
                .at(
                    old.map(|field| &field.origin),
                    new.map(|field| &field.origin),
                );
            at = at.items(items.into_iter().chain(more).flatten());
            at
        };
        for (old, new) in self.renamed(&mut gone, &mut here) {
            let at = spot_of(Some(old), Some(new));
            let was = old.name.wire.as_str();
            self.add(Kind::PropertyRenamed, &at, format!("was called {was}"));
        }
        for field in gone {
            let kind = match field.presence {
                Presence::Required => Kind::RequiredPropertyRemoved,
                Presence::Optional => Kind::PropertyRemoved,
            };
            self.add(kind, &spot_of(Some(field), None), "is gone");
        }
        for field in here {
            let at = spot_of(None, Some(field));
            let is_asked_for = field.presence == Presence::Required && field.constant.is_none();
            if is_asked_for {
                self.add(Kind::RequiredPropertyAdded, &at, "is new and required");
            } else {
                self.add(Kind::PropertyAdded, &at, "is new");
            }
        }
        for (old, new) in both {
            if travels(old) || travels(new) {
                self.field(&spot_of(Some(old), Some(new)), old, new);
            }
        }
        self.others(spot, defs);
        self.bounds(spot);
    }

    fn field(&mut self, spot: &Spot, old: &Field, new: &Field) {
        match (old.presence, new.presence) {
            (Presence::Optional, Presence::Required) => {
                self.add(Kind::PropertyBecameRequired, spot, "is required now");
            }
            (Presence::Required, Presence::Optional) => {
                self.add(Kind::PropertyBecameOptional, spot, "is optional now");
            }
            _ => {}
        }
        match (old.nullable, new.nullable) {
            (false, true) => self.add(Kind::BecameNullable, spot, "may be null"),
            (true, false) => self.add(Kind::BecameNotNullable, spot, "is never null any more"),
            _ => {}
        }
        let flags = [
            (
                old.read_only,
                new.read_only,
                Kind::BecameReadOnly,
                Kind::BecameReadWrite,
                "only received",
            ),
            (
                old.write_only,
                new.write_only,
                Kind::BecameWriteOnly,
                Kind::BecameReadable,
                "only sent",
            ),
            (
                old.docs.deprecated,
                new.docs.deprecated,
                Kind::PropertyDeprecated,
                Kind::PropertyReinstated,
                "deprecated",
            ),
        ];
        for (was, is, on, off, word) in flags {
            match (was, is) {
                (false, true) => self.add(on, spot, format!("is {word} now")),
                (true, false) => self.add(off, spot, format!("is no longer {word}")),
                _ => {}
            }
        }
        self.constants(spot, old, new);
        self.docs(spot, &old.docs, &new.docs);
        self.types(spot, &old.ty, &new.ty);
        self.bounds(spot);
    }

    fn constants(&mut self, spot: &Spot, old: &Field, new: &Field) {
        if old.default != new.default {
            let (was, is) = (literal(old.default.as_ref()), literal(new.default.as_ref()));
            self.add(Kind::DefaultChanged, spot, format!("was {was}, is {is}"));
        }
        let kind = match (&old.constant, &new.constant) {
            (old, new) if old == new => return,
            (None, _) => Kind::ConstantAdded,
            (_, None) => Kind::ConstantRemoved,
            _ => Kind::ConstantChanged,
        };
        let (was, is) = (
            literal(old.constant.as_ref()),
            literal(new.constant.as_ref()),
        );
        self.add(kind, spot, format!("was {was}, is {is}"));
    }

    fn others(&mut self, spot: &Spot, [old, new]: [&StructDef; 2]) {
        match (&old.additional, &new.additional) {
            (None, None) => {}
            (None, Some(_)) => self.add(Kind::OthersAllowed, spot, "other properties are kept"),
            (Some(_), None) => {
                self.add(Kind::OthersForbidden, spot, "other properties are not kept");
            }
            (Some(old), Some(new)) => self.types(&spot.below(".*"), old, new),
        }
    }

    fn enums(&mut self, spot: &Spot, old: &EnumDef, new: &EnumDef) {
        if old.base != new.base {
            self.add(Kind::TypeChanged, spot, "its values are of another type");
        }
        let (both, gone, here) = pair(&old.values, &new.values, |value| value.value.clone());
        for value in gone {
            let text = literal(Some(&value.value));
            let items = member(spot.items.first(), &value.name);
            let at = spot.below(&format!(" {text}")).items(items);
            self.add(Kind::ValueRemoved, &at, "is gone");
        }
        for value in here {
            let text = literal(Some(&value.value));
            let items = member(spot.items.last(), &value.name);
            let at = spot.below(&format!(" {text}")).items(items);
            self.add(Kind::ValueAdded, &at, "is new");
        }
        for (old, new) in both {
            self.docs(spot, &old.docs, &new.docs);
        }
    }

    /// Takes out the properties that are the same under another name: the only ones of their type, with the same text or
    /// the same words in another case.
    fn renamed<'f>(
        &self,
        gone: &mut Vec<&'f Field>,
        here: &mut Vec<&'f Field>,
    ) -> Vec<(&'f Field, &'f Field)> {
        let shape = |side: Side<'_>, field: &Field| {
            (
                side.describe(&field.ty),
                field.presence == Presence::Required,
                field.nullable,
            )
        };
        let mut found = Vec::new();
        for old in std::mem::take(gone) {
            let alike = |new: &&&'f Field| {
                let same_words = words(old.name.wire.as_str()) == words(new.name.wire.as_str());
                let text = &old.docs.description;
                let same_text = text.is_some() && *text == new.docs.description;
                shape(self.old, old) == shape(self.new, new) && (same_words || same_text)
            };
            let mut candidates = here.iter().filter(alike);
            match (candidates.next().copied(), candidates.next()) {
                (Some(new), None) => {
                    here.retain(|field| field.name.wire != new.name.wire);
                    found.push((old, new));
                }
                _ => gone.push(old),
            }
        }
        found
    }
}

/// A name without what spellings differ in.
fn words(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
