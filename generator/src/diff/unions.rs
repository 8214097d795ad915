//! Unions: alternatives and how they are told apart.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Kind;
use super::collect::{Diff, Spot, pair};
use super::describe::literal;
use super::side::{Side, member};
use crate::ir::{Tagging, TypeKind, TypeRef, UnionDef, UnionVariant};

impl Diff<'_> {
    pub(super) fn unions(&mut self, spot: &Spot, old: &UnionDef, new: &UnionDef) {
        if old.tagging != new.tagging {
            let word = |tagging: &Tagging| match tagging {
                Tagging::Property(name) => format!("`{name}`"),
                Tagging::Untagged => "nothing".to_owned(),
            };
            let (was, is) = (word(&old.tagging), word(&new.tagging));
            let message = format!("alternatives were told apart by {was}, are by {is}");
            self.add(Kind::DiscriminatorChanged, spot, message);
        }
        let before = marked(self.old, &old.variants);
        let after = marked(self.new, &new.variants);
        let (mut both, mut gone, mut here) = pair(&before, &after, |(mark, _)| mark.clone());
        // One that the same value of the discriminator chooses is the same under another name.
        gone.retain(|old| {
            let tags = &old.1.tags;
            let same = here
                .iter()
                .position(|new| !tags.is_empty() && new.1.tags == *tags);
            if let Some(index) = same {
                both.push((old, here.remove(index)));
            }
            same.is_none()
        });
        for ((name, _), variant) in gone {
            let items = member(spot.items.first(), &variant.name);
            let at = spot.below(&format!(" {name}")).items(items);
            self.add(Kind::AlternativeRemoved, &at, "is gone");
        }
        for ((name, _), variant) in here {
            let items = member(spot.items.last(), &variant.name);
            let at = spot.below(&format!(" {name}")).items(items);
            self.add(Kind::AlternativeAdded, &at, "is new");
        }
        for (((name, _), old), (_, new)) in both {
            let told = !old.tags.is_empty() && !new.tags.is_empty();
            if told && old.tags != new.tags {
                let (was, is) = (old.tags.join(", "), new.tags.join(", "));
                let at = spot.below(&format!(" {name}"));
                self.add(
                    Kind::TagsChanged,
                    &at,
                    format!("was chosen by {was}, is by {is}"),
                );
            }
            if let (Some(old), Some(new)) = (&old.only, &new.only) {
                self.docs(spot, &old.docs, &new.docs);
            }
            self.types(spot, &old.ty, &new.ty);
        }
    }
}

/// The alternatives of a union with what each is known by: its type, what is constant in it, and, where these are the same,
/// a number.
fn marked<'v>(
    side: Side<'_>,
    variants: &'v [UnionVariant],
) -> Vec<((String, usize), &'v UnionVariant)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mark = |variant: &'v UnionVariant| {
        let mut mark = side.describe_alternative(variant);
        if let TypeRef::Named(id) = &variant.ty {
            if let TypeKind::Struct(def) = &side.ty(*id).kind {
                for field in def.fields.iter().filter(|field| field.constant.is_some()) {
                    let _ = write!(mark, " {}", literal(field.constant.as_ref()));
                }
            }
        }
        let number = seen.entry(mark.clone()).or_default();
        *number += 1;
        ((mark, *number), variant)
    };
    variants.iter().map(mark).collect()
}
