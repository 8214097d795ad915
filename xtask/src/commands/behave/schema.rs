//! Sample values by a schema of the description: the JSON that a user could want to send.
//!
//! It reads the document after normalisation, and knows nothing of Rust. A value that it cannot make up is an
//! error that says why.

use serde_json::{Map, Value, json};

use super::text;

/// Optional members of an object this deep are left out.
const DEEPEST: usize = 4;
/// No list has more items.
const LONGEST: usize = 100;
/// What is required is followed this far: a schema that requires itself has no value.
const ENDLESS: usize = 16;

/// Makes values up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sampler<'d> {
    pub(super) root: &'d Value,
    /// Everything that is optional as well; otherwise only what is required.
    pub(super) full: bool,
}

impl Sampler<'_> {
    /// Makes up a value for the schema at a JSON pointer.
    pub(super) fn at(&self, pointer: &str) -> Result<Value, String> {
        let schema = self.root.pointer(pointer);
        self.value(schema.ok_or("the schema cannot be found")?, 0)
    }

    fn value(&self, schema: &Value, depth: usize) -> Result<Value, String> {
        if depth > ENDLESS {
            return Err("the schema requires itself".to_owned());
        }
        let schema = self.flat(schema, 0)?;
        if let Some(value) = schema.get("const") {
            return Ok(value.clone());
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let value = values.iter().find(|value| !value.is_null());
            return Ok(value.cloned().unwrap_or(Value::Null));
        }
        for word in ["oneOf", "anyOf"] {
            if let Some(branches) = schema.get(word).and_then(Value::as_array) {
                return self.branch(&schema, word, branches, depth);
            }
        }
        match kind(&schema) {
            "object" => self.object(&schema, depth),
            "array" => self.array(&schema, depth),
            "string" => text::sample(&schema).map(Value::String),
            "integer" => Ok(number(&schema, true)),
            "number" => Ok(number(&schema, false)),
            "boolean" => Ok(json!(true)),
            "null" => Ok(Value::Null),
            _ => Ok(schema.get("example").cloned().unwrap_or(json!("any"))),
        }
    }

    /// Follows references and merges `allOf`, so that what a value has to be stands in one object.
    fn flat(&self, schema: &Value, steps: usize) -> Result<Map<String, Value>, String> {
        if steps > ENDLESS {
            return Err("the schema refers to itself".to_owned());
        }
        let Some(own) = schema.as_object() else {
            return Ok(Map::new());
        };
        let mut merged = Map::new();
        if let Some(reference) = own.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#');
            let target = pointer.and_then(|pointer| self.root.pointer(&unescaped(pointer)));
            let target = target.ok_or_else(|| format!("{reference} leads nowhere"))?;
            merged = self.flat(target, steps + 1)?;
        }
        for part in own
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            merge(&mut merged, self.flat(part, steps + 1)?);
        }
        let mut own = own.clone();
        own.remove("$ref");
        own.remove("allOf");
        merge(&mut merged, own);
        Ok(merged)
    }

    /// Makes up a value of one alternative: the first, or for a full value the last, that has one.
    fn branch(
        &self,
        schema: &Map<String, Value>,
        word: &str,
        branches: &[Value],
        depth: usize,
    ) -> Result<Value, String> {
        let mut common = schema.clone();
        common.remove(word);
        let mut order: Vec<_> = branches.iter().collect();
        if self.full {
            order.reverse();
        }
        let mut refusal = format!("{word} has no alternative");
        for branch in order {
            let mut merged = common.clone();
            merge(&mut merged, self.flat(branch, 0)?);
            if kind(&merged) == "null" {
                continue;
            }
            if let Some((property, tag)) = tag(schema, branch) {
                let fixed = json!({ "properties": { property: { "enum": [tag] } }, "required": [property] });
                merge(&mut merged, fixed.as_object().cloned().unwrap_or_default());
            }
            match self.value(&Value::Object(merged), depth + 1) {
                Ok(value) => return Ok(value),
                Err(why) => refusal = why,
            }
        }
        Err(refusal)
    }

    fn object(&self, schema: &Map<String, Value>, depth: usize) -> Result<Value, String> {
        let mut object = Map::new();
        let required = required(schema);
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if self.flat(property, 0)?.get("readOnly") == Some(&json!(true)) {
                continue;
            }
            if required.contains(&name.as_str()) {
                let value = self.value(property, depth + 1);
                let value = value.map_err(|why| format!("{name}: {why}"))?;
                object.insert(name.clone(), value);
            } else if self.full && depth < DEEPEST {
                // An optional member without a value is left out.
                if let Ok(value) = self.value(property, depth + 1) {
                    object.insert(name.clone(), value);
                }
            }
        }
        let least = count(schema, "minProperties").unwrap_or(0);
        if let Some(additional @ Value::Object(_)) = schema.get("additionalProperties") {
            if (self.full || least > 0) && depth < DEEPEST {
                object.insert("extra".to_owned(), self.value(additional, depth + 1)?);
            }
        } else if object.is_empty() && least > 0 && properties.is_none() {
            object.insert("extra".to_owned(), json!("any"));
        }
        Ok(Value::Object(object))
    }

    fn array(&self, schema: &Map<String, Value>, depth: usize) -> Result<Value, String> {
        let least = count(schema, "minItems").unwrap_or(1).max(1);
        let most = count(schema, "maxItems").unwrap_or(usize::MAX);
        let unique = schema.get("uniqueItems") == Some(&json!(true));
        if least > 1 && unique {
            return Err("several items that differ".to_owned());
        }
        if most == 0 {
            return Ok(json!([]));
        }
        // A list of two shows how lists are written.
        let several = self.full && most > 1 && !unique;
        let wanted = least.max(if several { 2 } else { 1 }).min(LONGEST);
        let item = self.value(schema.get("items").unwrap_or(&Value::Null), depth + 1)?;
        Ok(Value::Array(vec![item; wanted]))
    }
}

