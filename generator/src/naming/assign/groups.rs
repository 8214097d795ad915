//! Accessors of groups, methods of a group, parameters of an operation.

use std::collections::{BTreeMap, BTreeSet};

use super::advice::Advice;
use super::{Naming, former};
use crate::ir::{Api, Group, GroupId, Param, ParamPlace, RustName, View, ViewId};
use crate::naming::lock::{GroupEntry, OperationEntry, ViewEntry};
use crate::naming::method;
use crate::naming::rules::Kind;
use crate::naming::scope::Wish;
use crate::naming::usage::place_text;

impl Naming<'_> {
    /// Names the accessors, which are modules as well: those of the client beside the methods that
    /// open views, and those of each view.
    pub(super) fn groups(&mut self, api: &mut Api) {
        for view in std::iter::once(None).chain((0..api.views.len()).map(|at| Some(ViewId(at)))) {
            let of_view = |(index, group): (usize, &Group)| (group.view == view).then_some(index);
            let members: Vec<usize> = api.groups.iter().enumerate().filter_map(of_view).collect();
            let groups = members.iter().map(|index| self.accessor_wish(api, *index));
            let mut wishes: Vec<Wish> = groups.collect();
            if view.is_none() {
                wishes.extend(api.views.iter().map(|view| self.opener_wish(view)));
            }
            let mut names = self.settle(&wishes, |position| match members.get(position) {
                Some(_) => Advice::Tag {
                    extension: "x-shopwright-name",
                },
                None => Advice::View,
            });
            let openers = names.split_off(members.len());
            for (index, name) in members.into_iter().zip(names) {
                self.keep_group(api, index, &name);
                api.groups[index].name.rust = name;
            }
            for (view, name) in api.views.iter_mut().zip(openers) {
                let entry = ViewEntry {
                    accessor: name.to_string(),
                    client: view.type_name.to_string(),
                };
                self.lock.views.insert(view.name.wire.to_string(), entry);
                view.name.rust = name;
            }
        }
    }

    fn accessor_wish(&self, api: &Api, index: usize) -> Wish {
        let group = &api.groups[index];
        let released = self.released.groups.get(&GroupId(index));
        Wish {
            explicit: group.name.explicit.clone(),
            locked: released.map(|entry| entry.accessor.clone()),
            ..Wish::new(Kind::Group, group.name.wire.as_str())
        }
    }

    fn opener_wish(&self, view: &View) -> Wish {
        let name = view.name.wire.as_str();
        Wish {
            explicit: view.name.explicit.clone(),
            locked: self.old.views.get(name).map(|entry| entry.accessor.clone()),
            ..Wish::new(Kind::Group, name)
        }
    }

    fn keep_group(&mut self, api: &Api, index: usize, accessor: &RustName) {
        let group = &api.groups[index];
        let entry = GroupEntry {
            accessor: accessor.to_string(),
            handle: group.type_name.to_string(),
        };
        let key = (group.name.wire.to_string(), view_name(api, group));
        self.lock.groups.insert(key, entry);
    }

    /// Names the methods, group by group.
    pub(super) fn methods(&mut self, api: &mut Api) {
        let mut of_group: Vec<Vec<usize>> = vec![Vec::new(); api.groups.len()];
        for (index, operation) in api.operations.iter().enumerate() {
            if let Some(members) = of_group.get_mut(operation.group.0) {
                members.push(index);
            }
        }
        for (group, members) in of_group.into_iter().enumerate() {
            let wishes: Vec<Wish> = members
                .iter()
                .map(|index| self.method_wish(api, group, *index))
                .collect();
            let former = members
                .iter()
                .flat_map(|index| &api.operations[*index].former);
            let former = former.map(|call| call.method.to_string()).collect();
            let former = former::unclaimed(former, &wishes);
            let names = self.settle_without(former.clone(), &wishes, |position| Advice::At {
                origin: api.operations[members[position]].origin.clone(),
                extension: "x-shopwright-name",
            });
            let kept = former::kept(former, &names);
            for (index, name) in members.into_iter().zip(names) {
                if self.released_in(api, group, index).is_none() {
                    api.operations[index].former.clear();
                }
                api.operations[index].name.rust = name;
                former::settle_calls(&mut api.operations[index], &kept);
                self.keep_operation(api, group, index);
            }
        }
    }

    fn keep_operation(&mut self, api: &Api, group: usize, index: usize) {
        let (group, operation) = (&api.groups[group], &api.operations[index]);
        let former = operation.former.iter();
        let former = former.map(|old| (old.method.to_string(), old.type_name.to_string()));
        let entry = OperationEntry {
            former: former.collect(),
            view: view_name(api, group),
            group: group.name.rust.to_string(),
            method: operation.name.rust.to_string(),
            call: operation.type_name.to_string(),
            ..OperationEntry::default()
        };
        self.lock.operations.insert(operation.key(), entry);
    }

    /// Finds what an operation was released as, unless that was in another group, where its name said another
    /// thing.
    fn released_in(&self, api: &Api, group: usize, index: usize) -> Option<&OperationEntry> {
        let released = self.released.operations.get(&index).copied();
        released.filter(|entry| entry.group == api.groups[group].name.rust.as_str())
    }

    fn method_wish(&self, api: &Api, group: usize, index: usize) -> Wish {
        let released = self.released_in(api, group, index);
        let (group, operation) = (&api.groups[group], &api.operations[index]);
        let id = operation.name.wire.as_str();
        Wish {
            tie: operation.key(),
            explicit: operation.name.explicit.clone(),
            locked: released.map(|entry| entry.method.clone()),
            candidates: method::candidates(id, group.name.wire.as_str()),
            ..Wish::new(Kind::Method, id)
        }
    }

    /// Names the parameters of every operation: arguments and setters are one scope.
    pub(super) fn params(&mut self, api: &mut Api) {
        for (index, operation) in api.operations.iter_mut().enumerate() {
            let released = self.released.operations.get(&index).copied();
            let wishes = param_wishes(&operation.params, released);
            let names = self.settle(&wishes, |position| Advice::At {
                origin: operation.params[position].origin.clone(),
                extension: "x-shopwright-name",
            });
            let entry = self.lock.operations.entry(operation.key()).or_default();
            for (param, name) in operation.params.iter_mut().zip(names) {
                entry.params.insert(param_key(param), name.to_string());
                param.name.rust = name;
            }
        }
    }
}

