//! Holding JSON against a schema: documented names, types, what is required.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Description;
use crate::support::json::Json;

/// An object's schema with everything that `allOf` brings together.
#[derive(Default)]
pub(super) struct Shape<'a> {
    pub(super) properties: BTreeMap<&'a str, &'a Value>,
    pub(super) required: BTreeSet<&'a str>,
    /// Schema of members without a name; `true` when they can be anything.
    pub(super) others: Option<&'a Value>,
}

impl Description {
    pub(super) fn shape<'a>(&'a self, schema: &'a Value) -> Shape<'a> {
        let mut shape = Shape::default();
        self.add_shape(schema, &mut shape);
        shape
    }

    fn add_shape<'a>(&'a self, schema: &'a Value, shape: &mut Shape<'a>) {
        let schema = self.resolve(schema);
        let parts = schema["allOf"].as_array().into_iter().flatten();
        parts.for_each(|part| self.add_shape(part, shape));
        let properties = schema["properties"].as_object().into_iter().flatten();
        shape
            .properties
            .extend(properties.map(|(name, schema)| (name.as_str(), schema)));
        let required = schema["required"].as_array().into_iter().flatten();
        shape
            .required
            .extend(required.map(|name| name.as_str().unwrap()));
        let others = schema.get("additionalProperties");
        if others.is_some_and(|others| *others != Value::Bool(false)) {
            shape.others = others;
        }
    }

    /// Follows references, and `allOf` of one schema that is no object: a way to put a text beside a reference.
    pub(super) fn plain<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolve(schema);
        match schema["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) if !self.is_object(schema) => self.plain(only),
            _ => schema,
        }
    }

    pub(super) fn is_object(&self, schema: &Value) -> bool {
        let schema = self.resolve(schema);
        let parts = schema["allOf"].as_array();
        schema["type"] == "object"
            || parts.is_some_and(|parts| parts.iter().any(|part| self.is_object(part)))
    }

    /// Checks a value and notes the documented places that it fills, named as in `documented`.
    pub(crate) fn check(
        &self,
        schema: &Value,
        json: &Json,
        place: &str,
        seen: &mut BTreeSet<String>,
    ) -> Result<(), String> {
        let resolved = self.resolve(schema);
        if *json == Json::Null && resolved["nullable"] == true {
            return Ok(());
        }
        let schema = self.plain(resolved);
        if let Some(alternatives) = alternatives(schema) {
            return self.check_alternatives(schema, alternatives, json, place, seen);
        }
        match json {
            Json::Object(members) if self.is_object(schema) => {
                self.check_members(schema, members, place, seen)
            }
            Json::List(items) if schema["type"] == "array" => items.iter().try_for_each(|item| {
                self.check(&schema["items"], item, &format!("{place}[]"), seen)
            }),
            _ if is_of_type(schema, json) && is_listed(schema, json) => {
                seen.insert(place.to_owned());
                Ok(())
            }
            _ => Err(format!("{place}: {json:?} is not {schema}")),
        }
    }

    fn check_alternatives(
        &self,
        schema: &Value,
        alternatives: &[Value],
        json: &Json,
        place: &str,
        seen: &mut BTreeSet<String>,
    ) -> Result<(), String> {
        let mut fitting = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let mut found = BTreeSet::new();
            let place = format!("{place}|{index}");
            if self.check(alternative, json, &place, &mut found).is_ok() {
                fitting.push(found);
            }
        }
        let count = fitting.len();
        let is_any = schema.get("anyOf").is_some();
        if count == 0 || (count > 1 && !is_any) {
            return Err(format!("{place}: {json:?} fits {count} alternatives"));
        }
        seen.extend(fitting.remove(0));
        Ok(())
    }

    fn check_members(
        &self,
        schema: &Value,
        members: &BTreeMap<String, Json>,
        place: &str,
        seen: &mut BTreeSet<String>,
    ) -> Result<(), String> {
        let shape = self.shape(schema);
        for (name, value) in members {
            match (shape.properties.get(name.as_str()), shape.others) {
                (Some(property), _) => {
                    self.check(property, value, &format!("{place}.{name}"), seen)?;
                }
                (None, Some(others)) => {
                    seen.insert(format!("{place}.*"));
                    if others.is_object() {
                        self.check(others, value, &format!("{place}.*"), seen)?;
                    }
                }
                (None, None) => return Err(format!("{place}.{name} is not documented")),
            }
        }
        let missing = shape
            .required
            .iter()
            .find(|name| !members.contains_key(**name));
        missing.map_or(Ok(()), |name| Err(format!("{place}.{name} is missing")))
    }
}

/// The alternatives of a schema.
pub(super) fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    schema["oneOf"]
        .as_array()
        .or_else(|| schema["anyOf"].as_array())
}

fn is_of_type(schema: &Value, json: &Json) -> bool {
    match (schema["type"].as_str(), json) {
        (Some("integer"), Json::Number(text)) => text.parse::<i64>().is_ok(),
        (Some("string"), Json::Text(text)) => {
            schema["format"] != "date-time" || chrono::DateTime::parse_from_rfc3339(text).is_ok()
        }
        (Some("number"), Json::Number(_)) | (Some("boolean"), Json::Bool(_)) | (None, _) => true,
        _ => false,
    }
}

fn is_listed(schema: &Value, json: &Json) -> bool {
    let Some(values) = schema["enum"].as_array() else {
        return true;
    };
    values
        .iter()
        .any(|value| Json::parse(&value.to_string()) == *json)
}
