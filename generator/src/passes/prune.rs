//! Takes out what is not wanted: operations outside a selection, and types that nothing uses.

use std::collections::BTreeSet;

use super::refs;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer, listing};
use crate::ir::{Api, GroupId, Operation, TypeId, TypeRef};

/// How many names of types a note lists.
const MAX_LISTED: usize = 30;

/// Which operations are wanted. An empty selection wants all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Tags, as the description writes them.
    pub tags: Vec<String>,
    /// Patterns for paths: `*` stands for anything within a piece, `**` for anything.
    pub paths: Vec<String>,
}

/// Keeps the operations that a tag or a path of the selection wants, and what they need.
///
/// Types that only the others use are taken out by the passes.
pub fn select(api: &mut Api, selection: &Selection) {
    if selection.tags.is_empty() && selection.paths.is_empty() {
        return;
    }
    let wanted = |operation: &Operation, tag: &str| {
        let path = operation.path.to_string();
        selection.tags.iter().any(|wanted| wanted == tag)
            || selection
                .paths
                .iter()
                .any(|pattern| matches_glob(pattern, &path))
    };
    let Api {
        operations, groups, ..
    } = api;
    operations.retain(|operation| {
        let tag = groups
            .get(operation.group.0)
            .map_or("", |group| group.name.wire.as_str());
        wanted(operation, tag)
    });
    drop_empty_groups(api);
}

fn drop_empty_groups(api: &mut Api) {
    let used: BTreeSet<GroupId> = api
        .operations
        .iter()
        .map(|operation| operation.group)
        .collect();
    let mut next = 0;
    let mut ids = Vec::new();
    for index in 0..api.groups.len() {
        ids.push(GroupId(next));
        next += usize::from(used.contains(&GroupId(index)));
    }
    let mut index = 0;
    api.groups.retain(|_| {
        index += 1;
        used.contains(&GroupId(index - 1))
    });
    for operation in &mut api.operations {
        operation.group = ids.get(operation.group.0).copied().unwrap_or_default();
    }
}

/// Matches a path against a pattern in time linear in their product.
fn matches_glob(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), path.chars().collect());
    let mut reach = vec![false; path.len() + 1];
    reach[0] = true;
    let mut index = 0;
    while index < pattern.len() {
        let mut next = vec![false; path.len() + 1];
        if pattern[index] == '*' {
            let any = pattern.get(index + 1) == Some(&'*');
            index += usize::from(any);
            let mut on = false;
            for at in 0..=path.len() {
                let crosses = at > 0 && path[at - 1] == '/' && !any;
                on = (on && !crosses) || reach[at];
                next[at] = on;
            }
        } else {
            for at in 0..path.len() {
                next[at + 1] = reach[at] && path[at] == pattern[index];
            }
        }
        reach = next;
        index += 1;
    }
    reach[path.len()]
}

/// Takes out the types that no operation, no error and no [`crate::ir::Extra`] leads to.
pub(super) fn run(api: &mut Api, sink: &mut Diagnostics) {
    let live = reachable(api);
    if live.iter().all(|live| *live) {
        return;
    }
    report(api, &live, sink);
    let new_ids = api.types.retain(|id| live[id.0 as usize]);
    let to = |id: TypeId| new_ids[id.0 as usize].unwrap_or(id);
    for (_, def) in api.types.iter_mut() {
        def.parent = def.parent.filter(|parent| live[parent.0 as usize]);
    }
    refs::remap(api, &to);
}

fn reachable(api: &Api) -> Vec<bool> {
    let mut live = vec![false; api.types.len()];
    let mut open = Vec::new();
    let mut reach = |ty: &TypeRef, open: &mut Vec<TypeId>| {
        refs::each_id(ty, &mut |id| {
            if !std::mem::replace(&mut live[id.0 as usize], true) {
                open.push(id);
            }
        });
    };
    for operation in &api.operations {
        refs::each_in_operation(operation, &mut |ty| reach(ty, &mut open));
    }
    api.extras
        .iter()
        .for_each(|extra| reach(&extra.ty, &mut open));
    api.errors
        .body
        .iter()
        .for_each(|id| reach(&TypeRef::Named(*id), &mut open));
    while let Some(id) = open.pop() {
        refs::each_in_type(api.types.get(id), &mut |ty| reach(ty, &mut open));
    }
    live
}

fn report(api: &Api, live: &[bool], sink: &mut Diagnostics) {
    let gone = api
        .types
        .iter()
        .filter(|(id, def)| !live[id.0 as usize] && !def.is_inline());
    let mut names: Vec<&str> = gone.map(|(_, def)| def.name.wire.as_str()).collect();
    if names.is_empty() {
        return;
    }
    names.sort_unstable();
    let list = listing(&names, MAX_LISTED);
    let message = format!("no operation uses {} of the schemas: {list}", names.len());
    let place = Pointer::from_segments(["components", "schemas"]);
    sink.push(Diagnostic::new(Code::UnusedTypes, &place, message));
}
