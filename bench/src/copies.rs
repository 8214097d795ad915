//! One document, repeated: as many operations as asked for, each like the next, so that what grows with their number is
//! the generator's own. Every copy has paths, names and tags of its own.

use serde_json::{Map, Value};

/// The kinds of components that copies do not share.
const OWN: [&str; 5] = [
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
];

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Repeats the paths and components of `document` until there are this many operations.
///
/// # Panics
///
/// When it has no operations.
pub fn copies(document: &Value, operations: usize) -> Value {
    let mut out = document.clone();
    let empty = Map::new();
    let paths = document["paths"].as_object().unwrap_or(&empty);
    assert!(
        paths.values().any(|path| count(path) > 0),
        "the document has operations"
    );
    out["paths"] = Value::Object(Map::new());
    for kind in OWN {
        if let Some(components) = out["components"].get_mut(kind) {
            *components = Value::Object(Map::new());
        }
    }
    let mut left = operations;
    for number in 1.. {
        for (path, item) in paths {
            if left == 0 {
                return out;
            }
            let mut item = renamed(item, number);
            left = cut(&mut item, left);
            out["paths"][format!("/c{number}{path}")] = item;
        }
        for kind in OWN {
            let components = document["components"][kind].as_object();
            for (name, component) in components.into_iter().flatten() {
                out["components"][kind][own(name, number)] = renamed(component, number);
            }
        }
    }
    out
}

/// Removes operations beyond so many, and says how many more there may be.
fn cut(item: &mut Value, left: usize) -> usize {
    let mut left = left;
    if let Some(item) = item.as_object_mut() {
        item.retain(|key, _| {
            if !METHODS.contains(&key.as_str()) {
                return true;
            }
            let keep = left > 0;
            left = left.saturating_sub(1);
            keep
        });
    }
    left
}

fn count(item: &Value) -> usize {
    let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
    methods.count()
}

fn own(name: &str, number: usize) -> String {
    format!("{name}C{number}")
}

/// Gives a part of the document with the names of a copy.
fn renamed(value: &Value, number: usize) -> Value {
    match value {
        Value::Object(fields) => {
            let field = |(key, value): (&String, &Value)| {
                let value = match (key.as_str(), value) {
                    ("$ref", Value::String(target)) => Value::String(target_of(target, number)),
                    ("mapping", Value::Object(targets)) => {
                        let target = |(key, value): (&String, &Value)| {
                            let target = target_of(value.as_str().unwrap_or_default(), number);
                            (key.clone(), Value::String(target))
                        };
                        Value::Object(targets.iter().map(target).collect())
                    }
                    ("operationId", Value::String(name)) => {
                        Value::String(format!("{name}_c{number}"))
                    }
                    ("tags", Value::Array(tags)) => {
                        let tag = |tag: &Value| match tag.as_str() {
                            Some(tag) => Value::String(format!("{tag} {number}")),
                            None => tag.clone(),
                        };
                        Value::Array(tags.iter().map(tag).collect())
                    }
                    _ => renamed(value, number),
                };
                (key.clone(), value)
            };
            Value::Object(fields.iter().map(field).collect())
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| renamed(item, number)).collect())
        }
        other => other.clone(),
    }
}

fn target_of(target: &str, number: usize) -> String {
    let is_own = |kind: &&str| target.starts_with(&format!("#/components/{kind}/"));
    if OWN.iter().any(is_own) {
        own(target, number)
    } else {
        target.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Value {
        json!({
            "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "tags": [{ "name": "A" }],
            "paths": {
                "/a": {
                    "parameters": [],
                    "get": { "operationId": "a", "tags": ["A"], "responses": { "200": { "$ref": "#/components/responses/R" } } },
                    "put": { "operationId": "b", "responses": {} },
                },
                "/b": { "get": { "operationId": "c", "responses": {} } },
            },
            "components": {
                "responses": { "R": { "description": "", "x": { "$ref": "#/components/schemas/S" } } },
                "schemas": { "S": { "properties": { "tags": { "type": "array" } } } },
                "securitySchemes": { "K": {} },
            },
        })
    }

    #[test]
    fn there_are_exactly_as_many_operations_as_asked_for() {
        for number in [1, 2, 3, 7, 20] {
            let made = copies(&sample(), number);
            let paths = made["paths"].as_object().unwrap();
            let operations: usize = paths.values().map(count).sum();
            assert_eq!(operations, number);
        }
    }

    #[test]
    fn copies_have_names_of_their_own_and_share_what_is_no_component_of_operations() {
        let made = copies(&sample(), 6);
        let get = &made["paths"]["/c2/a"]["get"];
        assert_eq!(get["operationId"], "a_c2");
        assert_eq!(get["tags"][0], "A 2");
        assert_eq!(
            get["responses"]["200"]["$ref"],
            "#/components/responses/RC2"
        );
        let response = &made["components"]["responses"]["RC2"];
        assert_eq!(response["x"]["$ref"], "#/components/schemas/SC2");
        assert!(made["components"]["schemas"]["SC2"]["properties"]["tags"].is_object());
        assert!(made["components"]["securitySchemes"]["K"].is_object());
        assert!(made["components"]["schemas"].get("S").is_none());
    }
}
