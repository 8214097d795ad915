//! Makes one type of enums that the overlay gives the same name.
//!
//! Descriptions repeat a list of values wherever it is used. Only what asks for it is merged, and
//! only when the values are the same: any other clash of names is reported by naming.

use std::collections::BTreeMap;

use super::refs;
use crate::ir::{Api, Literal, TypeDef, TypeId, TypeKind};

/// Merges enums of one name and the same values; the named schema among them stays, else the first
/// by origin.
pub(super) fn run(api: &mut Api) {
    let asked =
        |def: &TypeDef| matches!(def.kind, TypeKind::Enum(_)) && def.name.explicit.is_some();
    if !api.types.iter().any(|(_, def)| asked(def)) {
        return;
    }
    let mut groups: BTreeMap<(String, Vec<Literal>), Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        if let Some(key) = key(def) {
            groups.entry(key).or_default().push(id);
        }
    }
    let mut target: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for mut ids in groups.into_values().filter(|ids| ids.len() > 1) {
        let asked = ids
            .iter()
            .any(|id| api.types.get(*id).name.explicit.is_some());
        if !asked {
            continue;
        }
        ids.sort_by_key(|id| {
            let def = api.types.get(*id);
            (def.is_inline(), def.origin.clone())
        });
        target.extend(ids[1..].iter().map(|id| (*id, ids[0])));
        // It belongs to several types now, so it is written in none of their files.
        api.types.get_mut(ids[0]).parent = None;
    }
    if !target.is_empty() {
        refs::remap(api, &|id| target.get(&id).copied().unwrap_or(id));
    }
}

/// The name that a type has or will have, and its values in an order of their own.
fn key(def: &TypeDef) -> Option<(String, Vec<Literal>)> {
    let TypeKind::Enum(values) = &def.kind else {
        return None;
    };
    let natural = || crate::naming::name(crate::naming::Kind::Type, def.name.wire.as_str());
    let name = def.name.explicit.clone().unwrap_or_else(natural);
    let mut literals: Vec<Literal> = values
        .values
        .iter()
        .map(|value| value.value.clone())
        .collect();
    literals.sort();
    Some((name, literals))
}
