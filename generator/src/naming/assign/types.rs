//! The scope of all types: models, handles of groups, calls of operations, the marker.

use super::advice::Advice;
use super::{Naming, former, groups};
use crate::ir::{Api, Group, RustName, TypeDef, TypeId};
use crate::naming::lock::TypeEntry;
use crate::naming::rules::{self, Kind};
use crate::naming::scope::Wish;

/// What a wish of this scope is for.
enum Slot {
    Marker,
    Type(TypeId),
    View(usize),
    Handle(usize),
    Call(usize),
}

impl Naming<'_> {
    /// Names every type that gets code; all are in one scope, since generated files import several.
    pub(super) fn types(&mut self, api: &mut Api) {
        let (wishes, slots) = self.type_wishes(api);
        let former = self.former_types(&wishes);
        let names =
            self.settle_without(former.clone(), &wishes, |index| advice(api, &slots[index]));
        let kept = former::kept(former, &names);
        for (slot, name) in slots.iter().zip(names) {
            match slot {
                Slot::Marker => {
                    self.lock.marker = Some(name.to_string());
                    api.marker.rust = name;
                }
                Slot::Type(id) => {
                    let def = api.types.get_mut(*id);
                    let released = self.released.types.get(id).and_then(|found| found.address);
                    let address = released.unwrap_or(&def.usage).to_owned();
                    let schema = def.name.wire.to_string();
                    let found = self.released.types.get(id);
                    let former = found.map(|found| former::of_type(found.entry, &name, &kept));
                    let former = former.unwrap_or_default();
                    def.name.former = former.iter().cloned().map(RustName::from_naming).collect();
                    let entry = TypeEntry {
                        name: name.to_string(),
                        schema,
                        former,
                        ..TypeEntry::default()
                    };
                    self.lock.types.insert(address, entry);
                    def.name.rust = name;
                }
                Slot::View(index) => api.views[*index].type_name = name,
                Slot::Handle(index) => api.groups[*index].type_name = name,
                Slot::Call(index) => {
                    let calls = self.former_calls(*index, &name, &kept);
                    let operation = &mut api.operations[*index];
                    (operation.former, operation.type_name) = (calls, name);
                }
            }
        }
    }

    fn type_wishes(&self, api: &Api) -> (Vec<Wish>, Vec<Slot>) {
        let mut wishes = vec![Wish {
            explicit: api.marker.explicit.clone(),
            locked: self.old.marker.clone(),
            ..Wish::new(Kind::Marker, api.marker.wire.as_str())
        }];
        let mut slots = vec![Slot::Marker];
        for (id, def) in api.types.iter().filter(|(_, def)| def.direction.is_used()) {
            wishes.push(Wish {
                tie: type_tie(def),
                explicit: def.name.explicit.clone(),
                locked: self
                    .released
                    .types
                    .get(&id)
                    .map(|found| found.entry.name.clone()),
                ..Wish::new(Kind::Type, def.name.wire.as_str())
            });
            slots.push(Slot::Type(id));
        }
        for (index, view) in api.views.iter().enumerate() {
            let name = view.name.wire.as_str();
            wishes.push(Wish {
                explicit: view.explicit_type.clone(),
                locked: self.old.views.get(name).map(|entry| entry.client.clone()),
                candidates: vec![rules::name(Kind::View, &format!("{name} client"))],
                ..Wish::new(Kind::View, name)
            });
            slots.push(Slot::View(index));
        }
        for (index, group) in api.groups.iter().enumerate() {
            let released = self.released.groups.get(&crate::ir::GroupId(index));
            wishes.push(Wish {
                locked: released.map(|entry| entry.handle.clone()),
                ..handle_wish(api, group)
            });
            slots.push(Slot::Handle(index));
        }
        for (index, operation) in api.operations.iter().enumerate() {
            let released = self.released.operations.get(&index);
            wishes.push(Wish {
                tie: operation.key(),
                explicit: operation.explicit_type.clone(),
                locked: released.map(|entry| entry.call.clone()),
                ..Wish::new(Kind::Call, operation.name.wire.as_str())
            });
            slots.push(Slot::Call(index));
        }
        (wishes, slots)
    }
}

/// Wishes for a handle: named like the accessor, when the overlay has named that; in a view with the
/// view's name before it.
fn handle_wish(api: &Api, group: &Group) -> Wish {
    let wire = group.name.wire.as_str();
    let mut wish = Wish::new(Kind::Handle, wire);
    if let Some(view) = groups::view_name(api, group) {
        let asked = group.explicit_type.as_ref();
        let base = asked.or(group.name.explicit.as_ref());
        let base = base.map_or(wire, String::as_str);
        wish.candidates = vec![rules::name(Kind::Handle, &format!("{view} {base}"))];
        return wish;
    }
    if let Some(accessor) = &group.name.explicit {
        wish.candidates = vec![rules::name(Kind::Handle, accessor)];
    }
    Wish {
        explicit: group.explicit_type.clone(),
        ..wish
    }
}

/// Puts named schemas before those in place, and then goes by use.
fn type_tie(def: &TypeDef) -> String {
    format!("{}{}", u8::from(def.is_inline()), def.usage)
}

fn advice(api: &Api, slot: &Slot) -> Advice {
    let extension = "x-shopwright-type-name";
    match slot {
        Slot::Marker => Advice::Marker,
        Slot::Type(id) => Advice::At {
            origin: api.types.get(*id).origin.clone(),
            extension,
        },
        Slot::View(_) => Advice::View,
        Slot::Handle(_) => Advice::Tag { extension },
        Slot::Call(index) => Advice::At {
            origin: api.operations[*index].origin.clone(),
            extension,
        },
    }
}
