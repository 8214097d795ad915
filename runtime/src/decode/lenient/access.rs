//! The children of a node: items of a list, fields of an object.

use std::collections::btree_map;
use std::slice;

use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::fault::Fault;
use super::node::Node;
use super::path::Path;
use super::tree::Tree;
use crate::wire::token;

/// The items of a list.
pub(super) struct Items<'a> {
    rest: slice::Iter<'a, Tree>,
    next: usize,
    parent: &'a Path<'a>,
}

impl<'a> Items<'a> {
    pub(super) fn new(items: &'a [Tree], parent: &'a Path<'a>) -> Self {
        Self {
            rest: items.iter(),
            next: 0,
            parent,
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some(item) = self.rest.next() else {
            return Ok(None);
        };
        let path = Path::Index(self.parent, self.next);
        self.next += 1;
        let value = seed.deserialize(Node::new(item, &path));
        value.map(Some).map_err(|fault| fault.at(&path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The fields of an object.
pub(super) struct Fields<'a> {
    rest: btree_map::Iter<'a, String, Tree>,
    value: Option<(&'a str, &'a Tree)>,
    parent: &'a Path<'a>,
    /// Fields that were left out are absent; in a map they are errors, since it has no
    /// optional ones.
    is_struct: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn new(
        fields: &'a btree_map::BTreeMap<String, Tree>,
        parent: &'a Path<'a>,
        is_struct: bool,
    ) -> Self {
        Self {
            rest: fields.iter(),
            value: None,
            parent,
            is_struct,
        }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        for (key, value) in self.rest.by_ref() {
            if self.is_struct && matches!(value, Tree::Removed) {
                continue;
            }
            self.value = Some((key, value));
            let path = Path::Key(self.parent, key);
            let text = Tree::String(key.clone());
            let key = seed.deserialize(Node::key(&text, &path));
            return key.map(Some).map_err(|fault| fault.at(&path));
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let (key, value) = self.value.take().unwrap_or(("", &Tree::Removed));
        let path = Path::Key(self.parent, key);
        seed.deserialize(Node::new(value, &path))
            .map_err(|fault| fault.at(&path))
    }
}

/// The text of a value, for those who ask for it by `serde_json`'s token, and its place behind
/// it, so that reading goes on leniently there.
pub(super) struct Captured {
    entries: std::vec::IntoIter<(&'static str, String)>,
    value: Option<String>,
}

impl Captured {
    pub(super) fn new(json: String, pointer: String) -> Self {
        let entries = vec![(token(), json), ("at", pointer)];
        Self {
            entries: entries.into_iter(),
            value: None,
        }
    }
}

impl<'de> MapAccess<'de> for Captured {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let value: StringDeserializer<Fault> =
            self.value.take().unwrap_or_default().into_deserializer();
        seed.deserialize(value)
    }
}
