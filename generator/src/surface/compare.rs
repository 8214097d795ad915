//! Two surfaces: what a change of an item does to those who use it.

use std::fmt;

use super::{Item, ItemKind, Surface, former};

/// What a change does to users, by semantic versioning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Nothing is different in Rust.
    #[default]
    None,
    /// Texts, constants, behaviour: every program compiles as before.
    Patch,
    /// Something new: every program compiles as before.
    Minor,
    /// Programs may stop compiling.
    Major,
}

impl Impact {
    /// Gives the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// An item that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// Path of the item.
    pub path: String,
    /// The item before; `None` when it is new.
    pub old: Option<Item>,
    /// The item now; `None` when it is gone.
    pub new: Option<Item>,
    /// What it does to users.
    pub impact: Impact,
}

/// Lists the items that differ, by path.
///
/// A former name that is still there as a deprecated alias stands for what it names.
pub fn compare(old: &Surface, new: &Surface) -> Vec<ItemChange> {
    let old = &former::renamed(old, new);
    let gone = old.iter().filter(|(path, _)| !new.contains_key(*path));
    let gone = gone.map(|(path, item)| (path, Some(item), None));
    let here = new
        .iter()
        .map(|(path, item)| (path, old.get(path), Some(item)));
    let mut changes: Vec<_> = gone
        .chain(here)
        .filter(|(_, before, after)| before != after)
        .map(|(path, before, after)| ItemChange {
            path: path.trim_end_matches("()").to_owned(),
            old: before.cloned(),
            new: after.cloned(),
            impact: impact(path, before, after, old),
        })
        .collect();
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    changes
}

fn impact(path: &str, before: Option<&Item>, after: Option<&Item>, old: &Surface) -> Impact {
    match (before, after) {
        (None, Some(item)) => added(path, item, old),
        (Some(before), Some(after)) => changed(before, after),
        (Some(_) | None, None) => Impact::Major,
    }
}

/// A new item breaks nobody, except for a part of something that users may have to name whole.
fn added(path: &str, item: &Item, old: &Surface) -> Impact {
    let is_part = matches!(item.kind, ItemKind::Field | ItemKind::Variant);
    let whole = path.rsplit_once("::").and_then(|(whole, _)| old.get(whole));
    match whole {
        Some(whole) if is_part && !whole.is_open => Impact::Major,
        _ => Impact::Minor,
    }
}

fn changed(before: &Item, after: &Item) -> Impact {
    if before.kind != after.kind || before.signature != after.signature {
        return Impact::Major;
    }
    if after.is_open && !before.is_open {
        return Impact::Major;
    }
    Impact::Minor
}
