//! Finds what the entries of a lock belong to in the description of today.

use std::collections::{BTreeMap, BTreeSet};

use super::groups::view_name;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer, listing};
use crate::ir::{Api, Group, GroupId, Operation, TypeDef, TypeId, TypeKind};
use crate::naming::lock::{GroupEntry, GroupKey, NamesLock, OperationEntry, TypeEntry};
use crate::naming::usage::{Finder, shape};

/// How many dropped names a note lists.
const MAX_LISTED: usize = 20;

/// The view and the accessor that an operation was reached by.
type Home<'l> = (Option<&'l str>, &'l str);

/// The released names by what they belong to now.
#[derive(Debug, Default)]
pub(super) struct Released<'l> {
    pub(super) types: BTreeMap<TypeId, ReleasedType<'l>>,
    /// By position in [`Api::operations`].
    pub(super) operations: BTreeMap<usize, &'l OperationEntry>,
    pub(super) groups: BTreeMap<GroupId, &'l GroupEntry>,
}

/// The released name of a type.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReleasedType<'l> {
    pub(super) entry: &'l TypeEntry,
    /// The key to write again; `None` when it leads somewhere else now.
    pub(super) address: Option<&'l str>,
    likeness: u32,
}

/// Matches the entries of a lock.
pub(super) fn find<'l>(api: &Api, lock: &'l NamesLock) -> Released<'l> {
    if lock.is_empty() {
        return Released::default();
    }
    let operations = operations(api, lock);
    Released {
        types: types(api, lock),
        groups: groups(api, lock, &operations),
        operations,
    }
}

/// Matches operations by key; one whose key is new, by its path without the names of variables.
fn operations<'l>(api: &Api, lock: &'l NamesLock) -> BTreeMap<usize, &'l OperationEntry> {
    let keys: Vec<String> = api.operations.iter().map(Operation::key).collect();
    let known: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    let gone = lock
        .operations
        .iter()
        .filter(|(key, _)| !known.contains(key.as_str()));
    let mut by_shape: BTreeMap<String, &OperationEntry> =
        gone.map(|(key, entry)| (shape(key), entry)).collect();
    let mut found = BTreeMap::new();
    for (index, key) in keys.iter().enumerate() {
        let entry = lock.operations.get(key);
        if let Some(entry) = entry.or_else(|| by_shape.remove(&shape(key))) {
            found.insert(index, entry);
        }
    }
    found
}

/// Matches groups by tag and view; a tag that is new, and has taken over all of what is left of one
/// that is gone, is that one under another name.
fn groups<'l>(
    api: &Api,
    lock: &'l NamesLock,
    operations: &BTreeMap<usize, &'l OperationEntry>,
) -> BTreeMap<GroupId, &'l GroupEntry> {
    let key = |group: &Group| -> GroupKey {
        let tag = group.name.wire.as_str().to_owned();
        (tag, view_name(api, group))
    };
    let keys: BTreeSet<GroupKey> = api.groups.iter().map(key).collect();
    let gone = lock.groups.iter().filter(|(key, _)| !keys.contains(*key));
    let gone: BTreeMap<Home<'_>, &GroupEntry> = gone
        .map(|((_, view), entry)| ((view.as_deref(), entry.accessor.as_str()), entry))
        .collect();
    let mut members: BTreeMap<GroupId, BTreeSet<Home<'_>>> = BTreeMap::new();
    let mut homes: BTreeMap<Home<'_>, BTreeSet<GroupId>> = BTreeMap::new();
    for (index, entry) in operations {
        let group = api.operations[*index].group;
        let home = (entry.view.as_deref(), entry.group.as_str());
        members.entry(group).or_default().insert(home);
        homes.entry(home).or_default().insert(group);
    }
    let renamed = |id: GroupId| {
        let from = members.get(&id)?;
        let home = from.first().filter(|_| from.len() == 1)?;
        gone.get(home).filter(|_| homes[home].len() == 1).copied()
    };
    let mut found = BTreeMap::new();
    for (index, group) in api.groups.iter().enumerate() {
        let id = GroupId(index);
        if let Some(entry) = lock.groups.get(&key(group)).or_else(|| renamed(id)) {
            found.insert(id, entry);
        }
    }
    found
}