/// What stands in `own` wins, but properties and what is required of both count.
fn merge(merged: &mut Map<String, Value>, own: Map<String, Value>) {
    for (key, value) in own {
        match (key.as_str(), merged.get_mut(&key), value) {
            ("properties", Some(Value::Object(into)), Value::Object(more)) => {
                for (name, property) in more {
                    let value = match into.remove(&name) {
                        Some(before) => json!({ "allOf": [before, property] }),
                        None => property,
                    };
                    into.insert(name, value);
                }
            }
            ("required", Some(Value::Array(into)), Value::Array(more)) => into.extend(more),
            (_, _, value) => {
                merged.insert(key, value);
            }
        }
    }
}

/// The discriminator and the value that names an alternative.
fn tag<'s>(schema: &'s Map<String, Value>, branch: &'s Value) -> Option<(&'s str, String)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let reference = branch.get("$ref")?.as_str()?;
    let name = reference.rsplit('/').next()?;
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let mapped = mapping.into_iter().flatten().find(|(_, target)| {
        let target = target.as_str().unwrap_or_default();
        target == reference || target == name
    });
    Some((property, mapped.map_or(name, |(tag, _)| tag).to_owned()))
}

fn required(schema: &Map<String, Value>) -> Vec<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// The type of a schema, told by its other words where it is not stated.
fn kind(schema: &Map<String, Value>) -> &str {
    if let Some(stated) = schema.get("type").and_then(Value::as_str) {
        return stated;
    }
    let has = |word: &str| schema.contains_key(word);
    if has("properties") || has("additionalProperties") || has("required") {
        "object"
    } else if has("items") {
        "array"
    } else if has("pattern") || has("minLength") || has("maxLength") || has("format") {
        "string"
    } else {
        ""
    }
}

