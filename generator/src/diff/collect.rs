//! What the comparison has found so far, and what is still to be compared.

use std::collections::BTreeSet;

use super::Kind;
use super::change::{Area, Change, Way};
use super::side::Side;
use crate::ir::{Docs, Origin, TypeId};
use crate::surface::Impact;

/// A comparison under way.
pub(super) struct Diff<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) changes: Vec<Change>,
    /// Pairs of types that were met: each is compared once for each way.
    met: BTreeSet<(TypeId, TypeId, Way)>,
    /// Of these, the ones still to be compared.
    pub(super) pending: Vec<(TypeId, TypeId, Way)>,
}

/// What a change is about.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) area: Area,
    pub(super) way: Way,
    pub(super) subject: String,
    pub(super) old: Option<Origin>,
    pub(super) new: Option<Origin>,
    pub(super) items: Vec<String>,
}

impl Spot {
    pub(super) fn new(area: Area, subject: impl Into<String>) -> Self {
        Self {
            area,
            way: Way::Request,
            subject: subject.into(),
            old: None,
            new: None,
            items: Vec::new(),
        }
    }

    pub(super) fn way(mut self, way: Way) -> Self {
        self.way = way;
        self
    }

    pub(super) fn at(mut self, old: Option<&Origin>, new: Option<&Origin>) -> Self {
        (self.old, self.new) = (old.cloned(), new.cloned());
        self
    }

    pub(super) fn items(mut self, items: impl IntoIterator<Item = String>) -> Self {
        self.items.extend(items);
        self
    }

    /// A part of this spot.
    pub(super) fn below(&self, part: &str) -> Self {
        let mut spot = self.clone();
        spot.subject = format!("{}{part}", self.subject);
        spot
    }
}

impl<'a> Diff<'a> {
    pub(super) fn new(old: Side<'a>, new: Side<'a>) -> Self {
        Self {
            old,
            new,
            changes: Vec::new(),
            met: BTreeSet::new(),
            pending: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, kind: Kind, spot: &Spot, message: impl Into<String>) {
        self.changes.push(Change {
            kind,
            way: spot.way,
            area: spot.area,
            subject: spot.subject.clone(),
            message: message.into(),
            old: spot.old.clone(),
            new: spot.new.clone(),
            places: [None, None],
            items: spot.items.clone(),
            rust: Vec::new(),
            impact: Impact::None,
        });
    }

    /// Notes that two types stand at the same place.
    pub(super) fn meet(&mut self, old: TypeId, new: TypeId, way: Way) {
        if self.met.insert((old, new, way)) {
            self.pending.push((old, new, way));
        }
    }

    /// Compares texts for people.
    pub(super) fn docs(&mut self, spot: &Spot, old: &Docs, new: &Docs) {
        if super::side::texts(old) != super::side::texts(new) {
            self.add(Kind::TextChanged, spot, "the documentation is another");
        }
    }
}

/// Pairs the members of two lists by a key: in both, only before, only now.
pub(super) fn pair<'x, T, K: Ord>(
    old: &'x [T],
    new: &'x [T],
    key: impl Fn(&T) -> K,
) -> (Vec<(&'x T, &'x T)>, Vec<&'x T>, Vec<&'x T>) {
    let known: std::collections::BTreeMap<K, &T> =
        old.iter().map(|item| (key(item), item)).collect();
    let now: BTreeSet<K> = new.iter().map(&key).collect();
    let gone = old
        .iter()
        .filter(|item| !now.contains(&key(item)))
        .collect();
    let mut both = Vec::new();
    let mut here = Vec::new();
    for item in new {
        match known.get(&key(item)) {
            Some(before) => both.push((*before, item)),
            None => here.push(item),
        }
    }
    (both, gone, here)
}
