//! Makes types that contain themselves representable: a field or alternative on every cycle is boxed.
//!
//! Lists and maps break a cycle of themselves. An alias cannot be boxed, so it is looked through; a
//! cycle of nothing but aliases has no Rust form at all, and becomes raw JSON where it closes.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::ir::{Api, TypeId, TypeKind, TypeRef, TypeTable};

/// Fills in `boxed`, for a set of places that no smaller part of would do.
pub(super) fn run(api: &mut Api, sink: &mut Diagnostics) {
    let order = by_usage(&api.types);
    break_aliases(api, &order, sink);
    let graph = Graph::new(&api.types);
    let closing = graph.closing_edges(&order);
    for (id, index) in closing {
        match &mut api.types.get_mut(id).kind {
            TypeKind::Struct(def) => def.fields[index].boxed = true,
            TypeKind::Union(def) => def.variants[index].boxed = true,
            TypeKind::Enum(_) | TypeKind::Alias(_) => {}
        }
    }
}

/// Orders types by what does not depend on the names of schemas.
fn by_usage(types: &TypeTable) -> Vec<TypeId> {
    let mut order: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    order.sort_by(|one, other| {
        let key = |id: &TypeId| {
            let def = types.get(*id);
            (&def.usage, &def.origin)
        };
        key(one).cmp(&key(other))
    });
    order
}

/// Types and what they hold by value; the label of an edge is the index of a field or alternative.
struct Graph {
    edges: Vec<Vec<(usize, TypeId)>>,
}

impl Graph {
    fn new(types: &TypeTable) -> Self {
        let aliases: Vec<Option<TypeId>> = types
            .iter()
            .map(|(id, _)| through_aliases(types, id))
            .collect();
        let target = |ty: &TypeRef| by_value(ty).and_then(|id| aliases[id.0 as usize]);
        let edges = types.iter().map(|(_, def)| match &def.kind {
            TypeKind::Struct(def) => {
                let fields = def.fields.iter().enumerate();
                fields
                    .filter_map(|(index, field)| Some((index, target(&field.ty)?)))
                    .collect()
            }
            TypeKind::Union(def) => {
                let variants = def.variants.iter().enumerate();
                variants
                    .filter_map(|(index, variant)| Some((index, target(&variant.ty)?)))
                    .collect()
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
        });
        Self {
            edges: edges.collect(),
        }
    }

    /// Finds the edges that close a cycle when types are visited depth first in this order.
    ///
    /// Without them there is no cycle, and each of them closes one with edges that stay.
    fn closing_edges(&self, order: &[TypeId]) -> Vec<(TypeId, usize)> {
        let mut state = vec![State::New; self.edges.len()];
        let mut closing = Vec::new();
        for start in order {
            if state[start.0 as usize] != State::New {
                continue;
            }
            state[start.0 as usize] = State::Open;
            let mut stack = vec![(*start, 0)];
            while let Some((id, next)) = stack.last_mut() {
                let Some((label, target)) = self.edges[id.0 as usize].get(*next).copied() else {
                    state[id.0 as usize] = State::Done;
                    stack.pop();
                    continue;
                };
                *next += 1;
                match state[target.0 as usize] {
                    State::New => {
                        state[target.0 as usize] = State::Open;
                        stack.push((target, 0));
                    }
                    State::Open => closing.push((*id, label)),
                    State::Done => {}
                }
            }
        }
        closing
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// Gives the type that a reference holds without a list or map between.
fn by_value(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => by_value(inner),
        _ => None,
    }
}

/// Follows aliases to a type of its own; `None` when they end at a scalar, a list or a map.
fn through_aliases(types: &TypeTable, id: TypeId) -> Option<TypeId> {
    let mut id = id;
    // Aliases have no cycles any more, so this ends within their number.
    for _ in 0..=types.len() {
        match &types.get(id).kind {
            TypeKind::Alias(ty) => id = by_value(ty)?,
            _ => return Some(id),
        }
    }
    None
}

/// Turns the reference that closes a cycle of aliases into raw JSON.
fn break_aliases(api: &mut Api, order: &[TypeId], sink: &mut Diagnostics) {
    let alias_target = |id: TypeId| match &api.types.get(id).kind {
        TypeKind::Alias(ty) => {
            innermost(ty).filter(|target| matches!(api.types.get(*target).kind, TypeKind::Alias(_)))
        }
        _ => None,
    };
    let edges = api
        .types
        .iter()
        .map(|(id, _)| alias_target(id).map(|to| (0, to)).into_iter().collect());
    let graph = Graph {
        edges: edges.collect(),
    };
    for (id, _) in graph.closing_edges(order) {
        let def = api.types.get_mut(id);
        if let TypeKind::Alias(ty) = &mut def.kind {
            *innermost_mut(ty) = TypeRef::Json;
        }
        let place = Pointer::parse(&def.origin.0).unwrap_or_default();
        let message = format!("`{}` is defined by itself alone", def.name.wire);
        sink.push(Diagnostic::new(Code::AliasCycle, &place, message));
    }
}

fn innermost(ty: &TypeRef) -> Option<TypeId> {
    let mut ty = ty;
    loop {
        match ty {
            TypeRef::Named(id) => return Some(*id),
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => ty = inner,
            _ => return None,
        }
    }
}

fn innermost_mut(ty: &mut TypeRef) -> &mut TypeRef {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            innermost_mut(inner)
        }
        other => other,
    }
}