/// Reads a bound on how many there are.
pub(super) fn count(schema: &Map<String, Value>, word: &str) -> Option<usize> {
    let count = schema.get(word).and_then(Value::as_u64)?;
    Some(usize::try_from(count).unwrap_or(usize::MAX))
}

fn bound(schema: &Map<String, Value>, word: &str) -> Option<f64> {
    schema.get(word).and_then(Value::as_f64)
}

/// The first number that the bounds allow, from 1 on where they allow that.
fn number(schema: &Map<String, Value>, whole: bool) -> Value {
    let exclusive = |word: &str| schema.get(word) == Some(&json!(true));
    let step = bound(schema, "multipleOf").filter(|step| *step > 0.0);
    let grain = step.unwrap_or(if whole { 1.0 } else { 0.5 });
    let mut value = step.unwrap_or(if whole { 1.0 } else { 1.5 });
    if let Some(least) = bound(schema, "minimum") {
        let open = exclusive("exclusiveMinimum");
        if value < least || (open && value <= least) {
            value = (least / grain).ceil() * grain;
            if open && value <= least {
                value += grain;
            }
        }
    }
    if let Some(most) = bound(schema, "maximum") {
        let open = exclusive("exclusiveMaximum");
        if value > most || (open && value >= most) {
            value = (most / grain).floor() * grain;
            if open && value >= most {
                value -= grain;
            }
        }
    }
    // A whole number is written as one.
    match format!("{value}").parse::<i64>() {
        Ok(whole) => json!(whole),
        Err(_) => json!(value),
    }
}

/// References are parts of addresses: what `%` escapes there is meant as it is.
fn unescaped(pointer: &str) -> String {
    pointer
        .replace("%7B", "{")
        .replace("%7D", "}")
        .replace("%20", " ")
        .replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(full: bool, schema: Value) -> Result<Value, String> {
        let root = json!({
            "schema": schema,
            "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
            "Loop": { "type": "object", "required": ["next"], "properties": { "next": { "$ref": "#/Loop" } } },
        });
        Sampler { root: &root, full }.at("/schema")
    }

    #[test]
    fn what_is_required_is_there_and_the_rest_on_demand() {
        let schema = json!({
            "required": ["a"],
            "properties": {
                "a": { "type": "integer" },
                "b": { "type": "array", "items": { "enum": ["x"] } },
                "c": { "type": "string", "readOnly": true },
            },
        });
        assert_eq!(of(false, schema.clone()).unwrap(), json!({ "a": 1 }));
        assert_eq!(
            of(true, schema).unwrap(),
            json!({ "a": 1, "b": ["x", "x"] })
        );
    }

    #[test]
    fn numbers_keep_their_bounds() {
        for (schema, value) in [
            (json!({ "type": "integer", "minimum": 5 }), json!(5)),
            (json!({ "type": "integer", "maximum": 0 }), json!(0)),
            (
                json!({ "type": "number", "minimum": 2, "exclusiveMinimum": true }),
                json!(2.5),
            ),
            (json!({ "type": "number", "multipleOf": 0.25 }), json!(0.25)),
            (
                json!({ "type": "integer", "maximum": -3, "exclusiveMaximum": true }),
                json!(-4),
            ),
        ] {
            assert_eq!(of(false, schema.clone()).unwrap(), value, "{schema}");
        }
    }

    #[test]
    fn an_alternative_has_the_tag_that_names_it() {
        let schema = json!({
            "oneOf": [{ "$ref": "#/Pet" }],
            "discriminator": { "propertyName": "kind", "mapping": { "pet": "#/Pet" } },
        });
        assert_eq!(of(false, schema).unwrap(), json!({ "kind": "pet" }));
    }

    #[test]
    fn a_schema_that_requires_itself_has_no_value() {
        assert!(of(false, json!({ "$ref": "#/Loop" })).is_err());
        assert!(of(false, json!({ "allOf": [{ "$ref": "#/schema" }] })).is_err());
    }
}