fn types<'l>(api: &Api, lock: &'l NamesLock) -> BTreeMap<TypeId, ReleasedType<'l>> {
    let finder = Finder::new(api);
    let mut schemas: BTreeMap<&str, Option<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.iter().filter(|(_, def)| def.direction.is_used()) {
        let several = schemas.contains_key(def.name.wire.as_str());
        schemas.insert(def.name.wire.as_str(), (!several).then_some(id));
    }
    let mut found: BTreeMap<TypeId, ReleasedType<'l>> = BTreeMap::new();
    for (address, entry) in &lock.types {
        let used = |id: &TypeId| api.types.get(*id).direction.is_used();
        let there = finder.find(address).filter(used);
        let same_name = schemas.get(entry.schema.as_str()).copied().flatten();
        let Some((id, likeness)) = choose(api, entry, there, same_name) else {
            continue;
        };
        let address = (there == Some(id)).then_some(address.as_str());
        let released = ReleasedType {
            entry,
            address,
            likeness,
        };
        let better = |other: &ReleasedType<'_>| {
            (likeness, address.is_some()) > (other.likeness, other.address.is_some())
        };
        if found.get(&id).is_none_or(better) {
            found.insert(id, released);
        }
    }
    found
}

/// Chooses between the type at the recorded place and the one of the recorded schema name.
fn choose(
    api: &Api,
    entry: &TypeEntry,
    there: Option<TypeId>,
    same_name: Option<TypeId>,
) -> Option<(TypeId, u32)> {
    let like = |id: TypeId| (id, likeness(api.types.get(id), entry));
    match (there.map(like), same_name.map(like)) {
        (Some(there), Some(same_name)) if there.1 >= same_name.1 => Some(there),
        (_, Some(same_name)) => Some(same_name),
        (Some(there), None) => Some(there).filter(|there| there.1 > 0),
        (None, None) => None,
    }
}

/// Measures how much of a type's members were recorded: 0 for nothing, 1000 for all.
fn likeness(def: &TypeDef, entry: &TypeEntry) -> u32 {
    let members: BTreeSet<&str> = match &def.kind {
        TypeKind::Struct(def) => def
            .fields
            .iter()
            .map(|field| field.name.wire.as_str())
            .collect(),
        TypeKind::Enum(def) => def
            .values
            .iter()
            .map(|value| value.name.wire.as_str())
            .collect(),
        // Alternatives are recorded by names that are not known before types are matched.
        TypeKind::Union(_) | TypeKind::Alias(_) => return 500,
    };
    let shared = entry
        .members
        .keys()
        .filter(|wire| members.contains(wire.as_str()))
        .count();
    let all = members.len() + entry.members.len() - shared;
    if all == 0 {
        return 1000;
    }
    u32::try_from(shared * 1000 / all)
        .unwrap_or(1000)
        .max(u32::from(shared > 0))
}

impl Released<'_> {
    /// Notes which names belong to nothing any more.
    pub(super) fn report_dropped(&self, lock: &NamesLock, sink: &mut Diagnostics) {
        let types: BTreeSet<&str> = self
            .types
            .values()
            .map(|released| released.entry.name.as_str())
            .collect();
        let calls: BTreeSet<&str> = self
            .operations
            .values()
            .map(|entry| entry.call.as_str())
            .collect();
        let types = lock
            .types
            .values()
            .map(|entry| entry.name.as_str())
            .filter(|name| !types.contains(name));
        let calls = lock
            .operations
            .values()
            .map(|entry| entry.call.as_str())
            .filter(|name| !calls.contains(name));
        let dropped: Vec<&str> = types.chain(calls).collect();
        if dropped.is_empty() {
            return;
        }
        let list = listing(&dropped, MAX_LISTED);
        let message = format!(
            "names.lock has {} names of what is gone: {list}",
            dropped.len()
        );
        sink.push(Diagnostic::new(
            Code::NameDropped,
            &Pointer::root(),
            message,
        ));
    }
}
