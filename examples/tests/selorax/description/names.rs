//! Every documented place of a body: `body.filters[].name`, `body.value|1[]` for the second alternative, `body.*` for
//! members without a name.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::is_object;
use super::{Description, Op};

impl Description {
    /// All that a request of this operation can carry.
    pub(crate) fn documented(&self, op: &Op<'_>) -> BTreeSet<String> {
        let mut names = op.parameters.clone();
        if let Some((_, schema)) = op.body {
            self.add_places(schema, "body", &mut names);
        }
        names
    }

    fn add_places(&self, schema: &Value, place: &str, names: &mut BTreeSet<String>) {
        let schema = self.resolve(schema);
        if let Some(alternatives) = schema["oneOf"].as_array() {
            for (index, alternative) in alternatives.iter().enumerate() {
                self.add_places(alternative, &format!("{place}|{index}"), names);
            }
        } else if is_object(schema) {
            let shape = self.shape(schema);
            for (name, property) in shape.properties {
                self.add_places(property, &format!("{place}.{name}"), names);
            }
            if shape.others.is_some() {
                names.insert(format!("{place}.*"));
            }
        } else if schema["type"] == "array" {
            self.add_places(&schema["items"], &format!("{place}[]"), names);
        } else {
            names.insert(place.to_owned());
        }
    }
}

#[test]
fn places_are_named_through_references_lists_and_alternatives() {
    let description = Description::read();
    let operations = description.operations();
    let names = description.documented(&operations["POST /api/apps/v1/orders/filters"]);
    for name in [
        "body.filters[].tableAlias",
        "body.filters[].value|0",
        "body.filters[].value|1[]|1",
        "body.exclude_metafields[].key",
        "body.page",
    ] {
        assert!(names.contains(name), "{name} in {names:?}");
    }
}
