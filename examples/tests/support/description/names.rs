//! Every documented place of a body: `body.filters[].name`, `body.value|1[]` for the second alternative, `body.*` for
//! members without a name.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::alternatives;
use super::{Description, Op};

/// How deep bodies are looked into: types may hold themselves.
const DEPTH: usize = 24;

impl Description {
    /// All that a request of this operation can carry.
    pub(crate) fn documented(&self, op: &Op<'_>) -> BTreeSet<String> {
        let mut names = op.parameters.clone();
        if let Some((_, schema)) = op.body {
            self.add_places(schema, "body", DEPTH, &mut names);
        }
        names
    }

    fn add_places(&self, schema: &Value, place: &str, depth: usize, names: &mut BTreeSet<String>) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let schema = self.plain(schema);
        if let Some(alternatives) = alternatives(schema) {
            for (index, alternative) in alternatives.iter().enumerate() {
                self.add_places(alternative, &format!("{place}|{index}"), depth, names);
            }
        } else if self.is_object(schema) {
            let shape = self.shape(schema);
            for (name, property) in shape.properties {
                self.add_places(property, &format!("{place}.{name}"), depth, names);
            }
            if shape.others.is_some() {
                names.insert(format!("{place}.*"));
            }
        } else if schema["type"] == "array" {
            self.add_places(&schema["items"], &format!("{place}[]"), depth, names);
        } else {
            names.insert(place.to_owned());
        }
    }
}