/// Returns the word by which the overlay calls the view of a group.
pub(super) fn view_name(api: &Api, group: &Group) -> Option<String> {
    let view = api.views.get(group.view?.0)?;
    Some(view.name.wire.to_string())
}

fn param_key(param: &Param) -> (String, String) {
    let place = place_text(param.place).to_owned();
    (place, param.name.wire.to_string())
}

fn param_wishes(params: &[Param], released: Option<&OperationEntry>) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = params
        .iter()
        .map(|param| Wish {
            tie: rank(param.place).to_string(),
            explicit: param.name.explicit.clone(),
            locked: released
                .and_then(|entry| entry.params.get(&param_key(param)))
                .cloned(),
            ..Wish::new(Kind::Param, param.name.wire.as_str())
        })
        .collect();
    let mut places: BTreeMap<String, BTreeSet<ParamPlace>> = BTreeMap::new();
    for (param, wish) in params.iter().zip(&wishes) {
        let places = places.entry(wish.candidates[0].clone()).or_default();
        places.insert(param.place);
    }
    for (param, wish) in params.iter().zip(&mut wishes) {
        // The place tells apart what is in several places, and nothing else.
        if places[&wish.candidates[0]].len() > 1 {
            let name = wish.candidates[0].trim_end_matches('_');
            wish.fallback = Some(format!("{name}_{}", place_text(param.place)));
        }
    }
    wishes
}

/// Orders places by how much the name matters: arguments first.
fn rank(place: ParamPlace) -> u8 {
    match place {
        ParamPlace::Path => 0,
        ParamPlace::Query => 1,
        ParamPlace::Header => 2,
        ParamPlace::Cookie => 3,
    }
}
