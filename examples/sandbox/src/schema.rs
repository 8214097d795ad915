//! One schema of the description, ready to check values. It turns `OpenAPI` 3.0 wording into JSON Schema;
//! it does not know where a value came from, nor what to answer when one does not fit.

use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

/// A value that does not fit: where in the value, which keyword refused it, and why, without the value itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// JSON pointer into the value; empty for the value as a whole.
    pub(crate) pointer: String,
    /// The schema keyword that refused it, for example `maximum`.
    pub(crate) keyword: String,
    /// What is wrong, with the value masked: it may be a secret.
    pub(crate) message: String,
}

/// A schema and the validator made of it on first use.
#[derive(Debug)]
pub(crate) struct Schema {
    value: Value,
    validator: OnceLock<Result<Validator, String>>,
}

impl Schema {
    /// Wraps a schema as the description has it.
    pub(crate) fn new(value: Value) -> Self {
        Self {
            value,
            validator: OnceLock::new(),
        }
    }

    /// Gives the schema as the description has it.
    pub(crate) fn value(&self) -> &Value {
        &self.value
    }

    /// Lists what in `instance` does not fit, at most ten places; `components` resolves references.
    pub(crate) fn misfits(&self, components: &Value, instance: &Value) -> Vec<Misfit> {
        let validator = self
            .validator
            .get_or_init(|| compile(&self.value, components));
        match validator {
            Ok(validator) => validator
                .iter_errors(instance)
                .take(10)
                .map(|e| misfit(&e))
                .collect(),
            Err(reason) => vec![Misfit {
                pointer: String::new(),
                keyword: "schema".to_owned(),
                message: format!("cannot be checked: {reason}"),
            }],
        }
    }
}

fn misfit(error: &ValidationError<'_>) -> Misfit {
    let error = nearest(error, 0);
    Misfit {
        pointer: error.instance_path().to_string(),
        keyword: error.kind().keyword().to_owned(),
        message: error.masked().to_string(),
    }
}

/// Of several alternatives none of which fits, takes the one with the fewest flaws: that is the one that was meant.
fn nearest<'a, 'i>(error: &'a ValidationError<'i>, depth: usize) -> &'a ValidationError<'i> {
    let (ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context }) =
        error.kind()
    else {
        return error;
    };
    let branches = context.iter().filter(|branch| !branch.is_empty());
    let branch = branches.min_by_key(|branch| branch.len());
    match branch.and_then(|branch| branch.first()) {
        Some(inner) if depth < 4 => nearest(inner, depth + 1),
        _ => error,
    }
}

fn compile(schema: &Value, components: &Value) -> Result<Validator, String> {
    let mut document = match to_json_schema(schema) {
        Value::Object(object) => object,
        other => Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    // A `$ref` with siblings is fine from draft 2019-09 on, so the components can stand beside it. Most schemas of
    // parameters have none, and are ready much sooner without.
    if has_reference(schema) {
        document.insert("components".to_owned(), components.clone());
    }
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .offline()
        .build(&Value::Object(document))
        .map_err(|error| error.to_string())
}

fn has_reference(schema: &Value) -> bool {
    match schema {
        Value::Object(object) => object.contains_key("$ref") || object.values().any(has_reference),
        Value::Array(items) => items.iter().any(has_reference),
        _ => false,
    }
}

/// Rewrites what `OpenAPI` 3.0 says differently from JSON Schema; a 3.1 schema comes out as it went in.
pub(crate) fn to_json_schema(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => Value::Array(items.iter().map(to_json_schema).collect()),
        Value::Object(object) => object_to_json_schema(object),
        other => other.clone(),
    }
}

fn object_to_json_schema(object: &Map<String, Value>) -> Value {
    let mut out = Map::new();
    for (key, value) in object {
        let converted = match key.as_str() {
            // Data, not schemas: nothing in them is to be rewritten.
            "enum" | "const" | "default" | "example" | "examples" | "required" => value.clone(),
            _ => to_json_schema(value),
        };
        out.insert(key.clone(), converted);
    }
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match out.get(flag) {
            Some(Value::Bool(true)) => {
                out.remove(flag);
                if let Some(limit) = out.remove(bound) {
                    out.insert(flag.to_owned(), limit);
                }
            }
            Some(Value::Bool(false)) => {
                out.remove(flag);
            }
            _ => {}
        }
    }
    if out.get("nullable") == Some(&Value::Bool(true)) {
        nullable(out)
    } else {
        Value::Object(out)
    }
}

fn nullable(mut schema: Map<String, Value>) -> Value {
    schema.remove("nullable");
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        if !values.contains(&Value::Null) {
            values.push(Value::Null);
        }
    }
    if let Some(Value::String(kind)) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([kind, "null"]));
        return Value::Object(schema);
    }
    json!({ "anyOf": [Value::Object(schema), { "type": "null" }] })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(schema: &Value, instance: &Value) -> bool {
        Schema::new(schema.clone())
            .misfits(&json!({}), instance)
            .is_empty()
    }

    #[test]
    fn a_nullable_type_takes_null() {
        let schema = json!({ "type": "string", "nullable": true, "enum": ["a"] });
        assert!(fits(&schema, &Value::Null));
        assert!(fits(&schema, &json!("a")));
        assert!(!fits(&schema, &json!("b")));
    }

    #[test]
    fn a_nullable_reference_takes_null() {
        let schema = json!({ "allOf": [{ "type": "integer" }], "nullable": true });
        assert!(fits(&schema, &Value::Null));
        assert!(!fits(&schema, &json!("1")));
    }

    #[test]
    fn an_exclusive_bound_of_3_0_is_a_flag() {
        let schema = json!({ "type": "integer", "minimum": 3, "exclusiveMinimum": true });
        assert!(!fits(&schema, &json!(3)));
        assert!(fits(&schema, &json!(4)));
    }

    #[test]
    fn a_property_that_is_called_nullable_stays() {
        let schema =
            json!({ "type": "object", "properties": { "nullable": { "type": "string" } } });
        assert!(!fits(&schema, &json!({ "nullable": 1 })));
    }

    #[test]
    fn a_misfit_names_place_and_keyword_but_not_the_value() {
        let schema = json!({ "properties": { "secret": { "pattern": "^a$" } } });
        let found = Schema::new(schema).misfits(&json!({}), &json!({ "secret": "hunter2" }));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].pointer, "/secret");
        assert_eq!(found[0].keyword, "pattern");
        assert!(!found[0].message.contains("hunter2"));
    }

    #[test]
    fn of_several_alternatives_the_nearest_is_named() {
        let schema = json!({ "oneOf": [
            { "required": ["a"], "properties": { "kind": { "enum": ["a"] }, "a": { "type": "string" } } },
            { "required": ["b", "c"], "properties": { "kind": { "enum": ["b"] } } },
        ] });
        let found = Schema::new(schema).misfits(&json!({}), &json!({ "kind": "a", "a": 1 }));
        assert_eq!(
            (found[0].pointer.as_str(), found[0].keyword.as_str()),
            ("/a", "type")
        );
    }

    #[test]
    fn references_lead_into_the_components() {
        let components = json!({ "schemas": { "Id": { "type": "integer" } } });
        let schema = Schema::new(json!({ "$ref": "#/components/schemas/Id" }));
        assert!(schema.misfits(&components, &json!(1)).is_empty());
        assert!(!schema.misfits(&components, &json!("1")).is_empty());
    }
}
