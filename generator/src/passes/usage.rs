//! Records where operations use each type, and in which type's file an inline one is written.
//!
//! The address is the first at which a type is met, when operations are visited in order of their
//! keys and each part of them breadth first: it depends on neither operationIds nor schema names.

use std::collections::VecDeque;

use crate::ir::{Api, TypeId, TypeRef};
use crate::naming::usage::{inside, named, output_address, roots};

/// Longest address; deeper types get a short one that does not lead to them.
const MAX_LENGTH: usize = 400;

/// Fills in `usage` of all types and `parent` of inline ones.
pub(super) fn run(api: &mut Api) {
    let mut walk = Walk {
        met: vec![None; api.types.len()],
    };
    let mut order: Vec<(String, usize)> = api
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| (operation.key(), index))
        .collect();
    order.sort_unstable();
    for (_, index) in order {
        let operation = &api.operations[index];
        for root in roots(operation) {
            walk.follow(api, &root.address, root.ty);
        }
        if let Some((address, ty)) = output_address(operation) {
            walk.follow(api, &address, &TypeRef::Named(ty));
        }
    }
    for extra in &api.extras {
        walk.follow(api, &extra.key, &extra.ty);
    }
    if let Some(body) = api.errors.body {
        walk.follow(api, "error", &TypeRef::Named(body));
    }
    write(api, walk.met);
}

/// Where a type was met: its address, and the type that holds it.
type Met = Option<(String, Option<TypeId>)>;

struct Walk {
    met: Vec<Met>,
}

impl Walk {
    fn follow(&mut self, api: &Api, root: &str, ty: &TypeRef) {
        let mut first = Vec::new();
        named(ty, String::new(), &mut first);
        let mut queue = VecDeque::new();
        for (way, id) in first {
            let address = if way.is_empty() {
                root.to_owned()
            } else {
                format!("{root} {way}")
            };
            self.meet(id, address, None, &mut queue);
        }
        while let Some(holder) = queue.pop_front() {
            let Some((address, _)) = self.met[holder.0 as usize].clone() else {
                continue;
            };
            let is_root = address == root;
            for (step, id) in inside(&api.types, holder) {
                let gap = if is_root { " " } else { "" };
                self.meet(
                    id,
                    shorten(format!("{address}{gap}{step}")),
                    Some(holder),
                    &mut queue,
                );
            }
        }
    }

    fn meet(
        &mut self,
        id: TypeId,
        address: String,
        holder: Option<TypeId>,
        queue: &mut VecDeque<TypeId>,
    ) {
        let met = &mut self.met[id.0 as usize];
        if met.is_none() {
            *met = Some((address, holder));
            queue.push_back(id);
        }
    }
}

/// Bounds the length of an address, so that a deep chain of types does not cost its square.
fn shorten(address: String) -> String {
    if address.len() <= MAX_LENGTH {
        return address;
    }
    let fnv = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = address.bytes().fold(0xcbf2_9ce4_8422_2325, fnv);
    let start: String = address.chars().take(60).collect();
    format!("{start} deep {hash:016x}")
}

fn write(api: &mut Api, met: Vec<Met>) {
    let used: Vec<bool> = api
        .types
        .iter()
        .map(|(_, def)| def.direction.is_used())
        .collect();
    for ((_, def), met) in api.types.iter_mut().zip(met) {
        let Some((address, holder)) = met else {
            def.usage = String::new();
            continue;
        };
        def.usage = address;
        if def.parent.is_none() && def.is_inline() {
            def.parent = holder.filter(|holder| used[holder.0 as usize]);
        }
    }
}
