//! Names under which things were released before, which go on working as deprecated aliases.
//!
//! A released thing that the overlay names otherwise leaves its old name behind. A former name is nobody else's,
//! unless the overlay or the lock gives it to another thing: then it is gone.

use std::collections::BTreeSet;

use super::Naming;
use crate::ir::{FormerCall, Operation, RustName};
use crate::naming::lock::TypeEntry;
use crate::naming::scope::Wish;

impl Naming<'_> {
    /// Lists the former names of the scope of types.
    pub(super) fn former_types(&self, wishes: &[Wish]) -> BTreeSet<String> {
        let types = self.old.types.values().flat_map(|entry| &entry.former);
        let operations = self.old.operations.values();
        let calls = operations.flat_map(|entry| entry.former.iter().map(|(_, call)| call));
        unclaimed(types.chain(calls).cloned().collect(), wishes)
    }

    /// Lists the names that the call of an operation had, each with a method yet to be judged.
    pub(super) fn former_calls(
        &self,
        operation: usize,
        name: &RustName,
        kept: &BTreeSet<String>,
    ) -> Vec<FormerCall> {
        let Some(entry) = self.released.operations.get(&operation) else {
            return Vec::new();
        };
        let mut pairs = entry.former.clone();
        pairs.insert((entry.method.clone(), entry.call.clone()));
        // One whose call is as it was may have another method all the same.
        let is_there = |call: &str| call == name.as_str() || kept.contains(call);
        pairs.retain(|(_, call)| is_there(call));
        let made = pairs.into_iter().map(|(method, call)| FormerCall {
            method: RustName::from_naming(method),
            type_name: RustName::from_naming(call),
        });
        made.collect()
    }
}

/// Takes out of an operation's former names those whose method is somebody else's, and what it is called now.
pub(super) fn settle_calls(operation: &mut Operation, kept: &BTreeSet<String>) {
    let (name, call) = (&operation.name.rust, &operation.type_name);
    operation.former.retain(|old| {
        let is_there = old.method == *name || kept.contains(old.method.as_str());
        is_there && (old.method != *name || old.type_name != *call)
    });
}

/// Lists what a type was called, without what it is called now.
pub(super) fn of_type(
    entry: &TypeEntry,
    name: &RustName,
    kept: &BTreeSet<String>,
) -> BTreeSet<String> {
    let mut former = entry.former.clone();
    former.insert(entry.name.clone());
    former.retain(|old| old != name.as_str() && kept.contains(old));
    former
}

/// Lists those of the former names that are free to be aliases, and those that the overlay just supersedes.
pub(super) fn unclaimed(mut former: BTreeSet<String>, wishes: &[Wish]) -> BTreeSet<String> {
    for wish in wishes {
        if let (Some(explicit), Some(locked)) = (&wish.explicit, &wish.locked) {
            if explicit != locked {
                former.insert(locked.clone());
            }
        }
    }
    for wish in wishes {
        match (&wish.explicit, &wish.locked) {
            (Some(name), _) | (None, Some(name)) => former.remove(name),
            (None, None) => false,
        };
    }
    former
}

/// Lists the former names that no thing has.
pub(super) fn kept(mut former: BTreeSet<String>, names: &[RustName]) -> BTreeSet<String> {
    for name in names {
        former.remove(name.as_str());
    }
    former
}
