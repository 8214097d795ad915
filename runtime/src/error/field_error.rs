//! Which fields of a request the server refused: the details of a validation error.
//!
//! Where the list is, the API's description says. What an entry looks like is told by the entry
//! itself, since the forms in use are few and hard to mistake.

use serde_json::Value;

/// More entries than this tell nobody anything.
const MOST: usize = 200;

/// Names of what tells the field, the most telling first.
const FIELDS: [&str; 9] = [
    "field",
    "path",
    "param",
    "parameter",
    "property",
    "pointer",
    "loc",
    "key",
    "name",
];
/// Names of what tells the problem.
const MESSAGES: [&str; 7] = [
    "message",
    "msg",
    "detail",
    "error",
    "reason",
    "description",
    "title",
];

/// A field of the request that the server refused, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field as the server names it, e.g. `email` or `items.0.quantity`; `None` when the entry
    /// is about no field.
    pub field: Option<String>,
    /// What is wrong with it, for people. It is not stable: never match on it.
    pub message: String,
}

impl FieldError {
    fn new(field: Option<String>, message: impl Into<String>) -> Self {
        Self {
            field,
            message: message.into(),
        }
    }
}

/// Reads the details of an error: a list of entries, or a mapping from fields to texts. Entries of
/// no known form are left out.
pub(crate) fn read(details: &Value) -> Vec<FieldError> {
    let mut found = Vec::new();
    match details {
        Value::Array(entries) => found.extend(entries.iter().filter_map(entry).take(MOST)),
        Value::Object(fields) => {
            for (field, told) in fields {
                let texts = match told {
                    Value::Array(texts) => texts.as_slice(),
                    one => std::slice::from_ref(one),
                };
                let texts = texts.iter().filter_map(Value::as_str);
                found.extend(texts.map(|text| FieldError::new(Some(field.clone()), text)));
            }
            found.truncate(MOST);
        }
        _ => {}
    }
    found
}

fn entry(value: &Value) -> Option<FieldError> {
    if let Value::String(text) = value {
        return Some(FieldError::new(None, text));
    }
    let message = MESSAGES.iter().find_map(|name| value.get(name)?.as_str());
    let field = FIELDS.iter().find_map(|name| place(value.get(name)?));
    match (message, &field) {
        (None, None) => None,
        (message, _) => Some(FieldError::new(field, message.unwrap_or_default())),
    }
}

/// Reads a field's name, or the way to it as a list of keys.
fn place(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Array(keys) => {
            let key = |key: &Value| match key {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            };
            let keys: Option<Vec<_>> = keys.iter().map(key).collect();
            keys.filter(|keys| !keys.is_empty())
                .map(|keys| keys.join("."))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pairs(details: &Value) -> Vec<(Option<String>, String)> {
        let read = read(details).into_iter();
        read.map(|error| (error.field, error.message)).collect()
    }

    fn pair(field: &str, message: &str) -> (Option<String>, String) {
        (Some(field.to_owned()), message.to_owned())
    }

    #[test]
    fn the_forms_in_use_are_read() {
        let table = [
            json!([{ "field": "email", "message": "is invalid" }]),
            json!([{ "path": ["email"], "msg": "is invalid", "type": "value_error" }]),
            json!([{ "param": "email", "error": "is invalid" }]),
            json!({ "email": ["is invalid"] }),
            json!({ "email": "is invalid" }),
        ];
        for details in table {
            assert_eq!(pairs(&details), [pair("email", "is invalid")], "{details}");
        }
        let nested = json!([{ "loc": ["items", 0, "quantity"], "message": "is negative" }]);
        assert_eq!(pairs(&nested), [pair("items.0.quantity", "is negative")]);
    }

    #[test]
    fn a_part_that_is_missing_is_not_invented() {
        assert_eq!(pairs(&json!(["too long"])), [(None, "too long".to_owned())]);
        assert_eq!(pairs(&json!([{ "field": "email" }])), [pair("email", "")]);
        assert_eq!(pairs(&json!([{ "code": 7 }, 3, null])), []);
        for details in [json!(null), json!("all wrong"), json!(7)] {
            assert_eq!(pairs(&details), [], "{details}");
        }
    }

    #[test]
    fn a_flood_of_entries_is_cut_off() {
        let many: Vec<_> = (0..5_000)
            .map(|at| json!({ "field": at.to_string() }))
            .collect();
        assert_eq!(read(&Value::Array(many.clone())).len(), MOST);
        let fields = (0..5_000).map(|at| (at.to_string(), json!("x"))).collect();
        assert_eq!(read(&Value::Object(fields)).len(), MOST);
    }
}
