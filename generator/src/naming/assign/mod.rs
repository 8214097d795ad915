//! Gives every public thing of an API its Rust name, and records it in a new lock.
//!
//! Wishes are collected scope by scope and answered by [`super::scope`]; this module only knows
//! which things share a scope.

mod advice;
mod former;
mod groups;
mod matching;
mod members;
mod types;

use std::collections::BTreeSet;

use super::lock::NamesLock;
use super::rules::Kind;
use super::scope::{Given, Scope, Wish};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, RustName};
use advice::Advice;
use matching::Released;

/// Names everything in `api` that gets code, and returns the lock to write: what `lock` holds and
/// is still there, and what is new.
///
/// The usage and direction passes have run before.
pub fn assign_names(api: &mut Api, lock: &NamesLock, sink: &mut Diagnostics) -> NamesLock {
    let released = matching::find(api, lock);
    released.report_dropped(lock, sink);
    let mut naming = Naming {
        released,
        lock: NamesLock::default(),
        old: lock,
        sink,
    };
    naming.types(api);
    naming.groups(api);
    naming.methods(api);
    naming.params(api);
    naming.members(api);
    members::parts(api);
    naming.codes_and_scopes(api);
    naming.lock
}

/// The state of a run.
struct Naming<'a> {
    released: Released<'a>,
    old: &'a NamesLock,
    lock: NamesLock,
    sink: &'a mut Diagnostics,
}

impl Naming<'_> {
    /// Answers the wishes of one scope and reports what was not as wished.
    fn settle(&mut self, wishes: &[Wish], advice: impl Fn(usize) -> Advice) -> Vec<RustName> {
        self.settle_without(BTreeSet::new(), wishes, advice)
    }

    /// The same for a scope in which some names are not to be had.
    fn settle_without(
        &mut self,
        forbidden: BTreeSet<String>,
        wishes: &[Wish],
        advice: impl Fn(usize) -> Advice,
    ) -> Vec<RustName> {
        let released: Vec<Wish>;
        let wishes = if self.old.wins {
            released = wishes.iter().map(as_released).collect();
            &released
        } else {
            wishes
        };
        let given = Scope::new(forbidden).name_all(wishes);
        for (index, (wish, given)) in wishes.iter().zip(&given).enumerate() {
            if !given.troubles.is_empty() {
                advice(index).report(wish, given, self.sink);
            }
        }
        let name = |given: Given| RustName::from_naming(given.name);
        given.into_iter().map(name).collect()
    }

    fn codes_and_scopes(&mut self, api: &mut Api) {
        let codes = api.errors.codes.iter_mut().map(|code| &mut code.name);
        let released = &self.old.codes;
        let wishes: Vec<Wish> = codes.map(|name| wish(Kind::Code, name, released)).collect();
        let names = self.settle(&wishes, |_| Advice::Code);
        for (code, name) in api.errors.codes.iter_mut().zip(names) {
            self.lock
                .codes
                .insert(code.name.wire.to_string(), name.to_string());
            code.name.rust = name;
        }
        self.predicates(api);
        let released = &self.old.scopes;
        let scopes = api.scopes.iter();
        let wishes: Vec<Wish> = scopes
            .map(|scope| wish(Kind::Scope, &scope.name, released))
            .collect();
        let names = self.settle(&wishes, |_| Advice::Scope);
        for (scope, name) in api.scopes.iter_mut().zip(names) {
            self.lock
                .scopes
                .insert(scope.name.wire.to_string(), name.to_string());
            scope.name.rust = name;
        }
    }

    /// Names the questions about codes as the overlay does: the lock has nothing to keep.
    fn predicates(&mut self, api: &mut Api) {
        let predicates = api.errors.predicates.iter();
        let wishes: Vec<Wish> = predicates
            .map(|predicate| Wish {
                explicit: predicate.name.explicit.clone(),
                ..Wish::new(Kind::Predicate, predicate.name.wire.as_str())
            })
            .collect();
        let names = self.settle(&wishes, |_| Advice::Predicate);
        for (predicate, name) in api.errors.predicates.iter_mut().zip(names) {
            predicate.name.rust = name;
        }
    }
}

/// Wishes for the released name, where there is one, whatever the overlay asks for.
fn as_released(wish: &Wish) -> Wish {
    let mut wish = wish.clone();
    wish.explicit = wish.explicit.filter(|_| wish.locked.is_none());
    wish
}

/// Wishes for a thing whose released name is kept by its wire name.
fn wish(
    kind: Kind,
    name: &crate::ir::Name,
    released: &std::collections::BTreeMap<String, String>,
) -> Wish {
    Wish {
        explicit: name.explicit.clone(),
        locked: released.get(name.wire.as_str()).cloned(),
        ..Wish::new(kind, name.wire.as_str())
    }
}
