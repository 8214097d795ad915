//! Follows parse events along a tree of the pointers that are looked for.

use std::collections::BTreeMap;

use super::{Event, Position};
use crate::diagnostic::{Pointer, Target};

/// A node of the tree of wanted pointers.
#[derive(Default)]
struct Wanted {
    children: BTreeMap<String, usize>,
    key: Option<Position>,
    value: Option<Position>,
    is_collection: bool,
}

/// Whether an open mapping has had its key, and the wanted node of the value to come.
enum Key {
    Awaited,
    Had(Option<usize>),
}

/// An open mapping or list, with the wanted node it stands for.
enum Frame {
    Map { node: Option<usize>, key: Key },
    List { node: Option<usize>, next: usize },
}

pub(super) struct Tracker {
    tree: Vec<Wanted>,
    open: Vec<Frame>,
}

impl Tracker {
    pub(super) fn new<'p>(pointers: impl Iterator<Item = &'p Pointer>) -> Self {
        let mut tree = vec![Wanted::default()];
        for pointer in pointers {
            let mut node = 0;
            for segment in pointer.segments() {
                let next = tree.len();
                let child = *tree[node]
                    .children
                    .entry(segment.into_owned())
                    .or_insert(next);
                if child == next {
                    tree.push(Wanted::default());
                }
                node = child;
            }
        }
        Self {
            tree,
            open: Vec::new(),
        }
    }

    /// Takes the next event; answers whether more are wanted.
    pub(super) fn on_event(&mut self, event: &Event<'_>, position: Position) -> bool {
        if *event == Event::End {
            self.open.pop();
            return !self.open.is_empty();
        }
        let node = match self.open.last() {
            None => Some(0),
            Some(Frame::Map {
                node,
                key: Key::Awaited,
            }) => {
                let node = *node;
                let child = self.key(node, event, position);
                if let Some(Frame::Map { key, .. }) = self.open.last_mut() {
                    *key = Key::Had(child);
                }
                // A key that is itself a collection is walked through without a meaning.
                if !matches!(event, Event::Scalar(_) | Event::Alias) {
                    self.enter(event, None);
                }
                return true;
            }
            Some(Frame::Map {
                key: Key::Had(child),
                ..
            }) => *child,
            Some(Frame::List { node, next }) => {
                node.and_then(|node| self.tree[node].children.get(&next.to_string()).copied())
            }
        };
        match self.open.last_mut() {
            Some(Frame::Map { key, .. }) => *key = Key::Awaited,
            Some(Frame::List { next, .. }) => *next += 1,
            None => {}
        }
        let is_collection = matches!(event, Event::MapStart | Event::ListStart);
        if let Some(node) = node {
            let wanted = &mut self.tree[node];
            wanted.value.get_or_insert(position);
            wanted.is_collection = is_collection;
        }
        self.enter(event, node);
        is_collection || !self.open.is_empty()
    }

    fn key(&mut self, node: Option<usize>, event: &Event<'_>, at: Position) -> Option<usize> {
        let Event::Scalar(text) = event else {
            return None;
        };
        let child = *self.tree[node?].children.get(text.as_ref())?;
        if self.tree[child].key.is_some() {
            return None; // a duplicate: the first one counts
        }
        self.tree[child].key = Some(at);
        Some(child)
    }

    fn enter(&mut self, event: &Event<'_>, node: Option<usize>) {
        match event {
            Event::MapStart => self.open.push(Frame::Map {
                node,
                key: Key::Awaited,
            }),
            Event::ListStart => self.open.push(Frame::List { node, next: 0 }),
            _ => {}
        }
    }

    /// Gives the position of a pointer, or of its nearest ancestor that was met.
    pub(super) fn position(&self, pointer: &Pointer, target: Target) -> Position {
        let mut best = Position::START;
        let mut node = 0;
        for segment in pointer.segments() {
            let Some(child) = self.tree[node].children.get(segment.as_ref()) else {
                break;
            };
            let wanted = &self.tree[*child];
            let Some(found) = wanted.key.or(wanted.value) else {
                break;
            };
            best = found;
            node = *child;
        }
        let wanted = &self.tree[node];
        let exact = node != 0 && wanted.key == Some(best);
        match (
            exact && target == Target::Value && !wanted.is_collection,
            wanted.value,
        ) {
            // A block scalar begins on a later line; its key says more.
            (true, Some(value)) if value.line == best.line => value,
            _ => best,
        }
    }
}
