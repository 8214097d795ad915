//! Which change of the description made which change of the Rust API.
//!
//! A changed item belongs to the changes that are about it; failing that, to those about the type or call around it; what is
//! still left is reported by itself, so that nothing that breaks programs goes untold.

use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use super::change::{Area, Change};
use crate::surface::{Impact, ItemChange};

/// Gives each change of an item to the changes that explain it, and each change its impact.
pub(super) fn join(changes: &mut Vec<Change>, items: Vec<ItemChange>) {
    let mut exact: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut around: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        // Both sides name an item, mostly the same.
        let items: BTreeSet<_> = change.items.iter().collect();
        for item in items {
            exact.entry(item.clone()).or_default().push(index);
            around
                .entry(owner(item).to_owned())
                .or_default()
                .push(index);
        }
    }
    let mut left: BTreeMap<String, Vec<ItemChange>> = BTreeMap::new();
    for item in items {
        let path = subject(&item.path);
        let explained = ways_up(path).find_map(|path| exact.get(path));
        let explained = explained.or_else(|| around.get(owner(path)));
        let explained = explained.or_else(|| around.get(&whole(owner(path))));
        match explained {
            Some(indices) => {
                let indices: BTreeSet<_> = indices.iter().collect();
                for index in indices {
                    changes[*index].rust.push(item.clone());
                }
            }
            None => left.entry(owner(path).to_owned()).or_default().push(item),
        }
    }
    for change in changes.iter_mut() {
        let impacts = change.rust.iter().map(|item| item.impact);
        // A change that no item shows is one of texts, constants or behaviour.
        change.impact = impacts.max().unwrap_or(Impact::Patch);
    }
    changes.extend(
        left.into_iter()
            .map(|(path, items)| unexplained(path, items)),
    );
}

/// What an item is about: `impl Clone for models::Order` is about `models::Order`.
fn subject(path: &str) -> &str {
    path.split_once(" for ").map_or(path, |(_, ty)| ty)
}

/// An item's path and those around it, down to a type.
fn ways_up(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), move |path| {
        let up = path.rsplit_once("::")?.0;
        (up.len() >= owner(path).len()).then_some(up)
    })
}

/// The type or call that an item belongs to: where the first capital is.
fn owner(path: &str) -> &str {
    let mut end = 0;
    for part in path.split("::") {
        end += part.len();
        if part.starts_with(char::is_uppercase) {
            return &path[..end];
        }
        end += 2;
    }
    path
}

/// The struct of required arguments belongs to the type that is made from it.
fn whole(owner: &str) -> String {
    owner.strip_suffix("Required").unwrap_or(owner).to_owned()
}

fn unexplained(path: String, items: Vec<ItemChange>) -> Change {
    let impact = items
        .iter()
        .map(|item| item.impact)
        .max()
        .unwrap_or_default();
    let itself = items.iter().find(|item| item.path == path);
    let message = match itself {
        Some(item) if item.old.is_none() => "is new",
        Some(item) if item.new.is_none() => "is gone",
        _ => "has changed",
    };
    Change {
        kind: Kind::RustOnly,
        way: super::Way::default(),
        area: Area::Schema,
        subject: format!("`{path}`"),
        message: message.to_owned(),
        old: None,
        new: None,
        places: [None, None],
        items: vec![path],
        rust: items,
        impact,
    }
}
