//! Names without collisions inside one scope.
//!
//! The result is a function of the set of things: the order in which they are found does not matter.
//! What the overlay asks for comes first, then what was released, then what the rules make.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{self, Kind};

/// A thing that wants a name.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    /// What it is.
    pub(super) kind: Kind,
    /// Its name on the wire.
    pub(super) wire: String,
    /// Tells things of one wire name apart, whatever the order of the document.
    pub(super) tie: String,
    /// The name that the overlay asks for.
    pub(super) explicit: Option<String>,
    /// The name under which it was released.
    pub(super) locked: Option<String>,
    /// Names that the rules make, best first; never empty. The second is for all that want one first.
    pub(super) candidates: Vec<String>,
    /// The name for those that come off second best; `None` spells the symbols of `wire` out.
    pub(super) fallback: Option<String>,
}

impl Wish {
    /// Wishes what the rules say for this kind of thing.
    pub(super) fn new(kind: Kind, wire: &str) -> Self {
        Self {
            kind,
            wire: wire.to_owned(),
            tie: String::new(),
            explicit: None,
            locked: None,
            candidates: vec![rules::name(kind, wire)],
            fallback: None,
        }
    }

    /// Sorts those first whose wire name is their Rust name already, then those without symbols.
    fn rank(&self) -> (bool, bool, &str, &str) {
        let same = |name: &String| name.trim_end_matches('_') == self.wire;
        let differs = !self.candidates.iter().any(same);
        let symbols = self
            .wire
            .contains(|c: char| !c.is_alphanumeric() && c != '_' && c != ' ');
        (differs, symbols, &self.wire, &self.tie)
    }
}

/// The name that a thing got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Given {
    /// The name.
    pub(super) name: String,
    /// Why it is not the one that was wished for.
    pub(super) troubles: Vec<Trouble>,
}

/// Why a thing did not get the name it should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Another thing has it.
    Collision {
        /// The name that both want.
        wanted: String,
        /// Wire name of the other one.
        other: String,
    },
    /// The overlay asks for a name that cannot be.
    BadExplicit(String),
    /// The released name cannot be kept.
    LostLock(String),
}

/// The names of one scope.
pub(super) struct Scope {
    taken: BTreeMap<String, (Kind, String)>,
    /// `snake_case` names that nothing here may have; who wants one gets an underscore.
    forbidden: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
}

impl Scope {
    /// Makes a scope in which no thing may have one of the `forbidden` names.
    pub(super) fn new(forbidden: BTreeSet<String>) -> Self {
        Self {
            taken: BTreeMap::new(),
            forbidden,
            numbers: BTreeMap::new(),
        }
    }

    /// Names all things of the scope; the answers are in the order of the wishes.
    pub(super) fn name_all(mut self, wishes: &[Wish]) -> Vec<Given> {
        let mut given: Vec<Given> = vec![Given::default(); wishes.len()];
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.sort_by_cached_key(|&index| wishes[index].rank());
        for &index in &order {
            self.claim_explicit(&wishes[index], &mut given[index]);
        }
        for &index in &order {
            self.claim_locked(&wishes[index], &mut given[index]);
        }
        let mut kinds: Vec<Kind> = wishes.iter().map(|wish| wish.kind).collect();
        kinds.sort_unstable_by_key(|kind| precedence(*kind));
        kinds.dedup();
        for kind in kinds {
            let open = |&index: &usize| wishes[index].kind == kind && given[index].name.is_empty();
            let rest: Vec<usize> = order.iter().copied().filter(open).collect();
            self.settle(wishes, rest, &mut given);
        }
        given
    }

    fn claim_explicit(&mut self, wish: &Wish, given: &mut Given) {
        if let Some(name) = &wish.explicit {
            if !wish.kind.accepts(name) || !self.give(wish, name, given) {
                given.troubles.push(Trouble::BadExplicit(name.clone()));
            }
        }
    }

    fn claim_locked(&mut self, wish: &Wish, given: &mut Given) {
        let Some(name) = wish.locked.as_ref().filter(|_| given.name.is_empty()) else {
            return;
        };
        if !wish.kind.accepts(name) || !self.give(wish, name, given) {
            given.troubles.push(Trouble::LostLock(name.clone()));
        }
    }

    /// Names things of one kind, given in order of rank.
    fn settle(&mut self, wishes: &[Wish], rest: Vec<usize>, given: &mut [Given]) {
        let mut wanted: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut second: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for index in rest {
            wanted
                .entry(self.first_choice(&wishes[index]))
                .or_default()
                .push(index);
        }
        let mut losers = Vec::new();
        for (name, rivals) in wanted {
            let contested = rivals.len() > 1 || !self.is_free(&name);
            for (position, index) in rivals.into_iter().enumerate() {
                match wishes[index].candidates.get(1) {
                    Some(other) if contested => {
                        second.entry(other.clone()).or_default().push(index);
                    }
                    _ if position == 0 && self.give(&wishes[index], &name, &mut given[index]) => {}
                    _ => losers.push((index, name.clone())),
                }
            }
        }
        for (name, mut rivals) in second {
            rivals.sort_by_key(|index| wishes[*index].rank());
            for index in rivals {
                if !self.give(&wishes[index], &name, &mut given[index]) {
                    losers.push((index, name.clone()));
                }
            }
        }
        losers.sort_by_key(|(index, _)| wishes[*index].rank());
        for (index, name) in losers {
            self.console(&wishes[index], &name, &mut given[index]);
        }
    }

    /// Gives the best candidate; beside a thing of another kind that has it, one with a mark.
    fn first_choice(&self, wish: &Wish) -> String {
        let name = &wish.candidates[0];
        match self.taken.get(name) {
            Some((kind, _)) if *kind != wish.kind => rules::marked_name(wish.kind, &wish.wire),
            None if self.forbidden.contains(name) => format!("{name}_"),
            _ => name.clone(),
        }
    }

    /// Names a thing whose name another one has.
    fn console(&mut self, wish: &Wish, name: &str, given: &mut Given) {
        let other = self
            .taken
            .get(name)
            .map_or_else(String::new, |(_, wire)| wire.clone());
        given.troubles.push(Trouble::Collision {
            wanted: name.to_owned(),
            other,
        });
        let spelled = || rules::spelled_name(wish.kind, &wish.wire);
        let fallback = wish.fallback.clone().unwrap_or_else(spelled);
        if self.give(wish, &fallback, given) {
            return;
        }
        let mut number = self.numbers.get(name).copied().unwrap_or(2);
        while !self.give(wish, &rules::numbered(wish.kind, name, number), given) {
            number += 1;
        }
        self.numbers.insert(name.to_owned(), number + 1);
    }

    fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(name) && !self.forbidden.contains(name)
    }

    fn give(&mut self, wish: &Wish, name: &str, given: &mut Given) -> bool {
        let free = self.is_free(name);
        if free {
            self.taken
                .insert(name.to_owned(), (wish.kind, wish.wire.clone()));
            name.clone_into(&mut given.name);
        }
        free
    }
}

/// Orders kinds that share a scope: models keep their names, handles and calls give way.
fn precedence(kind: Kind) -> u8 {
    match kind {
        Kind::Type => 0,
        Kind::Marker => 1,
        Kind::Handle => 2,
        _ => 3,
    }
}
